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

it('lists what happened in order, and apart the activities without a date', () => {
  const lines = [
    step('reprise', 3, '2019'),
    activity('journée collective', 'septembre 2017'),
    step('démarrée', 2, 'au plus tard mars 2017'),
    activity('accompagnement', null),
    step('sélectionnée', 1),
  ];
  const { placed, undated } = courseInOrder(lines);
  expect(placed.map((line) => line.title)).toEqual(['sélectionnée', 'démarrée', 'journée collective', 'reprise']);
  expect(undated.map((line) => line.title)).toEqual(['accompagnement']);
});

it('a fact without a date stays after the fact it followed', () => {
  const lines = [
    step('mise en veille', 2, 'mi 2018'),
    activity('visite', '2019'),
    step('reprise', 3),
    step('démarrée', 1, '2017'),
  ];
  expect(courseInOrder(lines).placed.map((line) => line.title)).toEqual([
    'démarrée',
    'mise en veille',
    'reprise',
    'visite',
  ]);
});

it('two facts of the same day keep the order they were recorded in', () => {
  const { placed } = courseInOrder([step('b', 8, '2019'), step('a', 7, '2019')]);
  expect(placed.map((line) => line.title)).toEqual(['a', 'b']);
});
