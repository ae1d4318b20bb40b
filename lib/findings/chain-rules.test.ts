import { describe, expect, it } from 'vitest';
import { chainsOf, chainsOnPage, filterChoicesOf, NO_FILTER, saidBy, tallyOf } from './chain-rules';
import type { FindingFilters } from './filters';
import type { Check, Finding, FollowUp } from './queries';

const TODAY = '2026-03-02';

const [first, second] = ['evaluation-1', 'evaluation-2'].map((slug) => ({ slug, label: slug, window: null }));
const momentum = finding({ id: 'momentum', kind: 'SUCCESS', campaign: second });
const uneven = finding({
  id: 'uneven',
  campaign: first,
  structures: [{ slug: 'siae-1', name: 'SIAE n° 1' }],
  followUps: [followUp({ state: 'DONE', checks: [check({ campaign: second, finding: momentum })] })],
});
const late = finding({ id: 'late', followUps: [followUp({ dueOn: '2026-03-01' })] });
const alone = finding({ id: 'alone', kind: 'DOUBT', campaign: first });
const all = [uneven, momentum, late, alone];

describe('findings are drawn as chains', () => {
  it.each<[string, Partial<FindingFilters>, string[], string[]]>([
    ['whole: one that tells what came of a decision stands at its end', {}, ['uneven', 'late'], ['alone']],
    ['of one kind: it stands alone when its chain is not shown', { kind: 'SUCCESS' }, [], ['momentum']],
    ['of a campaign: also the chains it told of', { campaign: 'evaluation-2' }, ['uneven'], []],
    ['of the campaign that showed them', { campaign: 'evaluation-1' }, ['uneven'], ['alone']],
    ['of a structure', { structure: 'siae-1' }, ['uneven'], []],
    ['still open', { state: 'ouvertes' }, ['late'], []],
    ['overdue', { state: 'en-retard' }, ['late'], []],
    ['several filters at once', { campaign: 'evaluation-1', state: 'ouvertes' }, [], []],
    ['of a campaign that is not there', { campaign: 'nulle-part' }, [], []],
  ])('%s', (_, filters, chains, others) => {
    const drawn = chainsOf(all, { ...NO_FILTER, ...filters }, TODAY);
    expect([drawn.chains, drawn.others].map((list) => list.map(({ id }) => id))).toEqual([chains, others]);
  });

  it('are read page by page, those that were followed by a decision first', () => {
    const many = {
      chains: [uneven, ...Array.from({ length: 49 }, (_, index) => ({ ...late, id: `late-${index}` }))],
      others: [alone],
    };
    expect(chainsOnPage(many, '1')).toMatchObject({ page: 1, pageCount: 2, total: 51, onPage: { others: [] } });
    expect(chainsOnPage(many, '2').onPage).toEqual({ chains: [], others: [alone] });
  });

  it('are counted, with the decisions that wait', () => {
    expect(tallyOf(all, TODAY)).toEqual({ findings: 4, followUps: 2, open: 1, overdue: 1 });
  });

  it('can be filtered by the campaigns and structures they speak of, each once', () => {
    expect(filterChoicesOf([...all, uneven])).toEqual({
      campaigns: [
        ['evaluation-1', 'evaluation-1'],
        ['evaluation-2', 'evaluation-2'],
      ],
      structures: [['siae-1', 'SIAE n° 1']],
    });
  });
});

describe('what was said of a decision', () => {
  it('by one campaign in several findings is one answer', () => {
    const [delayed, begun] = [finding({ text: 'Livrée en retard' }), finding({ text: 'Malgré ce retard, commencé' })];
    const said = saidBy([
      check({ outcome: 'NO_ANSWER', campaign: first, finding: delayed, note: 'à suivre' }),
      check({ outcome: 'NO_ANSWER', campaign: first, finding: begun }),
    ]);
    expect(said).toMatchObject([
      { outcome: 'NO_ANSWER', notes: ['à suivre'], findings: [{ text: delayed.text }, { text: begun.text }] },
    ]);
  });

  it('by two campaigns, or in two ways, is two answers', () => {
    const said = saidBy([
      check({ outcome: 'NO_ANSWER', campaign: first }),
      check({ outcome: 'NO_ANSWER', campaign: second }),
      check({ outcome: 'CONFIRMED', campaign: second }),
    ]);
    expect(said.map(({ outcome, campaign }) => [outcome, campaign?.slug])).toEqual([
      ['NO_ANSWER', 'evaluation-1'],
      ['NO_ANSWER', 'evaluation-2'],
      ['CONFIRMED', 'evaluation-2'],
    ]);
  });
});

function finding(given: Partial<Finding>): Finding {
  return {
    id: 'finding',
    kind: 'DIFFICULTY',
    text: 'Avancement inégal',
    visibility: 'INTERNAL',
    on: null,
    campaign: null,
    concerned: null,
    organization: null,
    structures: [],
    criteria: [],
    followUps: [],
    ...given,
  };
}

function followUp(given: Partial<FollowUp>): FollowUp {
  return {
    id: 'follow-up',
    decision: 'Journée collective',
    state: 'PLANNED',
    visibility: 'INTERNAL',
    doneOn: null,
    activity: null,
    owner: null,
    dueOn: null,
    outcome: null,
    checks: [],
    ...given,
  };
}

function check(given: Partial<Check>): Check {
  return { id: 'check', outcome: 'CONFIRMED', note: null, finding: null, campaign: null, ...given };
}
