import { expect, it } from 'vitest';
import { paths } from '@/lib/paths';
import { commandsFor } from '@/lib/search/command-rules';
import { readSought } from '@/lib/search/rules';
import { TO_DO_LISTS } from './to-do-lists';

it.each(Object.values(TO_DO_LISTS))('the palette leads to the list « $title » by its own words', ({ slug, many }) => {
  expect(commandsFor(readSought(many), null).map(({ href }) => href)).toContain(paths.toDo(slug));
});
