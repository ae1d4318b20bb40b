'use client';

import { ChangeList } from '@/components/instruments/change-list';
import type { DraftEditing } from '@/components/instruments/use-draft-editor';
import type { Refused } from '@/components/instruments/use-draft-saving';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { compareVersions } from '@/lib/instruments/comparison-rules';
import { contentOf, type Draft } from '@/lib/instruments/draft-rules';

/** Two people wrote: what one has that the other has not, and a choice. Nothing typed is gone before it is made. */
export function DraftConflict({ conflict, editor }: { conflict: Refused; editor: DraftEditing }) {
  const theirs: Draft = JSON.parse(conflict.stored?.draft ?? 'null') ?? editor.now;
  const changes = compareVersions(contentOf(theirs), contentOf(editor.now)).filter(({ changes }) => changes.length > 0);
  const settle = () => editor.saving.settled(conflict.version ?? null);
  return (
    <Notice
      tone="amber"
      role="alert"
      title={conflict.message?.replace('Vos réponses sont conservées', 'Votre saisie est conservée')}
      actions={
        <>
          <Button
            size="sm"
            variant="primary"
            onClick={() => {
              settle();
              editor.typed();
            }}
          >
            Garder ma saisie
          </Button>
          <Button
            size="sm"
            onClick={() => {
              settle();
              editor.replace(theirs);
            }}
          >
            Prendre l’autre version
          </Button>
        </>
      }
    >
      {changes.length > 0 && (
        <>
          <p>Par rapport à l’autre version, votre saisie{'\u00a0'}:</p>
          <ChangeList changes={changes} />
        </>
      )}
    </Notice>
  );
}
