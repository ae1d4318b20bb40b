import 'server-only';
import type { SearchParams } from 'nuqs/server';
import { readAsOf, situationOf } from '@/lib/as-of';
import { gainPoints, scoreDots, scoreLines } from '@/lib/campaigns/chart-points';
import { type FidelityPage, getFidelity } from '@/lib/campaigns/fidelity-queries';
import { loadResultsFilters } from '@/lib/campaigns/results-filters';
import { getResults, type ResultsPage } from '@/lib/campaigns/results-queries';
import type { Drawing } from '@/lib/chart-files';
import type { Day } from '@/lib/day';
import { barChartOf } from '@/lib/indicators/chart-rules';
import { getIndicator } from '@/lib/indicators/indicator-queries';
import { listSharedIndicators } from '@/lib/indicators/programme-queries';
import { getMatrix } from '@/lib/progress/queries';
import { listProjects } from '@/lib/projects/list-queries';
import { readMapFilters } from '@/lib/territories/filters';
import { getMapCounts } from '@/lib/territories/queries';
import { readTimelineFilters } from '@/lib/timeline/filters';
import { getTimeline } from '@/lib/timeline/queries';
import type { Staff } from '@/lib/viewer';
import { listContext } from './context-queries';
import { courseDrawing } from './course-drawing';
import { criteriaDrawing } from './criteria-drawing';
import { fidelityDrawing } from './fidelity-drawing';
import { framed } from './framed-drawing';
import { levelDrawing } from './level-drawing';
import { mapDrawing } from './map-drawing';
import { matrixDrawing } from './matrix-drawing';
import { measureDrawing } from './measure-drawing';
import { getReportedChart, isOfAnswers } from './past-chart-queries';
import { programmeTimeline } from './programme-timeline';
import { scatterDrawing } from './scatter-drawing';
import { slopeDrawing } from './slope-drawing';
import { stripDrawing } from './strip-drawing';
import { getSubject } from './subject-queries';

type Asked = { project: string; campaign: string; pair: string; search: SearchParams; day: Day };
type Draw = (staff: Staff, asked: Asked) => Promise<Drawing | null>;

/** The charts that can be had as files, by the name their address gives them. */
const CHARTS: Record<string, Draw> = {
  frise: async (staff, { day }) => {
    const [projects, context] = await Promise.all([listProjects(staff, day), listContext(staff, day)]);
    return programmeTimeline(projects, context, day);
  },
  'frise-des-etapes': async (staff, { search, day }) =>
    courseDrawing(await getTimeline(staff, readTimelineFilters(search)), day),
  structures: async (staff, { project, day }) => {
    const matrix = await getMatrix(staff, project, day);
    return matrix && matrixDrawing('Où en est chaque structure', matrix);
  },
  score: ofResults(({ total: { structures, summary } }) =>
    summary.mean === null
      ? null
      : stripDrawing({
          title: 'Score de chaque structure',
          description: 'Un point par structure, entre 0 et 100 % de l’échelle\u00a0; losange\u00a0: moyenne.',
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
    fidelityDrawing('Fidélité et accompagnement dans le temps', fidelity, day),
  ),
  carte: async (staff, { search }) => {
    const filters = readMapFilters(search);
    const { territories } = await getMapCounts(staff, filters);
    const title = filters.grain === 'region' ? 'Structures par région' : 'Structures par département';
    return mapDrawing(title, territories, filters.grain);
  },
  indicateur: async (staff, { project, search }) => {
    const [slug, asOf] = [String([search.indicateur].flat()[0]), readAsOf(search)];
    const found = project
      ? (await getIndicator(staff, project, slug, asOf))?.indicator
      : (await listSharedIndicators(staff, asOf.day)).find((shared) => shared.slug === slug);
    if (!found) return null;
    const chart = barChartOf(found, found.measures);
    return chart.groups.length > 0 ? measureDrawing(found.name, found.unit, chart) : null;
  },
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

/** A chart, drawn from what its address says, with its title and its source; null when there is no such chart, or nothing to draw within reach. */
export async function getChart(staff: Staff, chart: string, search: SearchParams): Promise<Drawing | null> {
  const draw = Object.hasOwn(CHARTS, chart) ? CHARTS[chart] : undefined;
  const one = (name: string) => [search[name]].flat()[0] ?? '';
  const asOf = readAsOf(TODAY_ONLY.has(chart) ? {} : search);
  const asked = { project: one('projet'), campaign: one('campagne'), pair: one('entre'), search, day: asOf.day };
  const isReported = asOf.past !== null && isOfAnswers(chart);
  const drawing = isReported ? await getReportedChart(staff, chart, { ...asked, asOf }) : await draw?.(staff, asked);
  if (!drawing) return null;
  const subject = await getSubject(staff, asked.project, ACROSS.has(chart) ? '' : asked.campaign);
  return framed(drawing, { subject, source: `Source\u00a0: Essaim · ${situationOf(asOf.day)}` });
}

/** Charts of answers as they are now: on a day gone by they say today, never a day they do not know. */
const TODAY_ONLY = new Set(['score', 'gain']);

/** Charts asked for from a campaign that show all of them. */
const ACROSS = new Set(['pentes', 'criteres']);

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
