import { Notice } from '@/components/ui/notice';
import type { MeasureRow } from '@/lib/indicators/queries';
import type { LikeScopes } from '@/lib/indicators/scope-rules';
import { paths } from '@/lib/paths';

/** Two wordings that may be of one scope: pointed out with the field of each, never merged. */
export function LikeScopesNote({ pairs }: { pairs: LikeScopes<MeasureRow>[] }) {
  if (pairs.length === 0) return null;
  return (
    <Notice
      title={pairs.length === 1 ? 'Deux périmètres se ressemblent' : 'Des périmètres se ressemblent'}
      actions={
        <p className="text-sm text-soft">
          Si c’est le même, écrivez-le mot pour mot{'\u00a0'}: leurs mesures pourront s’additionner. Sinon, rien à
          faire.
        </p>
      }
    >
      <ul className="mt-0.5 flex flex-col gap-1">
        {pairs.map(({ one, other }) => (
          <li key={`${one.id} ${other.id}`} className="text-pretty">
            <Scope measure={one} /> et <Scope measure={other} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** « quatre premiers rallyes », to be corrected where it is written; over several projects, whose it is. */
function Scope({ measure: { id, scope, project, indicator, isShared } }: { measure: MeasureRow }) {
  return (
    <>
      <a
        href={`${paths.editMeasure(project.slug, indicator, id)}#measure-scope`}
        className="prose-link"
        aria-label={`Corriger le périmètre «\u00a0${scope}\u00a0»`}
      >
        {`«\u00a0${scope}\u00a0»`}
      </a>
      {isShared && ` (${project.name})`}
    </>
  );
}
