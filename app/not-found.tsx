import type { Metadata } from 'next';
import { CenteredPage } from '@/components/layout/centered-page';
import { ButtonLink } from '@/components/ui/button-link';

export const metadata: Metadata = { title: 'Page introuvable' };

export default function NotFound() {
  return (
    <CenteredPage
      title="Cette page n’existe pas ou ne vous est pas ouverte."
      actions={
        <>
          <ButtonLink href="/" variant="primary">
            Aller à l’accueil
          </ButtonLink>
          <ButtonLink href="/fiches">Voir les fiches publiques</ButtonLink>
          <ButtonLink href="/connexion" variant="quiet">
            Se connecter
          </ButtonLink>
        </>
      }
    >
      <p>
        L’adresse a pu changer, ou la page appartient à un projet qui ne vous est pas confié. Si un lien vous a mené
        ici, demandez-en un nouveau à la personne qui vous l’a envoyé.
      </p>
    </CenteredPage>
  );
}
