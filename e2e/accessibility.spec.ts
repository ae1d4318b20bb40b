import { expectAccessible } from './support/accessible';
import { violations } from './support/axe';
import { type Account, expect, test } from './support/test';

const PAGES: [account: Account | null, paths: string[]][] = [
  [null, ['/connexion', '/fiches', '/fiches/parcours-gardien', '/fiches/lieu-ressources', '/nulle-part']],
  [
    'equipe',
    [
      '/tableau-de-bord',
      '/tableau-de-bord?au=2017-12-31',
      '/tableau-de-bord/en-veille',
      '/tableau-de-bord/reponses-manquantes?au=2018-12-31',
      '/projets?vue=liste&au=2017-12-31',
      '/projets/parcours-gardien?au=2017-03-15',
      '/projets/parcours-gardien/structures?au=2017-03-15',
      '/projets',
      '/projets?vue=liste&situation=dedans',
      '/projets/parcours-gardien',
      '/projets/parcours-gardien/cycle-de-vie',
      '/projets/parcours-gardien/structures',
      '/projets/parcours-gardien/structures/siae-1',
      '/projets/parcours-gardien/structures/siae-1/reponses',
      '/projets/parcours-gardien/structures/siae-16',
      '/projets/parcours-gardien/structures/siae-16/nommer',
      '/projets/parcours-gardien/structures/siae-16/modifier',
      '/projets/parcours-gardien/structures/nouvelle',
      '/projets/parcours-gardien/activites',
      '/projets/a-co-r/activites',
      '/projets/a-co-r/activites/nouvelle',
      '/projets/parcours-gardien/evaluations',
      '/projets/parcours-gardien/evaluations/evaluation-1',
      '/projets/parcours-gardien/evaluations/evaluation-1/siae-1',
      '/projets/parcours-gardien/evaluations/evaluation-1/resultats',
      '/projets/parcours-gardien/evaluations/fidelite',
      '/projets/parcours-gardien/evaluations/evaluation-1/invitations',
      '/projets/parcours-gardien/evaluations/evaluation-1/cliches',
      '/projets/parcours-gardien/evaluations/evaluation-1/grille',
      '/projets/parcours-gardien/evaluations/evaluation-1/liens',
      '/projets/parcours-gardien/evaluations/evaluation-1/liens?pour=toutes',
      '/projets/parcours-gardien/evaluations/evaluation-1/import',
      '/projets/parcours-gardien/constats',
      '/projets/parcours-gardien/constats/nouveau',
      '/projets/parcours-gardien/indicateurs',
      '/projets/parcours-gardien/indicateurs?au=2017-12-31',
      '/projets/parcours-gardien/indicateurs/nouveau',
      '/projets/lieu-ressources/indicateurs/taux-d-acces',
      '/projets/lieu-ressources/indicateurs/taux-d-acces/modifier',
      '/projets/lieu-ressources/indicateurs/taux-d-acces/mesures/nouvelle',
      '/indicateurs',
      '/projets/parcours-gardien/documents',
      '/projets/parcours-gardien/historique',
      '/projets/parcours-gardien/fiche',
      '/projets/parcours-gardien/fiche?de=1&a=1',
      '/projets/parcours-gardien/fiche/1',
      '/projets/parcours-gardien/fiche/aujourd-hui',
      '/projets/parcours-gardien/vue-porteur',
      '/projets/parcours-gardien/bilan',
      '/bilans',
      '/bilans/programme',
      '/structures',
      '/structures/air-services',
      '/structures/agire',
      '/structures/nouvelle',
      '/carte',
      '/carte?maille=region&territoire=84',
      '/frise',
      '/frise?projet=vita-air&de=2017&a=2017',
      '/exports',
      '/exports/relire',
      '/evaluations',
      '/contradictions',
      '/contradictions/programme',
      '/contradictions?projet=parcours-gardien&accepter=parcours-gardien-title-against-logo',
      '/contradictions?au=2017-12-31',
      '/evaluations/instruments',
      '/evaluations/instruments/nouveau',
      '/evaluations/instruments/importer',
      '/evaluations/instruments/modele-appropriation',
      '/evaluations/instruments/modele-appropriation/modifier',
      '/evaluations/instruments/modele-appropriation/1',
      '/evaluations/instruments/modele-appropriation/1/apercu',
      '/evaluations/instruments/modele-appropriation/1/changements',
      '/evaluations/instruments/echelle-de-fidelite-a-co-r/1',
      '/evaluations/instruments/echelle-de-fidelite-a-co-r/1/apercu',
    ],
  ],
  [
    'responsable',
    [
      '/tableau-de-bord',
      '/projets/nouveau',
      '/projets?q=introuvable',
      '/projets/parcours-gardien/cycle-de-vie',
      '/projets/parcours-gardien/documents/nouveau',
      '/projets/parcours-gardien/modifier',
      '/projets/vita-air/cycle-de-vie',
      '/projets/vita-air/fiche',
      '/projets/vita-air/evaluations/evaluation-1',
      '/projets/vita-air/evaluations/evaluation-1/invitations',
      '/projets/vita-air/evaluations/evaluation-1/modifier',
      '/projets/vita-air/evaluations/nouvelle',
      '/projets/vita-air/constats',
      '/projets/vita-air/evaluations/evaluation-3/suites',
    ],
  ],
  ['porteur.vita-air', ['/mon-projet/vita-air']],
];

// A recording of each page's document costs more than the walk itself.
test.use({ expectedError: /404/, trace: 'off' });

for (const [account, paths] of PAGES) {
  test.describe(account ? `signed in as ${account}` : 'nobody signed in', () => {
    test.use({ account });

    for (const path of paths) {
      test(`${path} is accessible, and never scrolls sideways`, async ({ page }) => {
        test.slow();
        const response = await page.goto(path);
        expect(response?.status()).toBe(path === '/nulle-part' ? 404 : 200);
        await expectAccessible(page);
      });
    }
  });
}

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  for (const path of ['/fiches', '/fiches/tapaj', '/connexion']) {
    test(`${path} keeps its contrasts`, async ({ page }) => {
      await page.goto(path);
      expect(await violations(page)).toEqual([]);
    });
  }
});
