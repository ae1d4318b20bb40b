import { z } from 'zod';
import { AlreadyDoneError, RuleError } from '@/lib/errors';
import { applyBatch } from '@/lib/imports/apply-mutations';
import { hasBatch } from '@/lib/imports/batch-queries';
import { batchKeySchema } from '@/lib/imports/schema';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { isSameOrigin } from '@/lib/request';
import { readsSteps, refuseSteps, seeOther, streamSteps } from '@/lib/step-stream';
import type { OnStep } from '@/lib/steps';
import { currentViewer, isStaff } from '@/lib/viewer';

type Context = { params: Promise<{ slug: string; campagne: string; lot: string }> };

/** A checked batch is written, whole or not at all; its page then says what became of it. */
export async function POST(request: Request, { params }: Context) {
  const { slug, campagne, lot } = await params;
  const here = paths.importBatch(slug, campagne, lot);
  if (!(await isSameOrigin())) outOfReach();
  const viewer = await currentViewer();
  if (!viewer) return readsSteps(request) ? refuseSteps(SIGN_IN, 401) : seeOther(paths.signIn(here));
  const key = batchKeySchema.safeParse({ project: slug, campaign: campagne, batch: lot });
  if (!isStaff(viewer) || !key.success || !(await hasBatch(viewer, key.data))) outOfReach();
  const form = await request.formData().catch(() => null);
  const sent = z.uuid().safeParse(form?.get('idempotencyKey'));
  const work = async (onStep: OnStep) => {
    await applyBatch(viewer, key.data, { key: sent.data }, onStep).catch(unlessDone);
    return here;
  };
  if (readsSteps(request)) return streamSteps(work);
  // Without a script, the page of the batch itself says what stands in the way.
  await work(() => {}).catch(unlessRefused);
  return seeOther(here);
}

const SIGN_IN = 'Votre session a expiré. Reconnectez-vous dans un autre onglet, puis importez à nouveau.';

/** Sent twice, written once: the second one sees the first. */
function unlessDone(error: unknown) {
  if (!(error instanceof AlreadyDoneError)) throw error;
}

function unlessRefused(error: unknown) {
  if (!(error instanceof RuleError)) throw error;
}
