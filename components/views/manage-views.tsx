import { ActionButton } from '@/components/forms/action-button';
import { Disclosure } from '@/components/ui/disclosure';
import type { ViewActions } from '@/components/views/saved-views';
import { ViewForm } from '@/components/views/view-form';
import type { View } from '@/lib/views/queries';

type ManageViewsProps = { views: View[]; page: string; query: string; actions: ViewActions };

/** Renames, shares, takes away: one's own views; for a responsable the shared ones too. */
export function ManageViews({ views, page, query, actions }: ManageViewsProps) {
  if (views.length === 0) return null;
  return (
    <>
      <button type="button" popoverTarget={ID} className="link text-sm">
        Gérer les vues
      </button>
      <div id={ID} popover="auto" role="dialog" aria-label="Gérer les vues" className="menu-panel view-panel">
        <ul className="flex flex-col gap-1">
          {views.map((view) => (
            <li key={`${view.id} ${view.version}`} className="border-b border-line pb-1 last:border-0 last:pb-0">
              <Disclosure summary={view.author ? `${view.name} (par ${view.author})` : view.name}>
                <div className="flex flex-col gap-3 pb-2">
                  <ViewForm
                    action={actions.edit}
                    hidden={{ view: view.id, page, query }}
                    version={view.version}
                    name={view.name}
                    isShared={view.isShared}
                    submitLabel="Enregistrer"
                  >
                    {query !== '' && query !== view.query && <TakesQuery />}
                  </ViewForm>
                  <ActionButton
                    action={actions.remove}
                    fields={{ view: view.id, page, query }}
                    label="Supprimer la vue"
                    pendingLabel="Suppression…"
                    variant="danger"
                    size="sm"
                  />
                </div>
              </Disclosure>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

function TakesQuery() {
  return (
    <label className="flex items-baseline gap-2.5">
      <input type="checkbox" name="takesQuery" className="check translate-y-0.5" />
      <span>Lui donner les filtres affichés</span>
    </label>
  );
}

const ID = 'gerer-les-vues';
