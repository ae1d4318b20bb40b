import { randomUUID } from 'node:crypto';
import type { Prisma } from '@/lib/generated/prisma/client';
import type {
  Aggregation,
  CampaignPurpose,
  IndicatorKind,
  OrganizationKind,
  Phase,
  Role,
} from '@/lib/generated/prisma/enums';
import { openSession } from '@/lib/sessions';
import { type Admin, type Carrier, type Manager, type Staff, type Viewer, viewerOfSession } from '@/lib/viewer';
import { type Actor, write } from '@/lib/write';

// Situations for tests. People are named after their role; nothing here mixes with the real projects.

export const factoryActor: Actor = { id: null, name: 'Fabrique de test' };

export const makeStaff = () => makeViewer('STAFF') as Promise<Staff>;
export const makeManager = () => makeViewer('MANAGER') as Promise<Manager>;
export const makeAdmin = () => makeViewer('ADMIN') as Promise<Admin>;

/** A carrier's person, who may read these projects. */
export const makeCarrier = (...projects: { id: string }[]) =>
  makeViewer(
    'CARRIER',
    projects.map((project) => project.id),
  ) as Promise<Carrier>;

export function makeOrganization(given: { name?: string; kind?: OrganizationKind; department?: string } = {}) {
  const name = given.name ?? `Structure ${unique()}`;
  return write(factoryActor, (tx) =>
    tx.organization.create({
      data: { slug: `structure-${unique()}`, name, kind: given.kind ?? null, department: given.department ?? null },
    }),
  );
}

export async function makeProject(given: { name?: string; enteredOn?: string; isPublished?: boolean } = {}) {
  const carrier = await makeOrganization();
  return write(factoryActor, async (tx) => {
    const programme = await tx.programme.upsert({
      where: { slug: 'essai' },
      update: {},
      create: { slug: 'essai', name: 'Programme d’essai' },
    });
    return tx.project.create({
      data: {
        programmeId: programme.id,
        slug: `projet-${unique()}`,
        name: given.name ?? `Projet ${unique()}`,
        carrierId: carrier.id,
        sheetPublishedAt: given.isPublished ? new Date() : null,
        lifecycleEvents: { create: { kind: 'ENTERED', dateText: given.enteredOn ?? null } },
      },
    });
  });
}

/** A structure that adopted the project and was selected; unnamed unless an organization is given. */
export function makeAdoption(project: { id: string }, given: { label?: string; organizationId?: string } = {}) {
  return write(factoryActor, async (tx) => {
    const adoption = await tx.adoption.create({
      data: {
        projectId: project.id,
        slug: `structure-${unique()}`,
        label: given.label ?? `Structure ${unique()}`,
        organizationId: given.organizationId ?? null,
        position: await tx.adoption.count({ where: { projectId: project.id } }),
      },
    });
    await tx.adoptionEvent.create({ data: { projectId: project.id, adoptionId: adoption.id, kind: 'SELECTED' } });
    return adoption;
  });
}

/** A published instrument with a required scale (0–4), a required number and an optional text. */
export function makeInstrumentVersion(given: { isDraft?: boolean } = {}) {
  return write(factoryActor, async (tx) => {
    const instrument = await tx.instrument.create({
      data: { slug: `instrument-${unique()}`, name: 'Instrument d’essai', kind: 'QUESTIONNAIRE' },
    });
    const version = await tx.instrumentVersion.create({
      data: { instrumentId: instrument.id, number: 1 },
    });
    const scale = await tx.criterion.create({
      data: { versionId: version.id, code: 'echelle', position: 1, wording: 'Mise en œuvre', kind: 'SCALE' },
    });
    await tx.criterionLevel.createMany({
      data: [0, 1, 2, 3, 4].map((value) => ({ criterionId: scale.id, value, anchor: `palier ${value}` })),
    });
    const number = await tx.criterion.create({
      data: {
        versionId: version.id,
        code: 'nombre',
        position: 2,
        wording: 'Personnes accompagnées',
        kind: 'NUMBER',
        unit: 'personnes',
      },
    });
    const text = await tx.criterion.create({
      data: {
        versionId: version.id,
        code: 'texte',
        position: 3,
        wording: 'Remarques',
        kind: 'TEXT',
        isRequired: false,
      },
    });
    const publishedAt = given.isDraft ? null : new Date();
    if (publishedAt) await tx.instrumentVersion.update({ where: { id: version.id }, data: { publishedAt } });
    return { ...version, publishedAt, criteria: { scale, number, text } };
  });
}

/** An open campaign. */
export async function makeCampaign(
  project: { id: string },
  given: {
    phase?: Phase;
    purpose?: CampaignPurpose;
    instrumentVersionId?: string;
    dueOn?: Date;
    isDraft?: boolean;
  } = {},
) {
  const instrumentVersionId = given.instrumentVersionId ?? (await makeInstrumentVersion()).id;
  return write(factoryActor, async (tx) => {
    const campaign = await tx.campaign.create({
      data: {
        projectId: project.id,
        slug: `campagne-${unique()}`,
        phase: given.phase ?? 'EVALUATION_1',
        label: 'Évaluation d’essai',
        purpose: given.purpose ?? 'APPROPRIATION',
        dueOn: given.dueOn ?? null,
        instrumentVersionId,
      },
    });
    if (!given.isDraft) {
      await tx.campaignEvent.create({ data: { projectId: project.id, campaignId: campaign.id, kind: 'OPENED' } });
    }
    return tx.campaign.findUniqueOrThrow({ where: { id: campaign.id } });
  });
}

/** Of a project, or shared by the programme. */
export function makeIndicator(
  project: { id: string } | null,
  given: { kind?: IndicatorKind; aggregation?: Aggregation; target?: number; countsPeople?: boolean } = {},
) {
  const slug = `indicateur-${unique()}`;
  const data = {
    slug,
    name: `Indicateur ${slug}`,
    unit: 'personnes',
    kind: 'COUNT',
    aggregation: 'SUM',
    ...given,
  } as const;
  return write(factoryActor, (tx) => tx.indicator.create({ data: { ...data, projectId: project?.id ?? null } }));
}

export function makeMeasure(
  project: { id: string },
  indicator: { id: string },
  given: Partial<Prisma.MeasureUncheckedCreateInput> = {},
) {
  const data = { scope: 'salariés', source: 'Bilan', ...given, projectId: project.id, indicatorId: indicator.id };
  return write(factoryActor, (tx) => tx.measure.create({ data }));
}

async function makeViewer(role: Role, projectIds: string[] = []): Promise<Viewer> {
  const user = await write(factoryActor, (tx) =>
    tx.user.create({
      data: {
        email: `${role.toLowerCase()}-${unique()}@essai.test`,
        name: role,
        role,
        access: { create: projectIds.map((projectId) => ({ projectId })) },
      },
    }),
  );
  const viewer = await viewerOfSession(await openSession(user.id, null));
  if (!viewer) throw new Error('A session that was just opened must be live.');
  return viewer;
}

function unique() {
  return randomUUID().slice(0, 8);
}
