import type { InstrumentSeed } from '../shape-instruments';
import {
  appropriation,
  difficulties,
  implementation,
  leadership,
  partnerships,
  referent,
  trainedTeam,
} from './shared-criteria';
import { template } from './template';

export const appropriationTemplate: InstrumentSeed = template('APPROPRIATION', 'appropriation', 'Appropriation', [
  { wording: 'Comprendre la démarche', criteria: [appropriation, trainedTeam, referent] },
  { wording: 'Se donner les moyens', criteria: [leadership, partnerships] },
  { wording: 'Passer à la pratique', criteria: [implementation, difficulties] },
]);
