import { describe, expect, it } from 'vitest';
import type { ToDo } from './to-do';
import { nextToDo } from './to-do-rules';

const nothing: ToDo = { returned: [], late: [], owned: [], drafts: [], toValidate: [], waiting: [] };
const one = (href: string) => [{ href }] as unknown as ToDo['returned'];

describe('the evaluation to enter next', () => {
  it('is the one that was returned, then the late ones, those in charge, the drafts, and campaigns that were held', () => {
    const waiting = [{ next: { name: 'SIAE', href: '/tenue' } }] as unknown as ToDo['waiting'];
    const all = { ...nothing, returned: one('/r'), late: one('/l'), owned: one('/o'), drafts: one('/d'), waiting };
    expect(nextToDo(all)).toBe('/r');
    expect(nextToDo({ ...all, returned: [] })).toBe('/l');
    expect(nextToDo({ ...all, returned: [], late: [] })).toBe('/o');
    expect(nextToDo({ ...all, returned: [], late: [], owned: [] })).toBe('/d');
    expect(nextToDo({ ...nothing, waiting })).toBe('/tenue');
  });

  it('is none when nothing waits, even when there is something to validate: that is no entry', () => {
    expect(nextToDo({ ...nothing, toValidate: one('/v') })).toBeNull();
  });
});
