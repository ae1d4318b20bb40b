'use client';

import type { SaveState } from '@/components/evaluations/autosaver';
import { REFUSAL_ID } from '@/components/evaluations/form-anchors';

/** « Enregistré à 14:32 »: said once stored, never before. `before` is what was true when the page was opened. */
export function SaveWords({ state, before }: { state: SaveState; before: string | null }) {
  if (state.kind === 'failed' && (state.isRefused || state.message)) {
    return (
      <a href={`#${REFUSAL_ID}`} className="prose-link font-semibold text-red">
        Non enregistré{'\u00a0'}: voir pourquoi
      </a>
    );
  }
  if (state.kind === 'failed') {
    return <span className="font-semibold text-red">Non enregistré{'\u00a0'}: nouvel essai</span>;
  }
  if (state.kind === 'saved') return <span className="font-semibold text-green">Enregistré à {state.at}</span>;
  if (state.kind === 'saving') return <span className="text-soft">Enregistrement…</span>;
  if (state.kind === 'typing') return <span className="text-soft">Saisie en cours…</span>;
  return before && <span className="font-semibold text-green">{before}</span>;
}
