import { ManageViews } from '@/components/views/manage-views';
import { SavePanel } from '@/components/views/save-panel';
import type { FormState } from '@/lib/action-state';
import type { View } from '@/lib/views/queries';
import { isWorthAName } from '@/lib/views/rules';

type Action = (previous: FormState, form: FormData) => Promise<FormState>;
export type ViewActions = { save: Action; edit: Action; remove: Action };

type SavedViewsProps = {
  views: View[];
  page: string;
  /** The filters shown now, cleaned; empty without any. */
  query: string;
  /** A name that was just given up, to give it again. */
  nameAgain: string | null;
  idempotencyKey: string;
  actions: ViewActions;
};

/** Names for the filters of a list: each is a link. One's own first, then what the team shares. Nothing is drawn when there is nothing to say. */
export function SavedViews({ views, page, query, nameAgain, idempotencyKey, actions }: SavedViewsProps) {
  const isKept = views.some((view) => view.isMine && view.query === query);
  const maySave = isWorthAName(query) && !isKept;
  if (views.length === 0 && !maySave) return null;
  return (
    <div className="no-print flex flex-wrap items-center gap-x-3 gap-y-2">
      {views.length > 0 && (
        <nav aria-label="Vues enregistrées" className="min-w-0 max-md:-m-1 max-md:basis-full">
          <ul className="flex gap-1.5 max-md:overflow-x-auto max-md:p-1 md:flex-wrap">
            {views.map((view) => (
              <li key={view.id} className="min-w-0 max-md:flex-none">
                <ViewLink view={view} isCurrent={view.query === query} />
              </li>
            ))}
          </ul>
        </nav>
      )}
      {maySave && (
        <SavePanel
          page={page}
          query={query}
          nameAgain={nameAgain}
          idempotencyKey={idempotencyKey}
          action={actions.save}
        />
      )}
      <ManageViews views={views.filter(({ mayEdit }) => mayEdit)} page={page} query={query} actions={actions} />
    </div>
  );
}

function ViewLink({ view, isCurrent }: { view: View; isCurrent: boolean }) {
  return (
    <a href={view.href} aria-current={isCurrent ? 'true' : undefined} className="view-link">
      <span className="truncate">{view.name}</span>
      {view.isShared && (
        <span className="min-w-0 shrink-[9] truncate font-normal text-soft">
          {view.author ? `par ${view.author}` : 'partagée'}
        </span>
      )}
    </a>
  );
}
