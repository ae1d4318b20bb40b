import 'server-only';
import { listAnomalies } from '@/lib/anomalies/queries';
import { type AsOf, situationOf } from '@/lib/as-of';
import { listFindings } from '@/lib/findings/queries';
import { listMeasures } from '@/lib/indicators/queries';
import { getMatrix } from '@/lib/progress/queries';
import type { Staff } from '@/lib/viewer';
import { activitySection } from './activity-section';
import { projectBrief } from './brief-section';
import { listReportedCampaigns } from './campaign-queries';
import type { Report } from './content';
import { contradictionSection } from './contradiction-section';
import { documentSection } from './document-section';
import { evaluationSection } from './evaluation-section';
import { figureSection } from './figure-section';
import { findingsOn } from './finding-passages';
import { courseSection, identitySection } from './identity-section';
import { internalNotice } from './internal-rules';
import { getReportedProject } from './project-queries';
import { getScores } from './score-queries';
import { structureSection } from './structure-section';

/** All that is known of a project on a day, as a report; null when it is out of reach. By threes, so that one report never holds the pool. */
export async function getProjectReport(staff: Staff, slug: string, asOf: AsOf): Promise<Report | null> {
  const { day, past } = asOf;
  const [project, campaigns, matrix] = await Promise.all([
    getReportedProject(staff, slug, day),
    listReportedCampaigns(staff, slug, day),
    getMatrix(staff, slug, day),
  ]);
  const [findings, measures, anomalies] = await Promise.all([
    listFindings(staff, slug),
    listMeasures(staff, slug, past),
    listAnomalies(staff, { project: slug, ...(past && { day: past }) }),
  ]);
  const scores = await getScores(staff, slug, day);
  if (!project || !matrix || !scores) return null;
  const known = findingsOn(findings, day);
  const sections = [
    projectBrief({ project, matrix, campaigns, findings: known }),
    identitySection(project),
    courseSection(project),
    structureSection(matrix, past),
    activitySection(project),
    evaluationSection({ project: slug, asOf, campaigns, findings: known, scores }),
    figureSection(slug, measures, past),
    documentSection(project),
    contradictionSection(anomalies, { of: 'project' }),
  ];
  return {
    title: `Bilan\u00a0: ${project.name}`,
    lead: [
      ...(project.longTitle ? [project.longTitle] : []),
      `Porté par ${project.carrier.name}, programme ${project.programme.name}`,
    ],
    subtitle: situationOf(day),
    notice: internalNotice([
      { rows: project.activities, one: 'activité' },
      { rows: campaigns, one: 'campagne' },
      { rows: known, one: 'constat' },
      { rows: known.flatMap(({ followUps }) => followUps), one: 'décision' },
      { rows: measures, one: 'mesure' },
      { rows: project.documents, one: 'document' },
    ]),
    project: { slug, name: project.name },
    asOf,
    fileName: `bilan-${slug}${past ? `-${past}` : ''}`,
    sections: sections.filter((section) => section !== null),
  };
}
