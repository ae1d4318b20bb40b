import { expect, it } from 'vitest';
import { foldedNames, freeSlug, rolesOf, sharedNames } from './rules';
import { newOrganizationSchema } from './schema';

it('folds every name an organization goes by, once each', () => {
  const acor = { name: 'Association A.CO.R', shortName: 'A.CO.R', aliases: ['ACOR'] };
  expect(foldedNames(acor)).toEqual(['associationacor', 'acor']);
  expect(sharedNames(acor, { name: 'Acor', shortName: null, aliases: [] })).toEqual(['A.CO.R', 'ACOR']);
});

it.each([
  ['Air Services', [], 'air-services'],
  ['Air Services', ['air-services', 'air-services-2'], 'air-services-3'],
  ['Nouvelle', [], 'nouvelle-2'],
  ['!!!', [], 'structure'],
])('the address of %s, with %j taken, is %s', (name, taken, slug) => {
  expect(freeSlug(name, taken)).toBe(slug);
});

it('plays one part, several, or none yet', () => {
  expect(rolesOf({ carried: 1, adopted: 2, partnered: 0 })).toEqual(['porteur', 'essaimee']);
  expect(rolesOf({ carried: 0, adopted: 0, partnered: 0 })).toEqual([]);
});

it.each([
  [{ name: '' }, 'name', 'Indiquez le nom de la structure.'],
  [{ name: 'ARIES', department: '4' }, 'department', '“4” n’existe pas, vouliez-vous dire “04”\u00a0?'],
  [{ name: 'ARIES', siret: '123' }, 'siret', 'Un SIRET compte 14 chiffres\u00a0: celui-ci en a 3.'],
  [
    { name: 'ARIES', siren: '356000000', siret: '73282932000074' },
    'siret',
    'Un SIRET commence par le SIREN de la structure\u00a0: corrigez l’un ou l’autre.',
  ],
  [
    { name: 'ARIES', webSite: 'aries.fr' },
    'webSite',
    'Écrivez l’adresse complète, par exemple https://www.exemple.fr.',
  ],
])('the form %j is refused at %s: %s', (form, field, sentence) => {
  const parsed = newOrganizationSchema.safeParse(form);
  expect(parsed.error?.issues[0]).toMatchObject({ path: [field], message: sentence });
});

it('keeps odd but good names as they are', () => {
  const name = 'L’Œuvre N’Guessan & Cie 🐝 جمعية';
  expect(newOrganizationSchema.parse({ name }).name).toBe(name);
});
