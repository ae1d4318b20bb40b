// What spreadsheets put on the clipboard: cells apart by tabs, rows by line breaks, a cell with either of them in quotes.

/** A block of cells; rows may be of unequal length. The line break that spreadsheets add at the end makes no row. */
export function readTabular(text: string): string[][] {
  const rows: string[][] = [[]];
  const source = text.replace(/\r\n?/g, '\n');
  let at = 0;
  while (at < source.length) {
    const quoted = source[at] === '"' ? quotedFrom(source, at) : null;
    const end = quoted?.end ?? endOfPlain(source, at);
    rows.at(-1)?.push(quoted?.text ?? source.slice(at, end));
    const isLast = end >= source.length;
    const isNewRow = source[end] === '\n';
    if (isNewRow && end + 1 < source.length) rows.push([]);
    // A tab at the very end is followed by one more cell, an empty one.
    if (!isLast && !isNewRow && end + 1 === source.length) rows.at(-1)?.push('');
    at = end + 1;
  }
  return rows.map((row) => (row.length ? row : ['']));
}

export function writeTabular(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(protectedText).join('\t')).join('\n');
}

/** Null when the quote closes nowhere, or in the middle of the cell: it is then a character like another. */
function quotedFrom(source: string, start: number): { text: string; end: number } | null {
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] !== '"') continue;
    if (source[at + 1] === '"') {
      at++;
      continue;
    }
    const end = at + 1;
    const closes = end === source.length || source[end] === '\t' || source[end] === '\n';
    return closes ? { text: source.slice(start + 1, at).replaceAll('""', '"'), end } : null;
  }
  return null;
}

function endOfPlain(source: string, start: number): number {
  const end = source.slice(start).search(/[\t\n]/);
  return end === -1 ? source.length : start + end;
}

function protectedText(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
