-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "OrganizationKind" AS ENUM ('SIAE', 'ACI', 'EI', 'AI', 'ETTI', 'EITI', 'GEIQ', 'ASSOCIATION', 'DEPARTMENT', 'REGION', 'CHRS', 'CSAPA', 'CAARUD', 'LANDLORD', 'COMPANY', 'COMPANY_GROUP', 'FEDERATION', 'NETWORK', 'PUBLIC_BODY', 'OTHER');

-- CreateEnum
CREATE TYPE "ProjectOrigin" AS ENUM ('CALL', 'SOLICITATION', 'ALREADY_SPREADING');

-- CreateEnum
CREATE TYPE "PartnerRole" AS ENUM ('EXPERT', 'NETWORK', 'COMMISSIONER', 'FUNDER', 'PARTNER', 'CO_CARRIER');

-- CreateEnum
CREATE TYPE "Phase" AS ENUM ('SELECTION', 'FEASIBILITY', 'TRAINING', 'SUPPORT', 'EVALUATION_1', 'EVALUATION_2', 'EVALUATION_3');

-- CreateEnum
CREATE TYPE "LifecycleEventKind" AS ENUM ('ENTERED', 'COMPLETED', 'SKIPPED', 'STOPPED', 'REOPENED', 'EXITED');

-- CreateEnum
CREATE TYPE "ExitCause" AS ENUM ('LAW', 'PROGRAMME_COMPLETED', 'NATIONAL_STRATEGY', 'LAB', 'CARRIER_REQUEST', 'OTHER');

-- CreateEnum
CREATE TYPE "AdoptionWave" AS ENUM ('ORIGINAL', 'AIS');

-- CreateEnum
CREATE TYPE "AdoptionEventKind" AS ENUM ('CONTACTED', 'SELECTED', 'STARTED', 'ON_HOLD', 'RESUMED', 'STOPPED', 'AUTONOMOUS');

-- CreateEnum
CREATE TYPE "ActivityKind" AS ENUM ('AWARENESS', 'TRAINING', 'COLLECTIVE_DAY', 'WORKING_GROUP', 'NATIONAL_DAY', 'HOTLINE', 'GUIDE', 'TOOL', 'VISIT', 'EXPERT_SUPPORT', 'STUDY');

-- CreateEnum
CREATE TYPE "ActivityFormat" AS ENUM ('COLLECTIVE', 'INDIVIDUAL');

-- CreateEnum
CREATE TYPE "Visibility" AS ENUM ('INTERNAL', 'CARRIER', 'PUBLIC');

-- CreateEnum
CREATE TYPE "CampaignPurpose" AS ENUM ('APPROPRIATION', 'SPREADING', 'RESULTS', 'EX_ANTE', 'EX_POST');

-- CreateEnum
CREATE TYPE "InstrumentKind" AS ENUM ('QUESTIONNAIRE', 'FIDELITY_SCALE');

-- CreateEnum
CREATE TYPE "CriterionKind" AS ENUM ('SCALE', 'NUMBER', 'CHOICE', 'YES_NO', 'TEXT');

-- CreateEnum
CREATE TYPE "CampaignState" AS ENUM ('DRAFT', 'OPEN', 'CLOSED', 'PUBLISHED');

-- CreateEnum
CREATE TYPE "CampaignEventKind" AS ENUM ('OPENED', 'CLOSED', 'REOPENED', 'PUBLISHED', 'UNPUBLISHED');

-- CreateEnum
CREATE TYPE "EvaluationState" AS ENUM ('INVITED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'VALIDATED');

-- CreateEnum
CREATE TYPE "EvaluationEventKind" AS ENUM ('INVITED', 'STARTED', 'SUBMITTED', 'RETURNED', 'VALIDATED', 'CORRECTED');

-- CreateEnum
CREATE TYPE "AnswerState" AS ENUM ('GIVEN', 'NOT_COLLECTED', 'NOT_APPLICABLE');

-- CreateEnum
CREATE TYPE "Departure" AS ENUM ('NONE', 'AGREED_ADAPTATION', 'DRIFT');

-- CreateEnum
CREATE TYPE "IndicatorKind" AS ENUM ('COUNT', 'RATE', 'AMOUNT', 'DURATION');

-- CreateEnum
CREATE TYPE "Aggregation" AS ENUM ('SUM', 'LATEST', 'NONE');

-- CreateEnum
CREATE TYPE "Qualifier" AS ENUM ('EXACT', 'ABOUT', 'AT_LEAST', 'SEVERAL', 'QUALITATIVE', 'NOT_COLLECTED', 'NOT_APPLICABLE');

-- CreateEnum
CREATE TYPE "FindingKind" AS ENUM ('DIFFICULTY', 'SUCCESS', 'LEVER', 'DOUBT');

-- CreateEnum
CREATE TYPE "FollowUpState" AS ENUM ('PLANNED', 'DONE', 'ABANDONED');

-- CreateEnum
CREATE TYPE "FollowUpOutcome" AS ENUM ('CONFIRMED', 'REFUTED', 'NO_ANSWER');

-- CreateEnum
CREATE TYPE "ContextEventKind" AS ENUM ('LAW', 'SCHEME', 'STRATEGY', 'LAB', 'OTHER');

-- CreateEnum
CREATE TYPE "DocumentKind" AS ENUM ('ONLINE_DOCUMENTS', 'WEB_SITE', 'GUIDE', 'CHARTER', 'STUDY', 'EVALUATION_REPORT', 'ACTION_PLAN', 'TOOL', 'TRAINING_MATERIAL', 'LOGO', 'OTHER');

-- CreateEnum
CREATE TYPE "LinkState" AS ENUM ('MISSING', 'UNCHECKED', 'WORKING', 'BROKEN');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('ADMIN', 'MANAGER', 'STAFF', 'CARRIER');

-- CreateEnum
CREATE TYPE "CorrectionState" AS ENUM ('OPEN', 'ACCEPTED', 'DECLINED');

-- CreateEnum
CREATE TYPE "MailState" AS ENUM ('QUEUED', 'SENT', 'FAILED');

-- CreateTable
CREATE TABLE "Programme" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "startedText" TEXT,
    "startedFrom" DATE,
    "startedTo" DATE,
    "announcedProjects" INTEGER,
    "source" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organization" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT,
    "kind" "OrganizationKind",
    "kindText" TEXT,
    "siren" CHAR(9),
    "siret" CHAR(14),
    "department" VARCHAR(3),
    "city" TEXT,
    "aliases" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "webSite" TEXT,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Project" (
    "id" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "longTitle" TEXT,
    "aliases" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "logoWording" TEXT,
    "carrierId" UUID NOT NULL,
    "origin" "ProjectOrigin",
    "audience" TEXT,
    "problem" TEXT,
    "approach" TEXT,
    "ambition" TEXT,
    "webSite" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "sheetPublishedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectPartner" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "role" "PartnerRole" NOT NULL,
    "note" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProjectPartner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PhaseLabel" (
    "projectId" UUID NOT NULL,
    "phase" "Phase" NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "PhaseLabel_pkey" PRIMARY KEY ("projectId","phase")
);

-- CreateTable
CREATE TABLE "LifecycleEvent" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "phase" "Phase",
    "kind" "LifecycleEventKind" NOT NULL,
    "dateText" TEXT,
    "dateFrom" DATE,
    "dateTo" DATE,
    "reason" TEXT,
    "decision" TEXT,
    "exitCause" "ExitCause",
    "visibility" "Visibility" NOT NULL DEFAULT 'INTERNAL',
    "documentId" UUID,
    "authorId" UUID,
    "sequence" SERIAL NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LifecycleEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Adoption" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "organizationId" UUID,
    "label" TEXT NOT NULL,
    "wave" "AdoptionWave" NOT NULL DEFAULT 'AIS',
    "visibility" "Visibility" NOT NULL DEFAULT 'CARRIER',
    "departments" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "territory" TEXT,
    "joinedText" TEXT,
    "joinedFrom" DATE,
    "joinedTo" DATE,
    "contactName" TEXT,
    "contactEmail" TEXT,
    "contactPhone" TEXT,
    "note" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Adoption_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AdoptionEvent" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "adoptionId" UUID NOT NULL,
    "kind" "AdoptionEventKind" NOT NULL,
    "dateText" TEXT,
    "dateFrom" DATE,
    "dateTo" DATE,
    "reason" TEXT,
    "reviewText" TEXT,
    "reviewFrom" DATE,
    "reviewTo" DATE,
    "authorId" UUID,
    "sequence" SERIAL NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AdoptionEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Activity" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "kind" "ActivityKind" NOT NULL,
    "phase" "Phase",
    "format" "ActivityFormat",
    "title" TEXT NOT NULL,
    "description" TEXT,
    "frequency" TEXT,
    "place" TEXT,
    "heldOnText" TEXT,
    "heldOnFrom" DATE,
    "heldOnTo" DATE,
    "organizationId" UUID,
    "visibility" "Visibility" NOT NULL DEFAULT 'INTERNAL',
    "authorId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attendance" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "activityId" UUID NOT NULL,
    "adoptionId" UUID NOT NULL,
    "people" INTEGER,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Attendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Instrument" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "InstrumentKind" NOT NULL,
    "isTemplate" BOOLEAN NOT NULL DEFAULT false,
    "purpose" "CampaignPurpose",
    "projectId" UUID,
    "origin" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Instrument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InstrumentVersion" (
    "id" UUID NOT NULL,
    "instrumentId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "note" TEXT,
    "publishedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "InstrumentVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Principle" (
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "wording" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "Principle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Criterion" (
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "principleId" UUID,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "wording" TEXT NOT NULL,
    "help" TEXT,
    "kind" "CriterionKind" NOT NULL,
    "unit" TEXT,
    "weight" DECIMAL(6,2) NOT NULL DEFAULT 1,
    "isRequired" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "Criterion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CriterionLevel" (
    "criterionId" UUID NOT NULL,
    "value" INTEGER NOT NULL,
    "anchor" TEXT NOT NULL,

    CONSTRAINT "CriterionLevel_pkey" PRIMARY KEY ("criterionId","value")
);

-- CreateTable
CREATE TABLE "Campaign" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "phase" "Phase" NOT NULL,
    "label" TEXT NOT NULL,
    "purpose" "CampaignPurpose" NOT NULL,
    "windowText" TEXT,
    "windowFrom" DATE,
    "windowTo" DATE,
    "dueOn" DATE,
    "instrumentVersionId" UUID,
    "state" "CampaignState" NOT NULL DEFAULT 'DRAFT',
    "inviteesKnown" BOOLEAN NOT NULL DEFAULT true,
    "conclusions" TEXT,
    "visibility" "Visibility" NOT NULL DEFAULT 'INTERNAL',
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CampaignEvent" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "kind" "CampaignEventKind" NOT NULL,
    "reason" TEXT,
    "snapshot" JSONB,
    "authorId" UUID,
    "sequence" SERIAL NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CampaignEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evaluation" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "adoptionId" UUID NOT NULL,
    "state" "EvaluationState" NOT NULL DEFAULT 'DRAFT',
    "metOnText" TEXT,
    "metOnFrom" DATE,
    "metOnTo" DATE,
    "progress" TEXT,
    "difficulties" TEXT,
    "needs" TEXT,
    "ownerId" UUID,
    "authorId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Evaluation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvaluationEvent" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "evaluationId" UUID NOT NULL,
    "kind" "EvaluationEventKind" NOT NULL,
    "note" TEXT,
    "authorId" UUID,
    "sequence" SERIAL NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EvaluationEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Answer" (
    "id" UUID NOT NULL,
    "evaluationId" UUID NOT NULL,
    "criterionId" UUID NOT NULL,
    "state" "AnswerState" NOT NULL DEFAULT 'GIVEN',
    "level" INTEGER,
    "value" DECIMAL(14,4),
    "qualifier" "Qualifier",
    "text" TEXT,
    "evidence" TEXT,
    "departure" "Departure" NOT NULL DEFAULT 'NONE',
    "reviewNote" TEXT,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Indicator" (
    "id" UUID NOT NULL,
    "projectId" UUID,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "kind" "IndicatorKind" NOT NULL,
    "aggregation" "Aggregation" NOT NULL DEFAULT 'NONE',
    "target" DECIMAL(14,4),
    "definition" TEXT,
    "countsPeople" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Measure" (
    "id" UUID NOT NULL,
    "indicatorId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "adoptionId" UUID,
    "campaignId" UUID,
    "qualifier" "Qualifier" NOT NULL DEFAULT 'EXACT',
    "value" DECIMAL(14,4),
    "numerator" DECIMAL(14,4),
    "denominator" DECIMAL(14,4),
    "text" TEXT,
    "scope" TEXT NOT NULL,
    "periodText" TEXT,
    "periodFrom" DATE,
    "periodTo" DATE,
    "coverageCount" INTEGER,
    "coverageTotal" INTEGER,
    "isComputed" BOOLEAN NOT NULL DEFAULT false,
    "computation" TEXT,
    "source" TEXT NOT NULL,
    "visibility" "Visibility" NOT NULL DEFAULT 'INTERNAL',
    "authorId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Measure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Finding" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "campaignId" UUID,
    "criterionId" UUID,
    "organizationId" UUID,
    "kind" "FindingKind" NOT NULL,
    "text" TEXT NOT NULL,
    "dateText" TEXT,
    "dateFrom" DATE,
    "dateTo" DATE,
    "concernedCount" INTEGER,
    "concernedTotal" INTEGER,
    "visibility" "Visibility" NOT NULL DEFAULT 'INTERNAL',
    "position" INTEGER NOT NULL DEFAULT 0,
    "authorId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FindingAdoption" (
    "projectId" UUID NOT NULL,
    "findingId" UUID NOT NULL,
    "adoptionId" UUID NOT NULL,

    CONSTRAINT "FindingAdoption_pkey" PRIMARY KEY ("findingId","adoptionId")
);

-- CreateTable
CREATE TABLE "FollowUp" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "findingId" UUID NOT NULL,
    "decision" TEXT NOT NULL,
    "state" "FollowUpState" NOT NULL DEFAULT 'PLANNED',
    "ownerId" UUID,
    "dueOn" DATE,
    "doneText" TEXT,
    "doneFrom" DATE,
    "doneTo" DATE,
    "activityId" UUID,
    "outcome" "FollowUpOutcome",
    "outcomeFindingId" UUID,
    "outcomeCampaignId" UUID,
    "visibility" "Visibility" NOT NULL DEFAULT 'INTERNAL',
    "position" INTEGER NOT NULL DEFAULT 0,
    "authorId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FollowUp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContextEvent" (
    "id" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "ContextEventKind" NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "dateText" TEXT,
    "dateFrom" DATE,
    "dateTo" DATE,
    "source" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ContextEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectContextEvent" (
    "projectId" UUID NOT NULL,
    "contextEventId" UUID NOT NULL,
    "effect" TEXT,

    CONSTRAINT "ProjectContextEvent_pkey" PRIMARY KEY ("projectId","contextEventId")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "adoptionId" UUID,
    "activityId" UUID,
    "campaignId" UUID,
    "kind" "DocumentKind" NOT NULL,
    "title" TEXT NOT NULL,
    "note" TEXT,
    "visibility" "Visibility" NOT NULL DEFAULT 'INTERNAL',
    "url" TEXT,
    "linkState" "LinkState" NOT NULL DEFAULT 'MISSING',
    "fileHash" TEXT,
    "fileName" TEXT,
    "fileSize" INTEGER,
    "fileType" TEXT,
    "dateText" TEXT,
    "dateFrom" DATE,
    "dateTo" DATE,
    "position" INTEGER NOT NULL DEFAULT 0,
    "authorId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "passwordHash" TEXT,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectAccess" (
    "userId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProjectAccess_pkey" PRIMARY KEY ("userId","projectId")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SurveyLink" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "adoptionId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "openedAt" TIMESTAMPTZ(3),
    "startedAt" TIMESTAMPTZ(3),
    "submittedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "authorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SurveyLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CorrectionRequest" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "state" "CorrectionState" NOT NULL DEFAULT 'OPEN',
    "answer" TEXT,
    "authorId" UUID NOT NULL,
    "answererId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "CorrectionRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnomalyDecision" (
    "id" UUID NOT NULL,
    "projectId" UUID,
    "anomaly" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "authorId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AnomalyDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID,
    "actor" TEXT NOT NULL,
    "requestId" TEXT,
    "action" TEXT NOT NULL,
    "tableName" TEXT,
    "rowId" TEXT,
    "projectId" UUID,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Draft" (
    "userId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("userId","key")
);

-- CreateTable
CREATE TABLE "IdempotencyKey" (
    "key" UUID NOT NULL,
    "actorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IdempotencyKey_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "OutboxMail" (
    "id" UUID NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "state" "MailState" NOT NULL DEFAULT 'QUEUED',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "OutboxMail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "Programme_slug_key" ON "Programme"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Organization_slug_key" ON "Organization"("slug");

-- CreateIndex
CREATE INDEX "Organization_name_idx" ON "Organization"("name");

-- CreateIndex
CREATE INDEX "Organization_siren_idx" ON "Organization"("siren");

-- CreateIndex
CREATE INDEX "Organization_department_idx" ON "Organization"("department");

-- CreateIndex
CREATE UNIQUE INDEX "Project_slug_key" ON "Project"("slug");

-- CreateIndex
CREATE INDEX "Project_programmeId_position_idx" ON "Project"("programmeId", "position");

-- CreateIndex
CREATE INDEX "Project_carrierId_idx" ON "Project"("carrierId");

-- CreateIndex
CREATE INDEX "ProjectPartner_organizationId_idx" ON "ProjectPartner"("organizationId");

-- CreateIndex
CREATE UNIQUE INDEX "ProjectPartner_projectId_organizationId_role_key" ON "ProjectPartner"("projectId", "organizationId", "role");

-- CreateIndex
CREATE INDEX "LifecycleEvent_projectId_sequence_idx" ON "LifecycleEvent"("projectId", "sequence");

-- CreateIndex
CREATE INDEX "LifecycleEvent_kind_dateFrom_idx" ON "LifecycleEvent"("kind", "dateFrom");

-- CreateIndex
CREATE INDEX "Adoption_projectId_position_idx" ON "Adoption"("projectId", "position");

-- CreateIndex
CREATE INDEX "Adoption_organizationId_idx" ON "Adoption"("organizationId");

-- CreateIndex
CREATE UNIQUE INDEX "Adoption_projectId_slug_key" ON "Adoption"("projectId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Adoption_id_projectId_key" ON "Adoption"("id", "projectId");

-- CreateIndex
CREATE INDEX "AdoptionEvent_adoptionId_sequence_idx" ON "AdoptionEvent"("adoptionId", "sequence");

-- CreateIndex
CREATE INDEX "AdoptionEvent_projectId_idx" ON "AdoptionEvent"("projectId");

-- CreateIndex
CREATE INDEX "Activity_projectId_heldOnFrom_idx" ON "Activity"("projectId", "heldOnFrom");

-- CreateIndex
CREATE UNIQUE INDEX "Activity_id_projectId_key" ON "Activity"("id", "projectId");

-- CreateIndex
CREATE INDEX "Attendance_adoptionId_idx" ON "Attendance"("adoptionId");

-- CreateIndex
CREATE INDEX "Attendance_projectId_idx" ON "Attendance"("projectId");

-- CreateIndex
CREATE UNIQUE INDEX "Attendance_activityId_adoptionId_key" ON "Attendance"("activityId", "adoptionId");

-- CreateIndex
CREATE UNIQUE INDEX "Instrument_slug_key" ON "Instrument"("slug");

-- CreateIndex
CREATE INDEX "Instrument_projectId_idx" ON "Instrument"("projectId");

-- CreateIndex
CREATE UNIQUE INDEX "InstrumentVersion_instrumentId_number_key" ON "InstrumentVersion"("instrumentId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Principle_versionId_position_key" ON "Principle"("versionId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Principle_id_versionId_key" ON "Principle"("id", "versionId");

-- CreateIndex
CREATE INDEX "Criterion_principleId_idx" ON "Criterion"("principleId");

-- CreateIndex
CREATE UNIQUE INDEX "Criterion_versionId_code_key" ON "Criterion"("versionId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Criterion_versionId_position_key" ON "Criterion"("versionId", "position");

-- CreateIndex
CREATE INDEX "Campaign_projectId_phase_idx" ON "Campaign"("projectId", "phase");

-- CreateIndex
CREATE INDEX "Campaign_state_dueOn_idx" ON "Campaign"("state", "dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "Campaign_projectId_slug_key" ON "Campaign"("projectId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Campaign_id_projectId_key" ON "Campaign"("id", "projectId");

-- CreateIndex
CREATE INDEX "CampaignEvent_campaignId_sequence_idx" ON "CampaignEvent"("campaignId", "sequence");

-- CreateIndex
CREATE INDEX "CampaignEvent_projectId_idx" ON "CampaignEvent"("projectId");

-- CreateIndex
CREATE INDEX "Evaluation_adoptionId_idx" ON "Evaluation"("adoptionId");

-- CreateIndex
CREATE INDEX "Evaluation_state_updatedAt_idx" ON "Evaluation"("state", "updatedAt");

-- CreateIndex
CREATE INDEX "Evaluation_authorId_state_idx" ON "Evaluation"("authorId", "state");

-- CreateIndex
CREATE INDEX "Evaluation_projectId_idx" ON "Evaluation"("projectId");

-- CreateIndex
CREATE UNIQUE INDEX "Evaluation_campaignId_adoptionId_key" ON "Evaluation"("campaignId", "adoptionId");

-- CreateIndex
CREATE UNIQUE INDEX "Evaluation_id_projectId_key" ON "Evaluation"("id", "projectId");

-- CreateIndex
CREATE INDEX "EvaluationEvent_evaluationId_sequence_idx" ON "EvaluationEvent"("evaluationId", "sequence");

-- CreateIndex
CREATE INDEX "EvaluationEvent_projectId_idx" ON "EvaluationEvent"("projectId");

-- CreateIndex
CREATE INDEX "Answer_criterionId_idx" ON "Answer"("criterionId");

-- CreateIndex
CREATE UNIQUE INDEX "Answer_evaluationId_criterionId_key" ON "Answer"("evaluationId", "criterionId");

-- CreateIndex
CREATE UNIQUE INDEX "Indicator_projectId_slug_key" ON "Indicator"("projectId", "slug");

-- CreateIndex
CREATE INDEX "Measure_projectId_idx" ON "Measure"("projectId");

-- CreateIndex
CREATE INDEX "Measure_indicatorId_idx" ON "Measure"("indicatorId");

-- CreateIndex
CREATE INDEX "Measure_adoptionId_idx" ON "Measure"("adoptionId");

-- CreateIndex
CREATE INDEX "Measure_campaignId_idx" ON "Measure"("campaignId");

-- CreateIndex
CREATE INDEX "Finding_projectId_position_idx" ON "Finding"("projectId", "position");

-- CreateIndex
CREATE INDEX "Finding_campaignId_idx" ON "Finding"("campaignId");

-- CreateIndex
CREATE UNIQUE INDEX "Finding_id_projectId_key" ON "Finding"("id", "projectId");

-- CreateIndex
CREATE INDEX "FindingAdoption_adoptionId_idx" ON "FindingAdoption"("adoptionId");

-- CreateIndex
CREATE INDEX "FollowUp_findingId_idx" ON "FollowUp"("findingId");

-- CreateIndex
CREATE INDEX "FollowUp_state_dueOn_idx" ON "FollowUp"("state", "dueOn");

-- CreateIndex
CREATE INDEX "FollowUp_projectId_idx" ON "FollowUp"("projectId");

-- CreateIndex
CREATE INDEX "FollowUp_outcomeFindingId_idx" ON "FollowUp"("outcomeFindingId");

-- CreateIndex
CREATE UNIQUE INDEX "ContextEvent_slug_key" ON "ContextEvent"("slug");

-- CreateIndex
CREATE INDEX "ContextEvent_programmeId_dateFrom_idx" ON "ContextEvent"("programmeId", "dateFrom");

-- CreateIndex
CREATE INDEX "ProjectContextEvent_contextEventId_idx" ON "ProjectContextEvent"("contextEventId");

-- CreateIndex
CREATE INDEX "Document_projectId_position_idx" ON "Document"("projectId", "position");

-- CreateIndex
CREATE INDEX "Document_fileHash_idx" ON "Document"("fileHash");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "ProjectAccess_projectId_idx" ON "ProjectAccess"("projectId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_userId_endedAt_idx" ON "Session"("userId", "endedAt");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "SurveyLink_tokenHash_key" ON "SurveyLink"("tokenHash");

-- CreateIndex
CREATE INDEX "SurveyLink_campaignId_adoptionId_idx" ON "SurveyLink"("campaignId", "adoptionId");

-- CreateIndex
CREATE INDEX "SurveyLink_adoptionId_idx" ON "SurveyLink"("adoptionId");

-- CreateIndex
CREATE INDEX "SurveyLink_projectId_idx" ON "SurveyLink"("projectId");

-- CreateIndex
CREATE INDEX "CorrectionRequest_projectId_state_idx" ON "CorrectionRequest"("projectId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "AnomalyDecision_anomaly_key" ON "AnomalyDecision"("anomaly");

-- CreateIndex
CREATE INDEX "AnomalyDecision_projectId_idx" ON "AnomalyDecision"("projectId");

-- CreateIndex
CREATE INDEX "AuditEvent_projectId_id_idx" ON "AuditEvent"("projectId", "id" DESC);

-- CreateIndex
CREATE INDEX "AuditEvent_tableName_rowId_idx" ON "AuditEvent"("tableName", "rowId");

-- CreateIndex
CREATE INDEX "AuditEvent_at_idx" ON "AuditEvent"("at");

-- CreateIndex
CREATE INDEX "IdempotencyKey_createdAt_idx" ON "IdempotencyKey"("createdAt");

-- CreateIndex
CREATE INDEX "OutboxMail_state_createdAt_idx" ON "OutboxMail"("state", "createdAt");

-- CreateIndex
CREATE INDEX "rate_limit_expire_idx" ON "rate_limit"("expire");

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_carrierId_fkey" FOREIGN KEY ("carrierId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectPartner" ADD CONSTRAINT "ProjectPartner_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectPartner" ADD CONSTRAINT "ProjectPartner_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PhaseLabel" ADD CONSTRAINT "PhaseLabel_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LifecycleEvent" ADD CONSTRAINT "LifecycleEvent_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LifecycleEvent" ADD CONSTRAINT "LifecycleEvent_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LifecycleEvent" ADD CONSTRAINT "LifecycleEvent_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Adoption" ADD CONSTRAINT "Adoption_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Adoption" ADD CONSTRAINT "Adoption_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdoptionEvent" ADD CONSTRAINT "AdoptionEvent_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdoptionEvent" ADD CONSTRAINT "AdoptionEvent_adoptionId_projectId_fkey" FOREIGN KEY ("adoptionId", "projectId") REFERENCES "Adoption"("id", "projectId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdoptionEvent" ADD CONSTRAINT "AdoptionEvent_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_activityId_projectId_fkey" FOREIGN KEY ("activityId", "projectId") REFERENCES "Activity"("id", "projectId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_adoptionId_projectId_fkey" FOREIGN KEY ("adoptionId", "projectId") REFERENCES "Adoption"("id", "projectId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Instrument" ADD CONSTRAINT "Instrument_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InstrumentVersion" ADD CONSTRAINT "InstrumentVersion_instrumentId_fkey" FOREIGN KEY ("instrumentId") REFERENCES "Instrument"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Principle" ADD CONSTRAINT "Principle_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "InstrumentVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Criterion" ADD CONSTRAINT "Criterion_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "InstrumentVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Criterion" ADD CONSTRAINT "Criterion_principleId_versionId_fkey" FOREIGN KEY ("principleId", "versionId") REFERENCES "Principle"("id", "versionId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CriterionLevel" ADD CONSTRAINT "CriterionLevel_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_instrumentVersionId_fkey" FOREIGN KEY ("instrumentVersionId") REFERENCES "InstrumentVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignEvent" ADD CONSTRAINT "CampaignEvent_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignEvent" ADD CONSTRAINT "CampaignEvent_campaignId_projectId_fkey" FOREIGN KEY ("campaignId", "projectId") REFERENCES "Campaign"("id", "projectId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CampaignEvent" ADD CONSTRAINT "CampaignEvent_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evaluation" ADD CONSTRAINT "Evaluation_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evaluation" ADD CONSTRAINT "Evaluation_campaignId_projectId_fkey" FOREIGN KEY ("campaignId", "projectId") REFERENCES "Campaign"("id", "projectId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evaluation" ADD CONSTRAINT "Evaluation_adoptionId_projectId_fkey" FOREIGN KEY ("adoptionId", "projectId") REFERENCES "Adoption"("id", "projectId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evaluation" ADD CONSTRAINT "Evaluation_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evaluation" ADD CONSTRAINT "Evaluation_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvaluationEvent" ADD CONSTRAINT "EvaluationEvent_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvaluationEvent" ADD CONSTRAINT "EvaluationEvent_evaluationId_projectId_fkey" FOREIGN KEY ("evaluationId", "projectId") REFERENCES "Evaluation"("id", "projectId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvaluationEvent" ADD CONSTRAINT "EvaluationEvent_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_evaluationId_fkey" FOREIGN KEY ("evaluationId") REFERENCES "Evaluation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_adoptionId_projectId_fkey" FOREIGN KEY ("adoptionId", "projectId") REFERENCES "Adoption"("id", "projectId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_campaignId_projectId_fkey" FOREIGN KEY ("campaignId", "projectId") REFERENCES "Campaign"("id", "projectId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Measure" ADD CONSTRAINT "Measure_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_campaignId_projectId_fkey" FOREIGN KEY ("campaignId", "projectId") REFERENCES "Campaign"("id", "projectId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_criterionId_fkey" FOREIGN KEY ("criterionId") REFERENCES "Criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FindingAdoption" ADD CONSTRAINT "FindingAdoption_findingId_projectId_fkey" FOREIGN KEY ("findingId", "projectId") REFERENCES "Finding"("id", "projectId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FindingAdoption" ADD CONSTRAINT "FindingAdoption_adoptionId_projectId_fkey" FOREIGN KEY ("adoptionId", "projectId") REFERENCES "Adoption"("id", "projectId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_findingId_projectId_fkey" FOREIGN KEY ("findingId", "projectId") REFERENCES "Finding"("id", "projectId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_activityId_projectId_fkey" FOREIGN KEY ("activityId", "projectId") REFERENCES "Activity"("id", "projectId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_outcomeFindingId_projectId_fkey" FOREIGN KEY ("outcomeFindingId", "projectId") REFERENCES "Finding"("id", "projectId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_outcomeCampaignId_projectId_fkey" FOREIGN KEY ("outcomeCampaignId", "projectId") REFERENCES "Campaign"("id", "projectId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContextEvent" ADD CONSTRAINT "ContextEvent_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectContextEvent" ADD CONSTRAINT "ProjectContextEvent_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectContextEvent" ADD CONSTRAINT "ProjectContextEvent_contextEventId_fkey" FOREIGN KEY ("contextEventId") REFERENCES "ContextEvent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_adoptionId_projectId_fkey" FOREIGN KEY ("adoptionId", "projectId") REFERENCES "Adoption"("id", "projectId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_activityId_projectId_fkey" FOREIGN KEY ("activityId", "projectId") REFERENCES "Activity"("id", "projectId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_campaignId_projectId_fkey" FOREIGN KEY ("campaignId", "projectId") REFERENCES "Campaign"("id", "projectId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectAccess" ADD CONSTRAINT "ProjectAccess_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectAccess" ADD CONSTRAINT "ProjectAccess_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyLink" ADD CONSTRAINT "SurveyLink_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyLink" ADD CONSTRAINT "SurveyLink_campaignId_projectId_fkey" FOREIGN KEY ("campaignId", "projectId") REFERENCES "Campaign"("id", "projectId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyLink" ADD CONSTRAINT "SurveyLink_adoptionId_projectId_fkey" FOREIGN KEY ("adoptionId", "projectId") REFERENCES "Adoption"("id", "projectId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyLink" ADD CONSTRAINT "SurveyLink_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CorrectionRequest" ADD CONSTRAINT "CorrectionRequest_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CorrectionRequest" ADD CONSTRAINT "CorrectionRequest_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CorrectionRequest" ADD CONSTRAINT "CorrectionRequest_answererId_fkey" FOREIGN KEY ("answererId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnomalyDecision" ADD CONSTRAINT "AnomalyDecision_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnomalyDecision" ADD CONSTRAINT "AnomalyDecision_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ————— Searching without accents or punctuation —————

CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- « A.CO.R » → « acor », « Isère » → « isere ». Two-argument unaccent with its dictionary named is safe to call immutable.
CREATE FUNCTION essaim_fold(given text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, given)), '[^a-z0-9]+', '', 'g');

-- An organization's names in one folded text.
CREATE FUNCTION essaim_organization_search(name text, short_name text, aliases text[]) RETURNS text
  LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN public.essaim_fold(concat_ws(' ', name, short_name, array_to_string(aliases, ' ')));
END $$;

CREATE INDEX "sql_organization_search" ON "Organization"
  USING gin (essaim_organization_search("name", "shortName", "aliases") gin_trgm_ops);
CREATE INDEX "sql_project_search" ON "Project" USING gin (essaim_fold("name") gin_trgm_ops);
-- What waits for somebody is a small part of all evaluations.
CREATE INDEX "sql_evaluation_waiting" ON "Evaluation" ("campaignId", "state") WHERE "state" <> 'VALIDATED';

-- ————— States follow events —————

CREATE FUNCTION essaim_evaluation_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Evaluation" SET "state" = (CASE NEW."kind"
      WHEN 'INVITED' THEN 'INVITED'
      WHEN 'STARTED' THEN 'DRAFT'
      WHEN 'SUBMITTED' THEN 'SUBMITTED'
      WHEN 'RETURNED' THEN 'RETURNED'
      ELSE 'VALIDATED'
    END)::"EvaluationState"
  WHERE "id" = NEW."evaluationId";
  RETURN NULL;
END $$;
CREATE TRIGGER evaluation_state AFTER INSERT ON "EvaluationEvent" FOR EACH ROW EXECUTE FUNCTION essaim_evaluation_state();

CREATE FUNCTION essaim_campaign_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Campaign" SET "state" = (CASE NEW."kind"
      WHEN 'PUBLISHED' THEN 'PUBLISHED'
      WHEN 'CLOSED' THEN 'CLOSED'
      WHEN 'UNPUBLISHED' THEN 'CLOSED'
      ELSE 'OPEN'
    END)::"CampaignState"
  WHERE "id" = NEW."campaignId";
  RETURN NULL;
END $$;
CREATE TRIGGER campaign_state AFTER INSERT ON "CampaignEvent" FOR EACH ROW EXECUTE FUNCTION essaim_campaign_state();

-- ————— A published instrument version never changes —————

CREATE FUNCTION essaim_published_version_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  touched uuid;
BEGIN
  IF TG_TABLE_NAME = 'CriterionLevel' THEN
    SELECT "versionId" INTO touched FROM "Criterion" WHERE "id" = COALESCE(OLD."criterionId", NEW."criterionId");
  ELSE
    touched := COALESCE(OLD."versionId", NEW."versionId");
  END IF;
  IF EXISTS (SELECT 1 FROM "Answer" a JOIN "Criterion" c ON c."id" = a."criterionId" WHERE c."versionId" = touched) THEN
    RAISE EXCEPTION 'This instrument version has answers: make a new version.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER criterion_is_frozen BEFORE UPDATE OR DELETE ON "Criterion" FOR EACH ROW EXECUTE FUNCTION essaim_published_version_is_frozen();
CREATE TRIGGER criterion_level_is_frozen BEFORE UPDATE OR DELETE ON "CriterionLevel" FOR EACH ROW EXECUTE FUNCTION essaim_published_version_is_frozen();
CREATE TRIGGER principle_is_frozen BEFORE UPDATE OR DELETE ON "Principle" FOR EACH ROW EXECUTE FUNCTION essaim_published_version_is_frozen();

-- ————— Who changed what —————

-- Writes one audit row for each changed row. Refuses a write that nobody signs: the actor is set for the transaction.
CREATE FUNCTION essaim_audit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  actor text := NULLIF(current_setting('essaim.actor', true), '');
  before jsonb := CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE to_jsonb(OLD) END;
  after jsonb := CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE to_jsonb(NEW) END;
  touched jsonb := COALESCE(after, before);
  -- Secrets never enter the journal; nor do contact persons, who can be erased.
  unlogged CONSTANT text[] := ARRAY['passwordHash', 'tokenHash', 'contactName', 'contactEmail', 'contactPhone'];
BEGIN
  IF actor IS NULL THEN
    RAISE EXCEPTION 'A write on % names no actor.', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF TG_OP = 'UPDATE' AND before - 'updatedAt' = after - 'updatedAt' THEN
    RETURN NULL;
  END IF;
  INSERT INTO "AuditEvent" ("actorId", "actor", "requestId", "action", "tableName", "rowId", "projectId", "before", "after")
  VALUES (
    NULLIF(current_setting('essaim.actor_id', true), '')::uuid,
    actor,
    NULLIF(current_setting('essaim.request', true), ''),
    TG_OP,
    TG_TABLE_NAME,
    COALESCE(touched ->> 'id', touched ->> 'projectId'),
    CASE WHEN TG_TABLE_NAME = 'Project' THEN (touched ->> 'id')::uuid
         WHEN TG_TABLE_NAME = 'Answer' THEN (SELECT "projectId" FROM "Evaluation" WHERE "id" = (touched ->> 'evaluationId')::uuid)
         ELSE (touched ->> 'projectId')::uuid END,
    before - unlogged,
    after - unlogged
  );
  RETURN NULL;
END $$;

DO $$
DECLARE
  audited text;
BEGIN
  FOREACH audited IN ARRAY ARRAY[
    'Programme', 'Organization', 'Project', 'ProjectPartner', 'PhaseLabel', 'LifecycleEvent', 'Adoption', 'AdoptionEvent',
    'Activity', 'Attendance', 'Instrument', 'InstrumentVersion', 'Principle', 'Criterion', 'CriterionLevel', 'Campaign',
    'CampaignEvent', 'Evaluation', 'EvaluationEvent', 'Answer', 'Indicator', 'Measure', 'Finding', 'FindingAdoption', 'FollowUp',
    'ContextEvent', 'ProjectContextEvent', 'Document', 'User', 'ProjectAccess', 'SurveyLink', 'CorrectionRequest', 'AnomalyDecision'
  ] LOOP
    EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION essaim_audit()', audited);
  END LOOP;
END $$;

-- The journal only grows.
CREATE FUNCTION essaim_journal_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The audit journal only grows.' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER journal_only_grows BEFORE UPDATE OR DELETE ON "AuditEvent" FOR EACH ROW EXECUTE FUNCTION essaim_journal_only_grows();

-- ————— Facts that contradict themselves are refused —————

-- Every pair of bounds is ordered, and bounds never stand without the wording they were read from.
DO $$
DECLARE
  pair record;
BEGIN
  FOR pair IN
    SELECT f.table_name, left(f.column_name, length(f.column_name) - 4) AS stem
    FROM information_schema.columns f
    JOIN information_schema.columns t
      ON t.table_schema = f.table_schema AND t.table_name = f.table_name
     AND t.column_name = left(f.column_name, length(f.column_name) - 4) || 'To'
    WHERE f.table_schema = current_schema() AND f.column_name LIKE '%From' AND f.data_type = 'date'
  LOOP
    EXECUTE format(
      'ALTER TABLE %1$I ADD CONSTRAINT %2$I CHECK (%3$I <= %4$I AND (%5$I IS NOT NULL OR (%3$I IS NULL AND %4$I IS NULL)))',
      pair.table_name, 'sql_' || pair.table_name || '_' || pair.stem, pair.stem || 'From', pair.stem || 'To', pair.stem || 'Text');
  END LOOP;
END $$;

ALTER TABLE "LifecycleEvent" ADD CONSTRAINT "sql_exit_has_no_phase" CHECK ("kind" <> 'EXITED' OR "phase" IS NULL);
ALTER TABLE "LifecycleEvent" ADD CONSTRAINT "sql_cause_only_on_exit" CHECK ("exitCause" IS NULL OR "kind" = 'EXITED');
ALTER TABLE "Measure" ADD CONSTRAINT "sql_coverage_in_total" CHECK ("coverageCount" IS NULL OR "coverageTotal" IS NULL OR "coverageCount" <= "coverageTotal");
ALTER TABLE "Attendance" ADD CONSTRAINT "sql_people_is_a_count" CHECK ("people" >= 0);
ALTER TABLE "User" ADD CONSTRAINT "sql_email_is_lower_case" CHECK ("email" = lower("email"));
