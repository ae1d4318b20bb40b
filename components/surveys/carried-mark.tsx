import { Button } from '@/components/ui/button';

type CarriedMarkProps = {
  /** The question it answers. */
  of: string;
  from: string;
};

/** Seen as long as the answer of the time before stands there untouched: it counts once somebody says that it still holds. */
export function CarriedMark({ of, from }: CarriedMarkProps) {
  return (
    <div className="clear-both hidden flex-wrap items-center justify-between gap-x-3 gap-y-2 pt-3 group-data-carried/criterion:flex">
      <p className="min-w-0 flex-1 basis-52 text-sm text-amber">Repris de votre {from}, à confirmer</p>
      <Button size="sm" data-confirm aria-label={`Confirmer la réponse reprise\u00a0: ${of}`}>
        Toujours vrai
      </Button>
    </div>
  );
}
