import 'server-only';
import type { Bar } from '@/lib/timeline/course-rules';
import { readTimelineFilters } from '@/lib/timeline/filters';
import { getTimeline } from '@/lib/timeline/queries';
import { type ContextMark, PAGE_SIZE, type ProjectCourse } from '@/lib/timeline/timeline-rules';
import { yearsWording } from '@/lib/timeline/zoom-rules';
import type { ReadList } from './list';
import { type Column, dateColumns, dayCell, joined, tableOf } from './table';

type Line = { project: string; bar: Bar; isStay: boolean };

/** What `/frise` draws in these years, all pages: stays, phases and campaigns, then the events around. */
export const readTimelineList: ReadList = async (staff, { search, set }) => {
  const filters = { ...readTimelineFilters(search), page: 1 };
  const { zoom, context, courses, total } = await getTimeline(staff, filters);
  async function* rows() {
    yield courses.flatMap(linesOf);
    for (let page = 2; (page - 1) * PAGE_SIZE < total; page++) {
      const next = await getTimeline(staff, { ...filters, page });
      yield next.courses.flatMap(linesOf);
    }
  }
  return {
    title: 'Frise',
    filters: [
      ['Années', zoom && yearsWording(zoom)],
      ['Projet', filters.project],
      ['Détail', filters.view === 'projets' ? 'projets seuls' : null],
    ],
    tables: [
      tableOf({ name: 'Frise', about: 'Une ligne par séjour, étape ou campagne.', columns, rows }, set),
      tableOf(
        {
          name: 'Contexte',
          about: 'Une ligne par événement autour du programme.',
          columns: aroundColumns,
          rows: context,
        },
        set,
      ),
    ],
  };
};

/** The stay first, then what it is made of, then what has no date: the order of the page's table. */
function linesOf({ stay, parts, undated }: ProjectCourse): Line[] {
  const bars = [stay, ...parts, ...undated.filter((bar) => bar !== stay)];
  return bars.map((bar) => ({ project: stay.label, bar, isStay: bar === stay }));
}

const bound = (heading: string, meaning: string, of: (bar: Bar) => string | null | undefined): Column<Line> => ({
  heading,
  meaning: `${meaning} (date\u00a0; vide si on ne le sait pas)`,
  width: 12,
  isDetail: true,
  of: ({ bar }) => dayCell(of(bar)),
});

const columns: Column<Line>[] = [
  { heading: 'Projet', meaning: 'Son nom', width: 28, of: ({ project }) => project },
  {
    heading: 'Ce qui a duré',
    meaning: 'Le séjour dans l’accélérateur, une étape ou une campagne',
    width: 34,
    of: ({ bar, isStay }) => (isStay ? 'dans l’accélérateur' : bar.label),
  },
  { heading: 'Début', meaning: 'Tel que saisi', width: 18, of: ({ bar }) => bar.fromText },
  bound('Début, au plus tôt', 'Premier jour possible du début', ({ from }) => from?.[0]),
  bound('Début, au plus tard', 'Dernier jour possible du début', ({ from }) => from?.[1]),
  { heading: 'Fin', meaning: 'Telle que saisie, ou «\u00a0en cours\u00a0»', width: 18, of: ({ bar }) => bar.toText },
  bound('Fin, au plus tôt', 'Premier jour possible de la fin', ({ to }) => to?.[0]),
  bound('Fin, au plus tard', 'Dernier jour possible de la fin', ({ to }) => to?.[1]),
  { heading: 'Précision', meaning: 'L’état, ou la cause de la sortie', width: 30, of: ({ bar }) => bar.note },
];

const aroundColumns: Column<ContextMark>[] = [
  { heading: 'Événement', meaning: 'Son titre', width: 44, of: ({ title }) => title },
  ...dateColumns<ContextMark>('Date', 'Quand il a eu lieu', ({ date }) => date),
  {
    heading: 'Projets',
    meaning: 'Ceux qu’il concerne',
    width: 50,
    of: ({ projects }) => joined(projects.map(({ name }) => name)),
  },
];
