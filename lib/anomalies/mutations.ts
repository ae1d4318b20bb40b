import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import type { Sent } from '@/lib/action';
import { RuleError } from '@/lib/errors';
import { outOfReach } from '@/lib/out-of-reach';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { listAnomalies } from './queries';
import { readKey } from './rules';
import type { AcceptanceInput, AnomalyKey } from './schema';

/** Says that a contradiction is as the source has it. It holds for what the data says now: once changed, it is open again. */
export async function acceptAnomaly(
  staff: Staff,
  { anomaly, note }: Pick<AcceptanceInput, 'anomaly' | 'note'>,
  sent: Pick<Sent, 'key'>,
) {
  const slug = readKey(anomaly)?.project ?? null;
  const anomalies = await listAnomalies(staff, slug ? { project: slug } : {});
  if (!anomalies.some(({ key }) => key === anomaly)) throw new RuleError(CHANGED);
  return write(
    staff,
    async (tx) => {
      const project = slug
        ? await tx.project.findFirst({ where: { AND: [{ slug }, projectsVisibleTo(staff)] }, select: { id: true } })
        : null;
      if (slug && !project) outOfReach();
      const { count } = await tx.anomalyDecision.createMany({
        data: [{ anomaly, note, projectId: project?.id ?? null, authorId: staff.id }],
        skipDuplicates: true,
      });
      if (count === 0) throw new RuleError(ALREADY_ACCEPTED);
    },
    { key: sent.key },
  );
}

/** Opens an accepted contradiction again. The journal keeps who had accepted it, and why. */
export function withdrawAcceptance(staff: Staff, { anomaly }: AnomalyKey) {
  const ofProject = readKey(anomaly)?.project ?? null;
  const reach = ofProject ? { project: projectsVisibleTo(staff) } : { projectId: null };
  return write(staff, async (tx) => {
    const { count } = await tx.anomalyDecision.deleteMany({ where: { AND: [{ anomaly }, reach] } });
    if (count === 0) throw new RuleError(NOT_ACCEPTED);
  });
}

const CHANGED =
  'Les données ont changé depuis que cette page est ouverte\u00a0: rechargez-la, et voyez ce qu’il en reste.';
const ALREADY_ACCEPTED = 'Quelqu’un vient de l’accepter\u00a0: rechargez la page pour lire sa note.';
const NOT_ACCEPTED = 'Cette acceptation a déjà été retirée\u00a0: rechargez la page.';
