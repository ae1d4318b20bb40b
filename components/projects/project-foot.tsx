import { Columns } from '@/components/layout/columns';
import type { Entry } from '@/lib/history/rules';
import type { MeasureRow } from '@/lib/indicators/queries';
import type { ProjectOverview } from '@/lib/projects/overview-queries';
import { ContextCard } from './context-card';
import { KeyFigures } from './key-figures';
import { RecentHistory } from './recent-history';

type ProjectFootProps = {
  slug: string;
  measures: MeasureRow[];
  contextEvents: ProjectOverview['contextEvents'];
  /** Null on a day gone by: what was typed last is today's. */
  history: Entry[] | null;
};

/** Figures, what weighed on the project, what changed last. */
export function ProjectFoot({ slug, measures, contextEvents, history }: ProjectFootProps) {
  const context = <ContextCard events={contextEvents} />;
  const changes = history && <RecentHistory slug={slug} entries={history} />;
  if (measures.length === 0) {
    return (
      <div className="grid items-start gap-5 md:grid-cols-2">
        {context}
        {changes}
      </div>
    );
  }
  return (
    <Columns
      aside={
        <>
          {context}
          {changes}
        </>
      }
    >
      <KeyFigures slug={slug} measures={measures} />
    </Columns>
  );
}
