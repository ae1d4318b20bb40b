import type { InstrumentSeed } from '../shape-instruments';
import {
  expectations,
  implementation,
  leadership,
  partnerships,
  referent,
  supportedPeople,
  trainedTeam,
} from './shared-criteria';
import { template } from './template';

export const exAnteTemplate: InstrumentSeed = template('EX_ANTE', 'ex-ante', 'Analyse ex-ante', [
  { wording: 'Pratiques au départ', criteria: [implementation, trainedTeam, supportedPeople] },
  { wording: 'Appuis sur lesquels compter', criteria: [referent, leadership, partnerships] },
  { wording: 'Attentes', criteria: [expectations] },
]);
