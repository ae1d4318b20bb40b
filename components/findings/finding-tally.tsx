import type { tallyOf } from '@/lib/findings/chain-rules';
import { count } from '@/lib/format';
import { paths, withSearch } from '@/lib/paths';

type FindingTallyProps = { project: string; tally: ReturnType<typeof tallyOf>; shown: number | null };

/** « 9 constats · 1 suite décidée · 0 ouverte »: each count that waits leads to its rows. */
export function FindingTally({ project, tally, shown }: FindingTallyProps) {
  const { findings, followUps, open, overdue } = tally;
  const here = paths.findings(project);
  const all = count(findings, 'constat');
  return (
    <p className="text-soft">
      {shown === null ? all : `${shown} sur ${all}`}
      {` · ${count(followUps, 'suite décidée', 'suites décidées')}`}
      {open > 0 && (
        <>
          {' · '}
          <a href={withSearch(here, { etat: 'ouvertes' })} className="link">
            {count(open, 'ouverte')}
          </a>
        </>
      )}
      {overdue > 0 && (
        <>
          {' · '}
          <a href={withSearch(here, { etat: 'en-retard' })} className="font-semibold text-red hover:underline">
            {overdue} en retard
          </a>
        </>
      )}
    </p>
  );
}
