import { redirect } from 'next/navigation';
import { landingOf } from '@/lib/landing';
import { paths } from '@/lib/paths';
import { currentViewer } from '@/lib/viewer';

export default async function HomePage(): Promise<never> {
  const viewer = await currentViewer();
  redirect(viewer ? landingOf(viewer) : paths.signIn());
}
