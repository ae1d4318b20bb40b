import type { Metadata } from 'next';
import { IndicatorForm } from '@/components/indicators/indicator-form';
import { PageHeader } from '@/components/layout/page-header';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { count } from '@/lib/format';
import { getIndicatorDesk } from '@/lib/indicators/desk-queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import { editIndicatorAction } from '../../actions';

export const metadata: Metadata = { title: 'Modifier l’indicateur' };

type PageProps = { params: Promise<{ slug: string; indicateur: string }> };

export default async function EditIndicatorPage({ params }: PageProps) {
  const { slug, indicateur } = await params;
  const staff = await requireStaff(paths.editIndicator(slug, indicateur));
  const { project, indicator } = (await getIndicatorDesk(staff, slug, indicateur)) ?? outOfReach();
  return (
    <>
      <PageHeader
        title="Modifier l’indicateur"
        detail={indicator?.name}
        breadcrumb={[
          { label: project.name, href: paths.project(slug) },
          { label: 'Indicateurs', href: paths.indicators(slug) },
        ]}
      />
      <div className="flex max-w-205 flex-col gap-5">
        {indicator?.isShared && (
          <Notice tone="amber" title="Partagé par le programme">
            {`Ce que vous changez vaut pour tous les projets\u00a0; ${count(indicator.projects, 'projet le mesure', 'projets le mesurent')} aujourd’hui.`}
          </Notice>
        )}
        <Card>
          <IndicatorForm desk={{ project, indicator }} action={editIndicatorAction} />
        </Card>
      </div>
    </>
  );
}
