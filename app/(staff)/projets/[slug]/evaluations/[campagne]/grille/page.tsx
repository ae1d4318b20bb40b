import type { Metadata } from 'next';
import { cache } from 'react';
import { CampaignHead } from '@/components/campaigns/campaign-head';
import { EntryGrid } from '@/components/evaluations/entry-grid';
import { EmptyState } from '@/components/ui/empty-state';
import { findGrid } from '@/lib/evaluations/grid-queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import { saveGridAction, submitGridAction } from './actions';
import { GridNotices } from './notices';

type Props = { params: Promise<{ slug: string; campagne: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, campagne } = await params;
  const { grid } = await open(slug, campagne);
  return { title: `Grille de saisie, ${grid.campaign.label}, ${grid.campaign.project.name}` };
}

export default async function GridPage({ params }: Props) {
  const { slug, campagne } = await params;
  const { staff, grid } = await open(slug, campagne);
  const { campaign, rows } = grid;
  const { instrument } = campaign;
  const isEmpty = !instrument?.criteria.length || rows.length === 0;
  return (
    <>
      <CampaignHead campaign={campaign} />
      <GridNotices campaign={campaign} rows={rows} />
      {isEmpty ? (
        <EmptyState
          kind="nothing-yet"
          title={instrument ? 'Aucune structure dans ce projet.' : 'Cette campagne n’a pas de questionnaire.'}
        >
          La grille a une ligne par structure et une colonne par critère.
        </EmptyState>
      ) : (
        <EntryGrid
          place={{ project: slug, campaign: campagne }}
          label={`Grille de saisie, ${campaign.label}`}
          instrument={instrument.instrument.name}
          groups={instrument.groups}
          rows={rows}
          copyKey={`essaim:grille:${staff.id}:${slug}/${campagne}`}
          save={saveGridAction}
          submit={submitGridAction}
        />
      )}
    </>
  );
}

/** Read once for the title and the page. */
const open = cache(async (project: string, campaign: string) => {
  const staff = await requireStaff(paths.grid(project, campaign));
  const grid = await findGrid(staff, { project, campaign });
  return { staff, grid: grid ?? outOfReach() };
});
