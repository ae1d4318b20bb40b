import type { ResultsFilters } from '@/lib/campaigns/results-filters';
import type { ResultsPage } from '@/lib/campaigns/results-queries';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';

type ResultsCoverageProps = { project: string; coverage: ResultsPage['coverage']; filters: ResultsFilters };

/** Who was heard out of who was expected, and what became of those on hold: in words, before any figure. */
export function ResultsCoverage({ project, coverage, filters }: ResultsCoverageProps) {
  const { counted, expected, paused, pausedCounted, toValidate } = coverage;
  const word = filters.validatedOnly ? 'validée' : 'rendue';
  return (
    <div className="flex flex-col gap-1 text-sm text-soft">
      <p className="text-base text-ink">
        <b className="font-semibold">{count(counted, `évaluation ${word}`, `évaluations ${word}s`)}</b> sur {expected}{' '}
        {expected >= 2 ? 'attendues' : 'attendue'}
        {toValidate > 0 &&
          (filters.validatedOnly
            ? `\u00a0; ${count(toValidate, 'autre attend', 'autres attendent')} d’être validée${toValidate > 1 ? 's' : ''}`
            : `, dont ${toValidate} à valider`)}
        .
      </p>
      {paused.length > 0 && (
        <p>
          En veille, alors ou aujourd’hui{'\u00a0'}:{' '}
          {paused.map(({ slug, name }, index) => (
            <span key={slug}>
              {index > 0 && ', '}
              <a href={paths.adoption(project, slug)} className="prose-link">
                {name}
              </a>
            </span>
          ))}
          . {pausedWords(paused.length, pausedCounted, filters)}
        </p>
      )}
    </div>
  );
}

function pausedWords(paused: number, answered: number, { withPaused }: ResultsFilters): string {
  const isOne = paused === 1;
  const counted = isOne ? 'elle est comptée ici' : 'elles sont comptées ici';
  const left = isOne ? 'elle n’est pas comptée ici' : 'elles ne sont pas comptées ici';
  return `${answeredWords(paused, answered)}\u00a0; ${withPaused ? counted : left}.`;
}

function answeredWords(paused: number, answered: number): string {
  if (paused === 1) return answered === 1 ? 'Elle a répondu' : 'Elle n’a pas répondu';
  if (answered === 0) return 'Aucune n’a répondu';
  return answered === paused ? 'Toutes ont répondu' : `${answered} sur ${paused} ${answered > 1 ? 'ont' : 'a'} répondu`;
}
