'use client';

import { useContext } from 'react';
import { AnswersNow } from '@/components/evaluations/answers-now';
import { SaveContext, SaveNow } from '@/components/evaluations/save-context';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { missingOf } from '@/lib/evaluations/completeness';
import { count } from '@/lib/format';

/** What is left, and the one button that sends. As long as no script saves by itself, one that keeps. */
export function SendCard({ savedBefore }: { savedBefore: string | null }) {
  const { criteria, answers, carried } = useContext(AnswersNow);
  const { pending, isReady } = useContext(SaveContext);
  const missing = Math.max(0, missingOf(criteria, answers, null).length - carried);
  return (
    <Card title="Envoyer vos réponses">
      <p className="text-soft">
        {missing > 0
          ? `Il reste ${count(missing, 'question')}\u00a0: répondez, ou choisissez «\u00a0Je ne sais pas\u00a0».`
          : 'Tout est renseigné.'}
        {carried > 0 &&
          ` Envoyer confirme ${carried > 1 ? `les ${carried}\u00a0réponses reprises` : 'la réponse reprise'}.`}
      </p>
      <p className="mt-1 text-soft">Une fois envoyées, vous pourrez les relire par le même lien.</p>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          type="submit"
          name="intent"
          value="submit"
          variant="primary"
          className="max-sm:w-full"
          aria-disabled={pending || undefined}
        >
          {pending ? 'Envoi…' : 'Envoyer mes réponses'}
        </Button>
        {!isReady && (
          <Button type="submit" name="intent" value="draft" className="max-sm:w-full">
            Enregistrer sans envoyer
          </Button>
        )}
        <span className="text-sm">
          <SaveNow before={savedBefore} />
        </span>
      </div>
    </Card>
  );
}
