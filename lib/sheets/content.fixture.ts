import { courseOf } from '@/lib/projects/rules';
import type { SheetContent } from './content-schema';

const on = (text: string) => ({ text, from: '2017-01-01', to: '2017-12-31' });
const organization = (name: string, kindText: string | null = null) => ({
  name,
  shortName: 'RÉSEAU',
  kind: 'ASSOCIATION' as const,
  kindText,
});

const events: SheetContent['events'] = [
  event({ kind: 'ENTERED', date: on('juillet 2015'), reason: 'Appel à projets', sequence: 1 }),
  event({ phase: 'SELECTION', kind: 'COMPLETED', date: on('fin 2015'), decision: 'Sept structures', sequence: 2 }),
  event({ phase: 'TRAINING', kind: 'ENTERED', date: on('mi 2016'), sequence: 3 }),
  event({ phase: null, kind: 'EXITED', date: on('mi 2018'), exitCause: 'LAB', reason: 'Passage au Labo', sequence: 4 }),
];

/** A sheet in which everything that can be said is said, all of it invented. */
export const fullContent: SheetContent = {
  slug: 'essai',
  name: 'Essai',
  longTitle: 'Essai : pour voir',
  origin: 'CALL',
  audience: 'Salariés en insertion',
  problem: 'Des postes sans candidat',
  approach: 'Aller voir les entreprises',
  ambition: 'Des entreprises plus accueillantes',
  webSite: 'https://www.exemple.fr',
  programme: { name: 'Programme d’essai' },
  carrier: organization('Coopérative d’essai', 'réseau d’acteurs'),
  partners: [{ role: 'FUNDER', note: 'Depuis le début', organization: organization('Fonds d’essai') }],
  phaseLabels: [{ phase: 'TRAINING', label: 'Formation-action' }],
  otherNames: { aliases: ['ESSAI 2'], logo: 'Tentative' },
  events,
  course: courseOf(events, '2026-01-01'),
  structures: {
    noun: { one: 'SIAE', many: 'SIAE' },
    rows: [
      { name: 'Structure d’Isère', kind: 'ACI', place: 'Isère (38)', wave: 'ORIGINAL', joined: on('2014') },
      { name: null, kind: null, place: 'Drôme (26)', wave: 'AIS', joined: null },
    ],
  },
  activities: [
    {
      id: 'activite-1',
      kind: 'HOTLINE',
      title: 'Permanence',
      description: 'Réponse sous deux jours',
      frequency: 'mensuelle',
      format: 'INDIVIDUAL',
      place: 'Grenoble',
      organization: { name: 'Experts d’essai' },
      heldOn: on('2017'),
      structureCount: 7,
    },
  ],
  campaigns: [{ id: 'campagne-1', label: 'Évaluation I', conclusions: 'La méthode convient', window: on('mai 2017') }],
  findings: [
    {
      id: 'constat-1',
      kind: 'DIFFICULTY',
      text: 'La base est difficile d’usage',
      campaignId: 'campagne-1',
      about: 'Structure d’Isère',
      date: on('mai 2017'),
      concerned: '5 structures sur 7',
      followUps: [
        {
          id: 'suite-1',
          decision: 'Améliorer la base',
          state: 'DONE',
          outcome: 'CONFIRMED',
          doneOn: on('fin 2017'),
          activity: 'Permanence',
          outcomeText: 'La base est plus claire',
          outcomeCampaign: { label: 'Évaluation II', window: on('novembre 2017') },
        },
      ],
    },
  ],
  measures: [
    {
      id: 'mesure-1',
      name: 'Personnes recrutées',
      definition: 'Contrats d’un mois ou plus',
      scope: 'sept structures',
      wording: 'environ 30 personnes',
      said: 'une trentaine',
      period: on('2017'),
      coverage: '5 structures sur 7',
      isComputed: true,
      computation: 'somme des réponses',
      source: 'bilan 2017',
    },
  ],
  contextEvents: [{ effect: 'Moins de contrats', title: 'Réforme', description: 'Un décret', date: on('2017') }],
  documents: [
    { id: 'document-1', kind: 'GUIDE', title: 'Guide', url: 'https://www.exemple.fr/guide', date: on('2018') },
  ],
};

function event(given: Partial<SheetContent['events'][number]>): SheetContent['events'][number] {
  return {
    phase: null,
    kind: 'ENTERED',
    date: null,
    reason: null,
    decision: null,
    exitCause: null,
    sequence: 0,
    ...given,
  };
}
