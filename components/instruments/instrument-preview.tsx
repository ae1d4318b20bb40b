import { CriteriaCard } from '@/components/evaluations/criteria-card';
import { TryOut } from '@/components/instruments/try-out';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { entriesOf } from '@/lib/evaluations/form-entries';
import { type CriteriaGroup, levelsOf } from '@/lib/instruments/rules';

type InstrumentPreviewProps = { sections: CriteriaGroup[]; editHref: string };

/** The form as those who answer see it, free to try: nothing is saved. */
export function InstrumentPreview({ sections, editHref }: InstrumentPreviewProps) {
  const groups = sections
    .filter((section) => section.criteria.length > 0)
    .map((section) => ({
      ...section,
      criteria: section.criteria.map((criterion) => ({ ...criterion, levels: levelsOf(criterion) })),
    }));
  const criteria = groups.flatMap((group) => group.criteria);
  if (criteria.length === 0) {
    return (
      <Card>
        <EmptyState
          kind="nothing-yet"
          title="Rien à montrer encore"
          action={{ label: 'Ajouter des critères', href: editHref }}
        >
          L’aperçu montre le formulaire dès qu’un critère est écrit.
        </EmptyState>
      </Card>
    );
  }
  const entries = entriesOf(criteria, null, new Map());
  return (
    <>
      <Notice>C’est ce que verront ceux qui répondent. Essayez{'\u00a0'}: rien n’est enregistré.</Notice>
      <TryOut criteria={criteria}>
        {groups.map((group, index) => (
          <CriteriaCard
            key={group.wording ?? ''}
            group={group}
            fallbackTitle={groups.length > 1 ? 'Autres questions' : 'Questions'}
            start={groups.slice(0, index).reduce((sum, one) => sum + one.criteria.length, 0)}
            entries={entries}
            previous={null}
            notes={new Map()}
          />
        ))}
      </TryOut>
    </>
  );
}
