import { Tabs } from '@/components/layout/tabs';
import { paths } from '@/lib/paths';
import type { ProjectFrame } from '@/lib/projects/queries';

export function ProjectTabs({ project: { slug, name, declared, counts } }: { project: ProjectFrame }) {
  return (
    <Tabs
      label={`Pages du projet ${name}`}
      items={[
        { label: 'Vue d’ensemble', href: paths.project(slug), exact: true },
        { label: 'Cycle de vie', href: paths.lifecycle(slug) },
        { label: 'Structures', href: paths.adoptions(slug), count: declared },
        { label: 'Activités', href: paths.activities(slug), count: counts.activities },
        { label: 'Évaluations', href: paths.campaigns(slug), count: counts.campaigns },
        { label: 'Constats', href: paths.findings(slug), count: counts.findings },
        { label: 'Indicateurs', href: paths.indicators(slug), count: counts.measures },
        { label: 'Documents', href: paths.documents(slug), count: counts.documents },
        { label: 'Fiche', href: paths.sheetVersions(slug) },
        { label: 'Historique', href: paths.history(slug) },
      ]}
    />
  );
}
