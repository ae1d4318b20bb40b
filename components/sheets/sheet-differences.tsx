import { MarkedWords, WholeWords } from '@/components/sheets/marked-words';
import { Badge } from '@/components/ui/badge';
import { Table, Th } from '@/components/ui/table';
import { count } from '@/lib/format';
import type { Difference } from '@/lib/sheets/difference-rules';
import { type Chapter, chapterTitles } from '@/lib/sheets/labels';

type SheetDifferencesProps = {
  differences: Difference[];
  /** What the two columns hold: « la version 2 », « les données d’aujourd’hui ». */
  before: string;
  after: string;
};

/** What two states of a sheet do not say alike, chapter by chapter and field by field, both wordings side by side. */
export function SheetDifferences({ differences, before, after }: SheetDifferencesProps) {
  const chapters = (Object.keys(chapterTitles) as Chapter[])
    .map((chapter) => ({ chapter, found: differences.filter((one) => one.chapter === chapter) }))
    .filter(({ found }) => found.length > 0);
  return (
    <>
      <p role="status" className="px-4.5 py-3 font-medium">
        {differences.length > 0
          ? `${count(differences.length, 'différence')}\u00a0: ${countWords(differences)}.`
          : 'Rien ne diffère\u00a0: un lecteur lirait la même fiche.'}
      </p>
      {differences.length > 0 && (
        <div className="border-t border-line">
          <Table label={`Ce qui diffère entre ${before} et ${after}`} dense>
            <thead>
              <tr>
                <Th>Ce dont il s’agit</Th>
                <Th className="max-sm:whitespace-normal">
                  {capital(before)}
                  <span className="sm:hidden">, puis {after}</span>
                </Th>
                <Th className="max-sm:hidden">{capital(after)}</Th>
              </tr>
            </thead>
            {chapters.map(({ chapter, found }) => (
              <tbody key={chapter}>
                <tr className="bg-rail">
                  <th scope="rowgroup" colSpan={3}>
                    {chapterTitles[chapter]}
                  </th>
                </tr>
                {found.map((difference) => (
                  <DifferenceRows key={difference.key} difference={difference} />
                ))}
              </tbody>
            ))}
          </Table>
        </div>
      )}
    </>
  );
}

/** A field a line where words changed; what came or went is told in one. */
function DifferenceRows({ difference }: { difference: Difference }) {
  const { subject, kind, changes } = difference;
  if (kind !== 'changed') {
    return (
      <tr>
        <th scope="row" className={SUBJECT}>
          <Subject difference={difference} />
        </th>
        <WholeWords changes={changes} isAdded={kind === 'added'} />
      </tr>
    );
  }
  return changes.map((change, index) => (
    <tr key={change.label}>
      <th scope="row" className={SUBJECT}>
        {index === 0 ? <Subject difference={difference} /> : <span className="sr-only">{subject}, </span>}
        {change.label && <span className="sub">{change.label}</span>}
      </th>
      <MarkedWords {...change} />
    </tr>
  ));
}

const SUBJECT = 'w-32 min-w-32 align-top font-normal sm:w-56';

function Subject({ difference: { subject, kind } }: { difference: Difference }) {
  return (
    <>
      <span className="me-2 font-medium">{subject}</span>
      <Badge tone={TONES[kind]}>{LABELS[kind]}</Badge>
    </>
  );
}

function countWords(differences: Difference[]): string {
  return (Object.keys(COUNTED) as Difference['kind'][])
    .map((kind) => ({ kind, number: differences.filter((one) => one.kind === kind).length }))
    .filter(({ number }) => number > 0)
    .map(({ kind, number }) => count(number, COUNTED[kind]))
    .join(', ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const COUNTED = { added: 'ajout', changed: 'changement', removed: 'retrait' } satisfies Record<
  Difference['kind'],
  string
>;
const LABELS = { added: 'ajouté', changed: 'changé', removed: 'retiré' } satisfies Record<Difference['kind'], string>;
const TONES = { added: 'green', changed: 'amber', removed: 'red' } as const;
