import { AnswersByPhase } from '@/components/evaluations/answers-by-phase';
import { Card } from '@/components/ui/card';
import type { AdoptionPage } from '@/lib/adoptions/queries';
import type { AnswersByPhase as Answers } from '@/lib/evaluations/comparison';
import { paths } from '@/lib/paths';

/** Its answers side by side, once there is at least one: why there is none is said with its campaigns. */
export function AnswersCard({ adoption, answers }: { adoption: AdoptionPage; answers: Answers }) {
  const isAnswered = answers.rows.some((row) => row.cells.some((cell) => 'text' in cell));
  if (!isAnswered) return null;
  return (
    <Card
      flush
      title="Réponses d’une phase à l’autre"
      hint="critère par critère"
      actions={
        <a href={paths.comparison(adoption.project.slug, adoption.slug)} className="link">
          Scores et évolution
        </a>
      }
    >
      <AnswersByPhase
        answers={answers}
        label={`Réponses de ${adoption.name} par phase`}
        hrefOf={(campaign) => paths.evaluation(adoption.project.slug, campaign, adoption.slug)}
      />
    </Card>
  );
}
