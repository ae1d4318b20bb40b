'use client';

import { KEYS_ID } from '@/components/evaluations/form-anchors';
import { showKeys } from '@/components/evaluations/use-criteria-presses';
import { Kbd } from '@/components/ui/kbd';
import { type KeyGroup, KeysSheet } from '@/components/ui/keys-sheet';

/** The keys worth knowing, discreetly, and the panel that lists them all. For who has a keyboard. */
export function KeysLegend() {
  return (
    <div className="mt-3 hidden flex-wrap items-center gap-x-2 gap-y-1.5 border-t border-line pt-2.5 text-xs text-soft pointer-fine:flex">
      <span>
        <Kbd>0</Kbd>–<Kbd>9</Kbd> niveau
      </span>
      <span>
        <Kbd>N</Kbd> suivant
      </span>
      <span>
        <Kbd>Ctrl</Kbd> <Kbd>Entrée</Kbd> soumettre
      </span>
      <button type="button" onClick={showKeys} className="link ms-auto" aria-haspopup="dialog">
        <Kbd>?</Kbd> touches
      </button>
    </div>
  );
}

/** All the keys; outside the form, so that nothing in it counts as an answer. */
export function KeysPanel() {
  return (
    <dialog id={KEYS_ID} className="dialog p-5 text-base" aria-labelledby={TITLE} closedby="any">
      <KeysSheet titleId={TITLE} title="Saisir au clavier" groups={GROUPS} />
    </dialog>
  );
}

const TITLE = `${KEYS_ID}-titre`;

const GROUPS: KeyGroup[] = [
  {
    keys: [
      { press: ['0', '…', '9'], does: 'choisir ce niveau du critère où l’on est', isSingle: true },
      { press: ['N'], does: 'critère suivant\u00a0; Entrée aussi, depuis un niveau ou un nombre', isSingle: true },
      { press: ['P'], does: 'critère précédent (ou Maj N)', isSingle: true },
      { press: ['E'], does: 'écrire l’élément de preuve', isSingle: true },
      { press: ['D'], does: 'dire l’écart à la démarche', isSingle: true },
      { press: ['R'], does: '«\u00a0non recueilli\u00a0»', isSingle: true },
      { press: ['O'], does: '«\u00a0sans objet\u00a0»', isSingle: true },
      { press: ['C'], does: 'confirmer une réponse reprise', isSingle: true },
      { press: ['Échap'], does: 'sortir d’un texte, revenir à son critère' },
      { press: ['Ctrl', 'Entrée'], does: 'soumettre' },
      { press: ['?'], does: 'cette liste', isSingle: true },
    ],
  },
  {
    title: 'Partout',
    keys: [
      { press: ['Ctrl', 'K'], does: 'aller à un projet, une structure, une campagne…' },
      { press: ['G'], does: 'puis T, P, S, E, C ou F\u00a0: changer de page', isSingle: true },
    ],
  },
];
