'use client';

import { FaultMessage } from '@/components/layout/fault-message';
import './globals.css';

export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="fr">
      <body className="bg-paper font-sans">
        <title>Une erreur est survenue · Essaim</title>
        <FaultMessage error={error} retry={retry} />
      </body>
    </html>
  );
}
