'use client';

import { useEffect, useRef, useState } from 'react';
import type { GoTo } from '@/components/palette/global-keys';
import { type KeyGroup, keyGroupsFor } from '@/components/palette/key-words';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { areSingleKeysOff, turnSingleKeys } from '@/components/ui/single-keys';

/** All the keys: those of the page that is open, and those of everywhere. Loaded when it is first asked for. */
export function KeysMap({ goTo, onClose }: { goTo: readonly GoTo[]; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [groups, setGroups] = useState<KeyGroup[]>([]);
  useEffect(() => {
    setGroups(keyGroupsFor(document, goTo));
    dialog.current?.showModal();
  }, [goTo]);
  return (
    <dialog ref={dialog} className="dialog p-5 text-base" aria-labelledby="touches-titre" onClose={onClose}>
      <h2 id="touches-titre" className="text-lg font-semibold">
        Touches du clavier
      </h2>
      <p className="mt-1 text-sm text-soft">
        Les touches d’une lettre valent hors d’un texte{'\u00a0'}: elles ne prennent rien à qui écrit.
      </p>
      {groups.map(({ title, keys }) => (
        <section key={title} className="mt-4">
          <h3 className="mb-1.5 font-semibold">{title}</h3>
          <KeyList keys={keys} />
        </section>
      ))}
      <SingleKeysChoice />
      <Button className="mt-4" onClick={() => dialog.current?.close()}>
        Fermer
      </Button>
    </dialog>
  );
}

function KeyList({ keys }: Pick<KeyGroup, 'keys'>) {
  return (
    <dl className="grid grid-cols-[7.5rem_minmax(0,1fr)] items-baseline gap-x-4 gap-y-1.5">
      {keys.map(({ press, does }) => (
        <div key={does} className="contents">
          <dt className="flex flex-wrap gap-1">
            {press.map((key) => (
              <Kbd key={key}>{key}</Kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}

function SingleKeysChoice() {
  const [isOn, setOn] = useState(() => !areSingleKeysOff());
  const turn = (next: boolean) => {
    turnSingleKeys(next);
    setOn(next);
  };
  return (
    <label className="mt-4 flex items-baseline gap-2.5 border-t border-line pt-3">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => turn(event.target.checked)}
        className="check translate-y-0.5"
      />
      <span>Touches d’une lettre ou d’un signe, sur cet appareil</span>
    </label>
  );
}
