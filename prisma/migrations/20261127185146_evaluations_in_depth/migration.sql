-- AlterEnum
ALTER TYPE "EvaluationState" ADD VALUE 'WITHDRAWN';

-- AlterEnum
ALTER TYPE "EvaluationEventKind" ADD VALUE 'RECEIVED';
ALTER TYPE "EvaluationEventKind" ADD VALUE 'WITHDRAWN';

-- DropForeignKey
ALTER TABLE "Finding" DROP CONSTRAINT "Finding_criterionId_fkey";

-- DropForeignKey
ALTER TABLE "FollowUp" DROP CONSTRAINT "FollowUp_outcomeFindingId_projectId_fkey";

-- DropForeignKey
ALTER TABLE "FollowUp" DROP CONSTRAINT "FollowUp_outcomeCampaignId_projectId_fkey";

-- DropIndex
DROP INDEX "FollowUp_outcomeFindingId_idx";

-- AlterTable
ALTER TABLE "InstrumentVersion" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "CriterionLevel" ADD COLUMN     "fromValues" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- AlterTable
ALTER TABLE "SurveyLink" ADD COLUMN     "mailedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "OutboxMail" ADD COLUMN     "sealed" TEXT;

-- CreateTable
CREATE TABLE "AnswerCorrection" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "evaluationId" UUID NOT NULL,
    "criterionId" UUID NOT NULL,
    "state" "AnswerState" NOT NULL DEFAULT 'GIVEN',
    "level" INTEGER,
    "value" DECIMAL(14,4),
    "qualifier" "Qualifier",
    "text" TEXT,
    "evidence" TEXT,
    "departure" "Departure" NOT NULL DEFAULT 'NONE',
    "reason" TEXT NOT NULL,
    "authorId" UUID,
    "sequence" SERIAL NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AnswerCorrection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportBatch" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "fileHash" TEXT NOT NULL,
    "rows" JSONB NOT NULL,
    "problems" JSONB NOT NULL,
    "before" JSONB,
    "authorId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "appliedAt" TIMESTAMPTZ(3),
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "ImportBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FindingCriterion" (
    "projectId" UUID NOT NULL,
    "findingId" UUID NOT NULL,
    "criterionId" UUID NOT NULL,

    CONSTRAINT "FindingCriterion_pkey" PRIMARY KEY ("findingId","criterionId")
);

-- CreateTable
CREATE TABLE "FollowUpCheck" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "followUpId" UUID NOT NULL,
    "campaignId" UUID,
    "outcome" "FollowUpOutcome" NOT NULL,
    "note" TEXT,
    "findingId" UUID,
    "authorId" UUID,
    "sequence" SERIAL NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FollowUpCheck_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AnswerCorrection_evaluationId_sequence_idx" ON "AnswerCorrection"("evaluationId", "sequence");

-- CreateIndex
CREATE INDEX "AnswerCorrection_criterionId_idx" ON "AnswerCorrection"("criterionId");

-- CreateIndex
CREATE INDEX "AnswerCorrection_projectId_idx" ON "AnswerCorrection"("projectId");

-- CreateIndex
CREATE INDEX "ImportBatch_campaignId_createdAt_idx" ON "ImportBatch"("campaignId", "createdAt");

-- CreateIndex
CREATE INDEX "ImportBatch_projectId_idx" ON "ImportBatch"("projectId");

-- CreateIndex
CREATE INDEX "FindingCriterion_criterionId_idx" ON "FindingCriterion"("criterionId");

-- CreateIndex
CREATE INDEX "FollowUpCheck_followUpId_sequence_idx" ON "FollowUpCheck"("followUpId", "sequence");

-- CreateIndex
CREATE INDEX "FollowUpCheck_campaignId_idx" ON "FollowUpCheck"("campaignId");

-- CreateIndex
CREATE INDEX "FollowUpCheck_findingId_idx" ON "FollowUpCheck"("findingId");

-- CreateIndex
CREATE INDEX "FollowUpCheck_projectId_idx" ON "FollowUpCheck"("projectId");

-- CreateIndex
CREATE UNIQUE INDEX "FollowUp_id_projectId_key" ON "FollowUp"("id", "projectId");

-- AddForeignKey
ALTER TABLE "AnswerCorrection" ADD CONSTRAINT "AnswerCorrection_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerCorrection" ADD CONSTRAINT "AnswerCorrection_evaluationId_projectId_fkey" FOREIGN KEY ("evaluationId", "projectId") REFERENCES "Evaluation"("id", "projectId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerCorrection" ADD CONSTRAINT "AnswerCorrection_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerCorrection" ADD CONSTRAINT "AnswerCorrection_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportBatch" ADD CONSTRAINT "ImportBatch_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportBatch" ADD CONSTRAINT "ImportBatch_campaignId_projectId_fkey" FOREIGN KEY ("campaignId", "projectId") REFERENCES "Campaign"("id", "projectId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportBatch" ADD CONSTRAINT "ImportBatch_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FindingCriterion" ADD CONSTRAINT "FindingCriterion_findingId_projectId_fkey" FOREIGN KEY ("findingId", "projectId") REFERENCES "Finding"("id", "projectId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FindingCriterion" ADD CONSTRAINT "FindingCriterion_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpCheck" ADD CONSTRAINT "FollowUpCheck_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpCheck" ADD CONSTRAINT "FollowUpCheck_followUpId_projectId_fkey" FOREIGN KEY ("followUpId", "projectId") REFERENCES "FollowUp"("id", "projectId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpCheck" ADD CONSTRAINT "FollowUpCheck_campaignId_projectId_fkey" FOREIGN KEY ("campaignId", "projectId") REFERENCES "Campaign"("id", "projectId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpCheck" ADD CONSTRAINT "FollowUpCheck_findingId_projectId_fkey" FOREIGN KEY ("findingId", "projectId") REFERENCES "Finding"("id", "projectId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpCheck" ADD CONSTRAINT "FollowUpCheck_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ————— What was one column becomes dated rows —————

INSERT INTO "FindingCriterion" ("projectId", "findingId", "criterionId")
SELECT "projectId", "id", "criterionId" FROM "Finding" WHERE "criterionId" IS NOT NULL;

INSERT INTO "FollowUpCheck" ("id", "projectId", "followUpId", "campaignId", "outcome", "findingId", "authorId", "recordedAt")
SELECT gen_random_uuid(), "projectId", "id", "outcomeCampaignId", COALESCE("outcome", 'NO_ANSWER'), "outcomeFindingId", "authorId", "updatedAt"
FROM "FollowUp" WHERE "outcome" IS NOT NULL OR "outcomeFindingId" IS NOT NULL;

-- AlterTable
ALTER TABLE "Finding" DROP COLUMN "criterionId";

-- AlterTable
ALTER TABLE "FollowUp" DROP COLUMN "outcome",
DROP COLUMN "outcomeCampaignId",
DROP COLUMN "outcomeFindingId";

-- ————— States follow events, with the new ones —————

CREATE OR REPLACE FUNCTION essaim_evaluation_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Evaluation" SET "state" = (CASE NEW."kind"
      WHEN 'INVITED' THEN 'INVITED'
      WHEN 'STARTED' THEN 'DRAFT'
      WHEN 'RECEIVED' THEN 'DRAFT'
      WHEN 'SUBMITTED' THEN 'SUBMITTED'
      WHEN 'RETURNED' THEN 'RETURNED'
      WHEN 'WITHDRAWN' THEN 'WITHDRAWN'
      ELSE 'VALIDATED'
    END)::"EvaluationState"
  WHERE "id" = NEW."evaluationId";
  RETURN NULL;
END $$;

-- ————— Publishing freezes a version, answered or not —————

CREATE FUNCTION essaim_is_published(asked uuid) RETURNS boolean
  LANGUAGE sql STABLE
  RETURN EXISTS (SELECT 1 FROM public."InstrumentVersion" v WHERE v."id" = asked AND v."publishedAt" IS NOT NULL);

CREATE OR REPLACE FUNCTION essaim_published_version_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was uuid;
  becomes uuid;
BEGIN
  IF TG_TABLE_NAME = 'CriterionLevel' THEN
    SELECT "versionId" INTO was FROM "Criterion" WHERE "id" = OLD."criterionId";
    SELECT "versionId" INTO becomes FROM "Criterion" WHERE "id" = NEW."criterionId";
  ELSE
    was := OLD."versionId";
    becomes := NEW."versionId";
  END IF;
  IF essaim_is_published(was) OR essaim_is_published(becomes) THEN
    RAISE EXCEPTION 'This instrument version is published: make a new version.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;

DROP TRIGGER criterion_is_frozen ON "Criterion";
DROP TRIGGER criterion_level_is_frozen ON "CriterionLevel";
DROP TRIGGER principle_is_frozen ON "Principle";
CREATE TRIGGER criterion_is_frozen BEFORE INSERT OR UPDATE OR DELETE ON "Criterion" FOR EACH ROW EXECUTE FUNCTION essaim_published_version_is_frozen();
CREATE TRIGGER criterion_level_is_frozen BEFORE INSERT OR UPDATE OR DELETE ON "CriterionLevel" FOR EACH ROW EXECUTE FUNCTION essaim_published_version_is_frozen();
CREATE TRIGGER principle_is_frozen BEFORE INSERT OR UPDATE OR DELETE ON "Principle" FOR EACH ROW EXECUTE FUNCTION essaim_published_version_is_frozen();

CREATE FUNCTION essaim_published_version_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."publishedAt" IS NOT NULL THEN
    RAISE EXCEPTION 'This instrument version is published: make a new version.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER version_is_frozen BEFORE UPDATE OR DELETE ON "InstrumentVersion" FOR EACH ROW EXECUTE FUNCTION essaim_published_version_stays();

-- One version of an instrument is written at a time.
CREATE UNIQUE INDEX "sql_one_draft_per_instrument" ON "InstrumentVersion" ("instrumentId") WHERE "publishedAt" IS NULL;

-- A correction is a fact: it only adds up.
CREATE FUNCTION essaim_facts_only_add_up() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Facts of % only add up.', TG_TABLE_NAME USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER corrections_only_add_up BEFORE UPDATE OR DELETE ON "AnswerCorrection" FOR EACH ROW EXECUTE FUNCTION essaim_facts_only_add_up();

-- ————— Who changed what, in the new tables too —————

DO $$
DECLARE
  audited text;
BEGIN
  FOREACH audited IN ARRAY ARRAY['AnswerCorrection', 'ImportBatch', 'FindingCriterion', 'FollowUpCheck'] LOOP
    EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION essaim_audit()', audited);
  END LOOP;
END $$;
