import { fold } from '@/lib/format';

/** The 101 départements, by COG code, in the order of the code officiel géographique. */
export const departments: Record<string, string> = {
  '01': 'Ain',
  '02': 'Aisne',
  '03': 'Allier',
  '04': 'Alpes-de-Haute-Provence',
  '05': 'Hautes-Alpes',
  '06': 'Alpes-Maritimes',
  '07': 'Ardèche',
  '08': 'Ardennes',
  '09': 'Ariège',
  '10': 'Aube',
  '11': 'Aude',
  '12': 'Aveyron',
  '13': 'Bouches-du-Rhône',
  '14': 'Calvados',
  '15': 'Cantal',
  '16': 'Charente',
  '17': 'Charente-Maritime',
  '18': 'Cher',
  '19': 'Corrèze',
  '2A': 'Corse-du-Sud',
  '2B': 'Haute-Corse',
  '21': 'Côte-d’Or',
  '22': 'Côtes-d’Armor',
  '23': 'Creuse',
  '24': 'Dordogne',
  '25': 'Doubs',
  '26': 'Drôme',
  '27': 'Eure',
  '28': 'Eure-et-Loir',
  '29': 'Finistère',
  '30': 'Gard',
  '31': 'Haute-Garonne',
  '32': 'Gers',
  '33': 'Gironde',
  '34': 'Hérault',
  '35': 'Ille-et-Vilaine',
  '36': 'Indre',
  '37': 'Indre-et-Loire',
  '38': 'Isère',
  '39': 'Jura',
  '40': 'Landes',
  '41': 'Loir-et-Cher',
  '42': 'Loire',
  '43': 'Haute-Loire',
  '44': 'Loire-Atlantique',
  '45': 'Loiret',
  '46': 'Lot',
  '47': 'Lot-et-Garonne',
  '48': 'Lozère',
  '49': 'Maine-et-Loire',
  '50': 'Manche',
  '51': 'Marne',
  '52': 'Haute-Marne',
  '53': 'Mayenne',
  '54': 'Meurthe-et-Moselle',
  '55': 'Meuse',
  '56': 'Morbihan',
  '57': 'Moselle',
  '58': 'Nièvre',
  '59': 'Nord',
  '60': 'Oise',
  '61': 'Orne',
  '62': 'Pas-de-Calais',
  '63': 'Puy-de-Dôme',
  '64': 'Pyrénées-Atlantiques',
  '65': 'Hautes-Pyrénées',
  '66': 'Pyrénées-Orientales',
  '67': 'Bas-Rhin',
  '68': 'Haut-Rhin',
  '69': 'Rhône',
  '70': 'Haute-Saône',
  '71': 'Saône-et-Loire',
  '72': 'Sarthe',
  '73': 'Savoie',
  '74': 'Haute-Savoie',
  '75': 'Paris',
  '76': 'Seine-Maritime',
  '77': 'Seine-et-Marne',
  '78': 'Yvelines',
  '79': 'Deux-Sèvres',
  '80': 'Somme',
  '81': 'Tarn',
  '82': 'Tarn-et-Garonne',
  '83': 'Var',
  '84': 'Vaucluse',
  '85': 'Vendée',
  '86': 'Vienne',
  '87': 'Haute-Vienne',
  '88': 'Vosges',
  '89': 'Yonne',
  '90': 'Territoire de Belfort',
  '91': 'Essonne',
  '92': 'Hauts-de-Seine',
  '93': 'Seine-Saint-Denis',
  '94': 'Val-de-Marne',
  '95': 'Val-d’Oise',
  '971': 'Guadeloupe',
  '972': 'Martinique',
  '973': 'Guyane',
  '974': 'La Réunion',
  '976': 'Mayotte',
};

// « 10 » to « 95 » look like array indexes, which JavaScript moves before « 01 »: the order is put back here.
const CODES = Object.keys(departments).sort((a, b) => placeOf(a) - placeOf(b));

/** « 07 · Ardèche » for each, in the order of the codes: options of a select. */
export const departmentOptions = CODES.map((code) => ({ value: code, label: `${code} · ${departments[code]}` }));

/** « Ardèche (07) »; the bare code when no département has it. */
export function departmentName(code: string): string {
  return departments[code] ? `${departments[code]} (${code})` : code;
}

/** The codes of the départements whose name begins with this, accents and punctuation ignored: « isere » gives 38. */
export function departmentsNamed(text: string): string[] {
  const wanted = fold(text);
  return wanted.length < 3 ? [] : CODES.filter((code) => fold(departments[code] ?? '').startsWith(wanted));
}

/** Why this is no code, with the one that was probably meant; null when a département has it. */
export function departmentProblem(code: string): string | null {
  if (departments[code]) return null;
  const meant = meantBy(code);
  const question =
    meant.length > 0 ? `, vouliez-vous dire ${meant.map((guess) => `“${guess}”`).join(' ou ')}\u00a0?` : '.';
  return `“${code}” n’existe pas${question}`;
}

function meantBy(code: string): string[] {
  if (code === '20') return ['2A', '2B'];
  const candidates = [code.padStart(2, '0'), code.replace(/^0+/, ''), code.slice(0, 3), code.slice(0, 2)];
  const guess = candidates.find((candidate) => departments[candidate]);
  const named = CODES.filter((other) => fold(departments[other] ?? '') === fold(code));
  return named.length > 0 ? named : guess && /^\d/.test(code) ? [guess] : [];
}

function placeOf(code: string): number {
  if (code === '2A') return 20.1;
  return code === '2B' ? 20.2 : Number(code);
}
