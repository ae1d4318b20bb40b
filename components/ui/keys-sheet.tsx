'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { areSingleKeysOff, turnSingleKeys } from '@/components/ui/single-keys';

/** One key, or several pressed together or one after the other. A single one is silent once such keys are turned off. */
export type Key = { press: readonly string[]; does: string; isSingle?: boolean };
export type KeyGroup = { title?: string; keys: readonly Key[] };

type KeysSheetProps = { titleId: string; title: string; groups: readonly KeyGroup[] };

/**
 * What a dialog of keys holds: those that work now, and the choice of turning single ones off on this device. The focus comes first on
 * what closes it, never on the choice.
 */
export function KeysSheet({ titleId, title, groups }: KeysSheetProps) {
  const [isOn, setOn] = useState(true);
  useEffect(() => setOn(!areSingleKeysOff()), []);
  const turn = (next: boolean) => {
    turnSingleKeys(next);
    setOn(next);
  };
  return (
    <>
      <div className="flex items-center justify-between gap-3">
        <h2 id={titleId} className="text-lg font-semibold">
          {title}
        </h2>
        <Button variant="quiet" size="sm" onClick={(event) => event.currentTarget.closest('dialog')?.close()}>
          Fermer
        </Button>
      </div>
      <p className="mt-1 text-sm text-soft">
        {isOn
          ? 'Les touches d’une lettre, d’un chiffre ou d’un signe valent hors d’un texte\u00a0: elles ne prennent rien à qui écrit.'
          : 'Les touches d’une lettre, d’un chiffre ou d’un signe sont éteintes sur cet appareil\u00a0: voici les autres.'}
      </p>
      {workingKeys(groups, isOn).map((group) => (
        <section key={group.title ?? ''} className="mt-4">
          {group.title && <h3 className="mb-1.5 font-semibold">{group.title}</h3>}
          <KeyList keys={group.keys} />
        </section>
      ))}
      <label className="mt-4 flex items-baseline gap-2.5 border-t border-line pt-3">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => turn(event.target.checked)}
          className="check translate-y-0.5"
        />
        <span>Touches d’une lettre, d’un chiffre ou d’un signe, sur cet appareil</span>
      </label>
    </>
  );
}

/** Without those that are turned off, and without a group that has none left. */
export function workingKeys(groups: readonly KeyGroup[], isOn: boolean): KeyGroup[] {
  return groups
    .map((group) => ({ ...group, keys: group.keys.filter(({ isSingle }) => isOn || !isSingle) }))
    .filter(({ keys }) => keys.length > 0);
}

function KeyList({ keys }: Pick<KeyGroup, 'keys'>) {
  return (
    <dl className="grid grid-cols-[5.5rem_minmax(0,1fr)] items-baseline md:grid-cols-[7.5rem_minmax(0,1fr)] gap-x-4 gap-y-1.5">
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
