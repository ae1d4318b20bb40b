'use client';

import type { Kept } from '@/components/evaluations/kept-copies';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { formatDateTime } from '@/lib/format';

type KeptCopyOfferProps = { kept: Kept; onTake: () => void; onDiscard: () => void };

/** What was typed here and never reached the server is offered back, and never put back without asking. */
export function KeptCopyOffer({ kept, onTake, onDiscard }: KeptCopyOfferProps) {
  return (
    <Notice
      tone="amber"
      role="status"
      title={`Une saisie du ${formatDateTime(new Date(kept.at))} n’avait pas été enregistrée.`}
      actions={
        <>
          <Button size="sm" variant="primary" onClick={onTake}>
            Reprendre cette saisie
          </Button>
          <Button size="sm" onClick={onDiscard}>
            L’écarter
          </Button>
        </>
      }
    >
      Elle est restée sur cet appareil. Les réponses affichées sont celles du serveur.
    </Notice>
  );
}
