import type { Indicator, Measure } from '@/lib/generated/prisma/client';
import type { IndicatorDesk } from './desk-queries';

/** A number as it is typed in French: a decimal comma, no thousands. */
export function numberText(value: number | null): string {
  return value === null ? '' : String(value).replace('.', ',');
}

/** What the form shows: the indicator that is edited, or a new one of this project. */
export function indicatorFormValues(indicator: IndicatorDesk['indicator']) {
  return {
    name: indicator?.name ?? '',
    unit: indicator?.unit ?? '',
    kind: indicator?.kind ?? 'COUNT',
    aggregation: indicator?.aggregation ?? 'SUM',
    target: numberText(indicator?.target ?? null),
    definition: indicator?.definition ?? '',
    countsPeople: indicator?.countsPeople ? 'on' : '',
    sharing: 'project',
  } satisfies Partial<Record<keyof Indicator | 'sharing', string>>;
}

type Stored = Pick<
  Measure,
  | 'qualifier'
  | 'value'
  | 'numerator'
  | 'denominator'
  | 'sustainableJobs'
  | 'transitionJobs'
  | 'positiveExits'
  | 'text'
  | 'scope'
  | 'periodText'
  | 'coverageCount'
  | 'coverageTotal'
  | 'isComputed'
  | 'source'
  | 'visibility'
> & { adoption: { slug: string } | null; campaign: { slug: string } | null };

/** A figure by form name. One that Essaim worked out leaves its field empty: it would be worked out again. */
export function storedMeasureWords(stored: Stored): Record<string, string> {
  const { qualifier, text, scope, periodText, source, visibility, adoption, campaign, isComputed } = stored;
  const decimal = (value: Stored['value']) => numberText(value?.toNumber() ?? null);
  const whole = (value: number | null) => value?.toString() ?? '';
  return {
    qualifier,
    value: isComputed ? '' : decimal(stored.value),
    numerator: decimal(stored.numerator),
    denominator: decimal(stored.denominator),
    sustainableJobs: whole(stored.sustainableJobs),
    transitionJobs: whole(stored.transitionJobs),
    positiveExits: whole(stored.positiveExits),
    text: text ?? '',
    scope,
    period: periodText ?? '',
    coverageCount: whole(stored.coverageCount),
    coverageTotal: whole(stored.coverageTotal),
    structure: adoption?.slug ?? '',
    campaign: campaign?.slug ?? '',
    source,
    visibility,
  };
}
