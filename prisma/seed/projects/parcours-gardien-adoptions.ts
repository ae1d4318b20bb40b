import type { AdoptionSeed } from '../shape';
import { slots } from '../slots';

/** From which slot on a structure is on hold: the source says four of eighteen, not which. */
const FIRST_ON_HOLD = 15;

/** Undated in the source: the evaluation of late 2017 counts nobody on hold, that of early 2019 counts four. */
const ON_HOLD: AdoptionSeed['events'][number] = {
  kind: 'ON_HOLD',
  date: 'entre 2018 et début 2019',
  reason: 'Choix de la structure, constaté par l’évaluation III ; l’évaluation II, fin 2017, n’en parle pas.',
};

export const parcoursGardienAdoptions: AdoptionSeed[] = slots(18, { slug: 'siae', label: 'SIAE' }, (number) => ({
  ...(number >= FIRST_ON_HOLD && {
    note: 'Quatre structures sur 18 ont mis la démarche en veille ; la source ne dit pas lesquelles. Tant qu’elles ne sont pas nommées, les quatre dernières places les représentent.',
  }),
  events: [
    { kind: 'SELECTED', reason: 'Entreprise volontaire retenue après la sensibilisation.' },
    { kind: 'STARTED', date: 'au plus tard mars 2017', reason: 'Appropriation en cours lors de l’évaluation I.' },
    ...(number >= FIRST_ON_HOLD ? [ON_HOLD] : []),
  ],
}));
