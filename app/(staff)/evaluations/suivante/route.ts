import { redirect } from 'next/navigation';
import { listToDo } from '@/lib/evaluations/queries';
import { nextToDo } from '@/lib/evaluations/to-do-rules';
import { flash } from '@/lib/flash';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';

/** « Saisir la suivante », wherever one is: leads on to the evaluation that waits first for this person. */
export async function GET() {
  const staff = await requireStaff(paths.nextEvaluation);
  const next = nextToDo(await listToDo(staff));
  if (!next) await flash('Aucune évaluation ne vous attend.');
  redirect(next ?? paths.evaluations);
}
