'use client';

import { useSelectedLayoutSegments } from 'next/navigation';
import type { ReactNode } from 'react';

/** The project's own header on its tabs; on the pages below a tab, only what says where one is: they have a title of their own. */
export function ByDepth({ onTab, below }: { onTab: ReactNode; below: ReactNode }) {
  const [tab, ...deeper] = useSelectedLayoutSegments();
  return deeper.length > 0 || tab === 'modifier' || tab === 'vue-porteur' ? below : onTab;
}
