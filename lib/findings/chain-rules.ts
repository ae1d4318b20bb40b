import { type Day, today } from '@/lib/day';
import { pageOf } from '@/lib/pages';
import type { FindingFilters } from './filters';
import type { Check, Finding } from './queries';
import { isOpen, isOverdue } from './rules';

/** Findings that were followed by a decision, and the others, as far as the filters let them through. */
export type Chains = { chains: Finding[]; others: Finding[] };

export const NO_FILTER: FindingFilters = { kind: null, campaign: null, structure: null, state: null };

/**
 * From the findings of a project to what is drawn. A finding that tells what came of a decision is drawn at the end of that
 * chain; it stands among the others only when the chain is not shown.
 */
export function chainsOf(findings: readonly Finding[], filters = NO_FILTER, onDay: Day = today()): Chains {
  const matching = findings.filter((finding) => matches(finding, filters, onDay));
  const chains = matching.filter(({ followUps }) => followUps.length > 0);
  const told = new Set(chains.flatMap(({ followUps }) => followUps.flatMap(tellers)));
  return { chains, others: matching.filter(({ id, followUps }) => followUps.length === 0 && !told.has(id)) };
}

/** One page of them: those that were followed by a decision first. A page beyond the last one is the last one. */
export function chainsOnPage({ chains, others }: Chains, asked: unknown) {
  const { page, pageCount, shown } = pageOf([...chains, ...others], asked);
  const isChain = ({ followUps }: Finding) => followUps.length > 0;
  const onPage = { chains: shown.filter(isChain), others: shown.filter((one) => !isChain(one)) };
  return { page, pageCount, total: chains.length + others.length, onPage };
}

/** How many decisions there are, and how many still wait: what the head of the page says. */
export function tallyOf(findings: readonly Finding[], onDay: Day = today()) {
  const followUps = findings.flatMap((finding) => finding.followUps);
  return {
    findings: findings.length,
    followUps: followUps.length,
    open: followUps.filter(isOpen).length,
    overdue: followUps.filter((followUp) => isOverdue(followUp, onDay)).length,
  };
}

/** The campaigns and structures that findings speak of: what one may filter by, each once, as first met. */
export function filterChoicesOf(findings: readonly Finding[]) {
  const campaigns = findings.flatMap((finding) => campaignsOf(finding));
  const structures = findings.flatMap((finding) => finding.structures);
  return {
    campaigns: [...new Map(campaigns.map(({ slug, label }) => [slug, label]))],
    structures: [...new Map(structures.map(({ slug, name }) => [slug, name]))],
  };
}

export type Said = Omit<Check, 'finding' | 'note'> & { notes: string[]; findings: NonNullable<Check['finding']>[] };

/** What one campaign said in several findings is one answer, told in their order. */
export function saidBy(checks: readonly Check[]): Said[] {
  const said: Said[] = [];
  for (const { finding, note, ...check } of checks) {
    const last = said.at(-1);
    const goesOn = last && last.outcome === check.outcome && last.campaign?.slug === check.campaign?.slug;
    const one = goesOn ? last : { ...check, notes: [], findings: [] };
    if (!goesOn) said.push(one);
    if (finding) one.findings.push(finding);
    if (note) one.notes.push(note);
  }
  return said;
}

function matches(finding: Finding, { kind, campaign, structure, state }: FindingFilters, onDay: Day): boolean {
  const { followUps } = finding;
  if (kind && finding.kind !== kind) return false;
  if (campaign && !campaignsOf(finding).some(({ slug }) => slug === campaign)) return false;
  if (structure && !finding.structures.some(({ slug }) => slug === structure)) return false;
  if (state === 'ouvertes') return followUps.some(isOpen);
  if (state === 'en-retard') return followUps.some((followUp) => isOverdue(followUp, onDay));
  return true;
}

/** The campaign that showed it, and those that told what came of it. */
function campaignsOf({ campaign, followUps }: Finding) {
  const checked = followUps.flatMap(({ checks }) => checks.map((check) => check.campaign));
  return [campaign, ...checked].filter((one) => one !== null);
}

function tellers({ checks }: Finding['followUps'][number]) {
  return checks.flatMap(({ finding }) => (finding ? [finding.id] : []));
}
