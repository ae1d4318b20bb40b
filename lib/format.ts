const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
const percent = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 1 });
const time = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Paris' });
const dateTime = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' });
const list = new Intl.ListFormat('fr-FR', { type: 'conjunction' });

/** 1234.5 → « 1 234,5 ». */
export function formatNumber(value: number): string {
  return number.format(value);
}

/** 0.73 → « 73 % ». */
export function formatPercent(ratio: number): string {
  return percent.format(ratio);
}

/** « 14:32 », Paris time. */
export function formatTime(at: Date): string {
  return time.format(at);
}

/** « 9 décembre 2015 à 14:32 », Paris time. */
export function formatDateTime(at: Date): string {
  return dateTime.format(at);
}

/** count(1, 'structure') → « 1 structure »; count(3, 'structure') → « 3 structures ». French plural starts at 2. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${number.format(n)}\u00a0${n >= 2 ? many : one}`;
}

/** « a, b et c ». */
export function formatList(items: string[]): string {
  return list.format(items);
}

/** Lower case without accents; signs and spaces stay. « A.CO.R » → « a.co.r ». */
export function unaccented(text: string): string {
  return text.replace(/œ/gi, 'oe').replace(/æ/gi, 'ae').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Lower case without accents or punctuation: how names are compared and slugs are made. « A.CO.R » → « acor ». */
export function fold(text: string): string {
  return unaccented(text).replace(/[^a-z0-9]+/g, '');
}

/** « Parcours gardien » → « parcours-gardien »; « A.CO.R » → « a-co-r ». Empty when nothing remains. */
export function slugOf(text: string): string {
  return unaccented(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
}
