'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';

type CopyButtonProps = { text: string; label: string; of?: string; isMain?: boolean };

/** Says whether it was copied: a browser may refuse, and the text is then still there to be selected. */
export function CopyButton({ text, label, of, isMain }: CopyButtonProps) {
  const [said, setSaid] = useState<string | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('Copié'),
      () => setSaid('Non copié\u00a0: sélectionnez le texte'),
    );
  return (
    <Button
      size={isMain ? 'md' : 'sm'}
      variant={isMain ? 'primary' : 'secondary'}
      onClick={() => void copy()}
      aria-label={of ? `${said ?? label}\u00a0: ${of}` : undefined}
    >
      <span aria-live="polite">{said ?? label}</span>
    </Button>
  );
}
