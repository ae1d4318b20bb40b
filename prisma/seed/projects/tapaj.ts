import type { ProjectSeed } from '../shape';
import { slots } from '../slots';
import { tapajIndicators } from './tapaj-indicators';

export const tapaj: ProjectSeed = {
  slug: 'tapaj',
  name: 'TAPAJ',
  longTitle: 'Travail alternatif payé à la journée',
  aliases: ['Tapaj'],
  logoWording: 'Tapaj France',
  carrier: 'ceid-addictions',
  origin: 'ALREADY_SPREADING',
  audience: 'Jeunes adultes volontaires, en grande précarité, de moins de 25 ans',
  problem: 'De jeunes adultes très précaires sont coupés à la fois de la vie sociale et du travail.',
  approach:
    'Quelques heures de mission par semaine, payées dix euros de l’heure à la fin du jour. La structure porteuse travaille main dans la main avec une association intermédiaire, l’employeur, qui fournit les missions. Trois étapes : le premier contact passe par le travail, puis vient la prise en charge, enfin l’accompagnement. Le jeune décide quand passer à la suivante, et chacune change le nombre d’heures et l’intensité de l’appui.',
  ambition:
    'Redonner confiance et l’envie de régler ses difficultés sociales, éducatives et de santé ; acquérir peu à peu le savoir-être, le savoir-faire et l’envie d’où naîtra un projet professionnel solide.',
  partners: [
    {
      organization: 'tapaj-france',
      role: 'CO_CARRIER',
      note: 'Le titre de la source dit le projet porté par ce réseau national ; sa rubrique « Porteur du projet » nomme le CEID-Addictions.',
    },
  ],
  context: [
    {
      event: 'strategie-pauvrete',
      effect: 'TAPAJ est retenu dans ce cadre et quitte l’accélérateur en 2019.',
    },
  ],
  phaseLabels: [
    { phase: 'EVALUATION_1', label: 'Analyse ex-ante' },
    { phase: 'EVALUATION_2', label: 'Analyse ex-post' },
  ],
  course: [
    { kind: 'ENTERED', date: 'juin 2016', reason: 'La démarche essaimait déjà sur 11 territoires.' },
    { phase: 'SELECTION', kind: 'COMPLETED', date: '2016' },
    {
      phase: 'EVALUATION_1',
      kind: 'COMPLETED',
      date: 'novembre 2016',
      reason: 'Regard sur les pratiques des premiers territoires du réseau TAPAJ France.',
    },
    {
      phase: 'SUPPORT',
      kind: 'COMPLETED',
      reason: 'Soutien aux partenariats locaux et nationaux, montée en compétences des structures.',
    },
    {
      phase: 'EVALUATION_2',
      kind: 'COMPLETED',
      date: 'mai 2018',
      reason:
        'Mesure de ce qui a changé dans les pratiques professionnelles, et recueil des résultats au bout d’un an et demi.',
    },
    {
      kind: 'EXITED',
      date: '2019',
      exitCause: 'NATIONAL_STRATEGY',
      reason: 'Retenu par la stratégie nationale de prévention et de lutte contre la pauvreté.',
    },
  ],
  adoptions: slots(11, { slug: 'territoire', label: 'Territoire' }, () => ({
    wave: 'ORIGINAL',
    events: [
      { kind: 'STARTED', date: 'au plus tard 2016', reason: 'Essaimage déjà en cours à l’entrée dans l’AIS#Emploi.' },
    ],
  })),
  activities: [
    {
      key: 'groupes-de-travail',
      kind: 'WORKING_GROUP',
      phase: 'SUPPORT',
      format: 'COLLECTIVE',
      title: 'Groupes de travail',
      description:
        'Pour entretenir les partenariats et consolider, sur les territoires, les binômes CSAPA/CAARUD et association intermédiaire.',
    },
    {
      key: 'journees-nationales',
      kind: 'NATIONAL_DAY',
      phase: 'SUPPORT',
      format: 'COLLECTIVE',
      title: 'Journées nationales',
      description: 'Pour entretenir les partenariats et structurer l’animation du réseau TAPAJ France.',
    },
    {
      key: 'montee-en-competences',
      kind: 'EXPERT_SUPPORT',
      phase: 'SUPPORT',
      title: 'Appui à la prospection commerciale et à la communication locale',
      description: 'Les structures essaimées gagnent en compétences sur ces deux sujets.',
      attendedBy: 'all',
    },
  ],
  campaigns: [
    {
      slug: 'ex-ante',
      phase: 'EVALUATION_1',
      label: 'Analyse ex-ante',
      purpose: 'EX_ANTE',
      window: 'novembre 2016',
    },
    {
      slug: 'ex-post',
      phase: 'EVALUATION_2',
      label: 'Analyse ex-post',
      purpose: 'EX_POST',
      window: 'mai 2018',
    },
  ],
  indicators: tapajIndicators,
  documents: ['ONLINE_DOCUMENTS', 'WEB_SITE'],
};
