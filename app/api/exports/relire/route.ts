import { RuleError } from '@/lib/errors';
import { compareWorkbook, type DroppedFile } from '@/lib/exports/comparing-mutations';
import { refusals } from '@/lib/exports/labels';
import { outOfReach } from '@/lib/out-of-reach';
import { paths, withSearch } from '@/lib/paths';
import { isSameOrigin } from '@/lib/request';
import { readsSteps, refuseSteps, seeOther, streamSteps } from '@/lib/step-stream';
import type { OnStep } from '@/lib/steps';
import { currentViewer, isStaff } from '@/lib/viewer';
import { MAX_FILE } from '@/lib/workbook';

/** A workbook is dropped: it is compared with what Essaim holds, and the page says every difference. */
export async function POST(request: Request) {
  const here = paths.importWorkbook;
  if (!(await isSameOrigin())) outOfReach();
  const viewer = await currentViewer();
  if (!viewer) return readsSteps(request) ? refuseSteps(refusals.session, 401) : seeOther(paths.signIn(here));
  if (!isStaff(viewer)) outOfReach();
  const file = await fileOf(request);
  if (typeof file === 'string') return refuse(request, file, file === 'taille' ? 413 : 422);
  const work = async (onStep: OnStep) => {
    await compareWorkbook(viewer, file, onStep);
    return here;
  };
  if (readsSteps(request)) return streamSteps(work);
  try {
    return seeOther(await work(() => {}));
  } catch (error) {
    if (error instanceof RuleError) return refuse(request, 'illisible', 422);
    throw error;
  }
}

function refuse(request: Request, why: keyof typeof refusals, status: number): Response {
  return readsSteps(request)
    ? refuseSteps(refusals[why], status)
    : seeOther(withSearch(paths.importWorkbook, { refus: why }));
}

/** The limit, and what a form adds around its file. */
const MOST_BYTES = MAX_FILE + 20_000;

async function fileOf(request: Request): Promise<DroppedFile | 'absent' | 'taille'> {
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
