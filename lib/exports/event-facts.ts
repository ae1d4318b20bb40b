import 'server-only';
import { db } from '@/lib/db';
import { idColumn } from './columns';
import { type EventRow as Row, readAdoptionEvents, readLifecycle } from './event-rows';
import { byCursor, facts, ofProjects } from './facts';
import { type Column, dateColumns } from './table';

const columns: Column<Row>[] = [
  idColumn({ meaning: 'Du fait', isDetail: true }),
  { heading: 'Projet', meaning: 'Nom d’usage', width: 26, of: (row) => row.project },
  { heading: 'Structure', meaning: 'Vide quand le fait est celui du projet', width: 30, of: (row) => row.structure },
  {
    heading: 'Identifiant de la structure',
    meaning: 'Dans l’onglet « Structures »',
    width: 26,
    isDetail: true,
    of: (row) => row.structureKey,
  },
  {
    heading: 'Étape',
    meaning: 'Étape du cycle\u00a0; vide quand il s’agit du projet entier',
    width: 20,
    of: (row) => row.phase,
  },
  { heading: 'Fait', meaning: 'Ce qui est arrivé', width: 22, of: (row) => row.what },
  ...dateColumns<Row>('Date', 'Quand c’est arrivé', ({ on }) => on),
  { heading: 'Raison', meaning: 'Texte entier', width: 50, of: (row) => row.reason },
  { heading: 'Décision', meaning: 'Texte entier', width: 50, of: (row) => row.decision },
  { heading: 'Cause de sortie', meaning: 'Telle que la source la donne', width: 24, of: (row) => row.cause },
  ...dateColumns<Row>('À revoir', 'Mise en veille\u00a0: quand y revenir', ({ review }) => review),
  {
    heading: 'Lecture',
    meaning: 'Qui peut lire la raison et la décision d’un fait du projet',
    width: 10,
    of: (row) => row.visibility,
  },
];

export const eventFacts = facts<Row>({
  name: 'Événements',
  about: 'Une ligne par fait daté du cycle de vie d’un projet, puis du parcours d’une structure.',
  columns,
  async count(scope) {
    const [ofProject, ofStructure] = await Promise.all([
      db.lifecycleEvent.count({ where: ofProjects(scope) }),
      db.adoptionEvent.count({ where: ofProjects(scope) }),
    ]);
    return ofProject + ofStructure;
  },
  async *rows(scope) {
    yield* byCursor((after) => readLifecycle(scope, after));
    yield* byCursor((after) => readAdoptionEvents(scope, after));
  },
  on: ({ on }) => on,
});
