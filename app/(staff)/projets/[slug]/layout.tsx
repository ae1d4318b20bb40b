import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ByDepth } from '@/components/projects/by-depth';
import { ProjectHeader } from '@/components/projects/project-header';
import { ProjectTabs } from '@/components/projects/project-tabs';
import { outOfReach } from '@/lib/out-of-reach';
import { getProjectFrame } from '@/lib/projects/queries';
import { isSheetStale } from '@/lib/sheets/stale-queries';
import { currentViewer, isStaff } from '@/lib/viewer';

type ProjectLayoutProps = { params: Promise<{ slug: string }>; children: ReactNode };

export async function generateMetadata({ params }: ProjectLayoutProps): Promise<Metadata> {
  const viewer = await currentViewer();
  const project = viewer && isStaff(viewer) ? await getProjectFrame(viewer, (await params).slug) : null;
  return { title: project?.name };
}

/** Draws the frame and protects nothing: each page names its own viewer. */
export default async function ProjectLayout({ params, children }: ProjectLayoutProps) {
  const viewer = await currentViewer();
  if (!viewer || !isStaff(viewer)) return children;
  const { slug } = await params;
  const [frame, isStale] = await Promise.all([getProjectFrame(viewer, slug), isSheetStale(viewer, slug)]);
  const project = frame ?? outOfReach();
  return (
    <>
      <ByDepth
        below={null}
        onTab={
          <div className="flex flex-col gap-4">
            <ProjectHeader project={project} isSheetStale={isStale} />
            <ProjectTabs project={project} />
          </div>
        }
      />
      {children}
    </>
  );
}
