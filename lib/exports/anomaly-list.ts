import 'server-only';
import { loadAnomalyFilters } from '@/lib/anomalies/filters';
import { ruleLabels, severityLabels } from '@/lib/anomalies/labels';
import { filterAnomalies, subjectsOf } from '@/lib/anomalies/list-rules';
import { type Anomaly, listAnomalies } from '@/lib/anomalies/queries';
import { today } from '@/lib/day';
import { addressOf } from '@/lib/site';
import type { ReadList } from './list';
import { type Column, dayCell, joined, tableOf } from './table';

/** What the data says twice differently, as the page « Contradictions » lets it through: a row for each place where it shows. */
export const readAnomalyList: ReadList = async (staff, { search, asOf, set }) => {
  const filters = await loadAnomalyFilters(search);
  const anomalies = await listAnomalies(staff, { day: asOf.day });
  const rows = filterAnomalies(anomalies, filters).flatMap((anomaly) =>
    anomaly.instances.map((instance) => ({ anomaly, instance })),
  );
  const subject = subjectsOf(anomalies).find(({ slug }) => slug === filters.project);
  return {
    title: 'Contradictions',
    filters: [
      ['État', filters.state && STATES[filters.state]],
      ['Projet', filters.project && (subject?.name ?? filters.project)],
      ['Nature', filters.severity && severityLabels[filters.severity]],
      ['Ce qui est comparé', filters.rule && ruleLabels[filters.rule].title],
    ],
    tables: [tableOf({ name: 'Contradictions', about: 'Une ligne par contradiction trouvée.', columns, rows }, set)],
  };
};

const STATES = { ouvertes: 'ouvertes', acceptees: 'acceptées' };

type Row = { anomaly: Anomaly; instance: Anomaly['instances'][number] };

const columns: Column<Row>[] = [
  {
    heading: 'Projet',
    meaning: 'Projet dont les données se contredisent',
    width: 30,
    of: ({ anomaly }) => anomaly.project?.name ?? 'Le programme',
  },
  { heading: 'Contradiction', meaning: 'Ce qui est comparé', width: 36, of: ({ anomaly }) => anomaly.title },
  {
    heading: 'Nature',
    meaning: 'Se contredit, deux versions ou incomplet',
    width: 16,
    of: ({ anomaly }) => severityLabels[anomaly.severity],
  },
  {
    heading: 'Ce qui est dit',
    meaning: 'Les deux côtés, en une phrase',
    width: 60,
    of: ({ instance }) => instance.text,
  },
  {
    heading: 'État',
    meaning: 'Ouverte, ou acceptée comme conforme à la source',
    width: 12,
    of: ({ anomaly }) => (anomaly.acceptance ? 'acceptée' : 'ouverte'),
  },
  {
    heading: 'Acceptée par',
    meaning: 'Qui l’a trouvée conforme à la source',
    width: 24,
    of: ({ anomaly }) => anomaly.acceptance?.by ?? null,
  },
  {
    heading: 'Acceptée le',
    meaning: 'Quand (date)',
    width: 12,
    of: ({ anomaly }) => dayCell(anomaly.acceptance && today(anomaly.acceptance.at)),
  },
  {
    heading: 'Note',
    meaning: 'Pourquoi c’est conforme à la source',
    width: 50,
    of: ({ anomaly }) => anomaly.acceptance?.note ?? null,
  },
  {
    heading: 'Où corriger',
    meaning: 'Adresses des champs, dans Essaim',
    width: 50,
    isDetail: true,
    of: ({ instance }) =>
      joined(
        instance.fixes.map(({ href }) => addressOf(href)),
        '\n',
      ),
  },
];
