import { aCoR } from './projects/a-co-r';
import { chantiersMultiservicesEnGares } from './projects/chantiers-multiservices-en-gares';
import { jeunEssCreative } from './projects/jeun-ess-creative';
import { lieuRessources } from './projects/lieu-ressources';
import { parcoursGardien } from './projects/parcours-gardien';
import { rallyePourLEmploi } from './projects/rallye-pour-l-emploi';
import { soleni } from './projects/soleni';
import { tapaj } from './projects/tapaj';
import { territoireZeroChomeur } from './projects/territoire-zero-chomeur';
import { vitaAir } from './projects/vita-air';
import type { ProjectSeed } from './shape';

/** The ten projects, in the order of the source. */
export const projects: ProjectSeed[] = [
  territoireZeroChomeur,
  vitaAir,
  parcoursGardien,
  tapaj,
  soleni,
  lieuRessources,
  rallyePourLEmploi,
  jeunEssCreative,
  aCoR,
  chantiersMultiservicesEnGares,
];
