import { ActionForm } from '@/components/forms/action-form';
import { HiddenField } from '@/components/forms/hidden-field';
import { TextField } from '@/components/forms/text-field';
import { Notice } from '@/components/ui/notice';
import { signInRefusal } from '@/lib/sign-in-refusal';
import { signInAction } from './actions';

/** @param error the code next-auth left in the address, when it refused by itself */
export function SignInCard({ back, error }: { back: string | undefined; error: string | undefined }) {
  return (
    <div className="flex flex-col gap-4.5 rounded-card border border-line bg-card p-4.5">
      {error && (
        <Notice tone="red" role="alert">
          {signInRefusal(error)}
        </Notice>
      )}
      <ActionForm action={signInAction} submitLabel="Se connecter" submitVariant="primary" pendingLabel="Connexion…">
        <HiddenField name="suite" value={back ?? ''} />
        <TextField name="email" label="Adresse e-mail" type="email" autoComplete="username" maxLength={254} />
        <TextField
          name="password"
          label="Mot de passe"
          type="password"
          autoComplete="current-password"
          maxLength={128}
        />
      </ActionForm>
    </div>
  );
}
