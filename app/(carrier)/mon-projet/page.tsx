import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PageHeader } from '@/components/layout/page-header';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { paths } from '@/lib/paths';
import { listOwnProjects } from '@/lib/sheets/queries';
import { requireCarrier } from '@/lib/viewer';

export const metadata: Metadata = { title: 'Mon projet' };

export default async function MyProjectsPage() {
  const projects = await listOwnProjects(await requireCarrier(paths.myProject));
  const [only] = projects;
  if (only && projects.length === 1) redirect(paths.myProjectOf(only.slug));
  return (
    <>
      <PageHeader title="Mes projets" />
      <Card>
        {projects.length > 0 ? (
          <ul className="divide-y divide-line">
            {projects.map(({ slug, name, carrier }) => (
              <li key={slug} className="py-3 first:pt-0 last:pb-0">
                <a href={paths.myProjectOf(slug)} className="link text-lg">
                  {name}
                </a>
                <p className="text-soft">{carrier.name}</p>
              </li>
            ))}
          </ul>
        ) : (
          <EmptyState kind="nothing-for-you" title="Aucun projet ne vous est confié pour l’instant.">
            <p>Quand l’équipe vous ouvrira un projet, vous le trouverez ici.</p>
          </EmptyState>
        )}
      </Card>
    </>
  );
}
