import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { factoryActor, makeAdoption, makeCampaign, makeProject } from '@/prisma/factories';
import { saveDraft } from './draft-mutations';
import { blankCriterion, type Draft, draftOf } from './draft-rules';
import { createInstrument } from './mutations';
import { publishVersion } from './publishing';
import { findVersion } from './version-queries';

// Instruments for tests: written, published and answered as the product does.

export const IDENTITY = {
  name: 'Instrument d’essai',
  kind: 'QUESTIONNAIRE' as const,
  purpose: null,
  project: null,
  origin: null,
};

export const LAST = {
  ...blankCriterion('d'),
  wording: 'Remarques',
  kind: 'TEXT' as const,
  levels: [],
  isRequired: false,
};

export const DRAFT: Draft = asRead({
  note: 'Essai',
  principles: [
    {
      wording: 'Aller vers',
      note: 'Sur place',
      criteria: [
        {
          ...blankCriterion('a'),
          wording: 'Premier',
          levels: ['x', 'y', 'z'].map((anchor) => ({ anchor, fromValues: [] })),
        },
        { ...blankCriterion('b'), wording: 'Deuxième', kind: 'NUMBER', unit: 'heures', weight: '0,5', levels: [] },
      ],
    },
  ],
  loose: [{ ...blankCriterion('c'), wording: 'Troisième', kind: 'YES_NO', levels: [] }, LAST],
});

/** With the keys that tell principles apart on the screen, as reading gives them. */
export function asRead(draft: Draft): Draft {
  return { ...draft, principles: draft.principles.map((principle, index) => ({ ...principle, key: String(index) })) };
}

export const key = (instrument: string, number = 1) => ({ instrument, number });

export function create(staff: Staff, given: { name?: string } = {}) {
  return createInstrument(staff, { ...IDENTITY, ...given }, {});
}

export async function readBack(staff: Staff, slug: string, number = 1): Promise<Draft> {
  const version = await findVersion(staff, slug, number);
  return draftOf(version?.sections ?? [], version?.note ?? null);
}

export async function published(staff: Staff) {
  const slug = await create(staff);
  await saveDraft(staff, key(slug), DRAFT, { version: 1 });
  await publishVersion(staff, key(slug), { version: 2 });
  return { instrument: { slug, versionId: (await findVersion(staff, slug, 1))?.id ?? '' } };
}

export async function answered(staff: Staff) {
  const { instrument } = await published(staff);
  const project = await makeProject();
  const campaign = await makeCampaign(project, { instrumentVersionId: instrument.versionId });
  const adoption = await makeAdoption(project);
  await write(factoryActor, async (tx) => {
    const ids = { projectId: project.id, campaignId: campaign.id, adoptionId: adoption.id };
    const evaluation = await tx.evaluation.create({ data: ids });
    await tx.evaluationEvent.create({ data: { projectId: project.id, evaluationId: evaluation.id, kind: 'STARTED' } });
    const criterion = await tx.criterion.findFirstOrThrow({ where: { versionId: instrument.versionId, code: 'a' } });
    await tx.answer.create({
      data: { evaluationId: evaluation.id, criterionId: criterion.id, state: 'GIVEN', level: 1 },
    });
  });
  return { instrument, campaign };
}
