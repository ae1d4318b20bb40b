import { Badge } from '@/components/ui/badge';
import { RowTh, Table, Th } from '@/components/ui/table';
import { partLabels } from '@/lib/campaigns/labels';
import type { Snapshots } from '@/lib/campaigns/snapshot-queries';
import { count } from '@/lib/format';

type Comparison = NonNullable<Snapshots['comparison']>;

/** What was added, changed or removed between two moments, structure by structure. */
export function SnapshotDifferences({ comparison, isPartial }: { comparison: Comparison; isPartial: boolean }) {
  const { structures, counts } = comparison;
  return (
    <div className="mt-5 flex flex-col gap-5">
      <p role="status" className="font-medium">
        {structures.length > 0 ? countWords(counts) : 'Rien ne diffère entre ces deux moments.'}
      </p>
      {isPartial && (
        <p className="text-sm text-soft">
          Un de ces clichés, pris dans un format ancien, ne garde que les évaluations rendues{'\u00a0'}: ce que
          devenaient les autres structures ne s’y lit pas.
        </p>
      )}
      {structures.length > 0 && (
        <div className="-mx-4.5 -mb-4.5 overflow-clip rounded-b-card border-t border-line">
          <DifferenceTable structures={structures} />
        </div>
      )}
    </div>
  );
}

type PartChangeProps = NonNullable<Comparison['structures'][number]['part']>;

function PartChange({ before, after }: PartChangeProps) {
  return (
    <span className="font-normal text-soft">
      {' · '}
      {before ? partLabels[before] : 'pas encore déclarée'} → {after ? partLabels[after] : 'plus déclarée'}
    </span>
  );
}

function DifferenceTable({ structures }: Pick<Comparison, 'structures'>) {
  return (
    <Table label="Différences entre les deux moments" dense>
      <thead>
        <tr>
          <Th>Critère</Th>
          <Th>Avant</Th>
          <Th>Après</Th>
        </tr>
      </thead>
      {structures.map(({ adoption, label, part, changes }) => (
        <tbody key={adoption}>
          <tr className="bg-rail">
            <th scope="rowgroup" colSpan={3}>
              {label}
              {part && <PartChange {...part} />}
            </th>
          </tr>
          {changes.map((change) => (
            <tr key={change.key}>
              <RowTh className="font-normal">
                <span className="me-2">{change.subject}</span>
                <Badge tone={TONES[change.kind]}>{LABELS[change.kind]}</Badge>
              </RowTh>
              <Side lines={change.before} />
              <Side lines={change.after} />
            </tr>
          ))}
        </tbody>
      ))}
    </Table>
  );
}

function Side({ lines }: { lines: string[] }) {
  return (
    <td className="min-w-32 whitespace-pre-line">
      {lines.length > 0 ? lines.join('\n') : <span className="text-soft">rien</span>}
    </td>
  );
}

function countWords({ structures, parts, added, changed, removed }: Comparison['counts']): string {
  const words = [
    added && count(added, 'réponse ajoutée', 'réponses ajoutées'),
    changed && count(changed, 'réponse changée', 'réponses changées'),
    removed && count(removed, 'réponse retirée', 'réponses retirées'),
    parts && count(parts, 'structure passée à un autre état', 'structures passées à un autre état'),
  ].filter((word) => typeof word === 'string');
  return `${count(structures, 'structure diffère', 'structures diffèrent')}\u00a0: ${words.join(', ')}.`;
}

const LABELS = { added: 'ajoutée', changed: 'changée', removed: 'retirée' };
const TONES = { added: 'green', changed: 'amber', removed: 'red' } as const;
