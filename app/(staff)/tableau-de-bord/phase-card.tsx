import { Fragment } from 'react';
import { PossibleMark } from '@/components/progress/possible-mark';
import type { Day } from '@/lib/day';
import { count } from '@/lib/format';
import { paths, withSearch } from '@/lib/paths';
import type { ProgrammeProject } from '@/lib/progress/programme-queries';
import { NO_FILTER, toDoHref } from '@/lib/progress/to-do-filters';
import type { ProjectFlags } from '@/lib/progress/to-do-queries';

type PhaseCardProps = { project: ProgrammeProject; flags: ProjectFlags | undefined; past: Day | null };

/** A project in little: how wide, whether it left, what presses. */
export function PhaseCard({ project: { slug, name, course, matrix, sureness }, flags, past }: PhaseCardProps) {
  const { exit } = course;
  const structures = matrix.rows.length ? count(matrix.rows.length, 'structure') : 'aucune structure';
  return (
    <li
      className={`min-w-0 rounded-control border px-2.5 py-1.5 text-sm wrap-anywhere ${exit ? 'border-line bg-paper' : 'border-green bg-green-soft'}`}
    >
      <a href={withSearch(paths.project(slug), { au: past })} className="leading-snug font-semibold hover:underline">
        {breakable(name)}
      </a>
      <p className="flex flex-wrap gap-x-2 text-xs text-soft">
        <span>{structures}</span>
        <span className={exit ? '' : 'font-medium text-green'}>
          {exit ? `sorti ${exit.on?.text ?? 'sans date'}` : 'en cours'}
        </span>
      </p>
      {flags && <Flags flags={flags} project={slug} past={past} />}
      {sureness.stage === 'possible' && <PossibleMark />}
    </li>
  );
}

/** What presses in this project; each leads to its rows. */
function Flags({ flags, project, past }: { flags: ProjectFlags; project: string; past: Day | null }) {
  const filters = { ...NO_FILTER, project };
  return (
    <ul className="flex flex-wrap gap-x-2">
      {FLAGS.map(({ list, tone, words }) =>
        flags[list] > 0 ? (
          <li key={list}>
            <a
              href={toDoHref(list, filters, { au: past })}
              className={`inline-flex min-h-6 items-center text-xs font-semibold hover:underline ${tone}`}
            >
              {flags[list]}
              {'\u00a0'}
              {words}
            </a>
          </li>
        ) : null,
      )}
    </ul>
  );
}

const FLAGS = [
  { list: 'late', tone: 'text-red', words: 'en retard' },
  { list: 'toValidate', tone: 'text-violet', words: 'à valider' },
  { list: 'onHold', tone: 'text-amber', words: 'en veille' },
] as const;

/** « Jeun_ESS_Créative » may break after its underscores. */
function breakable(name: string) {
  return name.split(/(?<=_)/).map((part) => (
    <Fragment key={part}>
      {part}
      <wbr />
    </Fragment>
  ));
}
