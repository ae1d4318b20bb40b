import { Badge } from '@/components/ui/badge';
import { RowTh, Table, Th } from '@/components/ui/table';
import { documentKindLabels, linkStateLabels, linkStateTones } from '@/lib/documents/labels';
import type { DocumentRow } from '@/lib/documents/queries';
import { paths } from '@/lib/paths';
import { visibilityLabels } from '@/lib/projects/labels';

export function DocumentTable({ slug, documents }: { slug: string; documents: DocumentRow[] }) {
  return (
    <Table label="Documents du projet">
      <thead>
        <tr>
          <Th>Document</Th>
          <Th>Type</Th>
          <Th>Date</Th>
          <Th>Lien</Th>
          <Th>Lecture</Th>
          <Th>
            <span className="sr-only">Actions</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => (
          <tr key={document.id}>
            <RowTh>
              {document.url ? (
                <a href={document.url} rel="noreferrer" className="prose-link">
                  {document.title}
                </a>
              ) : (
                document.title
              )}
              {(document.attachedTo || document.note) && (
                <span className="block text-sm font-normal text-soft">
                  {[document.attachedTo, document.note].filter(Boolean).join(' · ')}
                </span>
              )}
            </RowTh>
            <td>{documentKindLabels[document.kind]}</td>
            <td>{document.on?.text ?? '–'}</td>
            <td>
              <Badge tone={linkStateTones[document.linkState]}>
                {linkStateLabels[document.linkState].toLowerCase()}
              </Badge>
            </td>
            <td>{visibilityLabels[document.visibility]}</td>
            <td className="text-end">
              <a href={paths.editDocument(slug, document.id)} className="link">
                {document.linkState === 'MISSING' ? 'Ajouter le lien' : 'Modifier'}
                <span className="sr-only">{`\u00a0: ${document.title}`}</span>
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
