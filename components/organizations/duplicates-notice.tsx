import { Notice } from '@/components/ui/notice';
import { count } from '@/lib/format';
import type { OrganizationPage } from '@/lib/organizations/page-queries';
import { nameWithPlace } from '@/lib/organizations/rules';
import { paths } from '@/lib/paths';

/** Other organizations of the directory that bear one of its names or its SIRET. */
export function DuplicatesNotice({ duplicates }: Pick<OrganizationPage, 'duplicates'>) {
  if (duplicates.length === 0) return null;
  return (
    <Notice tone="amber" title={`${count(duplicates.length, 'doublon possible', 'doublons possibles')}`}>
      <p>Même nom, même sigle ou même SIRET dans l’annuaire{'\u00a0'}:</p>
      <ul className="mt-1 flex flex-wrap gap-x-4">
        {duplicates.map((duplicate) => (
          <li key={duplicate.slug}>
            <a href={paths.organization(duplicate.slug)} className="prose-link">
              {nameWithPlace(duplicate)}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
