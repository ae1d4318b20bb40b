import { describe, expect, it } from 'vitest';
import { type AuditRow, entriesOf, idsToName } from './rules';

const names = new Map([
  ['org-1', 'Air Services'],
  ['slot-3', 'SIAE n° 3'],
  ['camp-1', 'Évaluation I'],
  ['crit-1', 'Prospection des bailleurs'],
]);

describe('a changed row', () => {
  it('says what it was and what it became, in words', () => {
    const before = { label: 'SIAE n° 3', organizationId: null, visibility: 'INTERNAL', version: 1, dueOn: null };
    const after = {
      label: 'SIAE n° 3',
      organizationId: 'org-1',
      visibility: 'PUBLIC',
      version: 2,
      dueOn: '2019-02-28',
    };
    expect(told(row('UPDATE', 'Adoption', before, after))).toEqual([
      'a modifié la structure «\u00a0SIAE n° 3\u00a0»',
      ['structure', null, 'Air Services'],
      ['lecture', 'Interne', 'Public'],
      ['échéance', null, '28/02/2019'],
    ]);
  });

  it('with nothing to tell is left out: versions, states that follow from an event, bounds of a date', () => {
    expect(
      entriesOf(
        [row('UPDATE', 'Evaluation', { state: 'DRAFT', version: 1 }, { state: 'SUBMITTED', version: 2 })],
        names,
      ),
    ).toEqual([]);
    expect(
      entriesOf([row('UPDATE', 'Activity', { heldOnFrom: '2018-01-01' }, { heldOnFrom: '2018-05-01' })], names),
    ).toEqual([]);
    expect(entriesOf([row('UPDATE', 'RateLimit', { points: 1 }, { points: 2 })], names)).toEqual([]);
  });

  it('names what an identifier stands for, or says it is another one', () => {
    expect(told(row('UPDATE', 'Project', { carrierId: 'org-9' }, { carrierId: 'org-1' }))).toEqual([
      'a modifié la fiche du projet',
      ['porteur', 'autre', 'Air Services'],
    ]);
    expect(idsToName([row('UPDATE', 'Project', { carrierId: 'org-9' }, { carrierId: 'org-1', version: 2 })])).toEqual([
      'org-9',
      'org-1',
    ]);
  });
});

describe('a new row', () => {
  it.each([
    [
      'LifecycleEvent',
      { kind: 'SKIPPED', phase: 'TRAINING', reason: 'Réseau déjà formé', dateText: 'mi 2018' },
      [
        'a enregistré l’étape «\u00a0Formation\u00a0»\u00a0: passée',
        ['raison', null, 'Réseau déjà formé'],
        ['date', null, 'mi 2018'],
      ],
    ],
    [
      'LifecycleEvent',
      { kind: 'EXITED', phase: null, exitCause: 'LAB' },
      ['a enregistré la sortie du projet', ['cause', null, 'Suite donnée dans un Labo']],
    ],
    [
      'AdoptionEvent',
      { kind: 'ON_HOLD', adoptionId: 'slot-3' },
      ['a enregistré pour la structure «\u00a0SIAE n° 3\u00a0»\u00a0: mise en veille'],
    ],
    [
      'CampaignEvent',
      { kind: 'CLOSED', campaignId: 'camp-1' },
      ['a enregistré pour la campagne «\u00a0Évaluation I\u00a0»\u00a0: close'],
    ],
    [
      'Answer',
      { criterionId: 'crit-1', level: 3, text: null },
      ['a ajouté la réponse à «\u00a0Prospection des bailleurs\u00a0»', ['palier', null, '3']],
    ],
    [
      'Document',
      { title: 'Guide', visibility: 'CARRIER' },
      ['a ajouté le document «\u00a0Guide\u00a0»', ['lecture', null, 'Porteur']],
    ],
  ])('of %s says what happened', (table, after, expected) => {
    expect(told(row('INSERT', table, null, after))).toEqual(expected);
  });
});

it('a removed row is named', () => {
  expect(told(row('DELETE', 'PhaseLabel', { phase: 'TRAINING', label: 'École' }, null))).toEqual([
    'a retiré le nom de l’étape «\u00a0Formation\u00a0»',
  ]);
});

it('rows written together by one person make one entry', () => {
  const rows = ['A', 'B'].map((title) => row('INSERT', 'Document', null, { title }));
  const later = { ...row('INSERT', 'Document', null, { title: 'C' }), at: new Date('2026-11-24') };
  expect(entriesOf([later, ...rows], names).map((entry) => entry.changes.length)).toEqual([1, 2]);
});

function row(
  action: AuditRow['action'],
  table: string,
  before: AuditRow['before'],
  after: AuditRow['after'],
): AuditRow {
  return {
    id: `${table}-${after?.title ?? ''}`,
    at: new Date('2026-11-23'),
    actor: 'Camille',
    action,
    table,
    before,
    after,
  };
}

function told(given: AuditRow) {
  const change = entriesOf([given], names)[0]?.changes[0];
  return change && [change.sentence, ...change.fields.map(({ label, before, after }) => [label, before, after])];
}
