import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import { decode } from 'next-auth/jwt';
import CredentialsProvider from 'next-auth/providers/credentials';
import { cookies } from 'next/headers';
import { endSession, openSession, SESSION_SECONDS } from './sessions';
import { checkPassword } from './sign-in';

// next-auth is kept inside this file. Its cookie carries only the token of a database session, which every request looks up:
// a role, a closed account or a revoked session takes effect at once, whatever the cookie says.

const isHttps = () => process.env.NEXTAUTH_URL?.startsWith('https://') ?? false;
const cookieName = () => `${isHttps() ? '__Secure-' : ''}next-auth.session-token`;

export const authOptions: NextAuthOptions = {
  providers: [
    CredentialsProvider({
      id: 'credentials',
      credentials: { email: { type: 'email' }, password: { type: 'password' } },
      async authorize(given, request) {
        const { id, name, email } = await checkPassword(given?.email, given?.password, addressOf(request?.headers));
        const sessionToken = await openSession(id, String(request?.headers?.['user-agent'] ?? ''));
        return { id, name, email, sessionToken };
      },
    }),
  ],
  session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
  pages: { signIn: '/connexion', error: '/connexion' },
  callbacks: {
    jwt({ token, user }) {
      return user && 'sessionToken' in user ? { sid: user.sessionToken } : { sid: token.sid };
    },
    // What the browser may read of its session: that there is one.
    session({ session }) {
      return { expires: session.expires };
    },
  },
  events: {
    async signOut({ token }) {
      if (typeof token?.sid === 'string') await endSession(token.sid);
    },
  },
};

/** The token of the database session that the request's cookie carries, or null. */
export async function currentSessionToken(): Promise<string | null> {
  const cookie = (await cookies()).get(cookieName())?.value;
  if (!cookie) return null;
  // A forged or outdated cookie decodes to an error: nobody is signed in.
  const token = await decode({ token: cookie, secret: process.env.NEXTAUTH_SECRET ?? '' }).catch(() => null);
  return typeof token?.sid === 'string' ? token.sid : null;
}

/** Ends the session of the request, in the database and in the browser. */
export async function signOutHere() {
  const token = await currentSessionToken();
  if (token) await endSession(token);
  (await cookies()).delete(cookieName());
}

function addressOf(headers: Record<string, unknown> | undefined) {
  return String(headers?.['x-forwarded-for'] ?? '').split(',')[0]?.trim() || 'local';
}
