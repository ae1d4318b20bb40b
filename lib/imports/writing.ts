import 'server-only';
import type { Db } from '@/lib/db';
import { type AnswerContent, isBlank } from '@/lib/evaluations/answers';
import { impreciseColumns, parseImpreciseDate } from '@/lib/imprecise-date';

// Many evaluations written at once: the statements grow with nothing but their own contents.

type Narrative = {
  metOnText: string | null;
  metOnFrom: string | Date | null;
  metOnTo: string | Date | null;
  progress: string | null;
  difficulties: string | null;
  needs: string | null;
};

/** `version` is the one the row must still have. */
type WrittenEvaluation = Narrative & { id: string; version: number; authorId: string | null };

/** Each row as given, one version on. Returns how many still had the version asked for. */
export function writeEvaluations(tx: Db, rows: readonly WrittenEvaluation[]): Promise<number> {
  return tx.$executeRaw`
    update "Evaluation" e set
      "metOnText" = given."metOnText", "metOnFrom" = given."metOnFrom", "metOnTo" = given."metOnTo",
      "progress" = given."progress", "difficulties" = given."difficulties", "needs" = given."needs",
      "authorId" = given."authorId", "version" = e."version" + 1, "updatedAt" = now()
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (
      "id" uuid, "version" int, "authorId" uuid, "metOnText" text, "metOnFrom" date, "metOnTo" date,
      "progress" text, "difficulties" text, "needs" text
    )
    where e."id" = given."id" and e."version" = given."version"`;
}

type WrittenAnswer = AnswerContent & {
  evaluationId: string;
  criterionId: string;
  /** As the row stood, when it is put back. */
  id?: string;
  reviewNote?: string | null;
  updatedAt?: string;
};

/** Adds or replaces; one that says nothing takes the answer away. Two statements. */
export async function writeManyAnswers(tx: Db, answers: readonly WrittenAnswer[]): Promise<void> {
  await removeAnswers(tx, answers.filter(isBlank));
  await putAnswers(
    tx,
    answers.filter((answer) => !isBlank(answer)),
  );
}

/** Adds or replaces, whatever they say. */
export async function putAnswers(tx: Db, answers: readonly WrittenAnswer[]): Promise<void> {
  const rows = JSON.stringify(answers);
  await tx.$executeRaw`
    insert into "Answer" ("id", "evaluationId", "criterionId", "state", "level", "value", "qualifier", "text", "evidence", "departure", "reviewNote", "updatedAt")
    select coalesce("id", gen_random_uuid()), "evaluationId", "criterionId", "state", "level", "value", "qualifier", "text", "evidence", "departure", "reviewNote", coalesce("updatedAt", now())
    from jsonb_to_recordset(${rows}::jsonb) as given (
      "id" uuid, "evaluationId" uuid, "criterionId" uuid, "state" "AnswerState", "level" int, "value" numeric, "qualifier" "Qualifier",
      "text" text, "evidence" text, "departure" "Departure", "reviewNote" text, "updatedAt" timestamptz
    )
    on conflict ("evaluationId", "criterionId") do update set
      "state" = excluded."state", "level" = excluded."level", "value" = excluded."value", "qualifier" = excluded."qualifier",
      "text" = excluded."text", "evidence" = excluded."evidence", "departure" = excluded."departure", "updatedAt" = excluded."updatedAt"`;
}

export async function removeAnswers(tx: Db, answers: readonly { evaluationId: string; criterionId: string }[]) {
  if (answers.length === 0) return;
  await tx.$executeRaw`
    delete from "Answer" a
    using jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) as given ("evaluationId" uuid, "criterionId" uuid)
    where a."evaluationId" = given."evaluationId" and a."criterionId" = given."criterionId"`;
}

/** Nobody else writes to these until the end of the transaction. */
export async function lockEvaluations(tx: Db, campaignId: string, adoptions: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    select "id" from "Evaluation" where "campaignId" = ${campaignId}::uuid and "adoptionId" = any(${adoptions}::uuid[]) order by "id" for update`;
}

/** A date that was checked when the file was. */
export function dateColumns(metOn: string | null) {
  const parsed = metOn === null ? null : parseImpreciseDate(metOn);
  return impreciseColumns('metOn', parsed?.ok ? parsed.date : null);
}
