import type { AnomalyFilters } from './filters';
import type { Anomaly } from './queries';

/** In an address, what is said of the programme as a whole goes by this name. */
const PROGRAMME = 'programme';

export function filterAnomalies(anomalies: Anomaly[], { state, project, severity, rule }: AnomalyFilters): Anomaly[] {
  return anomalies.filter(
    (one) =>
      (!state || (state === 'ouvertes') === (one.acceptance === null)) &&
      (!project || subjectSlug(one) === project) &&
      (!severity || one.severity === severity) &&
      (!rule || one.rule === rule),
  );
}

/** A programme of hundreds of projects is read by pages of so many. */
const SUBJECTS_PER_PAGE = 15;

/** The anomalies of the projects that one page shows: those with something open come first. */
export function pageOf(anomalies: Anomaly[], page: number) {
  const waiting = new Set(splitAnomalies(anomalies).open.map(subjectSlug));
  const slugs = subjectsOf(anomalies).map(({ slug }) => slug);
  const ordered = [...slugs.filter((slug) => waiting.has(slug)), ...slugs.filter((slug) => !waiting.has(slug))];
  const pageCount = Math.max(1, Math.ceil(ordered.length / SUBJECTS_PER_PAGE));
  const current = Math.min(page, pageCount);
  const shown = new Set(ordered.slice((current - 1) * SUBJECTS_PER_PAGE, current * SUBJECTS_PER_PAGE));
  return { page: current, pageCount, anomalies: anomalies.filter((one) => shown.has(subjectSlug(one))) };
}

/** Open ones, and those that were accepted, latest first. */
export function splitAnomalies(anomalies: Anomaly[]) {
  const accepted = anomalies.flatMap((one) => (one.acceptance ? [{ ...one, acceptance: one.acceptance }] : []));
  return {
    open: anomalies.filter(({ acceptance }) => acceptance === null),
    accepted: accepted.toSorted((a, b) => b.acceptance.at.getTime() - a.acceptance.at.getTime()),
  };
}

export type Subject = { slug: string; name: string; isProject: boolean };

/** Those of one project together, in the order they come. */
export function bySubject(anomalies: Anomaly[]): { subject: Subject; anomalies: Anomaly[] }[] {
  return subjectsOf(anomalies).map((subject) => ({
    subject,
    anomalies: anomalies.filter((one) => subjectSlug(one) === subject.slug),
  }));
}

/** The programme and the projects that something is said of. */
export function subjectsOf(anomalies: Anomaly[]): Subject[] {
  const subjects = anomalies.map((one) => ({
    slug: subjectSlug(one),
    name: one.project?.name ?? 'Le programme',
    isProject: one.project !== null,
  }));
  return [...new Map(subjects.map((subject) => [subject.slug, subject])).values()];
}

/** Its place on the page. */
export function anchorOf(anomaly: Pick<Anomaly, 'rule' | 'project'>): string {
  return `${subjectSlug(anomaly)}-${anomaly.rule}`;
}

function subjectSlug({ project }: Pick<Anomaly, 'project'>): string {
  return project?.slug ?? PROGRAMME;
}
