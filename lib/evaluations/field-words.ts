import type { Criterion } from '@/lib/instruments/rules';
import { answerQualifierLabels, answerStateLabels, departureLabels } from './labels';
import { levelWording } from './wording';

/** What a field of the form is called, for a conflict or a list of what is missing. */
export function fieldLabel(criteria: readonly Criterion[], name: string): string {
  const { criterion, part } = partsOf(criteria, name);
  if (!criterion) return NARRATIVE[name] ?? name;
  const of = PARTS[part];
  return of ? `${criterion.wording} · ${of}` : criterion.wording;
}

/** The value of a field as people read it; « rien » when it is empty. */
export function fieldValue(criteria: readonly Criterion[], name: string, value: string): string {
  const { criterion, part } = partsOf(criteria, name);
  if (value === '' || (part === 'choice' && value === 'GIVEN')) return 'rien';
  if (part === 'departure') return read(departureLabels, value);
  if (part === 'qualifier') return read(answerQualifierLabels, value);
  if (part !== 'choice' || !criterion) return value;
  return read(answerStateLabels, value, levelWording(criterion, Number(value)) ?? value);
}

function partsOf(criteria: readonly Criterion[], name: string): { criterion: Criterion | undefined; part: string } {
  const match = /^answers\[(\d+)\]\.(\w+)$/.exec(name);
  return { criterion: match ? criteria[Number(match[1])] : undefined, part: match?.[2] ?? name };
}

function read(labels: Record<string, string>, value: string, otherwise = value): string {
  return labels[value] ?? otherwise;
}

const NARRATIVE: Record<string, string> = {
  metOn: 'Rencontre du',
  progress: 'Avancées',
  difficulties: 'Difficultés',
  needs: 'Besoins',
};

const PARTS: Record<string, string> = {
  qualifier: 'précision',
  evidence: 'élément de preuve',
  departure: 'écart',
};
