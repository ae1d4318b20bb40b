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
 */
export function wrap(text: string, width: number, widthOf: (text: string) => number): string[] {
  return printable(text)
    .split('\n')
    .flatMap((paragraph) => wrapParagraph(paragraph.replaceAll('\t', ' '), width, widthOf));
}

function wrapParagraph(paragraph: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ').flatMap((one) => piecesOf(one, width, widthOf))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** A word that is too wide, in parts that are not. */
function piecesOf(word: string, width: number, widthOf: (text: string) => number): string[] {
  if (widthOf(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const char of word) {
    if (piece !== '' && widthOf(piece + char) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += char;
  }
  return [...pieces, piece];
}
