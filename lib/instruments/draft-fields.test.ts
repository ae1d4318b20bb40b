import { parseWithZod } from '@conform-to/zod/v4';
import { describe, expect, it } from 'vitest';
import { criterionField, levelField, principleField, readDraft, typedDraft } from './draft-fields';
import { intentOf, readIntent } from './draft-intents';
import { blankCriterion, type Draft } from './draft-rules';
import type { DraftStep } from './draft-steps';
import { draftSchema } from './schema';

const draft: Draft = {
  note: 'Essai',
  principles: [
    {
      key: '0',
      wording: 'Aller vers',
      note: '',
      criteria: [{ ...blankCriterion('a'), wording: 'Un', levels: [level('x', 0), level('y', 1, 2)] }],
    },
  ],
  loose: [{ ...blankCriterion('b'), wording: 'Deux', kind: 'NUMBER', unit: 'heures', isRequired: false, levels: [] }],
};

describe('a form holds a draft', () => {
  it('and is read as what is typed in it', () => {
    const form = filled(draft);
    form.set(criterionField(0, 0, 'wording'), 'Autrement');
    form.delete(criterionField(0, 0, 'isRequired'));
    const read = readDraft(form, draft);
    expect(read.principles[0]?.criteria[0]).toMatchObject({ wording: 'Autrement', isRequired: false });
    expect(read.loose).toEqual(draft.loose);
  });

  it('the server understands the same', () => {
    const submission = parseWithZod(filled(draft), { schema: draftSchema });
    const { principles, loose, note } = submission.status === 'success' ? submission.value : fail(submission.reply());
    expect({ note, loose, principles: principles.map((principle) => ({ key: '0', ...principle })) }).toEqual(draft);
  });

  it('and sends it back as typed when it is refused', () => {
    const form = filled(draft);
    form.set(criterionField(0, 0, 'weight'), 'lourd');
    const submission = parseWithZod(form, { schema: draftSchema });
    expect(submission.reply().error).toMatchObject({
      [criterionField(0, 0, 'weight')]: [expect.stringContaining('en chiffres')],
    });
    const typed = typedDraft(submission.reply().initialValue);
    expect(typed.principles[0]?.criteria[0]).toMatchObject({
      weight: 'lourd',
      levels: draft.principles[0]?.criteria[0]?.levels,
    });
    expect(typed.loose[0]).toMatchObject({ wording: 'Deux', isRequired: false });
  });

  it('never the same criterion twice', () => {
    const twice = { ...draft, loose: [{ ...blankCriterion('a'), levels: [] }] };
    expect(parseWithZod(filled(twice), { schema: draftSchema }).status).toBe('error');
  });
});

describe('a button without script says its step', () => {
  it.each<[DraftStep]>([
    [{ do: 'lower-criterion', code: 'a' }],
    [{ do: 'remove-level', code: 'a', level: 2 }],
    [{ do: 'raise-principle', principle: 1 }],
    [{ do: 'add-level', code: 'a' }],
  ])('%o', (step) => expect(readIntent(intentOf(step))).toEqual(step));

  it('adding gives a fresh code, in a principle or in none', () => {
    expect(readIntent(intentOf({ do: 'add-criterion', principle: 2, code: '' }))).toMatchObject({ principle: 2 });
    expect(readIntent(intentOf({ do: 'add-criterion', principle: null, code: '' }))).toMatchObject({ principle: null });
  });

  it.each(['save', 'autosave', '', 'drop-table'])('« %s » takes none', (intent) =>
    expect(readIntent(intent)).toBeNull(),
  );
});

function level(anchor: string, ...fromValues: number[]) {
  return { anchor, fromValues };
}

function filled({ note, principles, loose }: Draft): FormData {
  const form = new FormData();
  form.set('instrument', 'essai');
  form.set('number', '1');
  form.set('intent', 'save');
  form.set('note', note);
  for (const [index, principle] of principles.entries()) {
    form.set(principleField(index, 'wording'), principle.wording);
    form.set(principleField(index, 'note'), principle.note);
    for (const [at, criterion] of principle.criteria.entries()) fill(form, index, at, criterion);
  }
  for (const [at, criterion] of loose.entries()) fill(form, null, at, criterion);
  return form;
}

function fill(form: FormData, principle: number | null, at: number, criterion: Draft['loose'][number]) {
  const { code, wording, help, kind, unit, weight, first } = criterion;
  for (const [part, value] of Object.entries({ code, wording, help, kind, unit, weight, first: String(first) })) {
    form.set(criterionField(principle, at, part as 'code'), value);
  }
  if (criterion.isRequired) form.set(criterionField(principle, at, 'isRequired'), 'on');
  for (const [index, { anchor, fromValues }] of criterion.levels.entries()) {
    form.set(levelField(principle, at, index, 'anchor'), anchor);
    form.set(levelField(principle, at, index, 'fromValues'), fromValues.join());
  }
}

function fail(error: unknown): never {
  throw new Error(JSON.stringify(error));
}
