import type { ReactNode } from 'react';
import { SheetAbout } from '@/components/sheets/sheet-about';
import { SheetContext } from '@/components/sheets/sheet-context';
import { SheetCourse } from '@/components/sheets/sheet-course';
import { SheetDocuments } from '@/components/sheets/sheet-documents';
import { SheetFigures } from '@/components/sheets/sheet-figures';
import { hasFindings, SheetFindings } from '@/components/sheets/sheet-findings';
import { SheetPeople } from '@/components/sheets/sheet-people';
import { SheetSection } from '@/components/sheets/sheet-section';
import { SheetStory } from '@/components/sheets/sheet-story';
import { SheetStructures } from '@/components/sheets/sheet-structures';
import type { SheetContent as Sheet } from '@/lib/sheets/content-schema';
import { type Chapter, chapterTitles } from '@/lib/sheets/labels';

type ChapterToDraw = {
  id: Chapter;
  hint?: string;
  Body: (props: { sheet: Sheet }) => ReactNode;
  isWide?: boolean;
  isThere: boolean;
};

/** The chapters of a sheet; one that has nothing to say is not there. */
export function SheetBody({ sheet }: { sheet: Sheet }) {
  const chapters: ChapterToDraw[] = [
    { id: 'projet', Body: SheetAbout, isThere: true },
    { id: 'parcours', hint: HINTS.course, Body: SheetCourse, isWide: true, isThere: true },
    {
      id: 'action',
      hint: HINTS.story,
      Body: SheetStory,
      isThere: sheet.activities.length + sheet.campaigns.length > 0,
    },
    { id: 'structures', Body: SheetStructures, isThere: sheet.structures.rows.length > 0 },
    {
      id: 'constats',
      hint: HINTS.findings,
      Body: SheetFindings,
      isThere: hasFindings(sheet),
    },
    {
      id: 'chiffres',
      hint: HINTS.figures,
      Body: SheetFigures,
      isWide: true,
      isThere: sheet.measures.length > 0,
    },
    {
      id: 'contexte',
      hint: HINTS.context,
      Body: SheetContext,
      isThere: sheet.contextEvents.length > 0,
    },
    { id: 'porteur', Body: SheetPeople, isThere: true },
    { id: 'documents', Body: SheetDocuments, isThere: sheet.documents.length > 0 },
  ];
  return chapters
    .filter(({ isThere }) => isThere)
    .map(({ id, hint, isWide, Body }) => (
      <SheetSection key={id} id={id} title={chapterTitles[id]} hint={hint} isWide={isWide}>
        <Body sheet={sheet} />
      </SheetSection>
    ));
}

const HINTS = {
  course: 'Les sept étapes de l’accélérateur, avec les dates telles qu’elles sont connues.',
  story: 'Activités et évaluations dans l’ordre de leurs dates ; celles que la source ne date pas viennent d’abord.',
  findings: 'Ce que chaque évaluation a montré, ce qui a été décidé, ce que la suite confirme.',
  figures: 'Chacun avec ce qu’il compte, sa période et les structures qu’il couvre.',
  context: 'Ce qui, au-dehors, a pesé sur le projet.',
};
