import type { ReactNode } from 'react';
import { CarrierHeader } from '@/components/carrier/carrier-header';
import { PublishedAnswers } from '@/components/carrier/published-answers';
import { Standings } from '@/components/carrier/standings';
import { Columns } from '@/components/layout/columns';
import { SheetCourse } from '@/components/sheets/sheet-course';
import { SheetDocuments } from '@/components/sheets/sheet-documents';
import { SheetFigures } from '@/components/sheets/sheet-figures';
import { SheetFindings } from '@/components/sheets/sheet-findings';
import { SheetPeople } from '@/components/sheets/sheet-people';
import { SheetStory } from '@/components/sheets/sheet-story';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import type { Matrix } from '@/lib/progress/matrix-rows';
import type { PublishedAnswers as Published } from '@/lib/sheets/answer-queries';
import type { Sheet } from '@/lib/sheets/queries';

type CarrierProjectProps = {
  sheet: Sheet;
  matrix: Matrix;
  answers: Published[];
  /** Asking for a correction, and what was asked so far. */
  corrections: ReactNode;
};

/** A project as its carrier sees it. Staff see this very page when they look with its eyes. */
export function CarrierProject({ sheet, matrix, answers, corrections }: CarrierProjectProps) {
  const { campaigns, findings, measures, documents, activities } = sheet;
  const labelOf = (id: string) => campaigns.find((campaign) => campaign.id === id)?.label ?? '';
  return (
    <>
      <CarrierHeader sheet={sheet} />
      <Card title="Parcours" hint="les étapes de l’accélérateur, avec les dates telles qu’elles sont connues">
        <SheetCourse sheet={sheet} isFramed={false} />
      </Card>
      <Card title="Structures et étapes" hint="une ligne par structure essaimée" flush>
        {matrix.rows.length > 0 ? (
          <Standings matrix={matrix} />
        ) : (
          <EmptyState kind="nothing-for-you" title="Aucune structure essaimée." />
        )}
      </Card>
      <Columns
        aside={
          <>
            {corrections}
            <Card title="Porteur et partenaires">
              <SheetPeople sheet={sheet} />
            </Card>
            {documents.length > 0 && (
              <Card title="Documents">
                <SheetDocuments sheet={sheet} />
              </Card>
            )}
          </>
        }
      >
        <Card title="Évaluations et suites" hint="ce qu’elles ont montré, ce qui a été décidé, ce qu’il en est advenu">
          {campaigns.length + findings.length > 0 ? (
            <SheetFindings
              sheet={sheet}
              under={(id) => (
                <PublishedAnswers campaign={labelOf(id)} answers={answers.find((one) => one.campaignId === id)} />
              )}
            />
          ) : (
            <EmptyState kind="nothing-for-you" title="Aucune évaluation menée pour l’instant." />
          )}
        </Card>
        {measures.length > 0 && (
          <Card title="Chiffres" hint="chacun avec ce qu’il compte, sa période et sa source" flush>
            <SheetFigures sheet={sheet} isFramed={false} />
          </Card>
        )}
        {activities.length + campaigns.length > 0 && (
          <Card title="Ce qu’a fait l’accélérateur" hint="dans l’ordre des dates, celles qui manquent d’abord">
            <SheetStory sheet={sheet} />
          </Card>
        )}
      </Columns>
    </>
  );
}
