import type { ResultsFilters } from '@/lib/campaigns/results-filters';
import type { ResultsPage } from '@/lib/campaigns/results-queries';
import { count, formatList } from '@/lib/format';
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
  const who = answered === 0 ? 'aucune n’a répondu' : `${answered} sur ${paused} ${answered > 1 ? 'ont' : 'a'} répondu`;
  const how = withPaused
    ? paused > 1
      ? 'elles sont comptées ici'
      : 'elle est comptée ici'
    : paused > 1
      ? 'ni elles ni leurs réponses ne sont comptées ici'
      : 'ni elle ni ses réponses ne sont comptées ici';
  return `${formatList([who, how]).replace(/^./, (first) => first.toUpperCase())}.`;
}
