'use client';

import { useSelectedLayoutSegments } from 'next/navigation';
import type { ReactNode } from 'react';

/** Pages that stand on a day of their own draw the project's header themselves. */
const ON_THEIR_DAY = [undefined, 'structures', 'indicateurs'];

/** The project's own header on its tabs; on the pages below a tab, only what says where one is: they have a title of their own. */
export function ByDepth({ onTab, below }: { onTab: ReactNode; below: ReactNode }) {
  const [tab, ...deeper] = useSelectedLayoutSegments();
  const hasOwnHeader = ON_THEIR_DAY.includes(tab) || tab === 'modifier' || tab === 'vue-porteur' || tab === 'bilan';
  return deeper.length > 0 || hasOwnHeader ? below : onTab;
}
