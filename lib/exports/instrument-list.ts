import 'server-only';
import { purposeLabels } from '@/lib/campaigns/labels';
import { instrumentKindLabels } from '@/lib/instruments/labels';
import { type InstrumentRow, listInstruments } from '@/lib/instruments/list-queries';
import { keyColumn } from './columns';
import type { ReadList } from './list';
import { type Column, tableOf, yesNo } from './table';

/** Every instrument, as `/evaluations/instruments` lists them. */
export const readInstrumentList: ReadList = async (staff, { set }) => ({
  title: 'Instruments',
  filters: [],
  tables: [
    tableOf(
      { name: 'Instruments', about: 'Une ligne par instrument.', columns, rows: await listInstruments(staff) },
      set,
    ),
  ],
});

const columns: Column<InstrumentRow>[] = [
  { heading: 'Instrument', meaning: 'Son nom', width: 40, of: (row) => row.name },
  keyColumn((row) => row.slug, { isDetail: true }),
  {
    heading: 'Type',
    meaning: 'Questionnaire ou échelle de fidélité',
    width: 22,
    of: ({ kind }) => instrumentKindLabels[kind],
  },
  { heading: 'Modèle', meaning: 'oui\u00a0: fourni avec Essaim', width: 10, of: ({ isTemplate }) => yesNo(isTemplate) },
  {
    heading: 'Projet',
    meaning: 'Celui qui s’en sert seul\u00a0; vide s’il sert à tous',
    width: 28,
    of: ({ project }) => project?.name ?? null,
  },
  {
    heading: 'Objet',
    meaning: 'Ce que ses campagnes évaluent',
    width: 22,
    of: ({ purpose }) => (purpose ? purposeLabels[purpose] : null),
  },
  {
    heading: 'Version publiée',
    meaning: 'Numéro de celle que prendrait une nouvelle campagne\u00a0; vide si aucune',
    width: 14,
    of: ({ latest }) => latest?.number ?? null,
  },
  {
    heading: 'Critères',
    meaning: 'Nombre de critères de cette version',
    width: 10,
    of: ({ latest }) => latest?.criteria ?? null,
  },
  {
    heading: 'Brouillon',
    meaning: 'Numéro de la version qu’on écrit\u00a0; vide si aucune',
    width: 10,
    of: ({ draft }) => draft,
  },
  { heading: 'Campagnes', meaning: 'Nombre de campagnes qui l’emploient', width: 12, of: (row) => row.campaigns },
];
