'use client';

import { useEffect, useRef, useState } from 'react';
import type { GoTo } from '@/components/palette/global-keys';
import { keyGroupsFor } from '@/components/palette/key-words';
import { type KeyGroup, KeysSheet } from '@/components/ui/keys-sheet';

/** All the keys: those of the page that is open, and those of everywhere. Loaded when it is first asked for. */
export function KeysMap({ goTo, onClose }: { goTo: readonly GoTo[]; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [groups, setGroups] = useState<KeyGroup[]>([]);
  useEffect(() => {
    setGroups(keyGroupsFor(document, goTo));
    dialog.current?.showModal();
  }, [goTo]);
  return (
    <dialog ref={dialog} className="dialog p-5 text-base" aria-labelledby={TITLE} onClose={onClose} closedby="any">
      <KeysSheet titleId={TITLE} title="Touches du clavier" groups={groups} />
    </dialog>
  );
}

const TITLE = 'touches-titre';
