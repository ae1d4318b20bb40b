import type { AsOf } from '@/lib/as-of';
import { scoreLines } from '@/lib/campaigns/chart-points';
import type { Block } from './content';
import { criteriaDrawing } from './criteria-drawing';
import { fidelityDrawing } from './fidelity-drawing';
import type { ReportedScores } from './score-queries';
import { slopeDrawing } from './slope-drawing';

/** How scores moved from a campaign to the next, structure by structure, criterion by criterion, and beside the support received. */
export function movementBlocks(project: string, scores: ReportedScores, asOf: AsOf): Block[] {
  const last = scores.campaigns.at(-1);
  if (!last) return [];
  const search = { projet: project, campagne: last.slug, au: asOf.past };
  const blocks: (Block | null)[] = [
    scores.courses.length > 0
      ? {
          kind: 'figure',
          drawing: slopeDrawing({
            title: 'Score de chaque structure, phase après phase',
            description: 'Une ligne par structure, entre 0 et 100 % de l’échelle.',
            stops: scores.campaigns.map(({ phaseLabel }) => ({ label: phaseLabel })),
            lines: scoreLines(scores),
          }),
          file: { chart: 'pentes', search },
        }
      : null,
    scores.criteria.length > 0 && scores.campaigns.length > 1
      ? {
          kind: 'figure',
          drawing: criteriaDrawing('Critère par critère, d’une phase à l’autre', scores),
          file: { chart: 'criteres', search },
        }
      : null,
    supportOf(project, scores, asOf),
  ];
  return blocks.filter((block) => block !== null);
}

/** Null without a score: support alone is told by the activities. */
function supportOf(project: string, { fidelity }: ReportedScores, { day, past }: AsOf): Block | null {
  if (fidelity.moments.length === 0) return null;
  const drawing = fidelityDrawing('Score et accompagnement dans le temps', fidelity, day);
  return drawing && { kind: 'figure', drawing, file: { chart: 'fidelite', search: { projet: project, au: past } } };
}
