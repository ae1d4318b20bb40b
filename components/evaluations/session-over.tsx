'use client';

import { ButtonLink } from '@/components/ui/button-link';
import { Notice } from '@/components/ui/notice';
import { paths } from '@/lib/paths';

type SessionOverProps = {
  /** What the server says, for whoever has no account to sign in with. */
  message: string;
  /** Where one comes back to after signing in; null without an account. */
  back: string | null;
};

/** The session ended while one was typing: the words are kept here, and go on to be saved once one has signed in again, in another tab or in this one. */
export function SessionOver({ message, back }: SessionOverProps) {
  if (back === null) return <Notice tone="amber" role="alert" title={message} />;
  return (
    <Notice
      tone="amber"
      role="alert"
      title={'Votre session a expiré. Reconnectez-vous\u00a0: votre saisie vous attend.'}
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
