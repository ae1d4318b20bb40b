import type { ReactNode } from 'react';
import { signOutAction } from '@/app/(staff)/actions';
import { CarrierShell } from '@/components/carrier/carrier-shell';
import { Button } from '@/components/ui/button';
import { currentViewer, isCarrier } from '@/lib/viewer';

/** Draws the frame and protects nothing: each page names its own viewer. */
export default async function CarrierLayout({ children }: { children: ReactNode }) {
  const viewer = await currentViewer();
  if (!viewer || !isCarrier(viewer)) return children;
  return (
    <CarrierShell name={viewer.name} signOut={<SignOut />}>
      {children}
    </CarrierShell>
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
