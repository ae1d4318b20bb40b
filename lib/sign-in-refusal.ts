import { count } from './format';

/** What a refused sign-in says, from its code: « refus » or « attente:SECONDS ». The same for a known and an unknown address. */
export function signInRefusal(code: string): string {
  const seconds = Number(/^attente:(\d{1,7})$/.exec(code)?.[1]);
  if (!seconds) return 'Adresse ou mot de passe incorrect.';
  return `Trop d’essais. Réessayez dans ${count(Math.ceil(seconds / 60), 'minute')}.`;
}
