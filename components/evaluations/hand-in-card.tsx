import { MissingNow } from '@/components/evaluations/answers-now';
import { KeysLegend } from '@/components/evaluations/keys-panel';
import { HandInButtons, SaveNow } from '@/components/evaluations/save-context';
import { Card } from '@/components/ui/card';

type HandInCardProps = {
  /** Name of the structure that comes next. */
  next: string | null;
  /** « 3 sur 18 rendues » */
  rate: string;
  savedBefore: string | null;
  /** Null when nobody has begun. */
  historyHref: string | null;
};

export function HandInCard({ next, rate, savedBefore, historyHref }: HandInCardProps) {
  return (
    <Card title="Rendre l’évaluation">
      <p className="text-soft">
        <MissingNow />
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <HandInButtons next={next} />
      </div>
      <p className="mt-3 text-sm text-soft">
        Dans cette campagne{'\u00a0'}: {rate}
        {next && ` · suivante\u00a0: ${next}`}
        {historyHref && (
          <>
            {' · '}
            <a href={historyHref} className="prose-link">
              historique
            </a>
          </>
        )}
      </p>
      <p className="mt-1 hidden text-sm lg:block">
        <SaveNow before={savedBefore} />
      </p>
      <KeysLegend />
    </Card>
  );
}
