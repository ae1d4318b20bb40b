import type { ReactNode } from 'react';
import { PublicShell } from '@/components/layout/public-shell';
import { paths } from '@/lib/paths';

const LINKS = [
  { label: 'Tous les projets', href: paths.sheets },
  { label: 'Se connecter', href: paths.signIn() },
];

export default function SheetsLayout({ children }: { children: ReactNode }) {
  return (
    <PublicShell links={LINKS} footer={<Footer />}>
      {children}
    </PublicShell>
  );
}

function Footer() {
  return (
    <div className="flex flex-wrap justify-between gap-x-8 gap-y-2">
      <p>
        Fiches établies à partir des données suivies dans Essaim. Ce que la source ne dit pas est signalé, jamais
        deviné.
      </p>
      <p className="no-print">
        <a href={paths.feed} className="link">
          Suivre les mises à jour (flux Atom)
        </a>
      </p>
    </div>
  );
}
