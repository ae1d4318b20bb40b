import { Badge } from '@/components/ui/badge';
import { RowTh, Table, Th } from '@/components/ui/table';
import { computationWords } from '@/lib/indicators/wording';
import type { SheetContent as Sheet } from '@/lib/sheets/content-schema';

type Measure = Sheet['measures'][number];

/** A figure never stands alone: what it counts, over what, when, of how many structures. */
export function SheetFigures({ sheet: { name, measures }, isFramed = true }: { sheet: Sheet; isFramed?: boolean }) {
  const sources = [...new Set(measures.map(({ source }) => source))];
  const shared = sources.length === 1 ? sources[0] : null;
  return (
    <div className={isFramed ? 'overflow-clip rounded-card border border-line bg-card' : ''}>
      <Table label={`Les chiffres de ${name}`}>
        <thead>
          <tr>
            <Th>Chiffre</Th>
            <Th>Valeur</Th>
            <Th className="max-sm:hidden">Période</Th>
            <Th className="max-sm:hidden">Couverture</Th>
          </tr>
        </thead>
        <tbody>
          {measures.map((measure, index) => (
            <FigureRow
              key={measure.id}
              measure={measure}
              isDefined={measures[index - 1]?.name !== measure.name}
              hasOwnSource={!shared}
            />
          ))}
        </tbody>
      </Table>
      {shared && (
        <p className="border-t border-line px-4.5 py-2.5 text-sm text-soft">
          Source{'\u00a0'}: {shared}
        </p>
      )}
    </div>
  );
}

type FigureRowProps = {
  measure: Measure;
  /** The first line of its name: what it counts is not defined again under it. */
  isDefined: boolean;
  hasOwnSource: boolean;
};

function FigureRow({ measure, isDefined, hasOwnSource }: FigureRowProps) {
  const { name, definition, scope, wording, said, period, coverage, isComputed, computation, source } = measure;
  const how = computationWords(computation);
  const small = [period?.text, coverage].filter(Boolean);
  return (
    <tr>
      <RowTh className="align-top">
        {name}
        <span className="sub">{scope}</span>
        {definition && isDefined && <span className="sub">{definition}</span>}
        {small.length > 0 && <span className="sub sm:hidden">{small.join(' · ')}</span>}
        {how && <span className="sub">{how}</span>}
        {hasOwnSource && <span className="sub">{`Source\u00a0: ${source}`}</span>}
      </RowTh>
      <td className="align-top">
        <span className="font-semibold">{wording}</span>
        {said && <span className="sub">{`«\u00a0${said}\u00a0»`}</span>}
        {isComputed && (
          <span className="mt-1 block">
            <Badge tone="violet">calculé par Essaim</Badge>
          </span>
        )}
      </td>
      <td className="align-top max-sm:hidden">{period?.text ?? <Unsaid />}</td>
      <td className="align-top max-sm:hidden">{coverage ?? <Unsaid />}</td>
    </tr>
  );
}

function Unsaid() {
  return <span className="text-soft">non précisée</span>;
}
