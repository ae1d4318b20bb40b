'use client';

import { useEffect, useState } from 'react';
import { KEYS_ID } from '@/components/evaluations/form-anchors';
import { showKeys } from '@/components/evaluations/use-criteria-presses';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { areSingleKeysOff, turnSingleKeys } from '@/components/ui/single-keys';

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
  const [isOn, setOn] = useState(true);
  useEffect(() => setOn(!areSingleKeysOff()), []);
  const turn = (next: boolean) => {
    turnSingleKeys(next);
    setOn(next);
  };
  return (
    <dialog id={KEYS_ID} className="dialog p-5 text-base" aria-labelledby={`${KEYS_ID}-titre`}>
      <h2 id={`${KEYS_ID}-titre`} className="text-lg font-semibold">
        Saisir au clavier
      </h2>
      <p className="mt-1 text-sm text-soft">
        Ces touches valent hors d’un texte{'\u00a0'}: elles ne prennent rien à qui écrit.
      </p>
      <dl className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-4 gap-y-1.5">
        {KEYS.map(({ keys, does }) => (
          <div key={does} className="contents">
            <dt className="flex gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-sm text-soft">
        Partout{'\u00a0'}: <Kbd>Ctrl</Kbd> <Kbd>K</Kbd> va à un projet, une structure, une campagne{'\u00a0'};{' '}
        <Kbd>G</Kbd> puis <Kbd>T</Kbd>, <Kbd>P</Kbd>, <Kbd>S</Kbd>, <Kbd>E</Kbd>, <Kbd>C</Kbd> ou <Kbd>F</Kbd> change de
        page.
      </p>
      <label className="mt-4 flex items-baseline gap-2.5 border-t border-line pt-3">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => turn(event.target.checked)}
          className="check translate-y-0.5"
        />
        <span>Touches d’une lettre ou d’un chiffre, sur cet appareil</span>
      </label>
      <Button className="mt-4" onClick={(event) => event.currentTarget.closest('dialog')?.close()}>
        Fermer
      </Button>
    </dialog>
  );
}

const KEYS = [
  { keys: ['0', '…', '9'], does: 'choisir ce niveau du critère où l’on est' },
  { keys: ['N'], does: 'critère suivant\u00a0; Entrée aussi, depuis un niveau ou un nombre' },
  { keys: ['P'], does: 'critère précédent (ou Maj N)' },
  { keys: ['E'], does: 'écrire l’élément de preuve' },
  { keys: ['D'], does: 'dire l’écart à la démarche' },
  { keys: ['R'], does: '«\u00a0non recueilli\u00a0»' },
  { keys: ['O'], does: '«\u00a0sans objet\u00a0»' },
  { keys: ['C'], does: 'confirmer une réponse reprise' },
  { keys: ['Échap'], does: 'sortir d’un texte, revenir à son critère' },
  { keys: ['Ctrl', 'Entrée'], does: 'soumettre' },
  { keys: ['?'], does: 'cette liste' },
];
