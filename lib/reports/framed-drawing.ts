import type { Drawing, Shape } from '@/lib/chart-files';
import { wrap } from './pdf-text';

type Frame = {
  /** Which project and which campaign, when it is about one: « Parcours gardien · Évaluation II ». */
  subject: string | null;
  /** Where it comes from, and of which day. */
  source: string;
};

const TITLE = { size: 17, line: 22, letter: 8.8 };
const SOFT = { size: 12, line: 17, letter: 6.2 };

/** A drawing that leaves alone, for a slide: its title and what it is about above, where it comes from below. */
export function framed(drawing: Drawing, { subject, source }: Frame): Drawing {
  const { title, width, height, shapes } = drawing;
  const titles = linesOf(title, width, TITLE);
  const subjects = subject ? linesOf(subject, width, SOFT) : [];
  const sources = linesOf(source, width, SOFT);
  const top = titles.length * TITLE.line + subjects.length * SOFT.line + 14;
  const below = top + height + 12;
  return {
    ...drawing,
    title: [title, subject].filter(Boolean).join(' · '),
    height: below + sources.length * SOFT.line + 2,
    shapes: [
      ...titles.map(
        (text, line): Shape => ({
          ...{ is: 'text', x: 0, y: TITLE.size + line * TITLE.line, text, size: TITLE.size },
          ...{ fill: 'ink', isStrong: true, isBare: true },
        }),
      ),
      ...softLines(subjects, titles.length * TITLE.line),
      ...shapes.map((shape) => movedDown(shape, top)),
      { is: 'line', x1: 0, x2: width, y1: below - 2, y2: below - 2, stroke: 'line' },
      ...softLines(sources, below),
    ],
  };
}

function softLines(lines: readonly string[], top: number): Shape[] {
  return lines.map((text, line) => ({
    ...{ is: 'text' as const, x: 0, y: top + 14 + line * SOFT.line, text },
    ...{ size: SOFT.size, fill: 'soft' as const, isBare: true },
  }));
}

function linesOf(text: string, width: number, { letter }: { letter: number }): string[] {
  return wrap(text, width, (words) => words.length * letter);
}

function movedDown(shape: Shape, by: number): Shape {
  switch (shape.is) {
    case 'line':
      return { ...shape, y1: shape.y1 + by, y2: shape.y2 + by };
    case 'circle':
      return { ...shape, cy: shape.cy + by };
    case 'path':
      return { ...shape, y: (shape.y ?? 0) + by };
    default:
      return { ...shape, y: shape.y + by };
  }
}
