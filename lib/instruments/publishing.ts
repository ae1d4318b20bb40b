import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import type { Sent } from '@/lib/action';
import { refusalToChangeInstrument } from '@/lib/campaigns/rules';
import { ConflictError, RuleError } from '@/lib/errors';
import { outOfReach } from '@/lib/out-of-reach';
import type { Manager, Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { replaceContent } from './content';
import { claimDraft, findDraft } from './draft-mutations';
import { instrumentsVisibleTo } from './list-queries';
import { mapDraft, refusalToMap } from './mapping-draft-rules';
import { refusalToPublish } from './publish-rules';
import type { SentMapping, VersionKey } from './schema';
import { readSections, versionRowSelect } from './version-queries';

/** Freezes a draft: nothing of it changes any more, campaigns may use it. Refused as long as something is missing. */
export function publishVersion(staff: Staff, key: VersionKey, sent: Pick<Sent, 'version'>) {
  return write(staff, async (tx) => {
    const draft = await findDraft(tx, staff, key);
    const refusal = refusalToPublish(draft.sections);
    if (refusal) throw new RuleError(refusal);
    const { count } = await tx.instrumentVersion.updateMany({
      where: { id: draft.id, version: sent.version ?? 0, publishedAt: null },
      data: { publishedAt: new Date(), version: { increment: 1 } },
    });
    if (count === 0) throw new RuleError(CHANGED_SINCE);
  });
}

/** Says which criterion of the version before each one continues, and which levels take over which. */
export function saveMapping(staff: Staff, input: SentMapping, sent: Pick<Sent, 'version'>) {
  return write(staff, async (tx) => {
    const draft = await findDraft(tx, staff, input);
    const row = await tx.instrumentVersion.findFirst({
      where: {
        number: { lt: input.number },
        publishedAt: { not: null },
        instrument: { AND: [{ slug: input.instrument }, instrumentsVisibleTo(staff)] },
      },
      orderBy: { number: 'desc' },
      select: versionRowSelect,
    });
    if (!row) throw new RuleError('C’est la première version\u00a0: rien ne la précède encore.');
    const previous = readSections(row).sections;
    const refusal = refusalToMap(previous, draft.sections, input.criteria);
    if (refusal) throw new RuleError(refusal);
    await claimDraft(tx, draft, sent.version);
    await replaceContent(tx, draft.id, draft.sections, mapDraft(previous, draft.sections, input.criteria));
  });
}

/** A campaign in preparation goes on with another published version of its instrument. */
export function moveCampaign(
  manager: Manager,
  { instrument, number, project, campaign: slug }: VersionKey & { project: string; campaign: string },
) {
  return write(manager, async (tx) => {
    const version = await tx.instrumentVersion.findFirst({
      where: { number, instrument: { AND: [{ slug: instrument }, instrumentsVisibleTo(manager)] } },
      select: { id: true, publishedAt: true, instrumentId: true },
    });
    const campaign = await tx.campaign.findFirst({
      where: {
        slug,
        project: { AND: [{ slug: project }, projectsVisibleTo(manager)] },
        instrumentVersion: { instrumentId: version?.instrumentId ?? NOTHING },
      },
      select: { id: true, state: true, version: true, updatedAt: true, evaluations: { select: { state: true } } },
    });
    if (!version || !campaign) outOfReach();
    if (!version.publishedAt)
      throw new RuleError('Cette version n’est pas publiée\u00a0: aucune campagne ne l’emploie.');
    if (campaign.state !== 'DRAFT') throw new RuleError(KEEPS_ITS_OWN);
    const refusal = refusalToChangeInstrument(campaign.evaluations);
    if (refusal) throw new RuleError(refusal);
    const { count } = await tx.campaign.updateMany({
      where: { id: campaign.id, version: campaign.version },
      data: { instrumentVersionId: version.id, version: { increment: 1 } },
    });
    if (count === 0) throw new ConflictError('Cette campagne', campaign.updatedAt, campaign.version);
  });
}

const NOTHING = '00000000-0000-0000-0000-000000000000';
const CHANGED_SINCE = 'Cette version a changé depuis que vous l’avez ouverte\u00a0: relisez-la avant de la publier.';
const KEEPS_ITS_OWN = 'Une campagne ouverte garde sa version\u00a0: ses réponses restent celles des questions posées.';
