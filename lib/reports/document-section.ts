import { documentKindLabels, linkStateLabels } from '@/lib/documents/labels';
import type { Section } from './content';
import { internally } from './internal-rules';
import type { ReportedProject } from './project-queries';

/** The documents a project has, those that are only named by the source included; null when there is none. */
export function documentSection({ documents }: ReportedProject): Section | null {
  if (documents.length === 0) return null;
  return {
    id: 'documents',
    title: 'Documents',
    blocks: [
      {
        kind: 'table',
        label: 'Documents du projet',
        columns: [
          { label: 'Document', share: 5 },
          { label: 'Nature', share: 2 },
          { label: 'Date', share: 2 },
          { label: 'Lien', share: 2 },
        ],
        rows: documents.map(({ title, note, kind, visibility, on, linkState }) => [
          { text: title, detail: note ?? undefined },
          { text: internally(documentKindLabels[kind], { visibility }) },
          { text: on?.text ?? 'non précisée' },
          { text: linkStateLabels[linkState] },
        ]),
      },
    ],
  };
}
