import type { CriteriaGroup } from '@/lib/instruments/rules';

/** The principles and their criteria, in the words of the latest version; codes that it dropped come under their own, after. */
export function groupsAcross(versions: readonly ({ groups: readonly CriteriaGroup[] } | null)[]) {
  const groups = new Map<string | null, { code: string; wording: string }[]>();
  const known = new Set<string>();
  for (const version of versions.toReversed()) {
    for (const { wording: principle, criteria } of version?.groups ?? []) {
      const added = criteria.filter(({ code }) => !known.has(code));
      for (const { code } of added) known.add(code);
      const rows = added.map(({ code, wording }) => ({ code, wording }));
      if (rows.length > 0) groups.set(principle, [...(groups.get(principle) ?? []), ...rows]);
    }
  }
  return [...groups].map(([wording, criteria]) => ({ wording, criteria }));
}
