'use client';

import { createContext, useContext } from 'react';
import type { SaveState } from '@/components/evaluations/autosaver';
import { SaveWords } from '@/components/evaluations/save-state';
import { Button } from '@/components/ui/button';

type Saving = {
  save: SaveState;
  /** The evaluation is on its way for good. */
  pending: boolean;
  /** The script is there: what is typed is saved by itself. */
  isReady: boolean;
};

export const SaveContext = createContext<Saving>({ save: { kind: 'still' }, pending: false, isReady: false });

/** What the parts of the form may do with it. */
type Means = Record<'carryOver' | 'confirmCarried' | 'dropCarried', () => void>;

const nothing = () => undefined;

export const EntryMeans = createContext<Means>({ carryOver: nothing, confirmCarried: nothing, dropCarried: nothing });

type SaveNowProps = {
  /** What was true when the page was opened, e.g. « Enregistré le 12 février à 14:32 ». */
  before: string | null;
  /** Comes first when given: « à saisir » becomes « brouillon » once something is stored. */
  standing?: string;
  /** One place on the page says it aloud. */
  isSpoken?: boolean;
};

export function SaveNow({ before, standing, isSpoken }: SaveNowProps) {
  const { save } = useContext(SaveContext);
  const isSilent = save.kind === 'still' && before === null;
  const words = save.kind === 'saved' && before === null && standing ? 'brouillon' : standing;
  return (
    <>
      {words}
      {words && !isSilent && ' · '}
      <span role={isSpoken ? 'status' : undefined}>
        <SaveWords state={save} before={before} />
      </span>
    </>
  );
}

/** Hand in, go on to the next one; and, as long as no script saves by itself, keep the draft. */
export function HandInButtons({ next }: { next: string | null }) {
  const { pending, isReady } = useContext(SaveContext);
  return (
    <>
      <Button type="submit" name="intent" value="submit" variant="primary" aria-disabled={pending || undefined}>
        {pending ? 'Envoi…' : 'Soumettre'}
      </Button>
      {next && (
        <Button type="submit" name="intent" value="next" title={next}>
          Suivante →
        </Button>
      )}
      {!isReady && (
        <Button type="submit" name="intent" value="draft">
          Enregistrer le brouillon
        </Button>
      )}
    </>
  );
}
