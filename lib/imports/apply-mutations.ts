import 'server-only';
import type { Db } from '@/lib/db';
import { AlreadyDoneError, RuleError } from '@/lib/errors';
import { formatList } from '@/lib/format';
import { outOfReach } from '@/lib/out-of-reach';
import type { OnStep } from '@/lib/steps';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { holdBatch } from './batch-rows';
import { effectOf, isBegunBy, movedOn } from './batch-rules';
import { formerRows } from './former-rows';
import { type DeskStructure, findImportDesk } from './queries';
import { type BatchKey, type FileRow, readFileRows } from './schema';
import { dateColumns, lockEvaluations, writeEvaluations, writeManyAnswers } from './writing';

/** Answers that go in one statement: it stays far below the time that one may take. */
const ANSWERS_AT_ONCE = 1000;

/**
 * Writes a batch that was checked, whole or not at all. Refuses, with names, when an evaluation has changed since the check.
 * Throws {@link AlreadyDoneError} when it is imported already.
 */
export function applyBatch(
  staff: Staff,
  key: BatchKey,
  sent: { key?: string | undefined },
  onStep: OnStep = () => {},
): Promise<void> {
  return write(
    staff,
    async (tx) => {
      const batch = await holdBatch(tx, staff, key);
      if (batch.appliedAt) throw new AlreadyDoneError(batch.appliedAt);
      const rows = readFileRows(batch.rows).filter((row) => effectOf(row) !== 'same');
      if (rows.length === 0) throw new RuleError('Ce fichier ne change rien\u00a0: il n’y a rien à importer.');
      const targets = await begin(tx, staff, key, batch.campaignId, rows);
      const former = await formerRows(tx, targets);
      const { id, projectId, fileName, version } = batch;
      await writeRows(tx, staff, targets, onStep);
      await tx.evaluationEvent.createMany({
        data: targets
          .filter(({ row }) => isBegunBy(row.state))
          .map(({ evaluationId }) => ({
            projectId,
            evaluationId,
            kind: 'STARTED' as const,
            note: `Importée de «\u00a0${fileName}\u00a0»`,
            authorId: staff.id,
          })),
      });
      await tx.importBatch.update({
        where: { id },
        data: { before: former, appliedAt: new Date(), authorId: staff.id, version: version + 1 },
      });
    },
    { key: sent.key },
  );
}

type Target = { row: FileRow; structure: DeskStructure; evaluationId: string; version: number };

/** Each line with its evaluation, held until the end; those that nobody had begun come into being. */
async function begin(tx: Db, staff: Staff, key: BatchKey, campaignId: string, rows: readonly FileRow[]) {
  const adoptions = rows.map((row) => row.adoption);
  await lockEvaluations(tx, campaignId, adoptions);
  const desk = (await findImportDesk(staff, key, tx)) ?? outOfReach();
  refuse(desk, rows);
  const missing = desk.structures.filter(({ id, evaluation }) => !evaluation && adoptions.includes(id));
  const created = await tx.evaluation.createManyAndReturn({
    skipDuplicates: true,
    data: missing.map(({ id }) => ({ projectId: desk.projectId, campaignId: desk.id, adoptionId: id })),
    select: { id: true, version: true, adoptionId: true },
  });
  const made = new Map(created.map((evaluation) => [evaluation.adoptionId, evaluation]));
  return rows.map((row): Target => {
    const structure = desk.structures.find(({ id }) => id === row.adoption);
    const evaluation = structure?.evaluation ?? made.get(row.adoption);
    if (!structure || !evaluation) throw new RuleError(changedSince([structure?.name ?? 'une structure']));
    return { row, structure, evaluationId: evaluation.id, version: evaluation.version };
  });
}

function refuse(desk: NonNullable<Awaited<ReturnType<typeof findImportDesk>>>, rows: readonly FileRow[]) {
  if (desk.refusal) throw new RuleError(desk.refusal);
  const pairs = rows.map((row) => ({ row, structure: desk.structures.find(({ id }) => id === row.adoption) }));
  const changed = movedOn(pairs);
  if (changed.length > 0) throw new RuleError(changedSince(changed));
  const asked = new Set(desk.criteria.map(({ id }) => id));
  const isOther = rows.some((row) => Object.keys(row.answers).some((id) => !asked.has(id)));
  if (isOther) throw new RuleError(OTHER_QUESTIONS);
}

async function writeRows(tx: Db, staff: Staff, targets: readonly Target[], onStep: OnStep) {
  const answers = targets.flatMap(({ row, evaluationId }) =>
    Object.entries(row.answers).map(([criterionId, content]) => ({ ...content, criterionId, evaluationId })),
  );
  const total = answers.length;
  onStep({ step: 'writing', done: 0, total });
  const written = await writeEvaluations(
    tx,
    targets.map(({ row, structure, evaluationId: id, version }) => ({
      ...narrativeAfter(row, structure),
      id,
      version,
      authorId: structure.evaluation?.authorId ?? staff.id,
    })),
  );
  if (written !== targets.length) throw new RuleError(changedSince(['une structure au moins']));
  for (let at = 0; at < total; at += ANSWERS_AT_ONCE) {
    await writeManyAnswers(tx, answers.slice(at, at + ANSWERS_AT_ONCE));
    onStep({ step: 'writing', done: Math.min(at + ANSWERS_AT_ONCE, total), total });
  }
}

function narrativeAfter({ narrative }: FileRow, { evaluation, standing }: DeskStructure) {
  const { metOn, progress, difficulties, needs } = { ...standing.narrative, ...narrative };
  const stood = evaluation ?? { metOnText: null, metOnFrom: null, metOnTo: null };
  const { metOnText, metOnFrom, metOnTo } = narrative.metOn === undefined ? stood : dateColumns(metOn);
  return { metOnText, metOnFrom, metOnTo, progress, difficulties, needs };
}

function changedSince(names: string[]): string {
  return `Depuis la vérification du fichier, ceci a changé\u00a0: ${formatList(names)}. Rien n’a été importé\u00a0: déposez le fichier à nouveau.`;
}

const OTHER_QUESTIONS =
  'Le questionnaire de la campagne a changé depuis la vérification. Rien n’a été importé\u00a0: téléchargez le nouveau modèle.';
