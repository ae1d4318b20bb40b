import { factsOf, is, isUnknown, says } from './fact';
import { activity, adoption, attendance, emptyHeading, entry, exit, figure, finding, measure } from './finders';
import type { LoadedProject } from './loaded';

const partner = (project: LoadedProject, name: string) =>
  project.partners.find((one) => one.organization.name === name)?.organization.name;

export const chantiersMultiservicesFacts = factsOf('chantiers-multiservices-en-gares', [
  is('Chantiers multiservices en gares', (p) => p.name, 'Chantiers multiservices en gares'),
  is('Porteur : SNCF Gares&Connexions', (p) => p.carrier.name, 'SNCF Gares&Connexions'),
  is('Logo Gares&Connexions', (p) => p.logoWording, 'Gares&Connexions'),
  is('Entrée : juin 2019', (p) => entry(p)?.dateText, 'juin 2019'),
  is('Sortie : fin 2020', (p) => exit(p)?.dateText, 'fin 2020'),
  isUnknown('sortie sans cause', (p) => exit(p)?.exitCause, { hidden: 'la source n’en donne pas' }),
  says('accompagne et forme des salariés en insertion', (p) => p.approach, 'en les formant et en les accompagnant'),
  says('missions variées', (p) => p.approach, 'missions diverses'),
  says('accueil et orientation des voyageurs', (p) => p.approach, 'accueillir et orienter les voyageurs'),
  says('portage de bagages', (p) => p.approach, 'porter leurs bagages'),
  says('de nouveaux services', (p) => p.ambition, 'nouveaux services'),
  says('usagers des gares SNCF', (p) => p.audience, 'usagers des gares SNCF'),
  is('depuis 2014', (p) => adoption(p, 'paris')?.joinedText, '2014'),
  is('à Paris', (p) => adoption(p, 'paris')?.departments[0], '75', 'Paris'),
  is('porté par la structure ARIES', (p) => adoption(p, 'paris')?.organization?.name, 'ARIES'),
  is('3 gares parisiennes', (p) => adoption(p, 'paris')?.territory, '3 gares parisiennes'),
  is('3 gares', (p) => figure(p, 'gares'), 3, ['3', 'gares']),
  is('à Marseille', (p) => adoption(p, 'marseille')?.departments[0], '13', 'Marseille'),
  is('depuis 2018', (p) => adoption(p, 'marseille')?.joinedText, '2018'),
  is('l’association HPF', (p) => partner(p, 'HPF'), 'HPF'),
  is('l’association ADPEI', (p) => partner(p, 'ADPEI'), 'ADPEI'),
  is('Marseille, porté par HPF', (p) => adoption(p, 'marseille')?.organization?.name, 'HPF'),
  is('Paris et Marseille, d’avant l’AIS', (p) => p.adoptions.filter((one) => one.wave === 'ORIGINAL').length, 2, [
    'Paris',
    'Marseille',
  ]),
  says('résultats prometteurs', (p) => finding(p, 'prometteurs')?.text, 'prometteurs'),
  is('73% de sorties positives', (p) => figure(p, 'sorties-positives'), 73, ['73 %', 'Sorties positives']),
  is('73% : en 2018', (p) => measure(p, 'sorties-positives')?.periodText, '2018'),
  is('73% : gares parisiennes', (p) => measure(p, 'sorties-positives')?.scope, 'gares parisiennes seulement'),
  isUnknown('73%, sans dénominateur', (p) => measure(p, 'sorties-positives')?.denominator, {
    hidden: 'la source n’en donne pas',
  }),
  is('la SNCF a sollicité l’Ansa', (p) => p.origin, 'SOLICITATION', 'ollicit'),
  says('a sollicité l’Ansa', (p) => entry(p)?.reason, 'L’Ansa est sollicitée'),
  is(
    'Modéliser les expériences à Paris et Marseille',
    (p) => activity(p, 'Modélisation')?.kind,
    'STUDY',
    'Modélisation des expériences',
  ),
  is('à Paris et Marseille', (p) => attendance(p, 'Modélisation'), 2, 'Paris et de Marseille'),
  says('développer un processus d’essaimage', (p) => activity(p, 'Développement')?.title, 'processus d’essaimage'),
  says('Soutenir la mise en place du projet', (p) => activity(p, 'Soutien')?.title, 'Soutien à la mise en place'),
  is('à Bordeaux', (p) => adoption(p, 'bordeaux')?.departments[0], '33', 'Bordeaux'),
  is('en 2019', (p) => adoption(p, 'bordeaux')?.joinedText, '2019'),
  isUnknown('Bordeaux, structure sans nom', (p) => adoption(p, 'bordeaux')?.organization, {
    hidden: 'la source ne la nomme pas',
  }),
  is('Documents en ligne', (p) => emptyHeading(p, 'ONLINE_DOCUMENTS'), 'Documents en ligne'),
  isUnknown('pas de rubrique « Site internet »', (p) => emptyHeading(p, 'WEB_SITE') ?? null, {
    hidden: 'la page n’en montre pas',
  }),
]);
