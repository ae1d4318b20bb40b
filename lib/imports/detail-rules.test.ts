import { expect, it } from 'vitest';
import { criteria, figure, nothing, scale, standing, text } from './campaign.fixture';
import { detailsOf } from './detail-rules';

const stood = standing({
  narrative: { progress: 'Avant' },
  answers: [
    [scale, { level: 2, evidence: 'Compte rendu' }],
    [text, { text: 'Un mot' }],
  ],
});

it('what a line changes is told before and after, in the order of the form', () => {
  const row = {
    narrative: { progress: null, metOn: 'mi 2018' },
    answers: {
      [figure.id]: { ...nothing, value: 12, qualifier: 'ABOUT' as const },
      [scale.id]: { ...nothing, level: 3, evidence: 'Compte rendu', departure: 'DRIFT' as const },
      [text.id]: nothing,
    },
  };
  expect(detailsOf(criteria, row, stood)).toEqual([
    { heading: 'Rencontre du', before: null, after: 'mi 2018' },
    { heading: 'Portage par la direction', before: '2 · palier 2', after: '3 · palier 3' },
    { heading: 'Portage par la direction · écart', before: null, after: 'Dérive' },
    { heading: 'Personnes accompagnées', before: null, after: 'environ\u00a012\u00a0personnes' },
    { heading: 'Remarques', before: 'Un mot', after: null },
    { heading: 'Avancées', before: 'Avant', after: null },
  ]);
});

it('a line that says what stands changes nothing', () => {
  expect(detailsOf(criteria, { narrative: {}, answers: {} }, stood)).toEqual([]);
});
