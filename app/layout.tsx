import { GeistSans } from 'geist/font/sans';
import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { SkipLink } from '@/components/layout/skip-link';
import { FlashNotice } from '@/components/ui/flash-notice';
import './globals.css';

export const metadata: Metadata = {
  title: { template: '%s · Essaim', default: 'Essaim' },
  description: 'Suivre l’essaimage de projets d’innovation sociale, structure par structure, étape par étape.',
  applicationName: 'Essaim',
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf9f6' },
    { media: '(prefers-color-scheme: dark)', color: '#14171d' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page is drawn for its request: a page drawn in advance could not carry the nonce that lets its scripts run.
  await connection();
  return (
    <html lang="fr" className={GeistSans.variable}>
      <body className="bg-paper font-sans">
        <SkipLink />
        {children}
        <FlashNotice />
      </body>
    </html>
  );
}
