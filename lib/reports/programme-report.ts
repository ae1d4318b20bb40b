import 'server-only';
import { listAnomalies } from '@/lib/anomalies/queries';
import { type AsOf, situationOf } from '@/lib/as-of';
import { listProgrammeFindings } from '@/lib/findings/queries';
import { count, formatNumber } from '@/lib/format';
import { listProgrammeFigures } from '@/lib/indicators/programme-queries';
import { readMapFilters } from '@/lib/territories/filters';
import { getMapCounts, type MapCounts } from '@/lib/territories/queries';
import type { Staff } from '@/lib/viewer';
import type { Block, Report, Section } from './content';
import { listContext } from './context-queries';
import { contradictionSection } from './contradiction-section';
import { findingsOn, passageOf } from './finding-passages';
import { mapDrawing } from './map-drawing';
import { getProgrammeFrame, listProgrammeProjects, type ReportedProgramme } from './programme-queries';
import {
  campaignSection,
  frameSection,
  programmeFigureSection,
  progressSection,
  projectSection,
  stageSection,
} from './programme-sections';
import { programmeTimeline } from './programme-timeline';

/** The programme on a day, as a report: every project, where it stands, what its evaluations showed. */
export async function getProgrammeReport(staff: Staff, asOf: AsOf): Promise<Report> {
  const { day, past } = asOf;
  const [projects, frame, context] = await Promise.all([
    listProgrammeProjects(staff, day),
    getProgrammeFrame(staff),
    listContext(staff, day),
  ]);
  const [figures, findings, anomalies, { territories, all }] = await Promise.all([
    listProgrammeFigures(staff, day),
    listProgrammeFindings(staff),
    listAnomalies(staff, past ? { day: past } : {}),
    getMapCounts(staff, readMapFilters({ au: past ?? undefined })),
  ]);
  const drawing = programmeTimeline(projects, context, day);
  const timeline: Block[] = drawing
    ? [{ kind: 'figure', drawing, file: { chart: 'frise', search: { au: past } } }]
    : [];
  const undated = context.filter(({ date }) => !date?.from || !date.to);
  if (undated.length > 0) {
    timeline.push({
      kind: 'text',
      text: `Sans date dans la source\u00a0: ${undated.map(({ title }) => title).join(' · ')}.`,
      isSoft: true,
    });
  }
  return {
    title: `Bilan du programme${frame ? `\u00a0: ${frame.name}` : ''}`,
    subtitle: situationOf(day),
    project: null,
    asOf,
    fileName: `bilan-du-programme${past ? `-${past}` : ''}`,
    sections: [
      frameSection(frame, projects),
      stageSection(projects),
      {
        id: 'frise',
        title: 'Dix ans en une frise',
        hint: 'bords flous\u00a0: date connue au mois, au trimestre ou à l’année',
        blocks: timeline,
      },
      projectSection(projects),
      progressSection(projects),
      mapSection(territories, all.unlocated, past),
      programmeFigureSection(figures),
      campaignSection(projects),
      findingSection(projects, findingsOn(findings, day)),
      contradictionSection(anomalies, { of: 'programme' }),
    ],
  };
}

/** Where the structures are, as far as their département is known. */
function mapSection(territories: MapCounts['territories'], unlocated: number, au: string | null): Section {
  return {
    id: 'carte',
    title: 'Où sont les structures',
    hint: `${formatNumber(unlocated)} sans département connu`,
    blocks: [
      {
        kind: 'figure',
        drawing: mapDrawing('Structures par département', territories, 'departement'),
        file: { chart: 'carte', search: { au } },
      },
    ],
  };
}

type Told = Awaited<ReturnType<typeof listProgrammeFindings>>[number];

/** What evaluations showed, project by project, in full words. */
function findingSection(projects: ReportedProgramme, findings: readonly Told[]): Section {
  const blocks = projects.flatMap(({ slug, name }): Block[] => {
    const own = findings.filter(({ project }) => project.slug === slug);
    if (own.length === 0) return [];
    return [
      { kind: 'heading', text: name, detail: count(own.length, 'constat') },
      ...own.map((finding): Block => ({ kind: 'passage', passage: passageOf(finding) })),
    ];
  });
  return {
    id: 'constats',
    title: 'Constats et suites',
    hint: 'ce que les évaluations ont montré, en toutes lettres',
    blocks: blocks.length > 0 ? blocks : [{ kind: 'text', text: 'Aucun constat enregistré à cette date.' }],
  };
}
