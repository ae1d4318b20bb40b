'use client';

import { useContext } from 'react';
import { AnswersNow } from '@/components/evaluations/answers-now';
import { EntryMeans, SaveContext } from '@/components/evaluations/save-context';
import { Button } from '@/components/ui/button';

type CarryOverProps = {
  /** « l’évaluation II » */
  from: string;
};

/** Takes the answers of the phase before over, on request; they wait to be confirmed. A script does it: without one nothing is offered. */
export function CarryOver({ from }: CarryOverProps) {
  const { carried } = useContext(AnswersNow);
  const { isReady } = useContext(SaveContext);
  const { carryOver, confirmCarried, dropCarried } = useContext(EntryMeans);
  if (!isReady) return null;
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-3 gap-y-2 text-sm text-soft">
      {carried === 0 ? (
        <>
          <Button size="sm" onClick={carryOver}>
            Reprendre les réponses de {from}
          </Button>
          <span>ne remplit que les critères vides, à confirmer un par un ou ensemble</span>
        </>
      ) : (
        <>
          <span className="text-amber">
            <b className="font-semibold">
              {carried}
              {'\u00a0'}
              {carried > 1 ? 'réponses reprises' : 'réponse reprise'} de {from}
            </b>
            , pas encore {carried > 1 ? 'enregistrées' : 'enregistrée'}
          </span>
          <Button size="sm" variant="primary" onClick={confirmCarried}>
            {carried > 1 ? 'Tout confirmer' : 'Confirmer'}
          </Button>
          <Button size="sm" onClick={dropCarried}>
            Retirer
          </Button>
        </>
      )}
    </div>
  );
}
