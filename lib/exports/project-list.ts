import 'server-only';
import { surenessLabels } from '@/lib/progress/labels';
import { filterProjects, readProjectFilters, stageOf, UNSTATED } from '@/lib/projects/filters';
import { exitCauseLabel, phaseLabel, phaseLabels, phaseStateWords } from '@/lib/projects/labels';
import { listProjects, type ProjectRow } from '@/lib/projects/list-queries';
import { PHASES } from '@/lib/projects/rules';
import { listStaleSheets } from '@/lib/sheets/stale-queries';
import { keyColumn } from './columns';
import type { ReadList } from './list';
import { type Column, dateColumns, joined, tableOf } from './table';

/** The projects of `/projets`, under the same filters, order and day. */
export const readProjectList: ReadList = async (staff, { search, asOf, set }) => {
  const filters = readProjectFilters(search);
  const stale = filters.fiche ? await listStaleSheets(staff) : [];
  const projects = filterProjects(await listProjects(staff, asOf.past ?? undefined), filters, stale);
  const { q, etape, situation, cause, entree, fiche } = filters;
  return {
    title: 'Projets',
    filters: [
      ['Recherche', q],
      ['Étape', etape && phaseLabels[etape]],
      ['Situation', situation && (situation === 'dedans' ? 'dans l’accélérateur' : 'sortis')],
      ['Cause de sortie', cause && exitCauseLabel(cause === UNSTATED ? null : cause)],
      ['Année d’entrée', entree ? String(entree) : null],
      ['Fiche publique', fiche && 'à republier'],
    ],
    tables: [
      tableOf({ name: 'Projets', about: 'Une ligne par projet.', columns: projectColumns, rows: projects }, set),
    ],
  };
};

const projectColumns: Column<ProjectRow>[] = [
  { heading: 'Projet', meaning: 'Nom d’usage', width: 30, of: (row) => row.name },
  keyColumn((row) => row.slug, { isDetail: true }),
  { heading: 'Titre long', meaning: 'Titre complet', width: 40, isDetail: true, of: (row) => row.longTitle },
  {
    heading: 'Autres noms',
    meaning: 'Noms sous lesquels on le trouve',
    width: 24,
    isDetail: true,
    of: ({ aliases }) => joined(aliases),
  },
  {
    heading: 'Mention du logo',
    meaning: 'Ce que dit le logo',
    width: 24,
    isDetail: true,
    of: (row) => row.logoWording,
  },
  { heading: 'Porteur', meaning: 'Structure qui porte le projet', width: 30, of: (row) => row.carrier.name },
  {
    heading: 'Étape',
    meaning: 'Étape en cours, ou la plus avancée qu’il ait atteinte, sous le nom que le projet lui donne',
    width: 20,
    of: ({ course, ownLabels }) => phaseLabel(stageOf(course), ownLabels),
  },
  {
    heading: 'Situation',
    meaning: 'Dans l’accélérateur, ou sorti',
    width: 20,
    of: ({ course }) => (course.exit ? 'sorti' : course.hasEntered ? 'dans l’accélérateur' : 'pas encore entré'),
  },
  ...dateColumns<ProjectRow>('Entrée', 'Entrée dans l’accélérateur', ({ course }) => course.enteredOn),
  ...dateColumns<ProjectRow>('Sortie', 'Sortie de l’accélérateur', ({ course }) => course.exit?.on ?? null),
  {
    heading: 'Cause de sortie',
    meaning: 'Telle que la source la donne',
    width: 24,
    of: ({ course }) => (course.exit ? exitCauseLabel(course.exit.cause) : null),
  },
  {
    heading: 'Structures déclarées',
    meaning: 'Nombre de structures, nommées ou non',
    width: 12,
    of: (row) => row.declared,
  },
  {
    heading: 'Structures nommées',
    meaning: 'Nombre de structures dont le nom est connu',
    width: 12,
    of: (row) => row.named,
  },
  sure('entry', 'Entrée sûre', 'Entrée dans l’accélérateur'),
  sure('stage', 'Étape sûre', 'L’étape'),
  sure('exit', 'Sortie sûre', 'Sortie de l’accélérateur'),
  ...PHASES.map(
    ({ phase }, index): Column<ProjectRow> => ({
      heading: phaseLabels[phase],
      meaning: `Où en est l’étape «\u00a0${phaseLabels[phase]}\u00a0»`,
      width: 14,
      isDetail: true,
      of: ({ course }) => {
        const step = course.steps[index];
        return step ? phaseStateWords[step.state] : null;
      },
    }),
  ),
];

/** What the dates known let one say on the day of the file. */
function sure(fact: keyof ProjectRow['sureness'], heading: string, what: string): Column<ProjectRow> {
  return {
    heading,
    meaning: `${what}, à la date de la légende\u00a0: certain, possible ou pas encore`,
    width: 12,
    isDetail: true,
    of: ({ sureness }) => surenessLabels[sureness[fact]],
  };
}
