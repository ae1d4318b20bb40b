import type { Metadata } from 'next';
import { CarrierProject } from '@/components/carrier/carrier-project';
import { Corrections } from '@/components/carrier/corrections';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { listCorrections } from '@/lib/corrections/queries';
import { today } from '@/lib/day';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { matrixOf } from '@/lib/progress/matrix-rows';
import { listPublishedAnswers } from '@/lib/sheets/answer-queries';
import { getSheet } from '@/lib/sheets/queries';
import { getStandings } from '@/lib/sheets/standing-queries';
import { requireStaff } from '@/lib/viewer';

export const metadata: Metadata = { title: 'Vue du porteur' };

type AsCarrierPageProps = { params: Promise<{ slug: string }> };

export default async function AsCarrierPage({ params }: AsCarrierPageProps) {
  const { slug } = await params;
  const staff = await requireStaff(paths.asCarrier(slug));
  const [sheet, standings, answers, corrections] = await Promise.all([
    getSheet(staff, slug, 'CARRIER'),
    getStandings(staff, slug),
    listPublishedAnswers(staff, slug),
    listCorrections(staff, slug),
  ]);
  if (!sheet || !standings) outOfReach();
  return (
    <>
      <Notice
        tone="violet"
        title="Vous voyez ce que voit le porteur"
        actions={
          <a href={paths.project(slug)} className="link">
            Revenir au projet
          </a>
        }
      >
        Ce qui est interne à l’équipe n’apparaît pas ici.
      </Notice>
      <CarrierProject
        sheet={sheet}
        matrix={matrixOf(standings, today())}
        answers={answers}
        corrections={
          <>
            <Card title="Demander une correction">
              <p className="text-soft">Le porteur écrit ici à l’équipe ; lui seul peut envoyer une demande.</p>
            </Card>
            <Corrections corrections={corrections} />
          </>
        }
      />
    </>
  );
}
