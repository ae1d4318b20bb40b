import { PageHeader } from '@/components/layout/page-header';
import { AsOfBadge } from '@/components/progress/as-of-badge';
import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button-link';
import type { AsOf } from '@/lib/as-of';
import type { IndicatorRow } from '@/lib/indicators/indicator-queries';
import { aggregationLabels, indicatorKindLabels } from '@/lib/indicators/labels';
import { paths, withSearch } from '@/lib/paths';

type IndicatorHeaderProps = { project: { slug: string; name: string }; indicator: IndicatorRow; asOf: AsOf };

/** What is measured, how its figures are read together, and what one can do here. */
export function IndicatorHeader({ project: { slug, name: projectName }, indicator, asOf }: IndicatorHeaderProps) {
  const { name, unit, kind, aggregation, definition, isShared, countsPeople } = indicator;
  return (
    <PageHeader
      title={name}
      detail={projectName}
      subtitle={definition ?? undefined}
      badges={
        <>
          <AsOfBadge asOf={asOf} />
          <Badge>{`${indicatorKindLabels[kind]}, en ${unit}`}</Badge>
          <Badge>{aggregationLabels[aggregation].toLowerCase()}</Badge>
          {countsPeople && <Badge>compte des personnes</Badge>}
          {isShared && <Badge tone="violet">partagé par le programme</Badge>}
        </>
      }
      actions={
        <>
          <ButtonLink href={paths.editIndicator(slug, indicator.slug)}>Modifier</ButtonLink>
          <ButtonLink href={paths.newMeasure(slug, indicator.slug)} variant="primary">
            Saisir une mesure
          </ButtonLink>
        </>
      }
      breadcrumb={[
        { label: projectName, href: withSearch(paths.project(slug), { au: asOf.past }) },
        { label: 'Indicateurs', href: withSearch(paths.indicators(slug), { au: asOf.past }) },
      ]}
    />
  );
}
