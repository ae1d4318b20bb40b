import { ActionButton } from '@/components/forms/action-button';
import { Card } from '@/components/ui/card';
import type { FormState } from '@/lib/action-state';
import type { AdoptionPage } from '@/lib/adoptions/queries';
import { paths } from '@/lib/paths';

type ContactCardProps = { adoption: AdoptionPage; erase: (previous: FormState, form: FormData) => Promise<FormState> };

/** Whom to call there. Can be erased; what was logged with them stays. */
export function ContactCard({ adoption, erase }: ContactCardProps) {
  const { contactName, contactEmail, contactPhone, project, slug } = adoption;
  const isKnown = Boolean(contactName || contactEmail || contactPhone);
  return (
    <Card title="Contact">
      {isKnown ? (
        <>
          {contactName && <p className="font-medium">{contactName}</p>}
          {contactEmail && (
            <p>
              <a href={`mailto:${contactEmail}`} className="prose-link break-all">
                {contactEmail}
              </a>
            </p>
          )}
          {contactPhone && (
            <p>
              <a href={`tel:${contactPhone.replace(/[^+\d]/g, '')}`} className="prose-link">
                {contactPhone}
              </a>
            </p>
          )}
          <div className="no-print mt-3 border-t border-line pt-3">
            <ActionButton
              action={erase}
              label="Effacer le contact"
              size="sm"
              variant="danger"
              fields={{ project: project.slug, adoption: slug }}
            />
            <p className="mt-1.5 text-sm text-soft">Ce qui a été enregistré avec cette personne reste.</p>
          </div>
        </>
      ) : (
        <p className="text-soft">
          Aucun contact.{' '}
          <a href={paths.editAdoption(project.slug, slug)} className="link">
            En indiquer un
          </a>
        </p>
      )}
    </Card>
  );
}
