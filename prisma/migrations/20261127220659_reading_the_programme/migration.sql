-- AlterEnum
ALTER TYPE "IndicatorKind" ADD VALUE 'DYNAMIC_EXITS';

-- AlterTable
ALTER TABLE "Measure" ADD COLUMN     "positiveExits" INTEGER,
ADD COLUMN     "sustainableJobs" INTEGER,
ADD COLUMN     "transitionJobs" INTEGER;

-- CreateTable
CREATE TABLE "SheetVersion" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "shape" INTEGER NOT NULL DEFAULT 1,
    "note" TEXT,
    "authorId" UUID,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SheetVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "page" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "isShared" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "SheetVersion_projectId_number_key" ON "SheetVersion"("projectId", "number");

-- CreateIndex
CREATE INDEX "SavedView_page_isShared_idx" ON "SavedView"("page", "isShared");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_userId_page_name_key" ON "SavedView"("userId", "page", "name");

-- AddForeignKey
ALTER TABLE "SheetVersion" ADD CONSTRAINT "SheetVersion_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SheetVersion" ADD CONSTRAINT "SheetVersion_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ————— What was published stays as it was —————

CREATE TRIGGER sheet_versions_only_add_up BEFORE UPDATE OR DELETE ON "SheetVersion" FOR EACH ROW EXECUTE FUNCTION essaim_facts_only_add_up();

ALTER TABLE "Measure" ADD CONSTRAINT "sql_exits_are_counts"
  CHECK (COALESCE("sustainableJobs", 0) >= 0 AND COALESCE("transitionJobs", 0) >= 0 AND COALESCE("positiveExits", 0) >= 0);

-- ————— Finding anything by a fragment of its names —————

-- A project's names in one folded text.
CREATE FUNCTION essaim_project_search(name text, long_title text, logo_wording text, aliases text[]) RETURNS text
  LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN public.essaim_fold(concat_ws(' ', name, long_title, logo_wording, array_to_string(aliases, ' ')));
END $$;

CREATE INDEX "sql_project_names_search" ON "Project"
  USING gin (essaim_project_search("name", "longTitle", "logoWording", "aliases") gin_trgm_ops);
CREATE INDEX "sql_adoption_search" ON "Adoption" USING gin (essaim_fold("label") gin_trgm_ops);
CREATE INDEX "sql_campaign_search" ON "Campaign" USING gin (essaim_fold("label") gin_trgm_ops);
CREATE INDEX "sql_document_search" ON "Document" USING gin (essaim_fold("title") gin_trgm_ops);
CREATE INDEX "sql_user_search" ON "User" USING gin (essaim_fold("name") gin_trgm_ops);

-- A territory's adoptions are found by the codes they hold.
CREATE INDEX "sql_adoption_departments" ON "Adoption" USING gin ("departments");

-- ————— Who changed what, in the new tables too —————

DO $$
DECLARE
  audited text;
BEGIN
  FOREACH audited IN ARRAY ARRAY['SheetVersion', 'SavedView'] LOOP
    EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION essaim_audit()', audited);
  END LOOP;
END $$;
