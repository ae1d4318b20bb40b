import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import { dateOf } from '@/lib/day';
import type { Db } from '@/lib/db';
import { ConflictError, RuleError } from '@/lib/errors';
import { slugOf } from '@/lib/format';
import { impreciseColumns } from '@/lib/imprecise-date';
import { outOfReach } from '@/lib/out-of-reach';
import type { Manager } from '@/lib/viewer';
import { write } from '@/lib/write';
import { refusalToChangeInstrument } from './rules';
import type { EditedCampaign, NewCampaign } from './schema';

type Sent = { key?: string | undefined; version?: number | undefined };

/** @returns the new campaign's slug */
export function createCampaign(manager: Manager, input: NewCampaign, sent: Sent): Promise<string> {
  return write(
    manager,
    async (tx) => {
      const project = await tx.project.findFirst({
        where: { AND: [{ slug: input.project }, projectsVisibleTo(manager)] },
        select: { id: true, campaigns: { select: { slug: true } } },
      });
      if (!project) outOfReach();
      await checkInstrument(tx, input.instrumentVersion, project.id);
      const slug = freeSlug(input.label, new Set(project.campaigns.map((one) => one.slug)));
      await tx.campaign.create({ data: { projectId: project.id, slug, ...columnsOf(input) } });
      return slug;
    },
    { key: sent.key },
  );
}

export function editCampaign(manager: Manager, input: EditedCampaign, sent: Sent): Promise<void> {
  return write(manager, async (tx) => {
    const campaign = await findEdited(tx, manager, input);
    if (input.instrumentVersion !== campaign.instrumentVersionId) {
      const refusal = refusalToChangeInstrument(campaign.evaluations);
      if (refusal) throw new RuleError(refusal);
      await checkInstrument(tx, input.instrumentVersion, campaign.projectId);
    }
    const { conclusions, visibility } = input;
    const { count } = await tx.campaign.updateMany({
      where: { id: campaign.id, version: sent.version ?? campaign.version },
      data: { ...columnsOf(input), conclusions, visibility, version: { increment: 1 } },
    });
    if (count === 0) await refuseOutdated(tx, manager, input);
  });
}

async function refuseOutdated(tx: Db, manager: Manager, input: EditedCampaign): Promise<never> {
  const { updatedAt, version, label, windowText, conclusions } = await findEdited(tx, manager, input);
  const mine: Record<string, string | null> = {
    label: input.label,
    window: input.window?.text ?? null,
    conclusions: input.conclusions,
  };
  const stored = Object.entries({ label, window: windowText, conclusions }).filter(
    ([name, text]) => mine[name] !== text,
  );
  const shown = Object.fromEntries(stored.map(([name, text]) => [name, text ?? '']));
  throw new ConflictError('Cette campagne', updatedAt, version, shown);
}

async function findEdited(tx: Db, manager: Manager, key: { project: string; campaign: string }) {
  const campaign = await tx.campaign.findFirst({
    where: { AND: [{ slug: key.campaign }, { project: { AND: [{ slug: key.project }, projectsVisibleTo(manager)] } }] },
    select: {
      id: true,
      projectId: true,
      version: true,
      updatedAt: true,
      label: true,
      windowText: true,
      conclusions: true,
      instrumentVersionId: true,
      evaluations: { select: { state: true } },
    },
  });
  return campaign ?? outOfReach();
}

/** Only a published version, shared or of this project, may be used. */
async function checkInstrument(tx: Db, id: string | null, projectId: string) {
  if (!id) return;
  const usable = await tx.instrumentVersion.count({
    where: { id, publishedAt: { not: null }, instrument: { OR: [{ projectId: null }, { projectId }] } },
  });
  if (usable === 0) throw new RuleError('Ce questionnaire n’est pas publié\u00a0: choisissez-en un dans la liste.');
}

function columnsOf(input: Omit<NewCampaign, 'project'>) {
  return {
    phase: input.phase,
    label: input.label,
    purpose: input.purpose,
    ...impreciseColumns('window', input.window),
    dueOn: input.dueOn ? dateOf(input.dueOn) : null,
    instrumentVersionId: input.instrumentVersion,
  };
}

const RESERVED = new Set(['nouvelle', 'fidelite']);

/** « evaluation-i », then « evaluation-i-2 »; never an address that a page of its own answers. */
function freeSlug(label: string, taken: ReadonlySet<string>): string {
  const base = slugOf(label) || 'campagne';
  for (let n = 1; ; n++) {
    const slug = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(slug) && !RESERVED.has(slug)) return slug;
  }
}
