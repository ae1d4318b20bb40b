import { expect, it } from 'vitest';
import { type CourseLine, courseInOrder } from './course-list';
import { date } from './rules.fixture';

const own = (title: string, words: string | null) => ({
  key: title,
  title,
  detail: null,
  href: null,
  date: words === null ? null : date(words),
});
const step = (title: string, sequence: number, words: string | null = null): CourseLine => ({
  of: 'step',
  kind: 'STARTED',
  sequence,
  ...own(title, words),
});
const activity = (title: string, words: string | null): CourseLine => ({ of: 'activity', ...own(title, words) });

it('lists what happened in order, and apart what has no date', () => {
  const lines = [
    step('reprise', 3, '2019'),
    activity('journée collective', 'septembre 2017'),
    step('démarrée', 2, 'au plus tard mars 2017'),
    activity('accompagnement', null),
    step('sélectionnée', 1),
  ];
  const { dated, undated } = courseInOrder(lines);
  expect(dated.map((line) => line.title)).toEqual(['démarrée', 'journée collective', 'reprise']);
  expect(undated.map((line) => line.title)).toEqual(['sélectionnée', 'accompagnement']);
});

it('two facts of the same day keep the order they were recorded in', () => {
  const { dated } = courseInOrder([step('b', 8, '2019'), step('a', 7, '2019')]);
  expect(dated.map((line) => line.title)).toEqual(['a', 'b']);
});
