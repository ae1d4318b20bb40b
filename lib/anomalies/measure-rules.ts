import { fold, formatList } from '@/lib/format';
import { figureWording } from '@/lib/indicators/wording';
import { paths } from '@/lib/paths';
import { boundsOf, isBefore, wordsOf } from './course-rules';
import type { MeasureFacts, ProjectFacts } from './facts';
import { type ProjectRule, quoted } from './rule';

// What measures say of each other, and of the campaign that gathered them.

/** One indicator, one scope, one period, and two exact numbers: « 89 personnes » in one place, « 92 personnes » in another. */
export const twoValues: ProjectRule = {
  rule: 'two-values',
  find: ({ slug, measures }) =>
    groupsOf(measures)
      .filter((group) => new Set(group.map(numbersOf)).size > 1)
      .map((group) => {
        const [{ indicator, scope, period }] = group;
        const said = group.map((measure) => `${figureOf(measure)} (${measure.source})`);
        return {
          text: `${quoted(indicator.name)}, ${scope}, ${wordsOf(period)}\u00a0: ${formatList(said)}, pour un seul et même chiffre.`,
          said: [indicator.slug, fold(scope), ...boundsOf(period), ...group.map(numbersOf).sort()],
          fixes: group.map((measure) => ({
            label: `Corriger «\u00a0${figureOf(measure)}\u00a0»`,
            href: `${paths.editMeasure(slug, indicator.slug, measure.id)}#measure-value`,
          })),
        };
      }),
};

/** A figure of a period that begins after the campaign said to have gathered it was over. */
export const measuredLater: ProjectRule = {
  rule: 'measured-later',
  find: ({ slug, measures, campaigns }) =>
    measures.flatMap(({ id, indicator, campaign, period }) => {
      const gathering = campaigns.find((one) => one.slug === campaign);
      if (!gathering || !isBefore(gathering.window, period)) return [];
      const { label, window } = gathering;
      return [
        {
          text: `${quoted(indicator.name)} porte sur ${wordsOf(period)}, mais vient de la campagne ${quoted(label)}, déjà finie (${wordsOf(window)}).`,
          said: [id, ...boundsOf(period), gathering.slug, ...boundsOf(window)],
          fixes: [
            {
              label: 'Corriger la mesure',
              href: `${paths.editMeasure(slug, indicator.slug, id)}#measure-period`,
            },
            { label: `Corriger la campagne ${quoted(label)}`, href: paths.editCampaign(slug, gathering.slug) },
          ],
        },
      ];
    }),
};

type Group = [MeasureFacts, ...MeasureFacts[]];

/** Exact numbers that are said of the same thing. Without a period on both sides, they may be of two moments. */
function groupsOf(measures: ProjectFacts['measures']): Group[] {
  const groups = new Map<string, Group>();
  for (const measure of measures) {
    const { indicator, scope, period, structure, qualifier } = measure;
    if (qualifier !== 'EXACT' || !period?.from || !period.to) continue;
    const key = JSON.stringify([indicator.slug, fold(scope), period.from, period.to, structure]);
    const group = groups.get(key);
    if (group) group.push(measure);
    else groups.set(key, [measure]);
  }
  return [...groups.values()];
}

/** A rate is its two numbers where it has them: rounded or not, it says the same. */
function numbersOf(measure: MeasureFacts): string {
  const { value, numerator, denominator, sustainableJobs, transitionJobs, positiveExits, text } = measure;
  if (numerator !== null && denominator !== null) return JSON.stringify([numerator, denominator]);
  return JSON.stringify([value ?? text, sustainableJobs, transitionJobs, positiveExits, denominator]);
}

function figureOf({ indicator, sustainableJobs, transitionJobs, positiveExits, ...figure }: MeasureFacts): string {
  const exits = indicator.kind === 'DYNAMIC_EXITS' ? { sustainableJobs, transitionJobs, positiveExits } : null;
  return figureWording({ ...figure, unit: indicator.unit, exits });
}
