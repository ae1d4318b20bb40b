import type { Group } from '@/lib/search/group-rules';

type PaletteResultsProps = { id: string; groups: Group[]; active: number; onPoint: (place: number) => void };

/** Options are links: they open in a tab of their own, and their address can be copied, as everywhere else. */
export function PaletteResults({ id, groups, active, onPoint }: PaletteResultsProps) {
  let place = 0;
  return (
    <div id={`${id}-liste`} role="listbox" aria-label="Réponses" className="palette-list">
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox.
        <div key={group.kind} role="group" aria-labelledby={`${id}-${group.kind}`}>
          <p id={`${id}-${group.kind}`} className="px-4 pt-3 pb-1 text-xs font-medium text-soft">
            {group.label}
          </p>
          {[...group.hits, ...moreOf(group)].map(({ href, name, detail }) => {
            const own = place++;
            const isMore = href === group.more;
            return (
              <a
                key={`${href} ${name}`}
                id={`${id}-${own}`}
                role="option"
                aria-selected={own === active}
                tabIndex={-1}
                href={href}
                onPointerMove={() => onPoint(own)}
                className="palette-option"
              >
                <span className={`min-w-0 ${isMore ? 'text-green' : 'font-medium'}`}>{name}</span>
                {detail && (
                  <>
                    {' '}
                    <span className="palette-detail">{detail}</span>
                  </>
                )}
              </a>
            );
          })}
        </div>
      ))}
    </div>
  );
}

function moreOf({ more }: Group) {
  return more ? [{ href: more, name: 'Voir toute la liste', detail: null }] : [];
}
