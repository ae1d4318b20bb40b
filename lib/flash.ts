import 'server-only';
import { cookies } from 'next/headers';

/** Leaves a word for the next page shown: every action has a visible result, also after a redirect. */
export async function flash(text: string, undo?: { label: string; href: string }) {
  const value = JSON.stringify({ tone: 'green', text, at: Date.now(), ...(undo ? { undo } : {}) });
  (await cookies()).set('essaim-flash', value, { path: '/', maxAge: 30, sameSite: 'lax', httpOnly: false });
}
