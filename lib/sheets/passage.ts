import type { Chapter } from './labels';

/** One thing that a sheet says: what it is about, and its words field by field. Two sheets are compared passage by passage. */
export type Passage = { chapter: Chapter; key: string; subject: string; fields: Field[] };
type Field = { label: string; text: string };

/** A passage with those fields that have words. A lone field needs no label: its subject says it. */
export function passage(
  chapter: Chapter,
  key: string,
  subject: string,
  fields: Record<string, string | null | undefined>,
): Passage {
  const said = Object.entries(fields).flatMap(([label, text]) => (text ? [{ label, text }] : []));
  return { chapter, key, subject, fields: said };
}

/** « Formation… »: enough of a text to recognise it. */
export function shortened(text: string): string {
  return text.length > 70 ? `${text.slice(0, 69).trimEnd()}…` : text;
}
