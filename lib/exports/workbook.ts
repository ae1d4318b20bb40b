import 'server-only';
import { readAsOf } from '@/lib/as-of';
import { db } from '@/lib/db';
import { RuleError } from '@/lib/errors';
import { formatNumber } from '@/lib/format';
import type { Staff } from '@/lib/viewer';
import { MOST_ROWS } from '@/lib/workbook-stream';
import { activityFacts } from './activity-facts';
import { adoptionFacts } from './adoption-facts';
import { answerFacts } from './answer-facts';
import { attendanceFacts } from './attendance-facts';
import { campaignFacts } from './campaign-facts';
import { documentFacts } from './document-facts';
import { evaluationFacts } from './evaluation-facts';
import { eventFacts } from './event-facts';
import { type Facts, projectsOf, type Scope } from './facts';
import { fileNameOf, type OnRows, workbookOf } from './file';
import { findingFacts } from './finding-facts';
import { followUpFacts } from './follow-up-facts';
import { indicatorFacts } from './indicator-facts';
import { logExport } from './journal';
import { legendRows, PROJECT } from './legend';
import type { Search } from './list';
import { measureFacts } from './measure-facts';
import { organizationFacts } from './organization-facts';
import { projectFacts } from './project-facts';

/** All that Essaim holds of a programme, one tab each, in the order a project lives them. */
export const FACTS: readonly Facts[] = [
  projectFacts,
  adoptionFacts,
  organizationFacts,
  eventFacts,
  activityFacts,
  attendanceFacts,
  campaignFacts,
  evaluationFacts,
  answerFacts,
  findingFacts,
  followUpFacts,
  indicatorFacts,
  measureFacts,
  documentFacts,
];

const PROGRAMME = 'Programme entier';

export type WorkbookFile = {
  fileName: string;
  /** Rows to write; of a day gone by, the most there may be. */
  total: number;
  bytes: (onRows?: OnRows) => AsyncGenerator<Buffer>;
};

/**
 * The programme's whole workbook, or one project's; null when out of reach. Logged.
 * Throws a {@link RuleError} when one of its tables is longer than a spreadsheet.
 */
export async function openWorkbook(staff: Staff, project: string | null, search: Search): Promise<WorkbookFile | null> {
  const asOf = readAsOf(search);
  const scope: Scope = { staff, project, asOf };
  const title = await titleOf(scope);
  if (!title) return null;
  const total = await countRows(scope);
  const tables = FACTS.map(({ table }) => table(scope));
  const filters: [string, string | null][] = [[PROJECT, project]];
  await logExport(staff, project === null ? 'programme.xlsx' : `projet-${project}.xlsx`, search);
  return {
    fileName: fileNameOf([project === null ? 'programme' : `projet-${project}`], asOf.day, 'xlsx'),
    total,
    bytes: (onRows) => workbookOf(tables, legendRows({ title, filters, tables, asOf, at: new Date() }), onRows),
  };
}

async function titleOf(scope: Scope): Promise<string | null> {
  if (scope.project === null) return PROGRAMME;
  const found = await db.project.findFirst({ where: projectsOf(scope), select: { name: true } });
  return found && `Projet ${found.name}`;
}

/** All the rows there are to read. Throws a {@link RuleError} when a table is longer than a spreadsheet. */
export async function countRows(scope: Scope): Promise<number> {
  let total = 0;
  for (const { count, table } of FACTS) {
    const rows = await count(scope);
    if (rows >= MOST_ROWS) throw new RuleError(tooLong(table(scope).name, rows));
    total += rows;
  }
  return total;
}

function tooLong(table: string, rows: number): string {
  return `L’onglet «\u00a0${table}\u00a0» aurait ${formatNumber(rows)}\u00a0lignes, plus qu’un tableur n’en ouvre\u00a0: exportez projet par projet.`;
}
