'use client';

import { type FormEvent, useRef, useState } from 'react';
import type { GridSession } from '@/components/evaluations/grid-session';
import { Button } from '@/components/ui/button';
import type { Reply } from '@/lib/action-state';
import { type GridRow, missingIn, type RowOutcome } from '@/lib/evaluations/grid-rules';
import { count, formatList } from '@/lib/format';
import type { Criterion } from '@/lib/instruments/rules';

type GridHandInProps = {
  session: GridSession;
  criteria: readonly Criterion[];
  rows: readonly GridRow[];
  /** The script is there. */
  isReady: boolean;
  submit: (rows: { adoption: string; version: number | null }[]) => Promise<Reply<RowOutcome[]>>;
};

type Line = { row: GridRow; missing: string[] };

/** Complete rows are handed in at once, after a look at which they are; the others say what they lack. */
export function GridHandIn({ session, criteria, rows, isReady, submit }: GridHandInProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [lines, setLines] = useState<Line[]>([]);
  const [problems, setProblems] = useState<string[]>([]);
  const [isSending, setSending] = useState(false);
  const complete = lines.filter(({ missing }) => missing.length === 0);
  const incomplete = lines.filter(({ missing }) => missing.length > 0);

  const look = () => {
    void session.flush();
    setProblems([]);
    setLines(linesOf(session, criteria, rows));
    dialog.current?.showModal();
  };
  /** Nothing is handed in before everything typed is stored. */
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).getAll('adoption').map(String);
    setSending(true);
    const isStored = await session.flush();
    const stored = chosen.filter((adoption) => isStored || session.standing(adoption)?.state.kind === 'saved');
    const sent = stored.map((adoption) => ({ adoption, version: session.saver.versionOf(adoption) }));
    const reply = sent.length ? await submit(sent).catch(() => null) : null;
    setSending(false);
    if (reply?.status !== 'done') return setProblems([reply?.message ?? NOT_SENT]);
    const handedIn = reply.result.flatMap((outcome) => (outcome.kind === 'submitted' ? [outcome] : []));
    for (const { adoption, version } of handedIn) session.handedIn(adoption, version);
    const refused = reply.result.flatMap((outcome) => refusalWords(outcome, rows));
    session.say(`${count(handedIn.length, 'ligne')} ${handedIn.length >= 2 ? 'soumises' : 'soumise'}.`);
    setProblems(refused);
    setLines(linesOf(session, criteria, rows));
    if (refused.length === 0) dialog.current?.close();
  };

  return (
    <>
      <Button variant="primary" size="sm" disabled={!isReady} onClick={look}>
        Soumettre les lignes complètes
      </Button>
      <dialog ref={dialog} className="dialog" aria-labelledby="hand-in-title">
        <form onSubmit={(event) => void send(event)} className="flex flex-col gap-3 p-5">
          <h2 id="hand-in-title" className="text-lg font-semibold">
            Soumettre les lignes complètes
          </h2>
          {problems.length > 0 && (
            <div role="alert" className="font-semibold text-red">
              {problems.map((words) => (
                <p key={words}>{words}</p>
              ))}
            </div>
          )}
          {complete.length === 0 && <p>Aucune ligne n’est complète pour le moment.</p>}
          {complete.map(({ row }) => (
            <label key={row.slug} className="flex items-center gap-2">
              <input type="checkbox" name="adoption" value={row.slug} defaultChecked className="check" />
              {row.name}
            </label>
          ))}
          {incomplete.length > 0 && (
            <div className="border-t border-line pt-3 text-sm">
              <p className="font-semibold">Il manque</p>
              <ul className="mt-1 flex flex-col gap-1">
                {incomplete.map(({ row, missing }) => (
                  <li key={row.slug}>
                    {row.name}
                    {'\u00a0'}: <span className="text-soft">{missingWords(missing)}</span>
                  </li>
                ))}
              </ul>
            </div>
          )}
          <div className="flex flex-wrap gap-2">
            {complete.length > 0 && (
              <Button type="submit" variant="primary" disabled={isSending}>
                {isSending ? 'Envoi…' : 'Soumettre'}
              </Button>
            )}
            <Button onClick={() => dialog.current?.close()}>{complete.length > 0 ? 'Annuler' : 'Fermer'}</Button>
          </div>
        </form>
      </dialog>
    </>
  );
}

/** Rows that may still be written, and in which something is. */
function linesOf(session: GridSession, criteria: readonly Criterion[], rows: readonly GridRow[]): Line[] {
  return rows.flatMap((row) => {
    const texts = session.sheet.texts(row.slug);
    const isBegun = Object.values(texts).some((text) => text !== '');
    if (session.standing(row.slug)?.refusal || !isBegun) return [];
    return [{ row, missing: missingIn(criteria, { texts, dateProblem: row.dateProblem }) }];
  });
}

function missingWords(missing: readonly string[]): string {
  const shown = missing.slice(0, 3);
  const others = missing.length - shown.length;
  return others > 0 ? `${shown.join(', ')} et ${count(others, 'autre')}` : formatList([...shown]);
}

function refusalWords(outcome: RowOutcome, rows: readonly GridRow[]): string[] {
  const name = rows.find(({ slug }) => slug === outcome.adoption)?.name ?? outcome.adoption;
  if (outcome.kind === 'refused') return [`${name}\u00a0: ${outcome.message}`];
  return outcome.kind === 'conflict'
    ? [`${name}\u00a0: modifiée entre-temps. Rechargez la page pour la relire avant de la soumettre.`]
    : [];
}

const NOT_SENT = 'Rien n’a été soumis\u00a0: la saisie n’est pas encore enregistrée. Réessayez dans un instant.';
