import { LinkLine, type Revoke } from '@/components/surveys/link-line';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { count } from '@/lib/format';
import { paths, withSearch } from '@/lib/paths';
import type { Desk } from '@/lib/surveys/desk';
import { CHOICES } from '@/lib/surveys/proposal-rules';

type LinksCardProps = {
  desk: Desk;
  place: { project: string; campaign: string };
  /** Null for who may not. */
  revoke: Revoke | null;
};

/** Every structure with its link: how far it came, and the one thing to do about it. */
export function LinksCard({ desk, place, revoke }: LinksCardProps) {
  const here = paths.surveyLinks(place.project, place.campaign);
  const waiting = desk.lines.filter(({ reason }) => CHOICES[reason] === 'proposed').length;
  return (
    <Card
      flush
      title="Liens d’enquête"
      hint="une structure répond sans compte, par son lien"
      actions={
        desk.refusal === null &&
        waiting > 0 && (
          <ButtonLink href={withSearch(here, { pour: 'toutes' })} variant="primary" size="sm">
            Préparer {count(waiting, 'lien')}
          </ButtonLink>
        )
      }
    >
      {desk.lines.length === 0 ? (
        <EmptyState kind="nothing-yet" title="Aucune structure dans ce projet" />
      ) : (
        <ul aria-label={`Liens d’enquête de la campagne ${desk.label}`}>
          {desk.lines.map((line) => (
            <LinkLine
              key={line.id}
              line={line}
              here={here}
              place={place}
              isOpen={desk.refusal === null}
              revoke={revoke}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}
