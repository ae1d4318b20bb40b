import { ActionButton } from '@/components/forms/action-button';
import { signInAction } from './actions';

const PASSWORD = 'essaim-demonstration';

const ACCOUNTS = [
  { email: 'equipe@essaim.test', label: 'Entrer comme équipe', text: 'Suit les structures et saisit les évaluations.' },
  { email: 'responsable@essaim.test', label: 'Entrer comme responsable', text: 'Décide, ouvre les campagnes, valide.' },
  { email: 'admin@essaim.test', label: 'Entrer comme admin', text: 'Gère les comptes et lit le journal.' },
  { email: 'porteur.vita-air@essaim.test', label: 'Entrer comme porteur', text: 'Lit l’avancement de VITA-Air.' },
];

/** Only on the embedded demonstration database: these accounts exist nowhere else. */
export function DemonstrationAccounts({ back }: { back: string | undefined }) {
  return (
    <section
      aria-labelledby="demonstration"
      className="self-center rounded-card border border-line bg-card px-4.5 py-4"
    >
      <h2 id="demonstration" className="font-semibold">
        Base de démonstration
      </h2>
      <p className="mt-0.5 text-sm text-soft">
        Les dix projets réels, quatre comptes d’essai. Mot de passe de chacun :{' '}
        <code className="whitespace-nowrap text-ink">{PASSWORD}</code>
      </p>
      <ul className="mt-3 divide-y divide-line">
        {ACCOUNTS.map(({ email, label, text }) => (
          <li
            key={email}
            className="grid items-center gap-x-4 gap-y-2 py-3 last:pb-0 sm:grid-cols-[minmax(0,1fr)_auto]"
          >
            <p className="min-w-0">
              <span className="block text-sm font-medium">{email}</span>
              <span className="block text-xs text-soft">{text}</span>
            </p>
            <ActionButton
              action={signInAction}
              label={label}
              pendingLabel="Connexion…"
              size="sm"
              fields={{ email, password: PASSWORD, suite: back ?? '' }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
