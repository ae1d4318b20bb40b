import pg from 'pg';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { factoryActor, makeStaff } from '@/prisma/factories';
import { loadProgramme } from '@/prisma/seed/load';
import { readTimelineFilters } from './filters';
import { getTimeline } from './queries';

// On the ten real projects, as the source tells them.

let staff: Staff;

beforeAll(async () => {
  await write(factoryActor, loadProgramme);
  staff = await makeStaff();
});

const TODAY = '2026-11-27';
const look = (search: Record<string, string> = {}) => getTimeline(staff, readTimelineFilters(search, TODAY), TODAY);

describe('the timeline of the ten projects', () => {
  it('holds all of them between 2015 and today, and says of each exit its cause, or that there is none', async () => {
    const { years, courses, leftOut } = await look();
    expect(years).toEqual({ first: expect.any(Number), last: 2026 });
    expect(years.first).toBeLessThanOrEqual(2015);
    expect([courses.length, leftOut]).toEqual([10, 0]);
    const notes = Object.fromEntries(courses.map(({ stay }) => [stay.key, stay.note]));
    expect(notes).toMatchObject({
      'territoire-zero-chomeur': 'sortie\u00a0: loi d’expérimentation',
      'lieu-ressources': 'sortie\u00a0: cause non précisée',
      'a-co-r': 'dans l’accélérateur',
    });
  });

  it('keeps the words of every date, and places none that has no bounds', async () => {
    const { courses } = await look();
    const soleni = courses.find(({ stay }) => stay.key === 'soleni');
    expect(soleni?.undated).toContainEqual(
      expect.objectContaining({
        kind: 'campaign',
        from: null,
        fromText: 'après un peu plus de 9 mois de mise en œuvre',
      }),
    );
    for (const { parts } of courses) for (const bar of parts) expect(bar.fromText).not.toBe('');
  });

  it('shows VITA-Air’s second evaluation before its first, as the source has it', async () => {
    const { courses } = await look({ projet: 'vita-air', de: '2017', a: '2017' });
    const held = courses[0]?.parts
      .filter(({ kind }) => kind === 'campaign')
      .map(({ key, fromText }) => [key, fromText]);
    expect(held).toEqual([
      ['vita-air evaluation-1', 'novembre 2017'],
      ['vita-air evaluation-2', 'mai 2017'],
    ]);
  });

  it('has the law of December 2015 in its year, on its day, with the project it ended', async () => {
    const { context } = await look({ de: '2015', a: '2015' });
    expect(context).toMatchObject([
      { date: { from: '2015-12-09', to: '2015-12-09' }, projects: [{ slug: 'territoire-zero-chomeur' }] },
    ]);
  });

  it('on the last day of 2017, knows no exit of 2018 and no project of 2019; the axis stays the same', async () => {
    const [then, now] = await Promise.all([look({ au: '2017-12-31' }), look()]);
    expect(then.years).toEqual(now.years);
    const stays = new Map(then.courses.map(({ stay }) => [stay.key, stay]));
    expect(stays.get('vita-air')?.toText).toBe('en cours');
    expect(stays.has('chantiers-multiservices-en-gares')).toBe(false);
  });

  it('costs two statements', async () => {
    const sent = vi.spyOn(pg.Client.prototype, 'query');
    await look();
    expect(sent).toHaveBeenCalledTimes(2);
    sent.mockRestore();
  });
});
