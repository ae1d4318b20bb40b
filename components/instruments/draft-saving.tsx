'use client';

import { SaveWords } from '@/components/evaluations/save-state';
import { DRAFT_FORM } from '@/components/instruments/draft-form';
import { StepButton } from '@/components/instruments/step-button';
import type { DraftEditing } from '@/components/instruments/use-draft-editor';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Kbd } from '@/components/ui/kbd';

/** The end of the form: one more principle, what was just done and may be taken back, and whether everything is stored. */
export function DraftSaving({ editor }: { editor: DraftEditing }) {
  const { saving, said, removed, undo } = editor;
  return (
    <div className="sticky bottom-0 z-10 -mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line bg-paper py-2.5 max-md:bottom-14">
      <StepButton step={{ do: 'add-principle', key: '' }} name="add-principle" variant="secondary">
        Ajouter un principe
      </StepButton>
      {!saving.isReady && (
        <Button type="submit" name="intent" value="save" variant="primary" size="sm">
          Enregistrer
        </Button>
      )}
      <p className="text-sm">
        <SaveWords state={saving.state} before={null} />
      </p>
      <p role="status" className="text-sm text-soft">
        {said}
      </p>
      {removed && (
        <Button size="sm" data-key="undo" onClick={undo}>
          Annuler
        </Button>
      )}
      <p className="ms-auto hidden text-sm text-soft lg:block pointer-coarse:hidden">
        <Kbd>Alt</Kbd> <Kbd>↑</Kbd> ou <Kbd>↓</Kbd> déplace ce qu’on écrit
      </p>
    </div>
  );
}

/** Why this version: told where versions are listed. */
export function DraftNote({ note, onInput }: { note: string; onInput: () => void }) {
  return (
    <Card title="Note de version" hint="ce qui change, et pourquoi">
      <textarea
        form={DRAFT_FORM}
        name="note"
        aria-label="Note de version"
        defaultValue={note}
        maxLength={2000}
        rows={3}
        onInput={onInput}
        className="control min-h-19"
      />
    </Card>
  );
}
