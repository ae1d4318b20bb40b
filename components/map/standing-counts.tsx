import { STANDINGS, type Standing, standingLabels, standingWords } from '@/lib/territories/labels';

type StandingCountsProps = {
  territory: string;
  standings: Record<Standing, number>;
  hrefFor: (standing: Standing) => string;
};

/** How many are in each state, each leading to its structures; where there are several, a bar says it to the eye. A state without any is not said. */
export function StandingCounts({ territory, standings, hrefFor }: StandingCountsProps) {
  const shown = STANDINGS.filter((standing) => standings[standing] > 0);
  return (
    <div>
      {shown.length > 1 && <StandingBar standings={standings} />}
      <ul className="flex flex-wrap gap-x-3">
        {shown.map((standing) => {
          const words = (standings[standing] > 1 ? standingLabels : standingWords)[standing];
          return (
            <li key={standing}>
              <a
                href={hrefFor(standing)}
                className={`inline-flex min-h-6 items-center text-sm hover:underline ${TONES[standing].text}`}
                aria-label={`${territory}\u00a0: ${standings[standing]} ${words}, voir la liste`}
              >
                {standings[standing]} {words}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function StandingBar({ standings }: Pick<StandingCountsProps, 'standings'>) {
  const total = STANDINGS.reduce((sum, standing) => sum + standings[standing], 0);
  const before = (index: number) => STANDINGS.slice(0, index).reduce((sum, standing) => sum + standings[standing], 0);
  return (
    <svg className="bar mt-1 h-1.25 w-full max-w-44 rounded-full" preserveAspectRatio="none" aria-hidden="true">
      {STANDINGS.map((standing, index) => (
        <rect
          key={standing}
          x={`${(before(index) / total) * 100}%`}
          width={`${(standings[standing] / total) * 100}%`}
          height="100%"
          className={TONES[standing].fill}
        />
      ))}
    </svg>
  );
}

const TONES = {
  active: { text: 'text-green', fill: 'fill-green' },
  autonomous: { text: 'text-violet', fill: 'fill-violet' },
  onHold: { text: 'text-amber', fill: 'fill-amber' },
  stopped: { text: 'text-soft', fill: 'fill-edge' },
} satisfies Record<Standing, { text: string; fill: string }>;
