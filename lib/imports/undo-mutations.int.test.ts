import { beforeAll, describe, expect, it } from 'vitest';
import { startOrSaveDraft } from '@/lib/evaluations/mutations';
import { getBatch } from './batch-queries';
import {
  apply,
  check,
  close,
  colleague,
  dump,
  evaluationsOf,
  makePlace,
  makeTeam,
  type Place,
  staff,
  submitAnswers,
  typed,
} from './situation.fixture';
import { undoBatch } from './undo-mutations';

beforeAll(makeTeam);

describe('taking an import back', () => {
  it('puts back every answer and word as they stood, and says so by events', async () => {
    const place = await makePlace(4, { invited: 3 });
    await startOrSaveDraft(colleague, typed(place, 0, { scale: '1', text: 'Avant', progress: 'Avant' }), {
      version: 1,
    });
    const before = await dump(place);
    const batch = await check(place, [
      [0, 'mi 2018', 3, '5', 'effacer', 'Après'],
      [1, null, 'so', null, null, null],
      [2, null, null, null, null, 'Seulement des mots'],
      [3, null, 2, null, null, null],
    ]);
    await apply(place, batch);
    expect((await dump(place)).answers).toHaveLength(4);
    await undoBatch(staff, { ...place.key, batch });
    const after = await dump(place);
    expect(after.answers).toEqual(before.answers);
    expect(after.evaluations.slice(0, 3)).toEqual(before.evaluations);
    expect(after.evaluations[3]).toMatchObject({ state: 'WITHDRAWN', authorId: null, progress: null });
    const events = (await evaluationsOf(place)).map((evaluation) => evaluation.events.map(({ kind }) => kind));
    expect(events).toEqual([
      ['INVITED', 'STARTED'],
      ['INVITED', 'STARTED', 'INVITED'],
      ['INVITED', 'STARTED', 'INVITED'],
      ['STARTED', 'WITHDRAWN'],
    ]);
    expect(await getBatch(staff, { ...place.key, batch })).toMatchObject({ state: 'undone' });
  });

  it('is for anybody of the team, and for once', async () => {
    const place = await makePlace(1);
    const batch = await check(place, [[0, null, 3, null, null, null]]);
    await expect(undoBatch(colleague, { ...place.key, batch })).rejects.toThrow('n’a pas été importé');
    await apply(place, batch);
    await undoBatch(colleague, { ...place.key, batch });
    await expect(undoBatch(staff, { ...place.key, batch })).rejects.toMatchObject({ name: 'AlreadyDoneError' });
    await expect(apply(place, batch)).rejects.toMatchObject({ name: 'AlreadyDoneError' });
  });

  it('the form that was open on an imported draft is told, not believed', async () => {
    const place = await makePlace(1);
    const batch = await check(place, [[0, null, 3, null, null, null]]);
    await apply(place, batch);
    await undoBatch(staff, { ...place.key, batch });
    const late = startOrSaveDraft(colleague, typed(place, 0, { scale: '4' }), { version: 2 });
    await expect(late).rejects.toMatchObject({ name: 'ConflictError' });
  });

  it.each<[string, (place: Place) => Promise<unknown>]>([
    ['saved', (place) => startOrSaveDraft(colleague, typed(place, 1, { scale: '4' }), { version: 2 })],
    ['handed in', (place) => submitAnswers(place, 1, 2)],
    ['imported into', async (place) => apply(place, await check(place, [[1, null, 1, null, null, null]]))],
  ])('of a structure that was %s since is refused with its name, and for all of them', async (_title, touch) => {
    const place = await makePlace(2);
    const batch = await check(place, [
      [0, null, 3, '2', null, null],
      [1, null, 3, '2', null, null],
    ]);
    await apply(place, batch);
    await touch(place);
    const before = await dump(place);
    expect((await getBatch(staff, { ...place.key, batch }))?.worked).toEqual(['Structure 2']);
    await expect(undoBatch(staff, { ...place.key, batch })).rejects.toThrow(/^Structure 2.*rien n’a été annulé/s);
    expect(await dump(place)).toEqual(before);
  });

  it('is refused once the campaign is closed', async () => {
    const place = await makePlace(1);
    const batch = await check(place, [[0, null, 3, null, null, null]]);
    await apply(place, batch);
    await close(place);
    await expect(undoBatch(staff, { ...place.key, batch })).rejects.toThrow('est close');
  });
});
