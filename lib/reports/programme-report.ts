import 'server-only';
import { listAnomalies } from '@/lib/anomalies/queries';
import { type AsOf, situationOf } from '@/lib/as-of';
import type { Day } from '@/lib/day';
import { listProgrammeFindings } from '@/lib/findings/queries';
import { listProgrammeFigures } from '@/lib/indicators/programme-queries';
import { readMapFilters } from '@/lib/territories/filters';
import { getMapCounts } from '@/lib/territories/queries';
import type { Staff } from '@/lib/viewer';
import { programmeBrief } from './brief-section';
import type { Block, Report, Section } from './content';
import { listContext } from './context-queries';
import { contradictionSection } from './contradiction-section';
import { findingsOn } from './finding-passages';
import { internalNotice } from './internal-rules';
import { campaignSection, mapSection, programmeFigureSection } from './programme-figures';
import { getProgrammeFrame, listProgrammeProjects, type ReportedProgramme } from './programme-queries';
import { frameSection, progressSection, projectSection, stageSection } from './programme-sections';
import { programmeTimeline } from './programme-timeline';
import { toldSection } from './told-section';

/** The programme on a day, as a report: every project, where it stands, what its evaluations showed. */
export async function getProgrammeReport(staff: Staff, asOf: AsOf): Promise<Report> {
  const { day, past } = asOf;
  const [projects, frame, context] = await Promise.all([
    listProgrammeProjects(staff, day),
    getProgrammeFrame(staff),
    listContext(staff, day),
  ]);
  const [figures, all, anomalies, counts] = await Promise.all([
    listProgrammeFigures(staff, day),
    listProgrammeFindings(staff),
    listAnomalies(staff, past ? { day: past } : {}),
    getMapCounts(staff, readMapFilters({ au: past ?? undefined })),
  ]);
  const findings = findingsOn(all, day);
  return {
    title: `Bilan du programme${frame ? `\u00a0: ${frame.name}` : ''}`,
    lead: ['Projets, structures, évaluations, constats et chiffres'],
    subtitle: situationOf(day),
    notice: internalNotice([
      { rows: findings, one: 'constat' },
      { rows: findings.flatMap(({ followUps }) => followUps), one: 'décision' },
    ]),
    project: null,
    asOf,
    fileName: `bilan-du-programme${past ? `-${past}` : ''}`,
    sections: [
      programmeBrief(projects, findings),
      frameSection(frame, projects),
      timelineSection(projects, context, asOf),
      stageSection(projects),
      projectSection(projects),
      progressSection(projects),
      mapSection(counts, past),
      programmeFigureSection(figures),
      campaignSection(projects),
      toldSection(projects, findings),
      contradictionSection(anomalies, { of: 'programme' }),
    ],
  };
}

type Context = Awaited<ReturnType<typeof listContext>>;

/** Every project between its entry and its exit, and what weighed on them from outside. */
function timelineSection(projects: ReportedProgramme, context: Context, { day, past }: AsOf): Section {
  const drawing = programmeTimeline(projects, context, day);
  const undated = context.filter(({ date }) => !date?.from || !date.to);
  const blocks: Block[] = [
    ...(drawing
      ? [{ kind: 'figure', drawing, file: { chart: 'frise', search: { au: past } } } satisfies Block]
      : [{ kind: 'text', text: 'Aucune entrée datée à cette date.' } satisfies Block]),
    ...(undated.length > 0
      ? [
          {
            kind: 'text',
            text: `Sans date dans la source\u00a0: ${undated.map(({ title }) => title).join(' · ')}.`,
            isSoft: true,
          } satisfies Block,
        ]
      : []),
  ];
  return {
    id: 'frise',
    title: `Le programme dans le temps${yearsOf(projects, day)}`,
    hint: 'bords flous\u00a0: date connue au mois, au trimestre ou à l’année',
    blocks,
  };
}

/** « , 2015 à 2020 »: from the first entry to the day that is looked at. */
function yearsOf(projects: ReportedProgramme, day: Day): string {
  const first = projects.flatMap(({ course }) => course.enteredOn?.from?.slice(0, 4) ?? []).toSorted()[0];
  return first ? `, ${first} à ${day.slice(0, 4)}` : '';
}
