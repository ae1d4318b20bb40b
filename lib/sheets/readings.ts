import 'server-only';
import type { Visibility } from '@/lib/generated/prisma/enums';
import { readImprecise } from '@/lib/imprecise-date';
import { coverageWording } from '@/lib/indicators/wording';
import { readCourseEvents } from '@/lib/projects/course-rows';
import type { CourseEvent } from '@/lib/projects/rules';
import { fullName, kindWording } from './labels';
import { type Eyes, figureFor } from './rules';
import type { SheetRow } from './selects';
import { placeWording, type Structure } from './structure-rules';

// From rows to what is drawn. What these eyes may not read is dropped here, not hidden later.

type Row<Part extends keyof SheetRow> = SheetRow[Part] extends readonly (infer One)[] ? One : never;
type FollowUpRow = Row<'findings'>['followUps'][number];

/** Dates and causes are published with the sheet; the words of a decision only to those it was written for. */
export function readEvents(rows: readonly Row<'lifecycleEvents'>[], seen: Visibility[]): CourseEvent[] {
  return readCourseEvents(
    rows.map((row) => (seen.includes(row.visibility) ? row : { ...row, reason: null, decision: null })),
  );
}

/** A structure is declared to everybody; its name and the words about its place go only to those it was opened to. */
export function readAdoptions(rows: readonly Row<'adoptions'>[], seen: Visibility[]): Structure[] {
  return rows.map(({ visibility, wave, departments, territory, organization, ...row }) => {
    const isOpen = seen.includes(visibility);
    return {
      name: isOpen && organization ? fullName(organization) : null,
      kind: isOpen && organization ? kindWording(organization) : null,
      place: placeWording(departments, isOpen ? territory : null),
      wave,
      joined: readImprecise(row, 'joined'),
    };
  });
}

export function readActivity({ _count, heldOnText, heldOnFrom, heldOnTo, ...activity }: Row<'activities'>) {
  return {
    ...activity,
    heldOn: readImprecise({ heldOnText, heldOnFrom, heldOnTo }, 'heldOn'),
    structureCount: _count.attendances,
  };
}

export function readFinding({ id, kind, text, campaignId, organization, ...row }: Row<'findings'>) {
  return {
    id,
    kind,
    text,
    campaignId,
    about: organization?.name ?? null,
    date: readImprecise(row, 'date'),
    concerned: coverageWording(row.concernedCount, row.concernedTotal),
  };
}

export function readFollowUp({ id, decision, state, activity, checks, ...row }: FollowUpRow, seen: Visibility[]) {
  const open = <Linked extends { visibility: Visibility }>(linked: Linked | null) =>
    linked && seen.includes(linked.visibility) ? linked : null;
  // The latest check counts; what its campaign says in several findings is told whole.
  const check = checks.at(-1);
  const said = checks.filter((one) => one.campaign?.id === check?.campaign?.id && one.outcome === check?.outcome);
  const campaign = open(check?.campaign ?? null);
  return {
    id,
    decision,
    state,
    outcome: check?.outcome ?? null,
    doneOn: readImprecise(row, 'done'),
    activity: open(activity)?.title ?? null,
    outcomeText:
      said
        .map(({ finding }) => open(finding)?.text ?? '')
        .filter(Boolean)
        .join(' ') || null,
    outcomeCampaign: campaign && { label: campaign.label, window: readImprecise(campaign, 'window') },
  };
}

export function readMeasure({ indicator, value, numerator, denominator, ...row }: Row<'measures'>, eyes: Eyes) {
  const { id, qualifier, text, scope, coverageCount, coverageTotal, isComputed, source } = row;
  const { sustainableJobs, transitionJobs, positiveExits } = row;
  const figure = {
    qualifier,
    text,
    unit: indicator.unit,
    value: value?.toNumber() ?? null,
    numerator: numerator?.toNumber() ?? null,
    denominator: denominator?.toNumber() ?? null,
    exits: indicator.kind === 'DYNAMIC_EXITS' ? { sustainableJobs, transitionJobs, positiveExits } : null,
  };
  const { isHidden, ...words } = figureFor(eyes, figure, indicator.countsPeople);
  return {
    id,
    name: indicator.name,
    definition: indicator.definition,
    scope,
    ...words,
    period: readImprecise(row, 'period'),
    coverage: coverageWording(coverageCount, coverageTotal),
    isComputed,
    // How a figure was worked out would give away the small number it hides.
    computation: isHidden ? null : row.computation,
    source,
  };
}
