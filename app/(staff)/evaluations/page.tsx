import type { Metadata } from 'next';
import { ExportLinks } from '@/components/exports/export-links';
import { PageHeader } from '@/components/layout/page-header';
import { SegmentedLinks } from '@/components/layout/segmented-links';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { listToDo } from '@/lib/evaluations/queries';
import { paths, withSearch } from '@/lib/paths';
import { isManager, requireStaff } from '@/lib/viewer';
import { ViewsBar } from '../views-bar';
import { ListCard } from './list-card';
import { LISTS, type ListName, readListName } from './lists';

export const metadata: Metadata = { title: 'Évaluations' };

export default async function EvaluationsPage({
  searchParams,
}: {
  searchParams: Promise<{ etat?: string | string[]; page?: string | string[] }>;
}) {
  const staff = await requireStaff(paths.evaluations);
  const [todo, search] = await Promise.all([listToDo(staff), searchParams]);
  const chosen = readListName(search.etat);
  const names = (Object.keys(LISTS) as ListName[]).filter((name) => name !== 'toValidate' || isManager(staff));
  const shown = names.filter((name) => (chosen ? name === chosen : todo[name].length > 0));
  const isEmpty = shown.every((name) => todo[name].length === 0);
  return (
    <>
      <PageHeader
        title="Évaluations"
        subtitle="ce qui vous attend, tous projets confondus"
        actions={<ButtonLink href={paths.instruments}>Questionnaires et échelles</ButtonLink>}
      />
      <ViewsBar staff={staff} path={paths.evaluations} search={search} />
      <SegmentedLinks
        label="Afficher"
        items={[
          { label: 'Tout', href: paths.evaluations, current: chosen === null },
          ...names.map((name) => ({
            label: `${LISTS[name].tab}\u00a0${todo[name].length}`,
            href: withSearch(paths.evaluations, { etat: LISTS[name].slug }),
            current: chosen === name,
          })),
        ]}
      />
      {isEmpty && (
        <Card>
          <EmptyState
            kind="nothing-for-you"
            title={chosen ? LISTS[chosen].empty : 'Aucune évaluation ne vous attend'}
            {...(chosen ? { action: { label: 'Tout afficher', href: paths.evaluations } } : {})}
          />
        </Card>
      )}
      {!isEmpty &&
        shown.map((name) => (
          <ListCard key={name} name={name} todo={todo} isAlone={chosen !== null} page={search.page} />
        ))}
      {!isEmpty && <ExportLinks list="evaluations-a-suivre" search={{ etat: chosen && LISTS[chosen].slug }} />}
    </>
  );
}
