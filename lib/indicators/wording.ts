import { count, formatNumber, formatPercent } from '@/lib/format';
import type { Qualifier } from '@/lib/generated/prisma/enums';
import { type Exits, exitParts, exitsWording } from './exit-rules';

export type Figure = {
  qualifier: Qualifier;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  text: string | null;
  unit: string;
  /** Only of « sorties dynamiques ». */
  exits?: Exits | null;
};

const BEFORE: Partial<Record<Qualifier, string>> = { ABOUT: 'environ', AT_LEAST: 'au moins' };
const ALONE: Partial<Record<Qualifier, string>> = { NOT_COLLECTED: 'non recueilli', NOT_APPLICABLE: 'sans objet' };

/**
 * A figure with its unit and what qualifies it: « environ 30 personnes », « 33 sur 72, soit 45,8 % », « plusieurs salariés »,
 * « 12 en emploi durable, 5 en emploi de transition, 8 sorties positives ».
 */
export function figureWording({ qualifier, value, numerator, denominator, text, unit, exits }: Figure): string {
  const alone = ALONE[qualifier];
  if (alone) return alone;
  if (qualifier === 'SEVERAL') return text ?? `plusieurs\u00a0${unit}`;
  if (qualifier === 'QUALITATIVE') return text ?? 'réponse en mots';
  const before = beforeWords(qualifier);
  if (exits) return exitsWording(exits, denominator, before);
  if (numerator !== null && denominator !== null) {
    const ratio = denominator > 0 ? `, soit ${formatPercent(numerator / denominator)}` : '';
    return `${before}${formatNumber(numerator)} sur ${formatNumber(denominator)}${ratio}`;
  }
  if (value === null) return text ?? 'non renseigné';
  const among = denominator === null ? '' : ` sur ${formatNumber(denominator)}`;
  return `${before}${formatNumber(value)}\u00a0${unitOf(value, unit)}${among}`;
}

/** The same in as many lines as it has counts: three of « sorties dynamiques », one of any other. */
export function figureLines(figure: Figure): string[] {
  const { exits, qualifier, denominator } = figure;
  if (!exits || !COUNTED.includes(qualifier)) return [figureWording(figure)];
  const among = denominator === null ? [] : [`sur ${count(denominator, 'sortie')}`];
  return [...exitParts(exits, beforeWords(qualifier)), ...among];
}

/** The unit as its number asks: « 1 personne », « 1,5 an », « 2 heures par semaine ». Units are written in the plural. */
export function unitOf(value: number, unit: string): string {
  if (Math.abs(value) >= 2) return unit;
  const [noun = '', ...rest] = unit.split(' ');
  const [adjective, ...more] = rest;
  const agreed = adjective === undefined || LINKS.test(adjective) ? rest : [singular(adjective), ...more];
  return [singular(noun), ...agreed].join(' ');
}

/** What follows these is not counted: « heures par semaine », « lieux d’accueil ». */
const LINKS = /^(?:(?:par|de|des|du|en|à|au|aux|pour|sans|hors)$|d[’'])/i;
const SAME_IN_PLURAL = /^(?:mois|fois|pays|cours|temps|corps|parcours|refus|avis|poids|prix|choix|[A-Z0-9€%]+)$/;

function singular(word: string): string {
  if (SAME_IN_PLURAL.test(word)) return word;
  return word.replace(/(eau|eu)x$/, '$1').replace(/([^s])s$/, '$1');
}

/** What may be drawn, compared or added: the others are words. */
export const COUNTED: readonly Qualifier[] = ['EXACT', 'ABOUT', 'AT_LEAST'];

function beforeWords(qualifier: Qualifier): string {
  return BEFORE[qualifier] ? `${BEFORE[qualifier]} ` : '';
}

/** « 5 structures sur 9 » : how many were heard of how many are concerned; null when the coverage is not known. */
export function coverageWording(coverageCount: number | null, coverageTotal: number | null): string | null {
  if (coverageCount === null || coverageTotal === null) return null;
  const structures = coverageCount >= 2 ? 'structures' : 'structure';
  return `${formatNumber(coverageCount)} ${structures} sur ${formatNumber(coverageTotal)}`;
}

/** « Calculé par Essaim : 33 sur 72. » beside a mark that says « calculé » : what is left to say. */
export function computationWords(computation: string | null): string | null {
  const rest = computation?.replace(/^Calculé par Essaim(?:\s*:\s*|\.?$)/, '') ?? '';
  return rest === '' ? null : rest;
}
