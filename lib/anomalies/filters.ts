import { createLoader, parseAsInteger, parseAsString, parseAsStringLiteral, type SearchParams } from 'nuqs/server';
import { ruleKeys, type Severity, severityLabels } from './labels';

const SEVERITIES = Object.keys(severityLabels) as Severity[];

/** What the address says: /contradictions?etat=ouvertes&projet=vita-air&nature=clash&regle=phase-order&page=2 */
const load = createLoader({
  etat: parseAsStringLiteral(['ouvertes', 'acceptees'] as const),
  projet: parseAsString,
  nature: parseAsStringLiteral(SEVERITIES),
  regle: parseAsStringLiteral(ruleKeys),
  page: parseAsInteger.withDefault(1),
  /** The one whose form is open. */
  accepter: parseAsString,
});

export type AnomalyFilters = Awaited<ReturnType<typeof loadAnomalyFilters>>;

export async function loadAnomalyFilters(search: SearchParams | Promise<SearchParams>) {
  const { etat, projet, nature, regle, page, accepter } = await load(await search);
  return {
    state: etat,
    project: projet,
    severity: nature,
    rule: regle,
    page: Math.min(Math.max(1, page), 10_000),
    accepting: accepter,
  };
}

/** The same as search parameters, changed where asked; a form that was open closes, unless one is asked for. */
export function anomalySearch(filters: AnomalyFilters, changes: Partial<AnomalyFilters> = {}) {
  const { state, project, severity, rule, page, accepting } = { ...filters, accepting: null, ...changes };
  return {
    etat: state,
    projet: project,
    nature: severity,
    regle: rule,
    page: page === 1 ? null : page,
    accepter: accepting,
  };
}

export function isFiltered({ state, project, severity, rule }: AnomalyFilters): boolean {
  return Boolean(state || project || severity || rule);
}
