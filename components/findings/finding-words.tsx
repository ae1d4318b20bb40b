import { FindingSource } from '@/components/findings/finding-source';
import { Badge } from '@/components/ui/badge';
import { findingKindLabels, findingKindTones } from '@/lib/findings/labels';
import type { Finding } from '@/lib/findings/queries';
import { count, formatList } from '@/lib/format';
import { visibilityLabels } from '@/lib/projects/labels';

const NAMED = 4;

/** A finding in words: its kind, its text, where it comes from and whom it speaks of. */
export function FindingWords({ finding }: { finding: Finding }) {
  const { kind, text, concerned, organization, structures, criteria, visibility } = finding;
  const names = structures.slice(0, NAMED).map(({ name }) => name);
  const more = structures.length - names.length;
  const about = [organization, ...names, more > 0 ? count(more, 'autre') : null].filter((name) => name !== null);
  return (
    <>
      <p className="flex flex-wrap gap-1.5">
        <Badge tone={findingKindTones[kind]}>{findingKindLabels[kind]}</Badge>
        {visibility !== 'PUBLIC' && <Badge>{visibilityLabels[visibility]}</Badge>}
      </p>
      <p className="mt-1 text-pretty">{text}</p>
      <FindingSource finding={finding} />
      {concerned && (
        <p className="text-xs text-soft">
          {count(concerned.count, 'structure')}
          {concerned.total !== null && ` sur ${concerned.total}`}
        </p>
      )}
      {about.length > 0 && <p className="text-xs text-soft">{formatList(about)}</p>}
      {criteria.length > 0 && (
        <p className="text-xs text-soft">
          {criteria.length > 1 ? 'Critères' : 'Critère'}
          {'\u00a0'}: {criteria.join(', ')}
        </p>
      )}
    </>
  );
}
