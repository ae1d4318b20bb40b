import { expect, test } from 'vitest';
import { signInRefusal } from './sign-in-refusal';

test.each([
  ['a refusal says the same whatever was wrong', 'refus', 'Adresse ou mot de passe incorrect.'],
  ['an unknown code says the same', 'CredentialsSignin', 'Adresse ou mot de passe incorrect.'],
  ['a wait is rounded up to minutes', 'attente:61', 'Trop d’essais. Réessayez dans 2\u00a0minutes.'],
  ['a short wait is one minute', 'attente:3', 'Trop d’essais. Réessayez dans 1\u00a0minute.'],
])('%s', (_title, code, sentence) => {
  expect(signInRefusal(code)).toBe(sentence);
});
