import { entryWords, exitWords } from '@/components/projects/exit-words';
import { Card } from '@/components/ui/card';
import { RowTh, Table, Th } from '@/components/ui/table';
import type { AsOf } from '@/lib/as-of';
import { count } from '@/lib/format';
import { paths, withSearch } from '@/lib/paths';
import type { ProjectRow } from '@/lib/projects/list-queries';
import { PdfDownload } from './pdf-download';

type ReportListProps = { projects: ProjectRow[]; asOf: AsOf };

/** The programme's report, then one per project, each to read or as a PDF. */
export function ReportList({ projects, asOf: { past } }: ReportListProps) {
  const search = { au: past };
  return (
    <>
      <Card
        title={
          <a href={withSearch(paths.programmeReport, search)} className="hover:underline">
            Bilan du programme
          </a>
        }
        hint="tous les projets, leurs étapes, leurs chiffres, leurs constats en toutes lettres, leurs contradictions"
        actions={<PdfDownload href={withSearch(paths.programmeReportPdf, search)} />}
      >
        <a href={withSearch(paths.programmeReport, search)} className="link">
          Lire le bilan du programme
        </a>
      </Card>
      <Card flush title="Bilan de chaque projet" hint={count(projects.length, 'projet')}>
        <Table label="Bilans des projets" stickyFirst>
          <thead>
            <tr>
              <Th>Projet</Th>
              <Th>Situation</Th>
              <Th>Structures</Th>
              <Th>PDF</Th>
            </tr>
          </thead>
          <tbody>
            {projects.map(({ slug, name, course, declared, named }) => (
              <tr key={slug}>
                <RowTh>
                  <a href={withSearch(paths.projectReport(slug), search)} className="hover:underline">
                    {name}
                  </a>
                </RowTh>
                <td className="min-w-48">{course.exit ? exitWords(course.exit) : entryWords(course)}</td>
                <td>{declared > 0 ? `${count(declared, 'déclarée')}, ${count(named, 'nommée')}` : 'aucune'}</td>
                <td>
                  <a
                    href={withSearch(paths.projectReportPdf(slug), search)}
                    download={`bilan-${slug}.pdf`}
                    aria-label={`Télécharger le bilan de ${name} en PDF`}
                    className="link"
                  >
                    Télécharger
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Card>
    </>
  );
}
