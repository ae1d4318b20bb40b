import { CenteredPage } from '@/components/layout/centered-page';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';

/** What an unexpected fault says. The reference is the one written in the server's log. */
export function FaultMessage({ error, retry }: { error: unknown; retry: () => void }) {
  const reference = referenceOf(error);
  return (
    <CenteredPage
      title="Une erreur est survenue"
      actions={
        <>
          <Button variant="primary" onClick={() => retry()}>
            Réessayer
          </Button>
          <ButtonLink href="/">Aller à l’accueil</ButtonLink>
        </>
      }
    >
      <p role="alert">
        {reference ? `Référence\u00a0: ${reference}. ` : ''}Rien n’a été enregistré à moitié{'\u00a0'}; ce qui était
        enregistré le reste.
      </p>
      <p>Si cela se reproduit, transmettez cette référence à la personne qui administre Essaim.</p>
    </CenteredPage>
  );
}

function referenceOf(error: unknown): string | undefined {
  const digest = error instanceof Error && 'digest' in error ? error.digest : undefined;
  return typeof digest === 'string' ? digest : undefined;
}
