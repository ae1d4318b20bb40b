import type { Metadata } from 'next';
import { ReadingCard } from '@/components/exports/reading-card';
import { FileDrop } from '@/components/imports/file-drop';
import { PageHeader } from '@/components/layout/page-header';
import { Card } from '@/components/ui/card';
import { isRefusal, refusals } from '@/lib/exports/labels';
import { findReading } from '@/lib/exports/reading-queries';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import { applyChangesAction, forgetReadingAction } from '../actions';

export const metadata: Metadata = { title: 'Relire un classeur' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ReadWorkbookPage({ searchParams }: Props) {
  const staff = await requireStaff(paths.importWorkbook);
  const { refus } = await searchParams;
  const code = typeof refus === 'string' ? refus : undefined;
  const reading = await findReading(staff);
  return (
    <>
      <PageHeader
        title="Relire un classeur"
        subtitle="un export de tout le programme ou d’un projet, comparé à ce qu’Essaim sait aujourd’hui"
        breadcrumb={[{ label: 'Exports', href: paths.exports }]}
      />
      {reading && <ReadingCard reading={reading} apply={applyChangesAction} forget={forgetReadingAction} />}
      <Card
        className="max-w-205"
        title={reading ? 'En relire un autre' : 'Déposer un classeur'}
        hint="rien n’est modifié dans Essaim sans votre accord"
      >
        <FileDrop
          to={paths.readWorkbook}
          refusal={isRefusal(code) ? refusals[code] : undefined}
          label="Comparer avec Essaim"
          onlyWorkbooks
        />
      </Card>
    </>
  );
}
