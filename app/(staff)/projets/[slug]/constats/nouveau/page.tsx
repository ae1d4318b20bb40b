import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { FindingForm } from '@/components/findings/finding-form';
import { PageHeader } from '@/components/layout/page-header';
import { Card } from '@/components/ui/card';
import { getFindingDesk } from '@/lib/findings/desk-queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import { logFindingAction } from '../actions';

export const metadata: Metadata = { title: 'Noter un constat' };

type PageProps = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ campagne?: string | string[]; structure?: string | string[] }>;
};

export default async function NewFindingPage({ params, searchParams }: PageProps) {
  const { slug } = await params;
  const { campagne, structure } = await searchParams;
  const staff = await requireStaff(paths.newFinding(slug));
  const desk = (await getFindingDesk(staff, slug)) ?? outOfReach();
  return (
    <>
      <PageHeader
        title="Noter un constat"
        detail={desk.project.name}
        breadcrumb={[
          { label: desk.project.name, href: paths.project(slug) },
          { label: 'Constats', href: paths.findings(slug) },
        ]}
      />
      <Card className="max-w-205">
        <FindingForm
          desk={desk}
          action={logFindingAction}
          idempotencyKey={randomUUID()}
          given={{ campaign: String(campagne ?? ''), structure: String(structure ?? '') }}
        />
      </Card>
    </>
  );
}
