'use client';

import type { SaveState } from '@/components/evaluations/autosaver';
import { ButtonLink } from '@/components/ui/button-link';
import { Notice } from '@/components/ui/notice';
import { paths } from '@/lib/paths';

/** The session ended while one was typing: the words are kept here, and go on to be saved once one has signed in again, in another tab or in this one. */
export function SessionOver({ save, back }: { save: SaveState; back: string }) {
  if (save.kind !== 'failed' || save.isRefused || !save.message) return null;
  return (
    <Notice
      tone="amber"
      role="alert"
      title="Votre session a expiré. Reconnectez-vous&nbsp;: votre saisie vous attend."
      actions={
        <ButtonLink href={paths.signIn(back)} target="_blank" size="sm" variant="primary">
          Se reconnecter dans un nouvel onglet
        </ButtonLink>
      }
    >
      Rien n’est perdu{'\u00a0'}: ce que vous avez écrit reste sur cet appareil, et l’enregistrement reprend ici dès que
      vous revenez.
    </Notice>
  );
}
