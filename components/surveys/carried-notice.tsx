'use client';

import { useContext, useEffect, useRef } from 'react';
import { AnswersNow } from '@/components/evaluations/answers-now';
import { EntryMeans, SaveContext } from '@/components/evaluations/save-context';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { count } from '@/lib/format';

/** Puts the answers of the time before into the empty questions, once, and says how many wait to be confirmed. */
export function CarriedNotice({ from }: { from: string }) {
  const { carried } = useContext(AnswersNow);
  const { isReady } = useContext(SaveContext);
  const { carryOver, confirmCarried, dropCarried } = useContext(EntryMeans);
  const isDone = useRef(false);
  useEffect(() => {
    if (!isReady || isDone.current) return;
    isDone.current = true;
    carryOver();
  }, [isReady, carryOver]);
  if (carried === 0) return null;
  return (
    <Notice
      tone="amber"
      role="status"
      title={`${count(carried, 'réponse reprise', 'réponses reprises')} de ${from}`}
      actions={
        <>
          <Button size="sm" onClick={confirmCarried}>
            {carried > 1 ? 'Tout est toujours vrai' : 'C’est toujours vrai'}
          </Button>
          <Button size="sm" onClick={dropCarried}>
            Repartir de zéro
          </Button>
        </>
      }
    >
      {carried > 1 ? 'Confirmez-les ou changez-les' : 'Confirmez-la ou changez-la'}
      {'\u00a0'}: sans cela, {carried > 1 ? 'elles ne comptent' : 'elle ne compte'} qu’à l’envoi.
    </Notice>
  );
}
