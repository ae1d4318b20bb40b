import { randomUUID } from 'node:crypto';
import { SavedViews } from '@/components/views/saved-views';
import type { Staff } from '@/lib/viewer';
import { listViews } from '@/lib/views/queries';
import { NAME_AGAIN, queryOf, type Search } from '@/lib/views/rules';
import { deleteViewAction, editViewAction, saveViewAction } from './view-actions';

type ViewsBarProps = { staff: Staff; path: string; search: Search | Promise<Search> };

/** The views of a list, above its filters. */
export async function ViewsBar({ staff, path, search: given }: ViewsBarProps) {
  const search = await given;
  const [again] = [search[NAME_AGAIN]].flat();
  return (
    <SavedViews
      views={await listViews(staff, path)}
      page={path}
      query={queryOf(path, search)}
      nameAgain={again?.slice(0, 80) ?? null}
      idempotencyKey={randomUUID()}
      actions={{ save: saveViewAction, edit: editViewAction, remove: deleteViewAction }}
    />
  );
}
