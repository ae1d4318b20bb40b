import { AsOfBar } from '@/components/layout/as-of-bar';
import type { AsOf } from '@/lib/as-of';
import type { ProjectFrame } from '@/lib/projects/queries';
import { ProjectHeader } from './project-header';
import { ProjectTabs } from './project-tabs';

type ProjectOnDayProps = {
  project: ProjectFrame;
  asOf: AsOf;
  isSheetStale: boolean;
  path: string;
  /** The page's other parameters, which another day keeps. */
  kept?: Record<string, string | null>;
};

/** The head of the pages that show a project as it stood on a day. */
export function ProjectOnDay({ project, asOf, isSheetStale, path, kept = {} }: ProjectOnDayProps) {
  return (
    <div className="flex flex-col gap-4">
      <ProjectHeader project={project} asOf={asOf} isSheetStale={isSheetStale} />
      <ProjectTabs project={project} past={asOf.past} />
      <AsOfBar asOf={asOf} path={path} kept={kept} />
    </div>
  );
}
