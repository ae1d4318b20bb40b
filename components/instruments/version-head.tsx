import type { ReactNode } from 'react';
import { PageHeader } from '@/components/layout/page-header';
import { Tabs } from '@/components/layout/tabs';
import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button-link';
import { formatDay, today } from '@/lib/day';
import { instrumentKindLabels } from '@/lib/instruments/labels';
import type { VersionPage } from '@/lib/instruments/version-queries';
import { paths } from '@/lib/paths';

type VersionHeadProps = { version: Pick<VersionPage, 'instrument' | 'number' | 'publishedAt'>; actions?: ReactNode };

/** The head of every page of a version, and its tabs. */
export function VersionHead({ version: { instrument, number, publishedAt }, actions }: VersionHeadProps) {
  const { slug, name, kind, project } = instrument;
  return (
    <>
      <PageHeader
        title={name}
        detail={`version ${number}`}
        subtitle={`${instrumentKindLabels[kind]} · ${project?.name ?? 'tous les projets'}`}
        badges={
          publishedAt ? (
            <Badge tone="green">publiée le {formatDay(today(publishedAt))}</Badge>
          ) : (
            <Badge tone="amber">brouillon</Badge>
          )
        }
        breadcrumb={[
          { label: 'Instruments', href: paths.instruments },
          { label: name, href: paths.instrument(slug) },
        ]}
        actions={
          <>
            {actions}
            <ButtonLink href={paths.instrumentWorkbook(slug, number)}>Exporter (XLSX)</ButtonLink>
          </>
        }
      />
      <Tabs
        label="Pages de la version"
        items={[
          { label: publishedAt ? 'Critères' : 'Écrire', href: paths.instrumentVersion(slug, number), exact: true },
          { label: 'Aperçu', href: paths.instrumentPreview(slug, number) },
          ...(number > 1 ? [{ label: 'Changements', href: paths.instrumentChanges(slug, number) }] : []),
        ]}
      />
    </>
  );
}
