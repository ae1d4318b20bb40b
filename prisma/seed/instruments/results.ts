import type { InstrumentSeed } from '../shape-instruments';
import {
  accessToWork,
  appropriation,
  fidelity,
  implementation,
  nextStep,
  partnerships,
  supportedPeople,
} from './shared-criteria';
import { template } from './template';

export const resultsTemplate: InstrumentSeed = template('RESULTS', 'resultats', 'Résultats', [
  { wording: 'Des pratiques installées', criteria: [appropriation, implementation, fidelity, partnerships] },
  { wording: 'Des effets pour les personnes', criteria: [supportedPeople, accessToWork] },
  { wording: 'Une démarche qui dure', criteria: [nextStep] },
]);
