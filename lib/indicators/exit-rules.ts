import { count, formatNumber, formatPercent } from '@/lib/format';

/** « Sorties dynamiques » of people who left an inclusion job: three counts, never one. Null is a count that is not known. */
export type Exits = {
  sustainableJobs: number | null;
  transitionJobs: number | null;
  positiveExits: number | null;
};

type Part = { key: keyof Exits; label: string; one: string; many: string };

export const EXIT_PARTS: readonly Part[] = [
  { key: 'sustainableJobs', label: 'Emploi durable', one: 'en emploi durable', many: 'en emploi durable' },
  {
    key: 'transitionJobs',
    label: 'Emploi de transition',
    one: 'en emploi de transition',
    many: 'en emploi de transition',
  },
  { key: 'positiveExits', label: 'Sorties positives', one: 'sortie positive', many: 'sorties positives' },
];

/** « 12 en emploi durable », « 5 en emploi de transition », « 8 sorties positives », each by itself. */
export function exitParts(exits: Exits, before = ''): string[] {
  return EXIT_PARTS.map(({ key, label, one, many }) => {
    const value = exits[key];
    return value === null ? `${label.toLowerCase()}\u00a0: non renseigné` : `${before}${count(value, one, many)}`;
  });
}

/** The three of them in one line, « sur 40 sorties » where all the exits were observed. */
export function exitsWording(exits: Exits, denominator: number | null, before = ''): string {
  return [...exitParts(exits, before), ...(denominator === null ? [] : [`sur ${count(denominator, 'sortie')}`])].join(
    ', ',
  );
}

/** What the three counts make together, worked out and never stored; null while one of them is not known. */
export function exitsTotal(exits: Exits, denominator: number | null) {
  const { sustainableJobs, transitionJobs, positiveExits } = exits;
  if (sustainableJobs === null || transitionJobs === null || positiveExits === null) return null;
  const total = sustainableJobs + transitionJobs + positiveExits;
  /** Share of all the exits observed, 0 to 1. */
  const share = denominator !== null && denominator > 0 ? total / denominator : null;
  const rate = share === null ? '' : `, soit ${formatPercent(share)} de ${count(denominator ?? 0, 'sortie')}`;
  const terms = [sustainableJobs, transitionJobs, positiveExits].map(formatNumber).join(' + ');
  return { total, share, computation: `${terms} = ${count(total, 'sortie dynamique', 'sorties dynamiques')}${rate}` };
}
