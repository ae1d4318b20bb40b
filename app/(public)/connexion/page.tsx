import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { BrandMark } from '@/components/layout/brand-mark';
import { env } from '@/lib/env';
import { landingOf } from '@/lib/landing';
import { paths } from '@/lib/paths';
import { currentViewer } from '@/lib/viewer';
import { DemonstrationAccounts } from './demonstration-accounts';
import { SignInCard } from './sign-in-card';

export const metadata: Metadata = { title: 'Connexion' };

type SignInPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { suite, error } = await searchParams;
  const back = typeof suite === 'string' ? suite : undefined;
  const viewer = await currentViewer();
  if (viewer) redirect(landingOf(viewer, back));
  const isDemonstration = env().ESSAIM_EMBEDDED === '1';
  return (
    <main id="contenu" tabIndex={-1} className="grid min-h-dvh place-items-center px-4 py-10">
      <div
        className={`grid w-full gap-x-12 gap-y-8 ${isDemonstration ? 'max-w-105 lg:max-w-225 lg:grid-cols-2' : 'max-w-105'}`}
      >
        <div className="flex flex-col gap-6">
          <header>
            <BrandMark className="size-12" />
            <h1 className="mt-4 text-2xl font-bold tracking-[-0.025em]">
              Essaim <span className="font-medium text-soft">· connexion</span>
            </h1>
            <p className="mt-1.5 text-pretty text-soft">
              Suivre l’essaimage des projets, structure par structure, étape par étape.
            </p>
          </header>
          <SignInCard back={back} error={typeof error === 'string' ? error : undefined} />
          <p className="text-sm text-soft">
            Pas de compte{'\u00a0'}? Les{' '}
            <a href={paths.sheets} className="prose-link">
              fiches publiques
            </a>{' '}
            se lisent sans connexion.
          </p>
        </div>
        {isDemonstration && <DemonstrationAccounts back={back} />}
      </div>
    </main>
  );
}
