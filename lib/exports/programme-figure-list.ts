import 'server-only';
import { listProgrammeFigures, listSharedIndicators, type ProgrammeFigure } from '@/lib/indicators/programme-queries';
import type { ReadList } from './list';
import { measureColumns } from './measure-list';
import { type Column, tableOf } from './table';

/** What several projects measure, and what each says of people, as `/indicateurs` shows it. */
export const readProgrammeFigureList: ReadList = async (staff, { asOf, set }) => {
  const [figures, shared] = await Promise.all([
    listProgrammeFigures(staff, asOf.day),
    listSharedIndicators(staff, asOf.day),
  ]);
  const measures = shared.flatMap((indicator) => indicator.measures);
  const project: Column<(typeof measures)[number]> = {
    heading: 'Projet',
    meaning: 'Projet mesuré',
    width: 26,
    of: (row) => row.project.name,
  };
  return {
    title: 'Indicateurs du programme',
    filters: [],
    tables: [
      tableOf({ name: 'Chiffres', about: 'Une ligne par chiffre du programme.', columns, rows: figures }, set),
      tableOf(
        {
          name: 'Mesures partagées',
          about: 'Une ligne par mesure d’un indicateur que plusieurs projets partagent.',
          columns: [project, ...measureColumns],
          rows: measures,
        },
        set,
      ),
    ],
  };
};

const columns: Column<ProgrammeFigure>[] = [
  { heading: 'Indicateur', meaning: 'Ce qui est mesuré', width: 34, of: (row) => row.name },
  {
    heading: 'Projet',
    meaning: 'Vide pour un total sur plusieurs projets',
    width: 26,
    of: (row) => row.project?.name ?? null,
  },
  {
    heading: 'En clair',
    meaning: 'Le chiffre avec son unité et ce qui le nuance',
    width: 34,
    of: ({ wording }) => wording,
  },
  {
    heading: 'Valeur',
    meaning: 'Nombre, dans l’unité\u00a0; vide s’il n’y en a pas',
    width: 10,
    of: ({ figure }) => figure.value,
  },
  { heading: 'Unité', meaning: 'Ce que compte la valeur', width: 16, of: ({ figure }) => figure.unit },
  { heading: 'Numérateur', meaning: 'D’un taux', width: 10, of: ({ figure }) => figure.numerator },
  { heading: 'Dénominateur', meaning: 'D’un taux', width: 10, of: ({ figure }) => figure.denominator },
  { heading: 'Périmètre', meaning: 'Pour qui, pour quoi', width: 34, of: ({ scope }) => scope },
  { heading: 'Période', meaning: 'Telle que saisie', width: 20, of: ({ period }) => period },
  { heading: 'Couverture', meaning: 'Structures ou projets entendus', width: 24, of: ({ coverage }) => coverage },
  { heading: 'Calcul', meaning: 'Comment, quand Essaim l’a calculé', width: 34, of: ({ computation }) => computation },
];
