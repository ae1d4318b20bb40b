'use client';

import { useContext } from 'react';
import { SaveContext } from '@/components/evaluations/save-context';
import { Notice } from '@/components/ui/notice';

/** The link stopped opening while one was typing: what to do, and that nothing is lost. */
export function SurveyOver() {
  const { save } = useContext(SaveContext);
  if (save.kind !== 'failed' || save.isRefused || !save.message) return null;
  return (
    <Notice tone="amber" role="alert" title={save.message}>
      Si le lien ne s’ouvre plus, demandez-en un nouveau à l’équipe{'\u00a0'}: ce que vous avez écrit reste sur cet
      appareil.
    </Notice>
  );
}
