import { createLoader, parseAsString, parseAsStringLiteral, type SearchParams } from 'nuqs/server';
import { ruleKeys, type Severity, severityLabels } from './labels';

const SEVERITIES = Object.keys(severityLabels) as Severity[];

/** What the address says: /contradictions?etat=ouvertes&projet=vita-air&nature=clash&regle=phase-order */
const load = createLoader({
  etat: parseAsStringLiteral(['ouvertes', 'acceptees'] as const),
  projet: parseAsString,
  nature: parseAsStringLiteral(SEVERITIES),
  regle: parseAsStringLiteral(ruleKeys),
});

export type AnomalyFilters = Awaited<ReturnType<typeof loadAnomalyFilters>>;

export async function loadAnomalyFilters(search: SearchParams | Promise<SearchParams>) {
  const { etat, projet, nature, regle } = await load(await search);
  return { state: etat, project: projet, severity: nature, rule: regle };
}

/** The same as search parameters. */
export function anomalySearch({ state, project, severity, rule }: AnomalyFilters) {
  return { etat: state, projet: project, nature: severity, regle: rule };
}

export function isFiltered({ state, project, severity, rule }: AnomalyFilters): boolean {
  return Boolean(state || project || severity || rule);
}
