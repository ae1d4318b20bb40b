import { factsOf, is, isUnknown, says } from './fact';
import {
  activity,
  adoption,
  attendance,
  campaign,
  emptyHeading,
  entry,
  exit,
  figure,
  finding,
  measure,
  phase,
} from './finders';
import type { LoadedProject } from './loaded';

const scale = (project: LoadedProject) => project.instruments.find((one) => one.kind === 'FIDELITY_SCALE');
const principle = (project: LoadedProject, index: number) => scale(project)?.versions[0]?.principles[index]?.wording;
const partial = (project: LoadedProject) => finding(project, 'principes d’action');

export const aCoRFacts = factsOf('a-co-r', [
  is('A.CO.R', (p) => p.name, 'A.CO.R'),
  is(
    'A.CO.R : pour créer des opportunités d’emploi',
    (p) => p.longTitle,
    'A.CO.R : pour créer des opportunités d’emploi',
    'pour créer des opportunités d’emploi',
  ),
  is('Porteur : Association A.CO.R', (p) => p.carrier.name, 'Association A.CO.R'),
  is('Logo A.CO.R', (p) => p.logoWording, 'A.CO.R'),
  is('Entrée : octobre 2018', (p) => entry(p)?.dateText, 'octobre 2018'),
  is('aucune sortie', (p) => (exit(p) ? 'sorti' : 'présent'), 'présent', {
    hidden: 'la source ne parle pas de sortie',
  }),
  says('l’accession à l’emploi', (p) => p.ambition, 'accéder à l’emploi'),
  says('l’accès aux entreprises', (p) => p.ambition, 'ouvrant les entreprises'),
  says('marché caché de l’emploi', (p) => p.ambition, 'le marché caché de l’emploi'),
  says('personnes en recherche d’emploi', (p) => p.audience, 'Chercheurs d’emploi'),
  says('en situation d’exclusion professionnelle', (p) => p.audience, 'exclusion professionnelle'),
  says('circuits courts avec les employeurs locaux', (p) => p.approach, 'circuits courts'),
  says('prospection, démarchage au sein des entreprises', (p) => p.approach, 'prospecter et démarcher les entreprises'),
  says('l’accompagnement vers et dans l’emploi', (p) => p.approach, 'accompagner vers et dans l’emploi'),
  says('événements de rencontres', (p) => p.approach, 'rencontres'),
  says('café de l’emploi', (p) => p.approach, 'café de l’emploi'),
  is('En 2019, l’essaimage a été initié', (p) => phase(p, 'TRAINING')?.dateText, '2019'),
  says('l’essaimage initié', (p) => phase(p, 'TRAINING')?.reason, 'essaimage débute'),
  is('la formation dispensée', (p) => activity(p, 'Formation')?.heldOnText, '2019'),
  is('au sein de trois structures', (p) => attendance(p, 'Formation'), 3, 'trois structures'),
  is('trois structures, en chiffre', (p) => figure(p, 'structures-formees'), 3, ['3', 'structures']),
  is(
    'Le Conseil départemental de Loire Atlantique',
    (p) => adoption(p, 'loire-atlantique')?.organization?.name,
    'Conseil départemental de Loire-Atlantique',
  ),
  is('Loire Atlantique', (p) => adoption(p, 'loire-atlantique')?.departments[0], '44', 'Loire-Atlantique'),
  is('L’association AgiRE', (p) => adoption(p, 'agire')?.organization?.name, 'AgiRE'),
  is('AgiRE, association', (p) => adoption(p, 'agire')?.organization?.kind, 'ASSOCIATION', 'AgiRE'),
  is('Saône et Loire', (p) => adoption(p, 'agire')?.departments[0], '71', 'Saône-et-Loire'),
  is(
    'partenaire : Conseil Départemental de Saône et Loire',
    (p) => p.partners[0]?.organization.name,
    'Conseil départemental de Saône-et-Loire',
  ),
  is(
    'Le Conseil départemental d’Ardèche',
    (p) => adoption(p, 'ardeche')?.organization?.name,
    'Conseil départemental d’Ardèche',
  ),
  is('Ardèche', (p) => adoption(p, 'ardeche')?.departments[0], '07', 'Ardèche'),
  is('En 2020, le réseau A.CO.R a été lancé', (p) => activity(p, 'Lancement du réseau')?.heldOnText, '2020', [
    'Lancement du réseau A.CO.R',
    '2020',
  ]),
  is('un appui technique', (p) => attendance(p, 'Appui technique'), 3, 'Appui technique'),
  is('appui en cours', (p) => phase(p, 'SUPPORT')?.kind, 'ENTERED', 'Accompagnement'),
  says(
    'les chargés de relation entreprise',
    (p) => activity(p, 'Appui technique')?.description,
    'chargés de relation entreprise',
  ),
  is('d’A.CO.R', (p) => activity(p, 'Appui technique')?.organization?.slug, 'a-co-r', 'A.CO.R'),
  is('second trimestre 2020', (p) => campaign(p, 'evaluation-1')?.windowText, 'second trimestre 2020'),
  is('construire l’échelle de fidélité', (p) => scale(p)?.name, 'Échelle de fidélité A.CO.R', 'échelle de fidélité'),
  says('échelle issue de l’évaluation', (p) => scale(p)?.origin, 'second trimestre 2020'),
  says('réelle appréciation des valeurs et de la méthode', (p) => finding(p, 'valeurs')?.text, 'valeurs et la méthode'),
  is('doutes persistants', (p) => finding(p, 'généraliser')?.kind, 'DOUBT', 'généraliser'),
  says('tous les territoires et publics', (p) => finding(p, 'généraliser')?.text, 'à tout territoire et à tout public'),
  says(
    'présentée en interne comme en externe',
    (p) => finding(p, 'présentée')?.text,
    'dans les structures et au-dehors',
  ),
  says(
    'une réorganisation engagée dans deux territoires',
    (p) => finding(p, 'réorganisation')?.text,
    'Deux territoires ont engagé une réorganisation',
  ),
  is('deux territoires', (p) => figure(p, 'reorganisations'), 2, '2'),
  is('deux sur trois', (p) => measure(p, 'reorganisations')?.coverageTotal, 3, '3'),
  is('appropriation encore partielle', (p) => partial(p)?.kind, 'DIFFICULTY', 'en partie'),
  says('« une personne une offre »', (p) => partial(p)?.text, '« une personne une offre »'),
  says('prospection en fonction des profils', (p) => partial(p)?.text, 'prospection selon les profils'),
  says('culture des résultats', (p) => partial(p)?.text, 'culture des résultats'),
  is('principe : une personne une offre', (p) => principle(p, 0), 'Une personne une offre', {
    hidden: 'échelle pas encore publiée',
  }),
  is('principe : prospection', (p) => principle(p, 1), 'Prospection en fonction des profils des personnes', {
    hidden: 'échelle pas encore publiée',
  }),
  is('principe : installation des CRE', (p) => principle(p, 2), 'Installation des CRE dans une culture des résultats', {
    hidden: 'échelle pas encore publiée',
  }),
  is('Documents en ligne', (p) => emptyHeading(p, 'ONLINE_DOCUMENTS'), 'Documents en ligne'),
  isUnknown('pas de rubrique « Site internet »', (p) => emptyHeading(p, 'WEB_SITE') ?? null, {
    hidden: 'la page n’en montre pas',
  }),
]);
