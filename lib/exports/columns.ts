import 'server-only';
import type { Visibility } from '@/lib/generated/prisma/enums';
import { visibilityLabels } from '@/lib/projects/labels';
import { addressOf } from '@/lib/site';
import type { Column } from './table';

// Columns that several tables have alike.

type Given = { meaning?: string; width?: number; isDetail?: boolean };

/** An identifier that is drawn, on one line. */
const DRAWN = 38;

/** What a row is known by: as its page's address has it, unless told otherwise. */
export function keyColumn<Row>(
  of: (row: Row) => string,
  { meaning = 'Tel qu’il figure dans l’adresse de sa page', width = 24, isDetail = false }: Given = {},
): Column<Row> {
  return { heading: 'Identifiant', meaning, width, isDetail, of };
}

/** The same where it is drawn. */
export function idColumn<Row extends { id: string }>(given: Given = {}): Column<Row> {
  return keyColumn<Row>(({ id }) => id, { width: DRAWN, ...given });
}

export function readerColumn<Row extends { visibility: Visibility }>(
  meaning: string,
  { isDetail = false } = {},
): Column<Row> {
  return { heading: 'Lecture', meaning, width: 10, isDetail, of: ({ visibility }) => visibilityLabels[visibility] };
}

/** Where a row is found: whole, as a file is read away from the site. */
export function pageColumn<Row extends { href: string }>(): Column<Row> {
  const meaning = 'Adresse de sa page dans Essaim';
  return { heading: 'Page', meaning, width: 50, isDetail: true, of: ({ href }) => addressOf(href) };
}
