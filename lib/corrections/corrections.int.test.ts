import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { AlreadyDoneError, RuleError } from '@/lib/errors';
import type { Carrier, Staff } from '@/lib/viewer';
import { makeCarrier, makeProject, makeStaff } from '@/prisma/factories';
import { askForCorrection } from './mutations';
import { listCorrections } from './queries';
import { correctionSchema } from './schema';

let project: Awaited<ReturnType<typeof makeProject>>;
let other: Awaited<ReturnType<typeof makeProject>>;
let carrier: Carrier;
let colleague: Carrier;
let staff: Staff;

const once = () => ({ key: randomUUID() });
const asked = (subject: string, slug = project.slug) => ({ project: slug, subject, text: 'Elle a eu lieu en 2016.' });

beforeAll(async () => {
  project = await makeProject();
  other = await makeProject();
  [carrier, colleague, staff] = await Promise.all([makeCarrier(project), makeCarrier(project), makeStaff()]);
});

describe('a carrier asks for a correction', () => {
  it('on its own project: it reads its request, the team too, another carrier’s person does not', async () => {
    await askForCorrection(carrier, asked('La date de la formation'), once());
    expect(await listCorrections(carrier, project.slug)).toMatchObject([
      { subject: 'La date de la formation', state: 'OPEN', answer: null },
    ]);
    expect(await listCorrections(staff, project.slug)).toHaveLength(1);
    expect(await listCorrections(colleague, project.slug)).toEqual([]);
  });

  it('not on another project, which does not exist for it', async () => {
    await expect(askForCorrection(carrier, asked('Autre', other.slug), once())).rejects.toMatchObject({
      digest: expect.stringContaining('404'),
    });
    expect(await db.correctionRequest.count({ where: { projectId: other.id } })).toBe(0);
  });

  it('once, even when the form is sent twice', async () => {
    const sent = once();
    await askForCorrection(carrier, asked('Envoyée deux fois'), sent);
    await expect(askForCorrection(carrier, asked('Envoyée deux fois'), sent)).rejects.toThrow(AlreadyDoneError);
    expect(await db.correctionRequest.count({ where: { subject: 'Envoyée deux fois' } })).toBe(1);
  });

  it('until too many wait for an answer', async () => {
    const full = await makeProject();
    const person = await makeCarrier(full);
    for (let number = 1; number <= 20; number++) {
      await askForCorrection(person, asked(`Demande ${number}`, full.slug), once());
    }
    await expect(askForCorrection(person, asked('Une de trop', full.slug), once())).rejects.toThrow(RuleError);
  });

  it('with a subject and words, each named when missing', () => {
    const refused = correctionSchema.safeParse({ project: project.slug, subject: ' ' });
    expect(refused.error?.issues.map(({ message }) => message)).toEqual([
      'Indiquez ce qui est à corriger.',
      'Indiquez ce qu’il faudrait lire à la place.',
    ]);
  });
});
