import type { Phase } from '@/lib/generated/prisma/enums';
import type { LoadedProject } from './loaded';

// Where facts are looked for in a loaded project. A finder that finds nothing returns undefined: the fact then fails.

export const entry = (project: LoadedProject) => milestone(project, 'ENTERED');
export const exit = (project: LoadedProject) => milestone(project, 'EXITED');

/** The last event of a phase. */
export const phase = (project: LoadedProject, name: Phase) =>
  project.lifecycleEvents.findLast((event) => event.phase === name);

export const activity = (project: LoadedProject, title: string) =>
  project.activities.find((one) => one.title.startsWith(title));

/** How many structures an activity was for. */
export const attendance = (project: LoadedProject, title: string) => activity(project, title)?.attendances.length;

export const adoption = (project: LoadedProject, slug: string) => project.adoptions.find((one) => one.slug === slug);

export const campaign = (project: LoadedProject, slug: string) => project.campaigns.find((one) => one.slug === slug);

/** The one finding whose text has these words. */
export const finding = (project: LoadedProject, words: string) =>
  project.findings.find((one) => one.text.includes(words));

export const followUp = (project: LoadedProject, words: string) =>
  project.findings.flatMap((one) => one.followUps).find((one) => one.decision.includes(words));

export const measure = (project: LoadedProject, indicator: string) =>
  project.indicators.find((one) => one.slug === indicator)?.measures[0];

export const figure = (project: LoadedProject, indicator: string) =>
  Number(measure(project, indicator)?.value ?? Number.NaN);

export const context = (project: LoadedProject, slug: string) =>
  project.contextEvents.find((one) => one.contextEvent.slug === slug);

/** The text under a heading that the page shows without any address. */
export const emptyHeading = (project: LoadedProject, kind: 'ONLINE_DOCUMENTS' | 'WEB_SITE') =>
  project.documents.find((one) => one.kind === kind && one.linkState === 'MISSING' && one.url === null)?.title;

function milestone(project: LoadedProject, kind: 'ENTERED' | 'EXITED') {
  return project.lifecycleEvents.find((event) => event.phase === null && event.kind === kind);
}
