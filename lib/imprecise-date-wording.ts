/** What is stored: the wording as entered, without the spaces and invisible characters that pasting brings. */
export function cleanWording(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ').trim();
}

/** What is read: lower case, no accents, one kind of apostrophe and dash, no final punctuation. « Mi-Août » is « mi aout ». */
export function readingKey(wording: string): string {
  return wording
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\p{Pd}|−/gu, '-')
    .replace(/\s+/g, ' ')
    .replace(/' /g, "'")
    .replace(/\bmi-(?=\w)/g, 'mi ')
    .replace(/(?<=\w)(?:,? environ| \(\?\)|[ .,;:!?])+$/, '')
    .trim();
}

/** The key without the little words that may lead to a period: « dans le courant de l'annee 2018 » is « 2018 ». */
export function withoutFillers(key: string): string {
  return key.replace(FILLERS, '');
}

// « vers » and « environ » keep the bounds of what they precede: how far « vers » reaches is not ours to invent.
const FILLERS =
  /^(?:(?:a|an|annee|au|aux|autour|alentours|approximativement|circa|courant|cours|dans|date|de|du|durant|en|environ|environs|journee|la|le|les|lors|mois|pendant|pour|probablement|vers|sans doute) |d'|l')+/;
