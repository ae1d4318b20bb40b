/** Words as the font has them: no font has the narrow no-break space of French thousands, and no control character is drawn. */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u202f/g, '\u00a0')
    .replace(/[^\P{Cc}\n\t]|[\u200b\ufeff]/gu, '');
}

/**
 * Text as lines no wider than a width: broken at spaces, inside a word only when the word alone is too wide. Nothing is lost but
 * the spaces at the ends of lines.
 * @param widthOf of a word; that of a line is taken to be the sum of its words and spaces
 */
export function wrap(text: string, width: number, widthOf: (text: string) => number): string[] {
  return printable(text)
    .split('\n')
    .flatMap((paragraph) => wrapParagraph(paragraph.replaceAll('\t', ' '), width, widthOf));
}

function wrapParagraph(paragraph: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  const space = widthOf(' ');
  let line: string[] = [];
  let used = 0;
  for (const word of paragraph.split(' ').flatMap((one) => piecesOf(one, width, widthOf))) {
    const more = widthOf(word);
    if (line.length > 0 && used + space + more > width) {
      lines.push(line.join(' '));
      [line, used] = [[], 0];
    }
    used += (line.length > 0 ? space : 0) + more;
    line.push(word);
  }
  return [...lines, line.join(' ')];
}

/** Where a long word may go on below: « Emploi-Formation », an address. */
export function partsOf(word: string): string[] {
  return word.split(/(?<=[-/_.@&])(?=.)/);
}

/** A word that is too wide, in parts that are not: after a hyphen or a slash, between letters when nothing else helps. */
function piecesOf(word: string, width: number, widthOf: (text: string) => number): string[] {
  if (widthOf(word) <= width) return [word];
  const pieces: string[] = [];
  let [piece, used] = ['', 0];
  for (const part of partsOf(word).flatMap((one) => (widthOf(one) <= width ? [one] : [...one]))) {
    const more = widthOf(part);
    if (piece !== '' && used + more > width) {
      pieces.push(piece);
      [piece, used] = ['', 0];
    }
    piece += part;
    used += more;
  }
  return [...pieces, piece];
}
