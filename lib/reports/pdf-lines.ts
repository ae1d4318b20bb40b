import { BOTTOM, LEFT, need, put, type Sheet, type Style, turnPage, WIDTH } from './pdf-sheet';
import { child, type Element, within } from './pdf-tags';
import { wrap } from './pdf-text';

export type Line = { text: string; style: Style };

/** Text as lines that fit a width in its own style. */
export function linesOf(sheet: Sheet, text: string, width: number, style: Style): Line[] {
  return wrap(text, width, (word) => widthOfText(sheet, word, style)).map((line) => ({ text: line, style }));
}

/** The same words come again and again: each is laid out once, whatever its size. */
export function widthOfText({ doc, widths }: Sheet, word: string, { size, isStrong }: Style): number {
  const key = `${isStrong ? 'strong' : 'regular'} ${word}`;
  const known =
    widths.get(key) ??
    doc
      .font(isStrong ? 'strong' : 'regular')
      .fontSize(10)
      .widthOfString(word) / 10;
  widths.set(key, known);
  return known * size;
}

export function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { style }) => sum + leading(style), 0);
}

export function leading({ size }: Style): number {
  return size * 1.4;
}

/** Lines one under the other, on as many pages as it takes, all of them in one element. */
export function putLines(sheet: Sheet, element: Element, type: string, lines: readonly Line[], x = LEFT): void {
  let rest = [...lines];
  while (rest.length > 0) {
    if (sheet.y + leading(rest[0]?.style ?? BODY) > BOTTOM) turnPage(sheet);
    const fitting = fittingIn(BOTTOM - sheet.y, rest);
    const now = rest.slice(0, fitting);
    const top = sheet.y;
    within(sheet, element, type, () => stack(sheet, now, x, top));
    sheet.y = top + heightOf(now);
    rest = rest.slice(fitting);
  }
}

/** Lines under each other, from a height on. */
function stack(sheet: Sheet, lines: readonly Line[], x: number, top: number): void {
  let y = top;
  for (const { text, style } of lines) {
    // The space that was at its end: read aloud, the last word of a line and the first of the next stay two words.
    put(sheet, `${text} `, x, y, style);
    y += leading(style);
  }
}

/** How many of these lines there is room for; one at least, so that any text comes to its end. */
export function fittingIn(height: number, lines: readonly Line[]): number {
  let used = 0;
  const fitting = lines.findIndex(({ style }) => {
    used += leading(style);
    return used > height;
  });
  return fitting === -1 ? lines.length : Math.max(1, fitting);
}

/** A paragraph of its own. */
export function paragraph(sheet: Sheet, parent: Element, text: string, style = BODY, x = LEFT, width = WIDTH): void {
  const element = child(sheet, parent, 'P');
  putLines(sheet, element, 'P', linesOf(sheet, text, width - (x - LEFT), style), x);
  element.end();
}

/**
 * A title, never alone at the foot of a page.
 * @param room what it announces needs below it
 */
export function heading(sheet: Sheet, parent: Element, type: 'H1' | 'H2' | 'H3', text: string, room: number): void {
  const lines = linesOf(sheet, text, WIDTH, HEADINGS[type]);
  need(sheet, heightOf(lines) + 4 + room);
  const element = child(sheet, parent, type);
  putLines(sheet, element, type, lines);
  element.end();
  sheet.y += 4;
}

export const BODY: Style = { size: 9.5, ink: 'ink' };
export const SOFT: Style = { size: 8.5, ink: 'soft' };
export const SMALL: Style = { size: 8, ink: 'soft' };
export const STRONG: Style = { ...BODY, isStrong: true };

const HEADINGS = {
  H1: { size: 26, ink: 'ink', isStrong: true },
  H2: { size: 15, ink: 'green', isStrong: true },
  H3: { size: 11, ink: 'ink', isStrong: true },
} satisfies Record<string, Style>;
