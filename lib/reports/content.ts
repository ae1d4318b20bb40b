import type { CellState } from '@/components/charts/cell-state';
import type { AsOf } from '@/lib/as-of';
import type { Drawing } from '@/lib/chart-files';

/**
 * What a report says, in order: written once from the data, then read as a page that prints and as a tagged PDF.
 * Nothing in it is cut: a long sentence takes the room it needs.
 */
export type Report = {
  title: string;
  /** Under the title, a line each: its full name, who carries it, in which programme. */
  lead: string[];
  subtitle: string;
  /** What it holds that only the team reads; null when it can leave as it is. */
  notice: string | null;
  /** Null for the programme's. */
  project: { slug: string; name: string } | null;
  asOf: AsOf;
  /** Without its extension. */
  fileName: string;
  sections: Section[];
};

export type Section = {
  /** Its anchor on the page. */
  id: string;
  title: string;
  /** How to read it, in half a sentence. */
  hint?: string;
  blocks: Block[];
};

export type Block =
  | { kind: 'heading'; text: string; detail?: string }
  | { kind: 'text'; text: string; isSoft?: boolean }
  | { kind: 'highlights'; items: Highlight[] }
  | { kind: 'facts'; label?: string; facts: Fact[] }
  | { kind: 'list'; label?: string; items: string[] }
  | { kind: 'steps'; label: string; steps: Step[] }
  | { kind: 'table'; label: string; columns: Column[]; rows: Cell[][] }
  | { kind: 'legend'; states: { state: CellState; text: string }[]; file?: ChartFile }
  | { kind: 'passage'; passage: Passage }
  | { kind: 'figure'; drawing: Drawing; file: ChartFile };

/** A figure and what it counts: « 18 », « structures déclarées, 0 nommée ». */
export type Highlight = { value: string; words: string };

export type Fact = { term: string; words: string };

/** A phase of a course: its shape, the word for its state, when or why. */
export type Step = { label: string; state: CellState; word: string; note?: string };

/** `share`: its part of the width, the others being counted alike. */
export type Column = { label: string; share: number; align?: 'middle' | 'end' };

/** The first cell of a row is its heading. `state` draws the shape; its words are then read in its place. */
export type Cell = { text: string; detail?: string; state?: CellState };

/** Words of an evaluation with what was decided after them, and what came of it. */
export type Passage = {
  /** « Difficulté », « Réussite » */
  tag?: string;
  text: string;
  /** Where it comes from. */
  source?: string;
  after: { lead: string; text: string; source?: string }[];
};

/** How the chart is asked for as a file. */
type ChartFile = { chart: string; search: Record<string, string | null> };
