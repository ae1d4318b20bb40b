import type { ReactNode } from 'react';
import type { Bar } from '@/lib/timeline/course-rules';
import type { ProjectCourse } from '@/lib/timeline/timeline-rules';

type TimelineLegendProps = { courses: readonly ProjectCourse[]; hasMarks: boolean };

/** What the bars, their edges and the numbers stand for: only what is drawn. */
export function TimelineLegend({ courses, hasMarks }: TimelineLegendProps) {
  const bars = courses.flatMap(({ stay, parts }) => [stay, ...parts]).filter(({ from }) => from !== null);
  const has = (kind: Bar['kind']) => bars.some((bar) => bar.kind === kind);
  return (
    <ul aria-label="Légende" className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-soft">
      <Entry words="dans l’accélérateur">
        <rect x="0" y="3" width="26" height="8" rx="2" className="fill-green" />
      </Entry>
      {has('phase') && (
        <Entry words="étape">
          <rect x="0" y="3" width="26" height="8" rx="2" className="fill-faint" />
        </Entry>
      )}
      {has('campaign') && (
        <Entry words="campagne d’évaluation">
          <rect x="0" y="3" width="26" height="8" rx="2" className="fill-violet" />
        </Entry>
      )}
      <Entry words={'bord flou\u00a0: date connue au mois, au trimestre ou à l’année'}>
        <linearGradient id="legende-bord">
          <stop offset="0" stopColor="currentColor" stopOpacity="0.06" />
          <stop offset="0.45" stopColor="currentColor" />
          <stop offset="1" stopColor="currentColor" />
        </linearGradient>
        <rect x="0" y="3" width="26" height="8" rx="2" fill="url(#legende-bord)" />
        <rect x="0" y="10" width="26" height="1" fill="currentColor" opacity="0.55" />
      </Entry>
      {bars.some(({ to }) => to === null) && (
        <Entry words="en cours">
          <rect x="0" y="3" width="20" height="8" className="fill-green" />
          <path d="m20 2 6 5-6 5Z" className="fill-green" />
        </Entry>
      )}
      {hasMarks && (
        <Entry words="événement de contexte, large comme le doute sur sa date">
          <rect x="8" y="0" width="14" height="14" className="fill-violet" opacity="0.15" />
          <text x="11" y="11" className="fill-violet text-xs font-semibold">
            1
          </text>
        </Entry>
      )}
    </ul>
  );
}

function Entry({ words, children }: { words: string; children: ReactNode }) {
  return (
    <li className="flex items-center gap-2">
      <svg viewBox="0 0 26 14" className="bar h-3.5 w-6.5 flex-none text-green" aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  );
}
