import { PageHeader } from '@/components/layout/page-header';
import { AsOfBadge } from '@/components/progress/as-of-badge';
import { PossibleMark } from '@/components/progress/possible-mark';
import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button-link';
import type { AsOf } from '@/lib/as-of';
import { count } from '@/lib/format';
import { organizationKindLabel } from '@/lib/organizations/labels';
import { paths, withSearch } from '@/lib/paths';
import { stageOf } from '@/lib/projects/filters';
import { phaseLabel } from '@/lib/projects/labels';
import type { ProjectFrame } from '@/lib/projects/queries';
import { entryWords, exitWords } from './exit-words';
import { structuresWords } from './structures-words';

type ProjectHeaderProps = {
  project: ProjectFrame;
  asOf?: AsOf | null;
  /** What the public reads is not what the data says today. */
  isSheetStale: boolean;
};

/** `asOf` where the page shows the project as it stood on a day; elsewhere the project is as it is today. */
export function ProjectHeader({ project, asOf = null, isSheetStale }: ProjectHeaderProps) {
  const { slug, name, longTitle, onHold, declared } = project;
  return (
    <PageHeader
      title={name}
      detail={restOfTitle(name, longTitle)}
      breadcrumb={[{ label: 'Projets', href: withSearch(paths.projects, { au: asOf?.past }) }]}
      subtitle={<Facts project={project} />}
      badges={
        <>
          {asOf && <AsOfBadge asOf={asOf} />}
          <StageBadge project={project} />
          {onHold > 0 && <Badge tone="amber">{count(onHold, 'structure')} en veille</Badge>}
          {declared > 0 && <Badge>{structuresWords(project)}</Badge>}
          {isSheetStale && !asOf?.past && (
            <a href={paths.sheetVersions(slug)} className="inline-flex min-h-6 items-center hover:underline">
              <Badge tone="amber">Fiche à republier</Badge>
            </a>
          )}
        </>
      }
      actions={
        <>
          <ButtonLink href={withSearch(paths.projectReport(slug), { au: asOf?.past })}>Bilan</ButtonLink>
          <ButtonLink href={withSearch(paths.projectWorkbook(slug), { au: asOf?.past })} download>
            Classeur XLSX
          </ButtonLink>
          <ButtonLink href={paths.asCarrier(slug)}>Voir comme le porteur</ButtonLink>
          <ButtonLink href={paths.editProject(slug)}>Modifier</ButtonLink>
        </>
      }
    />
  );
}

/** Where it stands; on a day gone by, whether its dates make that certain. */
function StageBadge({ project: { course, ownLabels, sureness } }: { project: ProjectFrame }) {
  if (!course.hasEntered) return <Badge>Pas encore entré</Badge>;
  return (
    <>
      {course.exit ? <Badge>Sorti</Badge> : <Badge tone="green">{phaseLabel(stageOf(course), ownLabels)}</Badge>}
      {sureness.stage === 'possible' && <PossibleMark />}
    </>
  );
}

/** The long title without the name it starts with: « A.CO.R : pour créer… » reads « A.CO.R · pour créer… ». */
function restOfTitle(name: string, longTitle: string | null): string | undefined {
  if (!longTitle?.startsWith(name)) return longTitle ?? undefined;
  return longTitle.slice(name.length).replace(/^[\s:,·–-]+/, '') || undefined;
}

/** « Air Services, groupe économique solidaire · entré en juillet 2015 · sorti mi 2018 » */
function Facts({ project: { carrier, course } }: { project: ProjectFrame }) {
  const kind = carrier.kind || carrier.kindText ? `, ${organizationKindLabel(carrier.kind, carrier.kindText)}` : '';
  return (
    <>
      <a href={paths.organization(carrier.slug)} className="font-medium text-ink hover:underline">
        {carrier.name}
      </a>
      {kind} · {entryWords(course)}
      {course.exit && ` · ${exitWords(course.exit)}`}
    </>
  );
}
