import type { CriterionSeed } from '../shape-instruments';

// One definition per thing asked: two templates that ask it share its code, so that phases I, II and III can be laid side by side.

export const appropriation: CriterionSeed = {
  code: 'appropriation',
  wording: 'Appropriation de la démarche',
  help: 'L’équipe connaît les principes de la démarche et s’en sert dans son travail.',
  kind: 'SCALE',
  levels: [
    'pas connue',
    'connue d’une personne',
    'comprise de l’équipe',
    'appliquée avec appui',
    'appliquée sans appui',
  ],
};

export const trainedTeam: CriterionSeed = {
  code: 'equipe-formee',
  wording: 'Équipe formée',
  help: 'Les personnes qui mettent la démarche en œuvre y ont été formées.',
  kind: 'SCALE',
  levels: ['personne', 'une personne', 'une partie de l’équipe', 'toute l’équipe', 'équipe et nouveaux arrivants'],
};

export const referent: CriterionSeed = {
  code: 'referent',
  wording: 'Un référent de la démarche est désigné',
  help: 'Une personne nommée, avec du temps prévu pour cela.',
  kind: 'YES_NO',
};

export const leadership: CriterionSeed = {
  code: 'portage',
  wording: 'Portage par la direction',
  help: 'La direction soutient la démarche et lui donne des moyens.',
  kind: 'SCALE',
  levels: ['aucun', 'accord de principe', 'temps dédié', 'temps et budget', 'inscrit au projet de la structure'],
};

export const implementation: CriterionSeed = {
  code: 'mise-en-oeuvre',
  wording: 'Mise en œuvre',
  help: 'La démarche est pratiquée avec des personnes, au-delà de la préparation.',
  kind: 'SCALE',
  levels: ['pas commencée', 'préparée', 'premiers essais', 'régulière', 'installée'],
};

export const partnerships: CriterionSeed = {
  code: 'partenariats',
  wording: 'Partenariats du territoire',
  help: 'Les partenaires dont la démarche a besoin sont connus, rencontrés et suivis.',
  kind: 'SCALE',
  levels: ['aucun contact', 'liste établie', 'premiers rendez-vous', 'relations suivies', 'partenariat signé'],
};

export const fidelity: CriterionSeed = {
  code: 'fidelite',
  wording: 'Fidélité aux principes d’action',
  help: 'Ce qui est fait suit les principes de la démarche, adaptations convenues comprises.',
  kind: 'SCALE',
  levels: ['aucun principe suivi', 'quelques-uns', 'la moitié', 'la plupart', 'tous'],
};

export const supportedPeople: CriterionSeed = {
  code: 'personnes-accompagnees',
  wording: 'Personnes accompagnées',
  help: 'Depuis le début de la mise en œuvre, sans compter deux fois la même personne.',
  kind: 'NUMBER',
  unit: 'personnes',
};

export const accessToWork: CriterionSeed = {
  code: 'acces-emploi',
  wording: 'Personnes ayant accédé à une mission ou à un emploi',
  help: 'Parmi les personnes accompagnées.',
  kind: 'NUMBER',
  unit: 'personnes',
};

export const nextStep: CriterionSeed = {
  code: 'suite',
  wording: 'Suite envisagée par la structure',
  kind: 'CHOICE',
  levels: ['poursuivre', 'poursuivre en adaptant', 'mettre en veille', 'arrêter'],
};

export const difficulties: CriterionSeed = {
  code: 'difficultes',
  wording: 'Principale difficulté rencontrée',
  help: 'En une ou deux phrases, sans nommer de personne.',
  kind: 'TEXT',
  isRequired: false,
};

export const expectations: CriterionSeed = {
  code: 'attentes',
  wording: 'Appui attendu',
  help: 'Ce qui aiderait le plus la structure dans les six mois.',
  kind: 'TEXT',
  isRequired: false,
};
