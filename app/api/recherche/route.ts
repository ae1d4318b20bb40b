import { outOfReach } from '@/lib/out-of-reach';
import { type Place, search } from '@/lib/search/queries';
import { currentViewer, isStaff } from '@/lib/viewer';

/** What the palette shows for a few words: `?q=` the words, `?ici=` the path of the page that is open. For the team; others find nothing here. */
export async function GET(request: Request) {
  const viewer = await currentViewer();
  if (!viewer) return Response.json(null, { status: 401, headers: KEPT_NOWHERE });
  if (!isStaff(viewer)) outOfReach();
  const { searchParams } = new URL(request.url);
  const answer = await search(viewer, searchParams.get('q') ?? '', placeOf(searchParams.get('ici') ?? ''));
  return Response.json(answer, { headers: KEPT_NOWHERE });
}

const KEPT_NOWHERE = { 'Cache-Control': 'no-store' };

/** « /projets/tapaj/constats » is in the project « tapaj »; what is about one of its structures also says which. */
function placeOf(path: string): Place | null {
  const [, project, adoption] =
    /^\/projets\/([a-z0-9-]{1,90})(?:\/(?:structures|evaluations\/[a-z0-9-]{1,90})\/([a-z0-9-]{1,90}))?(?:\/|$)/.exec(
      path,
    ) ?? [];
  return project ? { project, adoption: adoption ?? null } : null;
}
