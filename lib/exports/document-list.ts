import 'server-only';
import { documentKindLabels, linkStateLabels } from '@/lib/documents/labels';
import { type DocumentRow, listDocuments } from '@/lib/documents/queries';
import { getProjectFrame } from '@/lib/projects/queries';
import { idColumn, readerColumn } from './columns';
import { happenedBy } from './days';
import { oneOf, type ReadList } from './list';
import { type Column, dateColumns, tableOf } from './table';

/** The documents of one project. */
export const readDocumentList: ReadList = async (staff, { search, asOf, set }) => {
  const slug = oneOf(search, 'projet');
  const [project, documents] = await Promise.all([getProjectFrame(staff, slug), listDocuments(staff, slug)]);
  if (!project) return null;
  const rows = documents.filter(({ on }) => happenedBy(asOf, on));
  return {
    title: `Documents, ${project.name}`,
    filters: [['Projet', project.name]],
    tables: [tableOf({ name: 'Documents', about: 'Une ligne par document.', columns, rows }, set)],
  };
};

const columns: Column<DocumentRow>[] = [
  { heading: 'Document', meaning: 'Titre', width: 44, of: (row) => row.title },
  idColumn({ isDetail: true }),
  { heading: 'Type', meaning: 'Guide, charte, rapport…', width: 22, of: ({ kind }) => documentKindLabels[kind] },
  ...dateColumns<DocumentRow>('Date', 'Date du document', ({ on }) => on),
  { heading: 'Adresse', meaning: 'Où il se trouve', width: 44, of: (row) => row.url },
  { heading: 'Lien', meaning: 'État du lien', width: 16, of: ({ linkState }) => linkStateLabels[linkState] },
  {
    heading: 'Rattaché à',
    meaning: 'Campagne, activité ou structure',
    width: 28,
    of: ({ attachedTo }) => attachedTo,
  },
  { heading: 'Note', meaning: 'Texte entier', width: 44, of: (row) => row.note },
  readerColumn('Qui peut le lire', { isDetail: true }),
];
