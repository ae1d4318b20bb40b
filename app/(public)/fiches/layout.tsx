import type { ReactNode } from 'react';
import { PublicShell } from '@/components/layout/public-shell';
import { paths } from '@/lib/paths';

const LINKS = [
  { label: 'Tous les projets', href: paths.sheets },
  { label: 'Flux des mises à jour', href: paths.feed },
  { label: 'Se connecter', href: paths.signIn() },
];

export default function SheetsLayout({ children }: { children: ReactNode }) {
  return (
    <PublicShell
      links={LINKS}
      footer="Fiches établies à partir des données suivies dans Essaim. Ce que la source ne dit pas est signalé, jamais deviné."
    >
      {children}
    </PublicShell>
  );
}
