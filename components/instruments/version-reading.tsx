import { Card } from '@/components/ui/card';
import { RowTh, Table, Th } from '@/components/ui/table';
import { count, formatNumber } from '@/lib/format';
import { criterionKindLabels } from '@/lib/instruments/labels';
import type { CriteriaGroup, Criterion } from '@/lib/instruments/rules';

type VersionReadingProps = { sections: CriteriaGroup[]; note: string | null };

/** What a published version asks, as those who build scores need to read it: kinds, levels, weights. */
export function VersionReading({ sections, note }: VersionReadingProps) {
  return (
    <>
      {note && <p className="max-w-prose text-soft">{note}</p>}
      {sections.map((section) => (
        <Card
          key={section.wording ?? ''}
          flush
          title={section.wording ?? (sections.length > 1 ? 'Sans principe' : 'Critères')}
          hint={count(section.criteria.length, 'critère')}
        >
          {section.note && <p className="border-b border-line px-4.5 py-3 text-sm text-soft">{section.note}</p>}
          <CriteriaTable label={section.wording ?? 'Critères'} criteria={section.criteria} />
        </Card>
      ))}
    </>
  );
}

function CriteriaTable({ label, criteria }: { label: string; criteria: Criterion[] }) {
  return (
    <Table label={label}>
      <thead>
        <tr>
          <Th>Critère</Th>
          <Th>Réponse</Th>
          <Th className="num">Poids</Th>
          <Th>Obligatoire</Th>
        </tr>
      </thead>
      <tbody>
        {criteria.map((criterion) => (
          <tr key={criterion.code}>
            <RowTh className="min-w-64">
              {criterion.wording}
              {criterion.help && <span className="sub">{criterion.help}</span>}
            </RowTh>
            <td className="min-w-56">
              {criterionKindLabels[criterion.kind]}
              {criterion.unit && `, en ${criterion.unit}`}
              {criterion.levels.length > 0 && (
                <span className="sub">
                  {criterion.levels
                    .map(({ value, anchor }) => (criterion.kind === 'SCALE' ? `${value}\u00a0${anchor}` : anchor))
                    .join(' · ')}
                </span>
              )}
            </td>
            <td className="num">{formatNumber(criterion.weight)}</td>
            <td>{criterion.isRequired ? 'oui' : 'non'}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
