import 'server-only';
import { readActivityList } from './activity-list';
import { readAnomalyList } from './anomaly-list';
import { readCampaignList } from './campaign-list';
import { readDirectoryList } from './directory-list';
import { readDocumentList } from './document-list';
import { readEventList } from './event-list';
import { readFindingList } from './finding-list';
import { readHistoryList } from './history-list';
import { readInstrumentList } from './instrument-list';
import type { ReadList } from './list';
import { readMapList } from './map-list';
import { readMatrixList } from './matrix-list';
import { readMeasureList } from './measure-list';
import { readParticipantList } from './participant-list';
import { readProgrammeFigureList } from './programme-figure-list';
import { readProgrammeMatrixList } from './programme-matrix-list';
import { readProjectList } from './project-list';
import { readResultsList } from './results-list';
import { readTimelineList } from './timeline-list';
import { readToDoList } from './to-do-list';
import { readWaitingList } from './waiting-list';

/** Those that only say what is so today: a day of their address changes nothing, and their files do not claim it does. */
export const TODAY_ONLY: ReadonlySet<string> = new Set([
  'structures',
  'structures-de-la-campagne',
  'resultats',
  'evaluations-a-suivre',
  'historique',
  'instruments',
]);

/** Every list that leaves as a file, by its name in addresses. Those of one project say which: `?projet=soleni`. */
export const LISTS: Record<string, ReadList> = {
  projets: readProjectList,
  structures: readDirectoryList,
  'structures-du-programme': readProgrammeMatrixList,
  'structures-du-projet': readMatrixList,
  'cycle-de-vie': readEventList,
  activites: readActivityList,
  campagnes: readCampaignList,
  'structures-de-la-campagne': readParticipantList,
  resultats: readResultsList,
  'evaluations-a-suivre': readToDoList,
  'a-traiter': readWaitingList,
  constats: readFindingList,
  indicateurs: readMeasureList,
  'indicateurs-du-programme': readProgrammeFigureList,
  documents: readDocumentList,
  historique: readHistoryList,
  instruments: readInstrumentList,
  carte: readMapList,
  frise: readTimelineList,
  contradictions: readAnomalyList,
};
