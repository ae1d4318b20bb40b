import { ActionButton } from '@/components/forms/action-button';
import { LinkFacts } from '@/components/surveys/link-facts';
import { Badge } from '@/components/ui/badge';
import type { FormState } from '@/lib/action-state';
import { partLabels } from '@/lib/campaigns/labels';
import { withSearch } from '@/lib/paths';
import type { DeskLine } from '@/lib/surveys/desk';
import { linkStateLabels, linkStateTones } from '@/lib/surveys/labels';
import { isOpening, linkStateOf } from '@/lib/surveys/link-rules';
import { CHOICES } from '@/lib/surveys/proposal-rules';

export type Revoke = (previous: FormState, form: FormData) => Promise<FormState>;

type LinkLineProps = {
  line: DeskLine;
  /** The page of the links. */
  here: string;
  place: { project: string; campaign: string };
  /** Links can be made in this campaign. */
  isOpen: boolean;
  revoke: Revoke | null;
};

/** One structure: where its link stands and what happened to it, one under the other on a phone. */
export function LinkLine({ line, here, place, isOpen, revoke }: LinkLineProps) {
  const state = linkStateOf(line.link);
  const word = wordOf(line);
  const mayIssue = isOpen && CHOICES[line.reason] !== 'never';
  const mayRevoke = revoke !== null && isOpening(line.link);
  return (
    <li className="grid items-center gap-x-5 gap-y-1.5 border-t border-line px-4.5 py-3 first:border-t-0 lg:grid-cols-[minmax(8rem,2fr)_6rem_minmax(12rem,4fr)_13rem]">
      <p className="flex flex-wrap items-baseline gap-x-2 font-medium lg:block">
        {line.name}
        <span className="text-xs font-normal text-soft lg:block">{partLabels[line.part]}</span>
      </p>
      <p>
        <Badge tone={linkStateTones[state]}>
          <span className="sr-only">Lien{'\u00a0'}: </span>
          {linkStateLabels[state]}
        </Badge>
      </p>
      <div className="min-w-0">
        <LinkFacts line={line} />
      </div>
      {(mayIssue || mayRevoke) && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5 lg:justify-end">
          {mayIssue && (
            <a
              href={withSearch(here, { pour: line.slug })}
              className="link inline-flex min-h-6 items-center"
              aria-label={`${word}\u00a0: ${line.name}`}
            >
              {word}
            </a>
          )}
          {mayRevoke && (
            <ActionButton
              action={revoke}
              label="Révoquer"
              size="sm"
              variant="danger"
              fields={{ ...place, adoption: line.slug }}
            />
          )}
        </div>
      )}
    </li>
  );
}

function wordOf({ reason, link }: DeskLine): string {
  if (reason === 'received') return 'Rouvrir la saisie';
  return isOpening(link) ? 'Réémettre' : 'Créer un lien';
}
