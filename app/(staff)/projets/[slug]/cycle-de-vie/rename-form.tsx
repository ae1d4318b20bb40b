import { ActionForm } from '@/components/forms/action-form';
import { HiddenField } from '@/components/forms/hidden-field';
import { TextField } from '@/components/forms/text-field';
import { Disclosure } from '@/components/ui/disclosure';
import type { Phase } from '@/lib/generated/prisma/enums';
import { type OwnPhaseLabels, phaseLabels } from '@/lib/projects/labels';
import { renamePhaseAction } from './actions';

type RenameFormProps = { slug: string; phase: Phase; ownLabels: OwnPhaseLabels };

/** The project's own name for a phase. */
export function RenameForm({ slug, phase, ownLabels }: RenameFormProps) {
  return (
    <Disclosure summary="Renommer">
      <ActionForm
        id={`nom-${phase.toLowerCase()}`}
        action={renamePhaseAction}
        defaultValues={{ label: ownLabels.find((own) => own.phase === phase)?.label }}
        submitLabel="Enregistrer le nom"
        submitVariant="secondary"
        className="max-w-160 rounded-card border border-line bg-paper p-4"
      >
        <HiddenField name="slug" value={slug} />
        <HiddenField name="phase" value={phase} />
        <TextField
          name="label"
          label="Nom de l’étape dans ce projet"
          size="md"
          maxLength={60}
          hint={`Laissez vide pour reprendre «\u00a0${phaseLabels[phase]}\u00a0».`}
        />
      </ActionForm>
    </Disclosure>
  );
}
