import type { ReactNode } from 'react';
import { AppShell } from '@/components/layout/app-shell';
import { Button } from '@/components/ui/button';
import { roleLabels } from '@/lib/accounts/labels';
import { countWaiting } from '@/lib/evaluations/queries';
import { paths } from '@/lib/paths';
import { currentViewer, isStaff } from '@/lib/viewer';
import { signOutAction } from './actions';
import { mainItems, sections } from './navigation';

/** Draws the frame and protects nothing: each page names its own viewer. */
export default async function StaffLayout({ children }: { children: ReactNode }) {
  const viewer = await currentViewer();
  if (!viewer || !isStaff(viewer)) return children;
  const main = mainItems(await countWaiting(viewer));
  return (
    <AppShell
      homeHref={paths.home}
      mainItems={main}
      sections={sections(main)}
      user={{ name: viewer.name, role: roleLabels[viewer.role], detail: viewer.email }}
      signOut={<SignOut />}
      topBar={<GoTo />}
    >
      {children}
    </AppShell>
  );
}

function GoTo() {
  return (
    <search aria-label="Dans tout Essaim" className="w-full max-w-95">
      <form action={paths.projects}>
        <label>
          <span className="sr-only">Aller à un projet, une structure…</span>
          <input type="search" name="q" placeholder="Aller à un projet, une structure…" className="control" />
        </label>
      </form>
    </search>
  );
}

function SignOut() {
  return (
    <form action={signOutAction}>
      <Button type="submit" size="sm">
        Se déconnecter
      </Button>
    </form>
  );
}
