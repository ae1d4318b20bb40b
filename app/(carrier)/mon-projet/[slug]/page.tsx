import type { Metadata } from 'next';
import { CarrierProject } from '@/components/carrier/carrier-project';
import { Corrections } from '@/components/carrier/corrections';
import { listCorrections } from '@/lib/corrections/queries';
import { today } from '@/lib/day';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { matrixOf } from '@/lib/progress/matrix-rows';
import { listPublishedAnswers } from '@/lib/sheets/answer-queries';
import { getSheet } from '@/lib/sheets/queries';
import { getStandings } from '@/lib/sheets/standing-queries';
import { requireCarrier } from '@/lib/viewer';
import { CorrectionForm } from './correction-form';

export const metadata: Metadata = { title: 'Mon projet' };

type MyProjectPageProps = { params: Promise<{ slug: string }> };

export default async function MyProjectPage({ params }: MyProjectPageProps) {
  const { slug } = await params;
  const carrier = await requireCarrier(paths.myProjectOf(slug));
  const [sheet, standings, answers, corrections] = await Promise.all([
    getSheet(carrier, slug, 'CARRIER'),
    getStandings(carrier, slug),
    listPublishedAnswers(carrier, slug),
    listCorrections(carrier, slug),
  ]);
  if (!sheet || !standings) outOfReach();
  return (
    <CarrierProject
      sheet={sheet}
      matrix={matrixOf(standings, today())}
      answers={answers}
      corrections={
        <>
          <CorrectionForm project={slug} />
          <Corrections corrections={corrections} />
        </>
      }
    />
  );
}
