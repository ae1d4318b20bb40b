import type { InstrumentSeed } from '../shape-instruments';
import {
  accessToWork,
  fidelity,
  implementation,
  nextStep,
  partnerships,
  supportedPeople,
  trainedTeam,
} from './shared-criteria';
import { template } from './template';

export const exPostTemplate: InstrumentSeed = template('EX_POST', 'ex-post', 'Analyse ex-post', [
  { wording: 'Évolution des pratiques', criteria: [implementation, trainedTeam, fidelity, partnerships] },
  { wording: 'Résultats', criteria: [supportedPeople, accessToWork] },
  { wording: 'Suite', criteria: [nextStep] },
]);
