import 'server-only';
import { getProjectFrame } from '@/lib/projects/queries';
import { eventFacts } from './event-facts';
import { oneOf, type ReadList } from './list';

/** The dated facts of one project's course, then those of its structures: what its life cycle is told from. */
export const readEventList: ReadList = async (staff, { search, asOf, set }) => {
  const slug = oneOf(search, 'projet');
  const project = await getProjectFrame(staff, slug);
  if (!project) return null;
  return {
    title: `Cycle de vie, ${project.name}`,
    filters: [['Projet', project.name]],
    tables: [eventFacts.table({ staff, project: slug, asOf }, set)],
  };
};
