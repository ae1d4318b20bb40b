import type { Tone } from '@/components/ui/tone';

export type Severity = 'clash' | 'versions' | 'gap';

export const severityLabels = {
  clash: 'Se contredit',
  versions: 'Deux versions',
  gap: 'Incomplet',
} satisfies Record<Severity, string>;

/** What each nature means, where one has to choose. */
export const severityMeanings = {
  clash: 'deux faits qui ne peuvent être vrais ensemble',
  versions: 'la même chose, dite de deux façons',
  gap: 'un fait annoncé dont une part manque',
} satisfies Record<Severity, string>;

export const severityTones = {
  clash: 'red',
  versions: 'violet',
  gap: 'amber',
} as const satisfies Record<Severity, Tone>;

/** What each rule is called, its nature, and what it compares. Their order is the order of a project's contradictions. */
export const ruleLabels = {
  'declared-described': {
    title: 'Nombre annoncé, nombre décrit',
    severity: 'clash',
    compares: 'ce que le programme ou le projet annonce, et ce qui est décrit',
  },
  'phase-order': {
    title: 'L’ordre des étapes contre leurs dates',
    severity: 'clash',
    compares: 'l’ordre des étapes et des campagnes, et leurs dates',
  },
  'outside-stay': {
    title: 'Un fait hors du temps passé dans l’accélérateur',
    severity: 'clash',
    compares: 'les étapes et les campagnes, et les dates d’entrée et de sortie',
  },
  'entry-after-exit': {
    title: 'Une entrée après la sortie',
    severity: 'clash',
    compares: 'la date d’entrée et la date de sortie',
  },
  'stated-duration': {
    title: 'Une durée dite contre les dates',
    severity: 'clash',
    compares: 'une durée écrite en mots, et les dates entre lesquelles elle court',
  },
  'more-answers': {
    title: 'Plus de réponses que d’invitations',
    severity: 'clash',
    compares: 'les réponses remises et les structures invitées',
  },
  'part-over-whole': {
    title: 'Une part plus grande que le tout',
    severity: 'clash',
    compares: 'les couvertures et les décomptes, et leur total',
  },
  'rate-against-counts': {
    title: 'Un taux contre ses nombres',
    severity: 'clash',
    compares: 'un taux, et son numérateur sur son dénominateur',
  },
  'two-values': {
    title: 'Deux valeurs pour un même chiffre',
    severity: 'clash',
    compares: 'les mesures exactes d’un indicateur, sur un même périmètre et une même période',
  },
  'measured-later': {
    title: 'Une mesure d’après sa campagne',
    severity: 'clash',
    compares: 'la période d’une mesure, et les dates de la campagne d’où elle vient',
  },
  'title-against-logo': {
    title: 'Le nom contre le logo',
    severity: 'versions',
    compares: 'le nom du projet et la mention de son logo',
  },
  'two-carriers': {
    title: 'Deux porteurs',
    severity: 'versions',
    compares: 'le porteur et les co-porteurs',
  },
  'two-spellings': {
    title: 'Deux orthographes',
    severity: 'versions',
    compares: 'les noms et leurs variantes, à une ou deux lettres près',
  },
  'relative-date': {
    title: 'Une date seulement relative',
    severity: 'gap',
    compares: 'les étapes et les campagnes datées par rapport à un autre fait, lui-même sans date',
  },
  'exit-cause': {
    title: 'Une sortie sans cause',
    severity: 'gap',
    compares: 'la sortie de l’accélérateur et sa cause',
  },
  'no-exit': {
    title: 'Toujours dans l’accélérateur, sans fait récent',
    severity: 'gap',
    compares: 'l’absence de sortie, et le dernier fait connu',
  },
  'unnamed-structures': {
    title: 'Des structures sans nom',
    severity: 'gap',
    compares: 'les structures déclarées et celles qui ont un nom',
  },
  'missing-link': {
    title: 'Des documents sans lien',
    severity: 'gap',
    compares: 'les documents annoncés et leur adresse',
  },
  'bare-figure': {
    title: 'Un chiffre seul',
    severity: 'gap',
    compares: 'les taux sans numérateur ni dénominateur, les chiffres sans périmètre',
  },
  'no-answers': {
    title: 'Une campagne tenue, aucune réponse',
    severity: 'gap',
    compares: 'les campagnes passées depuis plus de six mois et leurs réponses',
  },
} as const satisfies Record<string, { title: string; severity: Severity; compares: string }>;

export type RuleKey = keyof typeof ruleLabels;

export const ruleKeys = Object.keys(ruleLabels) as RuleKey[];
