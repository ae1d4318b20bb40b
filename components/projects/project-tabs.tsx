import { Tabs } from '@/components/layout/tabs';
import type { Day } from '@/lib/day';
import { paths, withSearch } from '@/lib/paths';
import type { ProjectFrame } from '@/lib/projects/queries';

/** Those pages that show a day gone by keep it. */
export function ProjectTabs({ project, past = null }: { project: ProjectFrame; past?: Day | null }) {
  const { slug, name, declared, counts } = project;
  return (
    <Tabs
      label={`Pages du projet ${name}`}
      items={[
        { label: 'Vue d’ensemble', href: withSearch(paths.project(slug), { au: past }), exact: true },
        { label: 'Cycle de vie', href: paths.lifecycle(slug) },
        { label: 'Structures', href: withSearch(paths.adoptions(slug), { au: past }), count: declared },
        { label: 'Activités', href: paths.activities(slug), count: counts.activities },
        { label: 'Évaluations', href: paths.campaigns(slug), count: counts.campaigns },
        { label: 'Constats', href: paths.findings(slug), count: counts.findings },
        { label: 'Indicateurs', href: withSearch(paths.indicators(slug), { au: past }), count: counts.measures },
        { label: 'Documents', href: paths.documents(slug), count: counts.documents },
        { label: 'Fiche', href: paths.sheetVersions(slug) },
        { label: 'Historique', href: paths.history(slug) },
      ]}
    />
  );
}
