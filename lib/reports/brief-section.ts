import { entryWords, exitWords } from '@/components/projects/exit-words';
import type { Finding } from '@/lib/findings/queries';
import { count, formatNumber } from '@/lib/format';
import type { Matrix } from '@/lib/progress/matrix-rows';
import { phaseLabel } from '@/lib/projects/labels';
import { isUntold } from './answered-words';
import type { ReportedCampaigns } from './campaign-queries';
import type { Highlight, Section } from './content';
import type { ReportedProgramme } from './programme-queries';
import type { ReportedProject } from './project-queries';

type Asked = Pick<ReportedCampaigns[number], 'tally' | 'inviteesKnown'>;
type Standing = { declared: number; named: number; onHold: number };

type ProjectFigures = {
  project: ReportedProject;
  matrix: Matrix;
  campaigns: ReportedCampaigns;
  findings: readonly Finding[];
};

/** What a reader in a hurry takes away of a project: where it is, and what it comes to. */
export function projectBrief({ project, matrix, campaigns, findings }: ProjectFigures): Section {
  const standing = {
    declared: matrix.rows.length,
    named: matrix.rows.filter(({ isNamed }) => isNamed).length,
    onHold: matrix.rows.filter(({ state }) => state === 'onHold').length,
  };
  const { activities } = project;
  return briefOf(whereWords(project), [
    ...structuresTold(standing),
    ...told(activities.length, 'activité', attendedWords(activities)),
    ...campaignsTold(campaigns),
    ...findingsTold(findings),
  ]);
}

/** The same of the programme. */
export function programmeBrief(projects: ReportedProgramme, findings: readonly Finding[]): Section {
  const inside = projects.filter(({ course }) => course.exit === null).length;
  const sum = (field: keyof Standing) => projects.reduce((total, project) => total + project[field], 0);
  return briefOf(null, [
    ...told(
      projects.length,
      'projet',
      `${formatNumber(inside)} dans l’accélérateur, ${count(projects.length - inside, 'sorti')}`,
    ),
    ...structuresTold({ declared: sum('declared'), named: sum('named'), onHold: sum('onHold') }),
    ...campaignsTold(projects.flatMap((project) => project.campaigns)),
    ...findingsTold(findings),
  ]);
}

function briefOf(words: string | null, items: Highlight[]): Section {
  return {
    id: 'en-bref',
    title: 'En bref',
    blocks: [
      ...(words ? [{ kind: 'text' as const, text: words }] : []),
      items.length > 0
        ? { kind: 'highlights', items }
        : { kind: 'text', text: 'Ni structure, ni activité, ni évaluation enregistrée à cette date.' },
    ],
  };
}

/** « Entré en juin 2017 ; sorti fin 2019 · cause non précisée. » */
function whereWords({ course, ownLabels }: ReportedProject): string {
  const entry = entryWords(course);
  const now = course.exit
    ? exitWords(course.exit)
    : course.current && `étape en cours\u00a0: ${phaseLabel(course.current, ownLabels)}`;
  return `${entry.charAt(0).toUpperCase()}${entry.slice(1)}${now ? `\u00a0; ${now}` : ''}.`;
}

function structuresTold({ declared, named, onHold }: Standing): Highlight[] {
  const names = named === 0 ? 'aucune nommée' : count(named, 'nommée');
  return told(
    declared,
    'structure',
    [`${declared >= 2 ? 'déclarées' : 'déclarée'}, ${names}`, onHold > 0 && `${formatNumber(onHold)}\u00a0en veille`]
      .filter(Boolean)
      .join(', '),
  );
}

function campaignsTold(campaigns: readonly Asked[]): Highlight[] {
  const answered = campaigns.reduce((sum, { tally }) => sum + tally.answered, 0);
  const untold = campaigns.filter(isUntold).length;
  return told(
    campaigns.length,
    'campagne d’évaluation',
    answeredTold(answered, untold, campaigns.length),
    'campagnes d’évaluation',
  );
}

/** A campaign held before Essaim has answers that nobody has typed: never a zero. */
function answeredTold(answered: number, untold: number, campaigns: number): string {
  if (answered > 0) return count(answered, 'réponse rendue', 'réponses rendues');
  if (untold === campaigns) return 'réponses non saisies';
  return untold > 0 ? `dont ${formatNumber(untold)} aux réponses non saisies` : 'aucune réponse rendue';
}

function findingsTold(findings: readonly Finding[]): Highlight[] {
  const decisions = findings.reduce((sum, { followUps }) => sum + followUps.length, 0);
  return told(
    findings.length,
    'constat',
    decisions > 0 ? `suivis de ${count(decisions, 'décision')}` : 'sans décision',
  );
}

function attendedWords(activities: ReportedProject['activities']): string {
  const known = activities.filter(({ attendances }) => attendances > 0).length;
  if (known === 0) return 'participants non saisis';
  return known === activities.length ? 'participants saisis' : `dont ${formatNumber(known)} aux participants saisis`;
}

/** A figure that is there, with what it counts and what else is to be known of it. */
function told(value: number, one: string, words: string, many = `${one}s`): Highlight[] {
  return value > 0 ? [{ value: formatNumber(value), words: `${value >= 2 ? many : one}\n${words}` }] : [];
}
