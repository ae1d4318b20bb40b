'use client';

import type { FormEvent } from 'react';
import type { GridSession, Trouble } from '@/components/evaluations/grid-session';
import { fullText } from '@/components/evaluations/grid-words';
import { useTopic } from '@/components/evaluations/use-session';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { GridRow } from '@/lib/evaluations/grid-rules';
import type { Criterion } from '@/lib/instruments/rules';

type GridTroublesProps = { session: GridSession; criteria: readonly Criterion[]; rows: readonly GridRow[] };

/** Rows that two people wrote, cell by cell, with a choice for each; and words that a row does not take any more. */
export function GridTroubles({ session, criteria, rows }: GridTroublesProps) {
  const troubles = useTopic(session, 'troubles', session.troubles);
  return troubles.map((trouble) => (
    <TroubleForm
      key={trouble.adoption}
      trouble={trouble}
      name={rows.find(({ slug }) => slug === trouble.adoption)?.name ?? trouble.adoption}
      criteria={criteria}
      onSettle={(isMine) => session.settle(trouble.adoption, isMine)}
    />
  ));
}

type TroubleFormProps = {
  trouble: Trouble;
  name: string;
  criteria: readonly Criterion[];
  onSettle: (isMine: Record<string, boolean>) => void;
};

function TroubleForm({ trouble, name, criteria, onSettle }: TroubleFormProps) {
  const { refusal, cells } = trouble;
  const settle = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    onSettle(Object.fromEntries(cells.map(({ criterion }) => [criterion, data.get(criterion) === 'mine'])));
  };
  const title = refusal
    ? `${name}\u00a0: votre saisie n’a pas pu être enregistrée. ${refusal}`
    : `${name} a été modifiée pendant votre saisie. Vos réponses sont conservées\u00a0: comparez et choisissez.`;
  return (
    <form onSubmit={settle}>
      <Notice tone="amber" role="alert" title={title}>
        {cells.map(({ criterion: id, mine, theirs }) => {
          const criterion = criteria.find((one) => one.id === id);
          const words = (text: string) => (criterion && fullText(criterion, text)) || text || 'rien';
          return (
            <fieldset key={id} className="mt-2">
              <legend className="font-semibold">{criterion?.wording}</legend>
              {refusal ? (
                <p>
                  <span className="text-soft">Votre saisie{'\u00a0'}: </span>
                  {words(mine)} <span className="text-soft">· enregistré{'\u00a0'}: </span>
                  {words(theirs)}
                </p>
              ) : (
                <>
                  <Version name={id} value="mine" who="La vôtre" words={words(mine)} isChosen />
                  <Version name={id} value="theirs" who="L’autre" words={words(theirs)} />
                </>
              )}
            </fieldset>
          );
        })}
        <Button type="submit" variant={refusal ? 'secondary' : 'primary'} size="sm" className="mt-3">
          {refusal ? 'Écarter ma saisie' : 'Garder ces choix'}
        </Button>
      </Notice>
    </form>
  );
}

type VersionProps = { name: string; value: 'mine' | 'theirs'; who: string; words: string; isChosen?: boolean };

function Version({ name, value, who, words, isChosen }: VersionProps) {
  return (
    <label className="flex items-baseline gap-2 py-1">
      <input type="radio" name={name} value={value} defaultChecked={isChosen} className="check translate-y-0.5" />
      <span className="min-w-0">
        <span className="text-soft">
          {who}
          {'\u00a0'}:{' '}
        </span>
        <span className="whitespace-pre-line">{words}</span>
      </span>
    </label>
  );
}
