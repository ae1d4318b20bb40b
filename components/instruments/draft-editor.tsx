'use client';

import { startTransition, useActionState } from 'react';
import { REFUSAL_ID } from '@/components/evaluations/form-anchors';
import { KeptCopyOffer } from '@/components/evaluations/kept-copy-offer';
import { FormRefusal } from '@/components/forms/form-refusal';
import { DraftConflict } from '@/components/instruments/draft-conflict';
import { DraftContext, DraftNow } from '@/components/instruments/draft-context';
import { DRAFT_FORM } from '@/components/instruments/draft-form';
import { DraftNote, DraftSaving } from '@/components/instruments/draft-saving';
import { LooseEditor, PrincipleEditor } from '@/components/instruments/principle-editor';
import { PublishCard } from '@/components/instruments/publish-card';
import { useDraftEditor } from '@/components/instruments/use-draft-editor';
import { Columns } from '@/components/layout/columns';
import { type FormState, idle } from '@/lib/action-state';
import { typedDraft } from '@/lib/instruments/draft-fields';
import { contentOf, type Draft } from '@/lib/instruments/draft-rules';
import { refusalsToPublish } from '@/lib/instruments/publish-rules';

type Action = (previous: FormState, form: FormData) => Promise<FormState>;

type DraftEditorProps = {
  save: Action;
  publish: Action;
  instrument: string;
  number: number;
  version: number;
  draft: Draft;
  /** Where this person's unsent words of this draft are kept on the device. */
  copyKey: string;
};

/** A draft version: its principles and criteria, saved as they are typed. Without script, its buttons post the same form. */
export function DraftEditor({ save, publish, instrument, number, draft, copyKey, ...given }: DraftEditorProps) {
  const [posted, post] = useActionState(save, idle);
  const refusedPost = posted.status === 'refused' ? posted : null;
  const initial = refusedPost ? typedDraft(refusedPost.lastResult?.initialValue) : draft;
  const version = refusedPost?.version ?? given.version;
  const editor = useDraftEditor({ action: save, draft: initial, version, copyKey });
  const { shape, saving } = editor;
  const refused = saving.refused ?? refusedPost;
  const refusals = refusalsToPublish(contentOf(editor.now));
  const key = { instrument, number };
  return (
    <DraftContext value={editor}>
      <DraftNow value={editor.now}>
        <Columns
          aside={
            <>
              <PublishCard action={publish} refusals={refusals} version={version} saver={saving.saver} {...key} />
              <DraftNote key={editor.edition} note={shape.note} onInput={editor.typed} />
            </>
          }
        >
          <div id={REFUSAL_ID} className="flex scroll-mt-5 flex-col gap-4 empty:hidden">
            {saving.kept && (
              <KeptCopyOffer
                kept={saving.kept}
                onTake={() => {
                  editor.replace(JSON.parse(saving.kept?.typed.draft ?? 'null') ?? shape);
                  saving.putAway();
                }}
                onDiscard={saving.putAway}
              />
            )}
            {refused?.kind === 'conflict' && saving.refused ? (
              <DraftConflict conflict={refused} editor={editor} />
            ) : (
              <FormRefusal state={refused ?? idle} formId={DRAFT_FORM} ref={null} />
            )}
          </div>
          <form
            key={editor.edition}
            ref={editor.form}
            id={DRAFT_FORM}
            action={post}
            autoComplete="off"
            noValidate
            className="flex flex-col gap-5"
            onInput={editor.typed}
            onBlur={() => void saving.saver.current?.flush()}
            onSubmit={(event) => {
              event.preventDefault();
              startTransition(() => void saving.saver.current?.flush());
            }}
          >
            <input type="hidden" name="instrument" value={instrument} />
            <input type="hidden" name="number" value={number} />
            <input type="hidden" name="version" value={version} />
            {/* Enter in a field takes the first button of a form: it saves, and moves nothing. */}
            <button type="submit" name="intent" value="save" hidden tabIndex={-1}>
              Enregistrer
            </button>
            {shape.principles.map((principle, index) => (
              <PrincipleEditor
                key={principle.key ?? index}
                principle={principle}
                index={index}
                count={shape.principles.length}
              />
            ))}
            <LooseEditor draft={shape} />
            <DraftSaving editor={editor} />
          </form>
        </Columns>
      </DraftNow>
    </DraftContext>
  );
}
