import 'server-only';
import type { SearchParams } from 'nuqs/server';
import { readAsOf } from '@/lib/as-of';
import { gainPoints, scoreDots, scoreLines } from '@/lib/campaigns/chart-points';
import { type FidelityPage, getFidelity } from '@/lib/campaigns/fidelity-queries';
import { loadResultsFilters } from '@/lib/campaigns/results-filters';
import { getResults, type ResultsPage } from '@/lib/campaigns/results-queries';
import type { Drawing } from '@/lib/chart-files';
import type { Day } from '@/lib/day';
import { getMatrix } from '@/lib/progress/queries';
import { listProjects } from '@/lib/projects/list-queries';
import type { Staff } from '@/lib/viewer';
import { listContext } from './context-queries';
import { criteriaDrawing } from './criteria-drawing';
import { fidelityDrawing } from './fidelity-drawing';
import { levelDrawing } from './level-drawing';
import { matrixDrawing } from './matrix-drawing';
import { programmeTimeline } from './programme-timeline';
import { scatterDrawing } from './scatter-drawing';
import { slopeDrawing } from './slope-drawing';
import { stripDrawing } from './strip-drawing';

type Asked = { project: string; campaign: string; pair: string; search: SearchParams; day: Day };
type Draw = (staff: Staff, asked: Asked) => Promise<Drawing | null>;

/** The charts that can be had as files, by the name their address gives them. */
const CHARTS: Record<string, Draw> = {
  frise: async (staff, { day }) => {
    const [projects, context] = await Promise.all([listProjects(staff, day), listContext(staff, day)]);
    return programmeTimeline(projects, context, day);
  },
  structures: async (staff, { project, day }) => {
    const matrix = await getMatrix(staff, project, day);
    return matrix && matrixDrawing(`Structures et étapes de ${matrix.project.name}`, matrix);
  },
  score: ofResults(({ total: { structures, summary } }) =>
    summary.mean === null
      ? null
      : stripDrawing({
          title: 'Score de chaque structure',
          description: 'Un point par structure, entre 0 et 100 % de l’échelle ; losange : moyenne.',
          dots: scoreDots(structures),
          mean: summary.mean,
        }),
  ),
  pentes: ofResults((results) =>
    results.courses.length === 0
      ? null
      : slopeDrawing({
          title: 'Score de chaque structure, phase après phase',
          description: 'Une ligne par structure, entre 0 et 100 % de l’échelle.',
          stops: results.campaigns.map(({ phaseLabel }) => ({ label: phaseLabel })),
          lines: scoreLines(results),
        }),
  ),
  reponses: ofResults(({ groups }) =>
    levelDrawing(
      'Réponses par critère',
      groups.flatMap((group) => group.results),
    ),
  ),
  criteres: ofResults((results) =>
    results.criteria.length === 0 ? null : criteriaDrawing('Critère par critère, d’une phase à l’autre', results),
  ),
  fidelite: ofFidelity((fidelity, { day }) =>
    fidelityDrawing(`Fidélité et accompagnement, ${fidelity.project.name}`, fidelity, day),
  ),
  gain: ofFidelity(({ gains }, { pair }) => {
    const found = gains.find(({ key }) => key === pair);
    if (!found) return null;
    return scatterDrawing({
      title: `Points gagnés de ${found.before} à ${found.after} selon l’accompagnement reçu`,
      description: 'Vers le haut : points gagnés sur les critères communs ; vers la droite : activités suivies.',
      points: gainPoints(found.structures),
      xLabel: 'activités suivies entre les deux',
    });
  }),
};

/** A chart, drawn from what its address says; null when there is no such chart, or nothing to draw within reach. */
export async function getChart(staff: Staff, chart: string, search: SearchParams): Promise<Drawing | null> {
  const draw = Object.hasOwn(CHARTS, chart) ? CHARTS[chart] : undefined;
  const one = (name: string) => [search[name]].flat()[0] ?? '';
  const asked = { project: one('projet'), campaign: one('campagne'), pair: one('entre'), search };
  return draw ? draw(staff, { ...asked, day: readAsOf(search).day }) : null;
}

function ofResults(draw: (results: ResultsPage) => Drawing | null): Draw {
  return async (staff, { project, campaign, search }) => {
    const results = await getResults(staff, { project, campaign }, await loadResultsFilters(search));
    return results && draw(results);
  };
}

function ofFidelity(draw: (fidelity: FidelityPage, asked: Asked) => Drawing | null): Draw {
  return async (staff, asked) => {
    const fidelity = await getFidelity(staff, asked.project, await loadResultsFilters(asked.search));
    return fidelity && draw(fidelity, asked);
  };
}
