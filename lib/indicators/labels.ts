import type { Aggregation, IndicatorKind, Qualifier } from '@/lib/generated/prisma/enums';

export const qualifierLabels = {
  EXACT: 'exact',
  ABOUT: 'environ',
  AT_LEAST: 'au moins',
  SEVERAL: 'plusieurs',
  QUALITATIVE: 'en mots seulement',
  NOT_COLLECTED: 'non recueilli',
  NOT_APPLICABLE: 'sans objet',
} satisfies Record<Qualifier, string>;

/** For the field that asks how sure a figure is: no number has to be made up. */
export const qualifierMeanings = {
  EXACT: 'le nombre est celui de la source',
  ABOUT: 'la source arrondit\u00a0: « une trentaine »',
  AT_LEAST: 'la source donne un minimum',
  SEVERAL: 'il y en a, sans nombre',
  QUALITATIVE: 'la source le dit sans compter',
  NOT_COLLECTED: 'personne ne l’a relevé',
  NOT_APPLICABLE: 'la question ne se pose pas ici',
} satisfies Record<Qualifier, string>;

export const indicatorKindLabels = {
  COUNT: 'Nombre',
  RATE: 'Taux',
  AMOUNT: 'Montant',
  DURATION: 'Durée',
  DYNAMIC_EXITS: 'Sorties dynamiques',
} satisfies Record<IndicatorKind, string>;

export const indicatorKindMeanings = {
  COUNT: 'des personnes, des structures, des lieux',
  RATE: 'une part, lue avec son numérateur et son dénominateur',
  AMOUNT: 'des euros',
  DURATION: 'des mois, des heures',
  DYNAMIC_EXITS: 'trois comptes séparés\u00a0: emploi durable, emploi de transition, sorties positives',
} satisfies Record<IndicatorKind, string>;

export const aggregationLabels = {
  SUM: 'S’additionne',
  LATEST: 'La dernière mesure compte',
  NONE: 'Ne s’additionne pas',
} satisfies Record<Aggregation, string>;

export const aggregationMeanings = {
  SUM: 'sur un même périmètre et des périodes qui ne se recouvrent pas',
  LATEST: 'une situation, à la date la plus récente',
  NONE: 'chaque mesure se lit seule',
} satisfies Record<Aggregation, string>;
