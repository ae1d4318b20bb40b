import { describe, expect, it } from 'vitest';
import { assignSchema, newCampaignSchema, publishSchema } from './schema';

const campaign = { project: 'essai', phase: 'EVALUATION_1', label: 'Évaluation I', purpose: 'APPROPRIATION' };

describe('the due date of a campaign', () => {
  it.each<[string | undefined, string | undefined, boolean]>([
    ['début 2027', '2027-03-31', true],
    ['début 2027', '2027-01-01', true],
    ['début 2027', '2026-12-31', false],
    ['après 9 mois', '2026-12-31', true],
    [undefined, '2026-12-31', true],
    ['début 2027', undefined, true],
  ])('window %s, due on %s', (window, dueOn, isAccepted) => {
    const read = newCampaignSchema.safeParse({ ...campaign, window, dueOn });
    expect(read.success).toBe(isAccepted);
    if (!read.success) expect(read.error.issues).toMatchObject([{ path: ['dueOn'] }]);
  });
});

describe('what a form may send', () => {
  it.each(['INTERNAL', '', undefined])('results are never published to %s', (visibility) => {
    expect(publishSchema.safeParse({ project: 'essai', campaign: 'i', visibility }).success).toBe(false);
  });

  it('nobody is a choice, and no choice is none', () => {
    const given = { project: 'essai', campaign: 'i', adoptions: ['siae-1'] };
    expect(assignSchema.parse({ ...given, owner: 'personne' }).owner).toBeNull();
    expect(assignSchema.safeParse({ ...given, owner: '' }).success).toBe(false);
    expect(assignSchema.safeParse({ ...given, adoptions: [], owner: 'personne' }).success).toBe(false);
  });
});
