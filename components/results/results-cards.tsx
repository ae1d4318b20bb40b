import { ChartDownloads } from '@/components/reports/chart-downloads';
import { CriterionCourses } from '@/components/results/criterion-courses';
import { CriterionResult } from '@/components/results/criterion-result';
import { ScoreSlopes } from '@/components/results/score-slopes';
import { ScoreStrip } from '@/components/results/score-strip';
import { StructureWords } from '@/components/results/structure-words';
import { Card } from '@/components/ui/card';
import { type ResultsFilters, resultsSearch } from '@/lib/campaigns/results-filters';
import type { ResultsPage } from '@/lib/campaigns/results-queries';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';

type ResultsCardsProps = { project: string; campaign: string; results: ResultsPage; filters: ResultsFilters };

/** From the whole to the parts: the score, its principles, each criterion, how it moved, and what was said. */
export function ResultsCards({ project, campaign, results, filters }: ResultsCardsProps) {
  const { version, total, groups, campaigns, courses, criteria, words } = results;
  const hrefOf = (structure: string) => paths.evaluation(project, campaign, structure);
  const drawnFrom = { projet: project, campagne: campaign, ...resultsSearch(filters) };
  return (
    <>
      <Card
        title="Score de la campagne"
        hint={'chaque structure compte autant\u00a0; point creux\u00a0: en veille\u00a0; losange\u00a0: moyenne'}
        footer={version && `${version}, ${count(total.scored, 'critère noté', 'critères notés')}`}
      >
        <ScoreStrip id="score-total" label="Score de la campagne" hrefOf={hrefOf} scores={total} />
        {total.summary.mean !== null && <ChartDownloads chart="score" search={drawnFrom} />}
      </Card>
      {groups.map((group, index) => (
        <Card key={group.wording ?? ''} flush title={group.wording ?? 'Sans principe'} hint={group.note}>
          <div className="border-b border-line px-4.5 py-4">
            <ScoreStrip
              id={`score-${index}`}
              label={group.wording ?? 'Critères sans principe'}
              hrefOf={hrefOf}
              scores={group}
            />
          </div>
          <ul>
            {group.results.map((result) => (
              <CriterionResult key={result.criterion.id} result={result} />
            ))}
          </ul>
        </Card>
      ))}
      {groups.length > 0 && (
        <div className="no-print flex flex-wrap items-baseline gap-x-2 text-sm text-soft">
          <p>Toutes les réponses, en un graphique.</p>
          <ChartDownloads chart="reponses" search={drawnFrom} />
        </div>
      )}
      {criteria.length > 0 && (
        <Card title="Critère par critère, d’une phase à l’autre" hint="un petit graphique par critère noté">
          <CriterionCourses campaigns={campaigns} criteria={criteria} />
          <ChartDownloads chart="criteres" search={drawnFrom} />
        </Card>
      )}
      {courses.length > 0 && (
        <Card
          flush
          title="Structure par structure, d’une phase à l’autre"
          hint="score de l’ensemble des critères notés"
        >
          <ScoreSlopes project={project} campaigns={campaigns} courses={courses} />
          <div className="px-4.5 pb-4">
            <ChartDownloads chart="pentes" search={drawnFrom} />
          </div>
        </Card>
      )}
      {words.length > 0 && (
        <Card title="Ce que disent les structures" hint="leurs mots, sans coupe">
          <StructureWords words={words} hrefOf={hrefOf} />
        </Card>
      )}
    </>
  );
}
