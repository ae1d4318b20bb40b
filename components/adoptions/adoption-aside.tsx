import { randomUUID } from 'node:crypto';
import { AdoptionIdentity } from '@/components/adoptions/adoption-identity';
import { ContactCard } from '@/components/adoptions/contact-card';
import { type StepActions, StepForms } from '@/components/adoptions/step-forms';
import { ActionButton } from '@/components/forms/action-button';
import { Card } from '@/components/ui/card';
import type { FormState } from '@/lib/action-state';
import type { AdoptionPage } from '@/lib/adoptions/queries';

type Action = (previous: FormState, form: FormData) => Promise<FormState>;

type AdoptionAsideProps = {
  adoption: AdoptionPage;
  steps: StepActions;
  /** Takes a naming back. */
  anonymize: Action;
  /** Erases the contact. */
  erase: Action;
};

/** What can be done about the structure, and who it is. */
export function AdoptionAside({ adoption, steps, anonymize, erase }: AdoptionAsideProps) {
  const { project, slug, formerLabel, version } = adoption;
  const keys = { record: randomUUID(), hold: randomUUID(), resume: randomUUID(), stop: randomUUID() };
  return (
    <>
      <Card title="Ensuite" className="no-print">
        <StepForms adoption={adoption} actions={steps} keys={keys} />
      </Card>
      <Card id="identite" title="Identité">
        <AdoptionIdentity adoption={adoption} />
        {formerLabel && (
          <div className="no-print mt-3 border-t border-line pt-3">
            <ActionButton
              action={anonymize}
              label="Rendre anonyme"
              size="sm"
              fields={{ project: project.slug, adoption: slug, version }}
            />
            <p className="mt-1.5 text-sm text-soft">
              Elle s’appellera de nouveau «{'\u00a0'}
              {formerLabel}
              {'\u00a0'}».
            </p>
          </div>
        )}
      </Card>
      <ContactCard adoption={adoption} erase={erase} />
    </>
  );
}
