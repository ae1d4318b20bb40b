import type { Db } from '@/lib/db';
import { templates } from '../instruments/templates';
import type { NamedIds } from '../named-ids';
import type { ProjectSeed } from '../shape';
import type { CriterionSeed, InstrumentSeed } from '../shape-instruments';

/** The product's templates, and the fidelity scales that belong to a project; each in its first version. */
export async function loadInstruments(tx: Db, ids: NamedIds, projects: ProjectSeed[]) {
  const instruments = [
    ...Object.values(templates).map((instrument) => ({ instrument, projectId: null })),
    ...projects.flatMap(({ slug, fidelityScale }) =>
      fidelityScale ? [{ instrument: fidelityScale, projectId: ids.get('project', slug) }] : [],
    ),
  ];
  await tx.instrument.createMany({
    data: instruments.map(({ instrument, projectId }) => instrumentOf(instrument, projectId, ids)),
  });
  await tx.instrumentVersion.createMany({ data: instruments.map(({ instrument }) => firstVersionOf(instrument, ids)) });
  const versions = instruments.map(({ instrument }) => contentOf(instrument, ids));
  await tx.principle.createMany({ data: versions.flatMap(({ principles }) => principles) });
  await tx.criterion.createMany({ data: versions.flatMap(({ criteria }) => criteria) });
  await tx.criterionLevel.createMany({ data: versions.flatMap(({ levels }) => levels) });
  // Publishing freezes a version: it comes last.
  const published = instruments.filter(({ instrument }) => instrument.isPublished);
  await tx.instrumentVersion.updateMany({
    where: { id: { in: published.map(({ instrument }) => ids.get('version', instrument.slug)) } },
    data: { publishedAt: new Date() },
  });
}

function instrumentOf(instrument: InstrumentSeed, projectId: string | null, ids: NamedIds) {
  const { slug, name, kind, isTemplate, purpose, origin } = instrument;
  return {
    id: ids.create('instrument', slug),
    slug,
    name,
    kind,
    isTemplate,
    purpose: purpose ?? null,
    projectId,
    origin,
  };
}

function firstVersionOf({ slug, note }: InstrumentSeed, ids: NamedIds) {
  return {
    id: ids.create('version', slug),
    instrumentId: ids.get('instrument', slug),
    number: 1,
    note: note ?? null,
  };
}

function contentOf(instrument: InstrumentSeed, ids: NamedIds) {
  const versionId = ids.get('version', instrument.slug);
  const principles = instrument.principles.map(({ wording, note }, index) => ({
    id: ids.create('principle', `${instrument.slug}/${index + 1}`),
    versionId,
    position: index + 1,
    wording,
    note: note ?? null,
  }));
  const asked = instrument.principles.flatMap(({ criteria }, index) =>
    criteria.map((criterion) => ({ criterion, principleId: ids.get('principle', `${instrument.slug}/${index + 1}`) })),
  );
  const criteria = asked.map(({ criterion, principleId }, index) => ({
    id: ids.create('criterion', `${instrument.slug}/${criterion.code}`),
    versionId,
    principleId,
    code: criterion.code,
    position: index + 1,
    wording: criterion.wording,
    help: criterion.help ?? null,
    kind: criterion.kind,
    unit: criterion.unit ?? null,
    isRequired: criterion.isRequired ?? true,
  }));
  const levels = asked.flatMap(({ criterion }) =>
    levelsOf(criterion, ids.get('criterion', `${instrument.slug}/${criterion.code}`)),
  );
  return { principles, criteria, levels };
}

/** A scale starts at 0, « nothing yet »; the options of a choice start at 1. */
function levelsOf({ kind, levels = [] }: CriterionSeed, criterionId: string) {
  const first = kind === 'SCALE' ? 0 : 1;
  return levels.map((anchor, index) => ({ criterionId, value: first + index, anchor }));
}
