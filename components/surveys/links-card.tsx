import { ActionButton } from '@/components/forms/action-button';
import { LinkFacts } from '@/components/surveys/link-facts';
import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { RowTh, Table, Th } from '@/components/ui/table';
import type { FormState } from '@/lib/action-state';
import { partLabels } from '@/lib/campaigns/labels';
import { count } from '@/lib/format';
import { paths, withSearch } from '@/lib/paths';
import type { Desk, DeskLine } from '@/lib/surveys/desk';
import { linkStateLabels, linkStateTones } from '@/lib/surveys/labels';
import { isOpening, linkStateOf } from '@/lib/surveys/link-rules';
import { CHOICES } from '@/lib/surveys/proposal-rules';

type LinksCardProps = {
  desk: Desk;
  place: { project: string; campaign: string };
  /** Null for who may not. */
  revoke: ((previous: FormState, form: FormData) => Promise<FormState>) | null;
};

/** Every structure with its link: how far it came, and the one thing to do about it. */
export function LinksCard({ desk, place, revoke }: LinksCardProps) {
  const here = paths.surveyLinks(place.project, place.campaign);
  const waiting = desk.lines.filter(({ reason }) => CHOICES[reason] === 'proposed').length;
  const prepare = withSearch(here, { pour: 'toutes' });
  return (
    <Card
      flush
      title="Liens d’enquête"
      hint="une structure répond sans compte, par son lien"
      actions={
        desk.refusal === null &&
        waiting > 0 && (
          <ButtonLink href={prepare} variant="primary" size="sm">
            Préparer {count(waiting, 'lien')}
          </ButtonLink>
        )
      }
    >
      {desk.lines.length === 0 ? (
        <EmptyState kind="nothing-yet" title="Aucune structure dans ce projet" />
      ) : (
        <Table label={`Liens d’enquête de la campagne ${desk.label}`} stickyFirst>
          <thead>
            <tr>
              <Th>Structure</Th>
              <Th>Lien</Th>
              <Th>Ce qui s’est passé</Th>
              <Th>
                <span className="sr-only">À faire</span>
              </Th>
            </tr>
          </thead>
          <tbody>
            {desk.lines.map((line) => {
              const state = linkStateOf(line.link);
              return (
                <tr key={line.id}>
                  <RowTh>
                    {line.name}
                    <span className="sub">{partLabels[line.part]}</span>
                  </RowTh>
                  <td>
                    <Badge tone={linkStateTones[state]}>{linkStateLabels[state]}</Badge>
                  </td>
                  <td className="min-w-64">
                    <LinkFacts line={line} />
                  </td>
                  <td>
                    <div className="flex flex-wrap items-center justify-end gap-x-4 gap-y-1.5">
                      {desk.refusal === null && CHOICES[line.reason] !== 'never' && (
                        <a
                          href={withSearch(here, { pour: line.slug })}
                          className="link"
                          aria-label={`${wordOf(line)}\u00a0: ${line.name}`}
                        >
                          {wordOf(line)}
                        </a>
                      )}
                      {revoke && isOpening(line.link) && (
                        <ActionButton
                          action={revoke}
                          label="Révoquer"
                          size="sm"
                          variant="danger"
                          fields={{ ...place, adoption: line.slug }}
                        />
                      )}
                    </div>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </Table>
      )}
    </Card>
  );
}

function wordOf({ reason, link }: DeskLine): string {
  if (reason === 'received') return 'Rouvrir la saisie';
  return isOpening(link) ? 'Réémettre' : 'Créer un lien';
}
