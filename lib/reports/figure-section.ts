import { count } from '@/lib/format';
import type { MeasureRow } from '@/lib/indicators/queries';
import { coverageWording, figureWording } from '@/lib/indicators/wording';
import type { Section } from './content';

/** A project's figures, each with its scope, period, coverage and source. */
export function figureSection(measures: readonly MeasureRow[]): Section {
  const head = { id: 'indicateurs', title: 'Indicateurs' };
  if (measures.length === 0) {
    return { ...head, blocks: [{ kind: 'text', text: 'Aucune mesure enregistrée à cette date.' }] };
  }
  return {
    ...head,
    hint: `${count(measures.length, 'mesure')}, chacune avec son périmètre\u00a0; des périmètres différents ne s’additionnent pas`,
    blocks: [
      {
        kind: 'table',
        label: 'Mesures du projet',
        columns: [
          { label: 'Indicateur', share: 3 },
          { label: 'Valeur', share: 3 },
          { label: 'Périmètre', share: 3 },
          { label: 'Période', share: 2 },
          { label: 'Couverture', share: 2 },
          { label: 'Source', share: 2.5 },
        ],
        rows: measures.map((measure) => [
          { text: measure.name, detail: measure.definition ?? undefined },
          { text: figureWording(measure), detail: computedWords(measure) },
          { text: [measure.structure?.name, measure.scope].filter(Boolean).join(' · ') },
          {
            text: measure.period?.text ?? 'non précisée',
            detail: measure.certainty === 'possible' ? 'possible à cette date' : undefined,
          },
          { text: coverageWording(measure.coverageCount, measure.coverageTotal) ?? 'non précisée' },
          { text: measure.source ?? 'non précisée' },
        ]),
      },
    ],
  };
}

function computedWords({ isComputed, computation }: MeasureRow): string | undefined {
  return isComputed ? ['calculé', computation].filter(Boolean).join('\u00a0: ') : undefined;
}
