import { fold } from '@/lib/format';
import { paths, withSearch } from '@/lib/paths';
import { LONGEST, readSought, type Scope, type Sought } from './rules';

/** Somewhere to go or something to begin. */
export type Command = { id: string; name: string; names: string[]; href: string; detail: string | null };

type Place = { slug: string; name: string };

/** What one can do from anywhere, what one looks for most often first. */
const EVERYWHERE: Command[] = [
  command('Saisir la suivante', paths.nextEvaluation, 'l’évaluation qui vous attend', 'continuer reprendre évaluation'),
  command('Tableau de bord', paths.dashboard, null, 'accueil'),
  command('Projets', paths.projects, null, 'liste étapes démarches'),
  command('Structures', paths.organizations, null, 'annuaire organisations'),
  command('Évaluations', paths.evaluations, null, 'à saisir à valider brouillons en retard'),
  command('Carte', paths.map, null, 'départements régions territoires'),
  command('Frise', paths.timeline, null, 'années calendrier chronologie'),
  command('Contradictions', paths.contradictions, null, 'anomalies'),
  command('Indicateurs partagés', paths.programmeIndicators, null, 'chiffres mesures'),
  command('Questionnaires et échelles', paths.instruments, null, 'instruments grilles critères'),
  command('Bilans', paths.reports, null, 'rapports pdf imprimer'),
  command('Exports', paths.exports, null, 'xlsx csv excel télécharger'),
  command('Fiches publiques', paths.sheets, null, 'public site'),
  command('Fiches à republier', paths.staleSheets, null, 'publiques modifiées'),
  command('Évaluations en retard', paths.toDo('en-retard'), null, 'relancer échéance passée'),
  command('Évaluations à valider', paths.toDo('a-valider'), null, 'relire soumises'),
  command('Évaluations à reprendre', paths.toDo('a-reprendre'), null, 'renvoyées corriger'),
  command('Réponses manquantes', paths.toDo('reponses-manquantes'), null, 'saisir non saisies campagnes tenues'),
  command('Structures en veille', paths.toDo('en-veille'), null, 'en pause'),
  command('Structures en veille, à revoir', paths.toDo('a-revoir'), null, 'en pause'),
  command('Suites en retard', paths.toDo('suites-en-retard'), null, 'constats décisions échéance passée'),
  command('Structures à nommer', paths.toDo('a-nommer'), null, 'sans nom anonymes'),
  command('Ajouter un projet', paths.newProject, null, 'nouveau créer'),
  command('Ajouter une structure à l’annuaire', paths.newOrganization, null, 'nouvelle créer organisation'),
  command('Créer un questionnaire', paths.newInstrument, null, 'nouveau ajouter échelle instrument'),
];

/** Their words, for who mistypes them. */
export const knownCommands = EVERYWHERE.flatMap(({ names }) => names);

const TO_ENTER = ['saisir', 'saisie', 'evaluer'];

/** « saisir siae 17 gardien » asks for what is still to be entered of « siae 17 gardien »; null when nothing is to be entered. */
export function entrySought({ words }: Sought): Sought | null {
  const others = words.filter((word) => !TO_ENTER.includes(word));
  return others.length > 0 && others.length < words.length ? readSought(others.join(' ')) : null;
}

/** The pages of a project, and what is begun there. */
function inProject({ slug, name }: Place): Command[] {
  const here = (label: string, href: string, words = '') => command(label, href, name, words);
  return [
    here('Vue d’ensemble', paths.project(slug)),
    here('Cycle de vie', paths.lifecycle(slug), 'étapes'),
    here('Structures', paths.adoptions(slug), 'essaimage'),
    here('Activités', paths.activities(slug), 'formations appuis'),
    here('Évaluations', paths.campaigns(slug), 'campagnes'),
    here('Constats', paths.findings(slug), 'suites'),
    here('Indicateurs', paths.indicators(slug), 'chiffres mesures'),
    here('Documents', paths.documents(slug)),
    here('Fiche publique', paths.sheetVersions(slug), 'publier versions'),
    here('Fidélité dans le temps', paths.fidelity(slug), 'scores'),
    here('Contradictions', paths.projectContradictions(slug), 'anomalies'),
    here('Modifier le projet', paths.editProject(slug)),
    here('Bilan', paths.projectReport(slug), 'rapport pdf imprimer'),
    here('Historique', paths.history(slug)),
    here('Noter une activité', paths.newActivity(slug), 'nouvelle ajouter'),
    here('Noter un constat', paths.newFinding(slug), 'nouveau ajouter'),
    here('Ajouter une structure au projet', paths.newAdoption(slug), 'nouvelle'),
    here('Ajouter un document', paths.newDocument(slug), 'nouveau'),
  ];
}

/** The commands that answer; without a word, those worth showing first. @param here the project whose page is open */
export function commandsFor({ words }: Sought, here: Place | null): Command[] {
  const known = here ? [...begunIn(here), ...EVERYWHERE] : EVERYWHERE;
  return words.length === 0 ? known.slice(0, SHOWN_FIRST) : known.filter((one) => answers(one.names, words));
}

/** « gardien eval » is the page « Évaluations » of Parcours gardien: some words name a project, the others one of its pages. */
export function projectPages(
  projects: readonly (Place & { id: string; names: readonly string[] })[],
  scopes: readonly Scope[],
): Command[] {
  return scopes.flatMap((scope) =>
    projects
      .filter(({ id }) => scope.projects.includes(id))
      .flatMap((project) =>
        inProject(project)
          .filter((page) => answers(page.names, scope.others))
          .map((page) => ({ ...page, names: [...page.names, ...project.names] })),
      ),
  );
}

/** The lists that a text can be looked for in: what nothing else answers leads there, so that Enter always has an effect. */
export function listsFor(text: string): Record<'project' | 'organization', Command> {
  const q = text.trim().slice(0, LONGEST);
  const told = `«\u00a0${q}\u00a0»`;
  return {
    project: command('Chercher dans les projets', withSearch(paths.projects, { vue: 'liste', q }), told, ''),
    organization: command('Chercher dans l’annuaire', withSearch(paths.organizations, { q }), told, ''),
  };
}

const SHOWN_FIRST = 9;

function begunIn(project: Place): Command[] {
  return inProject(project).slice(-4);
}

function answers(names: readonly string[], words: readonly string[]): boolean {
  const text = fold(names.join(' '));
  return words.every((word) => text.includes(word));
}

function command(name: string, href: string, detail: string | null, words: string): Command {
  return { id: href, name, names: words ? [name, words] : [name], href, detail };
}
