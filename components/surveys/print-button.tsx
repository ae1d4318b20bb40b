'use client';

import { Button } from '@/components/ui/button';
import type { ButtonSize } from '@/components/ui/button-class';

export function PrintButton({ size = 'sm' }: { size?: ButtonSize }) {
  return (
    <Button size={size} onClick={() => window.print()}>
      Imprimer
    </Button>
  );
}
