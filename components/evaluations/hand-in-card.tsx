import { MissingNow } from '@/components/evaluations/answers-now';
import { HandInButtons, SaveNow } from '@/components/evaluations/save-context';
import { Card } from '@/components/ui/card';
import { Kbd } from '@/components/ui/kbd';

type HandInCardProps = {
  /** Name of the structure that comes next. */
  next: string | null;
  /** « 3 sur 18 rendues » */
  rate: string;
  savedBefore: string | null;
};

export function HandInCard({ next, rate, savedBefore }: HandInCardProps) {
  return (
    <Card title="Rendre l’évaluation">
      <p className="text-soft">
        <MissingNow />
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <HandInButtons next={next} />
      </div>
      <p className="mt-3 text-sm text-soft">
        {rate} dans cette campagne
        {next && ` · suivante\u00a0: ${next}`}
      </p>
      <p className="mt-1 hidden text-sm lg:block">
        <SaveNow before={savedBefore} />
      </p>
      <p className="mt-3 hidden border-t border-line pt-2.5 text-xs text-soft pointer-fine:block">
        <Kbd>0</Kbd> à <Kbd>9</Kbd> niveau · <Kbd>Ctrl</Kbd> <Kbd>Entrée</Kbd> soumettre
      </p>
    </Card>
  );
}
