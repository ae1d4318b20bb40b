import { describe, expect, test } from 'vitest';
import { organization, project } from './facts.fixture';
import { titleAgainstLogo, twoCarriers, twoSpellings } from './names-rules';

const NOW = '2026-11-23';

describe('a title against its logo', () => {
  test.each([
    ['Parcours gardien', 'Parcours Gagnant', 1],
    ['VITA-Air', 'Vita Air', 0],
    ['Lieu Ressources Emploi-Formation', 'Lieu Ressources', 0],
    ['TAPAJ', 'Tapaj France', 0],
    ['Chantiers multiservices en gares', 'Gares&Connexions', 0],
    ['Rallye pour l’emploi', null, 0],
  ])('« %s », whose logo says « %s »: %i', (name, logoWording, found) => {
    const carrier = organization('SNCF Gares&Connexions', { aliases: ['Gares&Connexions'] });
    expect(titleAgainstLogo.find(project({ name, logoWording, carrier }), NOW)).toHaveLength(found);
  });

  test('a logo that is the carrier’s own is no second name', () => {
    const given = { name: 'Jeun_ESS_Créative', logoWording: 'Créaquartier', carrier: organization('Créaquartier') };
    expect(titleAgainstLogo.find(project(given), NOW)).toEqual([]);
  });

  test('names both, and leads to the field', () => {
    const [found] = titleAgainstLogo.find(project({ name: 'Parcours gardien', logoWording: 'Parcours Gagnant' }), NOW);
    expect(found?.text).toContain('«\u00a0Parcours gardien\u00a0»');
    expect(found?.text).toContain('«\u00a0Parcours Gagnant\u00a0»');
    expect(found?.fixes[0]?.href).toBe('/projets/essai/modifier#projet-logoWording');
  });
});

describe('two carriers', () => {
  const carrier = organization('Comité de Bordeaux', { shortName: 'CEID-Addictions' });
  const network = organization('TAPAJ France', { aliases: ['Tapaj France', 'TAPAF France'] });

  test('a co-carrier that is not the carrier is said beside it', () => {
    const [found] = twoCarriers.find(
      project({ carrier, partners: [{ role: 'CO_CARRIER', note: null, organization: network }] }),
      NOW,
    );
    expect(found?.text).toMatch(/CEID-Addictions.*TAPAJ France/);
  });

  test('what was noted of it says where each side comes from', () => {
    const partners = [{ role: 'CO_CARRIER' as const, note: 'Le titre de la source le nomme.', organization: network }];
    const [found] = twoCarriers.find(project({ carrier, partners }), NOW);
    expect(found?.text).toMatch(/en co-porteur\. Le titre de la source le nomme\.$/);
  });

  test('a network, an expert or the carrier itself is no second carrier', () => {
    const partners = [
      { role: 'NETWORK' as const, note: null, organization: network },
      { role: 'CO_CARRIER' as const, note: null, organization: carrier },
    ];
    expect(twoCarriers.find(project({ carrier, partners }), NOW)).toEqual([]);
  });

  test('a spelling of the network’s name is found once, and leads to its sheet', () => {
    const partners = [
      { role: 'CO_CARRIER' as const, note: null, organization: network },
      { role: 'NETWORK' as const, note: null, organization: network },
    ];
    const found = twoSpellings.find(project({ carrier, partners }), NOW);
    expect(found.map(({ said }) => said)).toEqual([['TAPAJ France', 'TAPAF France']]);
    expect(found[0]?.fixes[0]?.href).toBe('/structures/tapaj-france/modifier#organization-aliases');
  });
});
