import type { Metadata } from 'next';
import { CenteredPage } from '@/components/layout/centered-page';

export const metadata: Metadata = { title: 'Ce lien ne s’ouvre pas' };

/** Unknown, revoked, expired, mistyped, or tried too often: the same page, which says what to do. */
export default function LinkNotFound() {
  return (
    <CenteredPage title="Ce lien ne s’ouvre pas.">
      <p>
        Il a pu être remplacé, arriver à son terme, ou être copié en partie. Demandez-en un nouveau à l’équipe qui vous
        l’a envoyé{'\u00a0'}: ce que vous aviez enregistré n’est pas perdu.
      </p>
      <p>Après de nombreux essais depuis un même réseau, il faut aussi attendre un quart d’heure.</p>
    </CenteredPage>
  );
}
