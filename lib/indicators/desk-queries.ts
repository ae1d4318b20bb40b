import 'server-only';
import { z } from 'zod';
import { projectsVisibleTo } from '@/lib/access';
import { adoptionName } from '@/lib/adoptions/naming';
import { CAMPAIGN_ORDER } from '@/lib/campaigns/queries';
import { db } from '@/lib/db';
import { fold } from '@/lib/format';
import type { Staff } from '@/lib/viewer';
import { storedMeasureWords } from './form-values';
import { indicatorSelect, readIndicator } from './rows';

export type IndicatorDesk = NonNullable<Awaited<ReturnType<typeof getIndicatorDesk>>>;
export type MeasureDesk = NonNullable<Awaited<ReturnType<typeof getMeasureDesk>>>;

/** What the form of a definition needs: the project it is opened from, and the indicator that is edited; null when out of reach. */
export async function getIndicatorDesk(staff: Staff, project: string, slug: string | null = null) {
  const found = await db.project.findFirst({
    where: { AND: [{ slug: project }, projectsVisibleTo(staff)] },
    select: { id: true, slug: true, name: true },
  });
  if (!found) return null;
  const { id, ...own } = found;
  if (!slug) return { project: own, indicator: null };
  const row = await db.indicator.findFirst({
    where: { slug, OR: [{ projectId: id }, { projectId: null }] },
    relationLoadStrategy: 'join',
    orderBy: { projectId: { sort: 'asc', nulls: 'last' } },
    select: { ...indicatorSelect, version: true, measures: { distinct: ['projectId'], select: { projectId: true } } },
  });
  if (!row) return null;
  const { measures, version, ...indicator } = row;
  return { project: own, indicator: { ...readIndicator(indicator), version, projects: measures.length } };
}

/** What the form of a figure needs: its indicator, the project's structures and campaigns, wordings already used, the figure edited. */
export async function getMeasureDesk(staff: Staff, project: string, slug: string, id: string | null = null) {
  if (id && !z.uuid().safeParse(id).success) return null;
  const found = await db.project.findFirst({
    where: { AND: [{ slug: project }, projectsVisibleTo(staff)] },
    relationLoadStrategy: 'join',
    select: {
      id: true,
      slug: true,
      name: true,
      campaigns: { orderBy: CAMPAIGN_ORDER, select: { slug: true, label: true } },
      adoptions: {
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: { slug: true, label: true, organization: { select: { name: true } } },
      },
    },
  });
  if (!found) return null;
  const row = await db.indicator.findFirst({
    where: { slug, OR: [{ projectId: found.id }, { projectId: null }] },
    relationLoadStrategy: 'join',
    orderBy: { projectId: { sort: 'asc', nulls: 'last' } },
    select: {
      ...indicatorSelect,
      measures: {
        where: { projectId: found.id },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        include: { adoption: { select: { slug: true } }, campaign: { select: { slug: true } } },
      },
    },
  });
  const stored = row?.measures.find((measure) => measure.id === id);
  if (!row || (id && !stored)) return null;
  const { id: _, campaigns, adoptions, ...own } = found;
  const { measures, ...indicator } = row;
  return {
    project: own,
    indicator: readIndicator(indicator),
    campaigns,
    structures: adoptions.map((adoption) => ({ slug: adoption.slug, name: adoptionName(adoption) })),
    /** What a new figure starts with: the project's own latest words, never another's. */
    last: measures[0] ? { scope: measures[0].scope, source: measures[0].source } : null,
    scopes: wordingsOf([...measures, ...(row.projectId === null ? await listSharedScopes(staff, row.id) : [])]),
    sources: [...new Set(measures.map(({ source }) => source))],
    measure: stored
      ? { id: stored.id, version: stored.version, isComputed: stored.isComputed, words: storedMeasureWords(stored) }
      : null,
  };
}

/** A scope that another project wrote: word for word the same, their figures make one total. */
function listSharedScopes(staff: Staff, indicatorId: string) {
  return db.measure.findMany({
    where: { indicatorId, project: projectsVisibleTo(staff) },
    distinct: ['scope'],
    orderBy: [{ scope: 'asc' }, { id: 'asc' }],
    take: MOST_WORDINGS,
    select: { scope: true },
  });
}

const MOST_WORDINGS = 50;

/** In their order, each once: those that differ by case, accents and punctuation alone are one. */
function wordingsOf(measures: readonly { scope: string }[]): string[] {
  const known = new Set<string>();
  return measures.map(({ scope }) => scope).filter((scope) => !known.has(fold(scope)) && known.add(fold(scope)));
}
