import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import type { Sent } from '@/lib/action';
import { RuleError } from '@/lib/errors';
import { outOfReach } from '@/lib/out-of-reach';
import type { Carrier } from '@/lib/viewer';
import { write } from '@/lib/write';
import type { Correction } from './schema';

/** Enough for a whole sheet gone wrong; beyond it, a conversation helps more. */
const MOST_OPEN_REQUESTS = 20;

/** The one thing a carrier writes: a request that the team answers. */
export function askForCorrection(
  carrier: Carrier,
  { project: slug, subject, text }: Correction,
  sent: Pick<Sent, 'key'>,
) {
  return write(
    carrier,
    async (tx) => {
      const project = await tx.project.findFirst({
        where: { AND: [{ slug }, projectsVisibleTo(carrier)] },
        select: { id: true, _count: { select: { correctionRequests: { where: { state: 'OPEN' } } } } },
      });
      if (!project) outOfReach();
      if (project._count.correctionRequests >= MOST_OPEN_REQUESTS) {
        throw new RuleError(
          `${MOST_OPEN_REQUESTS}\u00a0demandes attendent déjà une réponse\u00a0: attendez celle de l’équipe, ou écrivez-lui.`,
        );
      }
      await tx.correctionRequest.create({ data: { projectId: project.id, subject, text, authorId: carrier.id } });
    },
    { key: sent.key },
  );
}
