import type { AnswerContent } from '@/lib/evaluations/answers';
import type { Criterion } from '@/lib/instruments/rules';
import type { KnownStructure } from './structure-rules';

// A questionnaire with one criterion of each kind, and structures to fill it for.

const plain = { help: null, unit: null, weight: 1, isRequired: true, levels: [] };

export const scale: Criterion = {
  ...plain,
  id: '00000000-0000-4000-8000-000000000001',
  code: 'portage',
  wording: 'Portage par la direction',
  kind: 'SCALE',
  levels: [0, 1, 2, 3, 4].map((value) => ({ value, anchor: `palier ${value}` })),
};
export const figure: Criterion = {
  ...plain,
  id: '00000000-0000-4000-8000-000000000002',
  code: 'personnes',
  wording: 'Personnes accompagnées',
  kind: 'NUMBER',
  unit: 'personnes',
};
export const choice: Criterion = {
  ...plain,
  id: '00000000-0000-4000-8000-000000000003',
  code: 'suite',
  wording: 'Suite envisagée',
  kind: 'CHOICE',
  levels: [
    { value: 1, anchor: 'poursuivre' },
    { value: 2, anchor: 'arrêter' },
  ],
};
export const yesNo: Criterion = {
  ...plain,
  id: '00000000-0000-4000-8000-000000000004',
  code: 'referent',
  wording: 'Un référent est nommé',
  kind: 'YES_NO',
  levels: [
    { value: 1, anchor: 'Oui' },
    { value: 0, anchor: 'Non' },
  ],
};
export const text: Criterion = {
  ...plain,
  id: '00000000-0000-4000-8000-000000000005',
  code: 'remarques',
  wording: 'Remarques',
  kind: 'TEXT',
  isRequired: false,
};
export const share: Criterion = {
  ...figure,
  id: '00000000-0000-4000-8000-000000000006',
  code: 'part',
  wording: 'Sorties',
  unit: '%',
};

export const criteria = [scale, figure, choice, yesNo, text];

export const nothing: AnswerContent = {
  state: 'GIVEN',
  level: null,
  value: null,
  qualifier: null,
  text: null,
  evidence: null,
  departure: 'NONE',
};

export function structure(given: Partial<KnownStructure> & { slug: string; name: string }): KnownStructure {
  return { id: given.slug, names: [given.name], refusal: null, standing: standing({}), ...given };
}

export function standing(given: {
  narrative?: Partial<KnownStructure['standing']['narrative']>;
  answers?: [Criterion, Partial<AnswerContent>][];
}): KnownStructure['standing'] {
  return {
    narrative: { metOn: null, progress: null, difficulties: null, needs: null, ...given.narrative },
    answers: new Map((given.answers ?? []).map(([{ id }, content]) => [id, { ...nothing, ...content }])),
  };
}
