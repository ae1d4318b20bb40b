import { aCoRFacts } from './checklist/a-co-r';
import { chantiersMultiservicesFacts } from './checklist/chantiers-multiservices-en-gares';
import type { Fact } from './checklist/fact';
import { jeunEssCreativeFacts } from './checklist/jeun-ess-creative';
import { lieuRessourcesFacts } from './checklist/lieu-ressources';
import { parcoursGardienFacts } from './checklist/parcours-gardien';
import { programmeFacts } from './checklist/programme';
import { rallyePourLEmploiFacts } from './checklist/rallye-pour-l-emploi';
import { soleniFacts } from './checklist/soleni';
import { tapajFacts } from './checklist/tapaj';
import { territoireZeroChomeurFacts } from './checklist/territoire-zero-chomeur';
import { vitaAirFacts } from './checklist/vita-air';

/** Every fact of the source, line by line: where the database holds it, and what its public sheet shows. */
export const checklist: Fact[] = [
  ...programmeFacts,
  ...territoireZeroChomeurFacts,
  ...vitaAirFacts,
  ...parcoursGardienFacts,
  ...tapajFacts,
  ...soleniFacts,
  ...lieuRessourcesFacts,
  ...rallyePourLEmploiFacts,
  ...jeunEssCreativeFacts,
  ...aCoRFacts,
  ...chantiersMultiservicesFacts,
];
