import { factsOf, is, says } from './fact';
import { activity, context, emptyHeading, entry, exit, phase } from './finders';
import type { LoadedProject } from './loaded';

const skipped = (project: LoadedProject, name: Parameters<typeof phase>[1]) => {
  const event = phase(project, name);
  return event?.kind === 'SKIPPED' ? event.reason : undefined;
};
const law = (project: LoadedProject) => context(project, 'loi-d-experimentation-zero-chomage')?.contextEvent;

export const territoireZeroChomeurFacts = factsOf('territoire-zero-chomeur', [
  is('Territoire Zéro Chômeur', (p) => p.name, 'Territoire Zéro Chômeur'),
  is('Logo Territoire Zéro Chômeur', (p) => p.logoWording, 'Territoire Zéro Chômeur'),
  is('TZC', (p) => p.aliases[0], 'TZC', { hidden: 'autre nom, utile à la recherche seulement' }),
  is('Porteur du projet : ATD Quart Monde', (p) => p.carrier.name, 'ATD Quart Monde'),
  is('Entrée en février 2015', (p) => entry(p)?.dateText, 'février 2015'),
  is('sortie en décembre 2015', (p) => exit(p)?.dateText, 'décembre 2015'),
  is('suite à l’adoption de la loi d’expérimentation', (p) => exit(p)?.exitCause, 'LAW', 'loi d’expérimentation'),
  says('Premier projet à avoir été intégré dans le programme AIS', (p) => entry(p)?.reason, 'Premier projet'),
  is('une étude de faisabilité', (p) => activity(p, 'Étude de faisabilité')?.kind, 'STUDY', 'Étude de faisabilité'),
  is('finalisée en octobre 2015', (p) => phase(p, 'FEASIBILITY')?.dateText, 'octobre 2015'),
  is('étude finalisée', (p) => phase(p, 'FEASIBILITY')?.kind, 'COMPLETED', 'octobre 2015'),
  says('contexte de forte médiatisation', (p) => phase(p, 'FEASIBILITY')?.reason, 'les médias parlaient beaucoup'),
  says('proposition de loi par le groupe socialiste', (p) => phase(p, 'FEASIBILITY')?.reason, 'groupe socialiste'),
  says('à l’Assemblée Nationale', (p) => exit(p)?.reason, 'Assemblée nationale'),
  says('l’emploi comme un droit', (p) => p.ambition, 'l’emploi pour un droit'),
  says('toute personne volontaire', (p) => p.audience, 'Toute personne volontaire'),
  says('un emploi en CDI', (p) => p.ambition, 'CDI'),
  says(
    'correspondant à ses attentes et à ses compétences',
    (p) => p.ambition,
    'ce qu’il attend et à ce qu’il sait faire',
  ),
  says('besoins non pourvus et non solvables', (p) => p.approach, 'ni pourvus ni solvables'),
  says('non-concurrence avec les entreprises locales', (p) => p.approach, 'non-concurrence avec les entreprises'),
  says('utilité sociale', (p) => p.approach, 'utilité sociale'),
  says('besoins de la collectivité', (p) => p.problem, 'besoins de la collectivité'),
  says('problèmes du chômage et de l’insertion sociale', (p) => p.problem, 'le chômage et l’exclusion sociale'),
  says('au niveau d’un territoire donné', (p) => p.problem, 'Sur un même territoire'),
  is('le 9 décembre 2015', (p) => law(p)?.dateText, '9 décembre 2015'),
  is(
    'le 9 décembre 2015, au jour près',
    (p) => law(p)?.dateTo?.toISOString().slice(0, 10),
    '2015-12-09',
    '9 décembre 2015',
  ),
  says('à l’unanimité', (p) => law(p)?.description, 'à l’unanimité'),
  says('territoires « zéro chômage de longue durée »', (p) => law(p)?.title, '« zéro chômage de longue durée »'),
  says(
    'le projet TZC est sorti du dispositif AIS',
    (p) => context(p, 'loi-d-experimentation-zero-chomage')?.effect,
    'quitte l’accélérateur',
  ),
  says(
    'n’a pas bénéficié de l’accompagnement à l’essaimage',
    (p) => skipped(p, 'SUPPORT'),
    'Pas d’accompagnement à l’essaimage',
  ),
  says('pas de formation', (p) => skipped(p, 'TRAINING'), 'Pas de formation'),
  says('pas d’évaluation', (p) => skipped(p, 'EVALUATION_1'), 'Rien à évaluer'),
  is('aucune structure essaimée', (p) => p.adoptions.length, 0, { hidden: 'rien à montrer' }),
  is('aucune campagne d’évaluation', (p) => p.campaigns.length, 0, { hidden: 'rien à montrer' }),
  is('Documents en ligne', (p) => emptyHeading(p, 'ONLINE_DOCUMENTS'), 'Documents en ligne'),
  is('Site internet', (p) => emptyHeading(p, 'WEB_SITE'), 'Site internet'),
]);
