import { Notice } from '@/components/ui/notice';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';

type ToCheckHintProps = { campaign: { project: { slug: string }; slug: string }; toCheck: number };

/** « 3 suites à vérifier »: on the pages of a campaign that has still to tell of earlier decisions. */
export function ToCheckHint({ campaign: { project, slug }, toCheck }: ToCheckHintProps) {
  if (toCheck === 0) return null;
  return (
    <Notice tone="violet">
      <a href={paths.followUpChecks(project.slug, slug)} className="prose-link font-semibold">
        {count(toCheck, 'suite à vérifier', 'suites à vérifier')}
      </a>
      <p className="text-sm">
        {toCheck > 1 ? 'Elles ont été décidées' : 'Elle a été décidée'} avant cette campagne{'\u00a0'}: qu’en dit-elle
        {'\u00a0'}?
      </p>
    </Notice>
  );
}
