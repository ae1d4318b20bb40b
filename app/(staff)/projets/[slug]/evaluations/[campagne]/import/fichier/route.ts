import { getCampaignFrame } from '@/lib/campaigns/frame-queries';
import { RuleError } from '@/lib/errors';
import { checkFile } from '@/lib/imports/check-mutations';
import type { DroppedFile } from '@/lib/imports/file';
import { dropRefusals } from '@/lib/imports/labels';
import { outOfReach } from '@/lib/out-of-reach';
import { paths, withSearch } from '@/lib/paths';
import { isSameOrigin } from '@/lib/request';
import { readsSteps, refuseSteps, seeOther, streamSteps } from '@/lib/step-stream';
import type { OnStep } from '@/lib/steps';
import { currentViewer, isStaff } from '@/lib/viewer';
import { MAX_FILE } from '@/lib/workbook';

type Context = { params: Promise<{ slug: string; campagne: string }> };

/** A file is dropped: it is checked, and the page of its batch says what it would change, or all that is wrong with it. */
export async function POST(request: Request, { params }: Context) {
  const { slug, campagne } = await params;
  const here = paths.importAnswers(slug, campagne);
  if (!(await isSameOrigin())) outOfReach();
  const viewer = await currentViewer();
  if (!viewer) return readsSteps(request) ? refuseSteps(SIGN_IN, 401) : seeOther(paths.signIn(here));
  if (!isStaff(viewer)) outOfReach();
  const key = { project: slug, campaign: campagne };
  if (!(await getCampaignFrame(viewer, key))) outOfReach();
  const file = await fileOf(request);
  if (typeof file === 'string') {
    return readsSteps(request)
      ? refuseSteps(dropRefusals[file], file === 'taille' ? 413 : 422)
      : seeOther(withSearch(here, { refus: file }));
  }
  const work = async (onStep: OnStep) => paths.importBatch(slug, campagne, await checkFile(viewer, key, file, onStep));
  if (readsSteps(request)) return streamSteps(work);
  // Without a script, the page itself says why nothing can be imported now.
  return seeOther(await work(() => {}).catch((error) => hereIfRefused(error, here)));
}

function hereIfRefused(error: unknown, here: string): string {
  if (error instanceof RuleError) return here;
  throw error;
}

const SIGN_IN = 'Votre session a expiré. Reconnectez-vous dans un autre onglet, puis déposez à nouveau le fichier.';

/** The limit, and what a form adds around its file. */
const MOST_BYTES = MAX_FILE + 20_000;

async function fileOf(request: Request): Promise<DroppedFile | keyof typeof dropRefusals> {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return 'taille';
  // A body that was cut on its way is no form any more.
  const form = await request.formData().catch(() => null);
  if (!form) return 'taille';
  const file = form.get('file');
  if (!(file instanceof File) || file.name === '') return 'absent';
  if (file.size > MAX_FILE) return 'taille';
  const name = file.name.replace(/[\p{Cc}\p{Cs}]/gu, '').slice(-120);
  return { name, bytes: Buffer.from(await file.arrayBuffer()) };
}
