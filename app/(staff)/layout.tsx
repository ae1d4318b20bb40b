import type { ReactNode } from 'react';
import { AppShell } from '@/components/layout/app-shell';
import { TopSearch } from '@/components/palette/top-search';
import { Button } from '@/components/ui/button';
import { roleLabels } from '@/lib/accounts/labels';
import { countWaiting } from '@/lib/evaluations/queries';
import { paths } from '@/lib/paths';
import { currentViewer, isStaff } from '@/lib/viewer';
import { signOutAction } from './actions';
import { goTo, mainItems, sections } from './navigation';

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
      topBar={<TopSearch action={paths.projects} goTo={goTo} />}
    >
      {children}
    </AppShell>
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
