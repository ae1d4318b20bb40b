import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import { db } from '@/lib/db';
import type { Staff } from '@/lib/viewer';

/** What a chart is about, in words: its project, and the campaign when it is of one alone. Null for a chart of the programme. One statement. */
export async function getSubject(staff: Staff, project: string, campaign: string): Promise<string | null> {
  if (project === '') return null;
  const found = await db.project.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ slug: project }, projectsVisibleTo(staff)] },
    select: { name: true, campaigns: { where: { slug: campaign }, select: { label: true } } },
  });
  return found && [found.name, ...found.campaigns.map(({ label }) => label)].join(' · ');
}
