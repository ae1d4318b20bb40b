import type { InstrumentSeed } from '../shape-instruments';
import {
  appropriation,
  difficulties,
  implementation,
  nextStep,
  partnerships,
  supportedPeople,
  trainedTeam,
} from './shared-criteria';
import { template } from './template';

export const spreadingTemplate: InstrumentSeed = template('SPREADING', 'essaimage', 'Essaimage', [
  { wording: 'Ancrer la démarche dans l’équipe', criteria: [appropriation, trainedTeam] },
  { wording: 'La déployer sur le territoire', criteria: [implementation, partnerships, supportedPeople] },
  { wording: 'Préparer la suite', criteria: [nextStep, difficulties] },
]);
