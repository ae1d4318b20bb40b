import { describe, expect, it, test } from 'vitest';
import { commandsFor, entrySought, listsFor, projectPages } from './command-rules';
import { readSought } from './rules';

const gardien = { id: '1', slug: 'parcours-gardien', name: 'Parcours gardien', names: ['Parcours gardien'] };

describe('commands', () => {
  test.each([
    ['suivante', '/evaluations/suivante'],
    ['nouveau projet', '/projets/nouveau'],
    ['ajouter projet', '/projets/nouveau'],
    ['carte', '/carte'],
    ['excel', '/exports'],
    ['Évaluations à valider', '/evaluations'],
    ['évaluations en retard', '/tableau-de-bord/en-retard'],
    ['en veille', '/tableau-de-bord/en-veille'],
    ['les structures à nommer', '/tableau-de-bord/a-nommer'],
    ['republier', '/projets?vue=liste&fiche=a-republier'],
  ])('« %s » leads to %s', (text, href) => {
    expect(commandsFor(readSought(text), null).map((one) => one.href)).toContain(href);
  });

  it('without a word, what one does most comes first, and what is begun in the project that is open before it', () => {
    expect(commandsFor(readSought(''), null)[0]).toMatchObject({ name: 'Saisir la suivante' });
    expect(commandsFor(readSought(''), gardien)[0]).toMatchObject({
      name: 'Noter une activité',
      detail: 'Parcours gardien',
      href: '/projets/parcours-gardien/activites/nouvelle',
    });
  });

  it('any text can be looked for in the lists', () => {
    expect(listsFor(' l’été & co ')).toMatchObject({
      project: { href: '/projets?vue=liste&q=l%E2%80%99%C3%A9t%C3%A9+%26+co', detail: '«\u00a0l’été & co\u00a0»' },
      organization: { href: '/structures?q=l%E2%80%99%C3%A9t%C3%A9+%26+co' },
    });
  });

  test.each([
    ['saisir siae 17', ['siae', '17']],
    ['évaluer la siae 17', ['siae', '17']],
    ['siae 17 saisie', ['siae', '17']],
    ['saisir', null],
    ['siae 17', null],
  ])('« %s » asks to enter %j', (text, words) => {
    expect(entrySought(readSought(text))?.words ?? null).toEqual(words);
  });

  it('what no command holds gives none', () => {
    expect(commandsFor(readSought('xyzzy'), gardien)).toEqual([]);
  });
});

describe('a page of a project', () => {
  it('is found by a word of the project and one of its own', () => {
    const pages = projectPages([gardien], [{ projects: ['1'], others: ['eval'] }]);
    expect(pages).toMatchObject([{ name: 'Évaluations', href: '/projets/parcours-gardien/evaluations' }]);
  });

  test.each([
    ['contradictions', '/contradictions?projet=parcours-gardien'],
    ['fiche', '/projets/parcours-gardien/fiche'],
    ['modifier', '/projets/parcours-gardien/modifier'],
    ['activite', '/projets/parcours-gardien/activites/nouvelle'],
  ])('« gardien %s » leads to %s', (word, href) => {
    const pages = projectPages([gardien], [{ projects: ['1'], others: [word] }]);
    expect(pages.map((page) => page.href)).toContain(href);
  });

  it('is not found when no project is named', () => {
    expect(projectPages([gardien], [])).toEqual([]);
  });
});
