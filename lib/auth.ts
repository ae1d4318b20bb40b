import 'server-only';
import { cookies, headers } from 'next/headers';
import type { NextAuthOptions } from 'next-auth';
import { decode, encode } from 'next-auth/jwt';
import CredentialsProvider from 'next-auth/providers/credentials';
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
        return openWith(given?.email, given?.password, request?.headers);
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

/**
 * Signs the request's browser in, for our own form, which works without script: the same check, session and cookie as
 * next-auth's callback. Gives the session's token; throws {@link SignInRefused}.
 */
export async function signInHere(email: string, password: string): Promise<string> {
  const { sessionToken } = await openWith(email, password, Object.fromEntries(await headers()));
  const value = await encode({
    token: { sid: sessionToken },
    secret: process.env.NEXTAUTH_SECRET ?? '',
    maxAge: SESSION_SECONDS,
  });
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure: isHttps(), maxAge: SESSION_SECONDS } as const;
  (await cookies()).set(cookieName(), value, options);
  return sessionToken;
}

/** Ends the session of the request, in the database and in the browser. */
export async function signOutHere() {
  const token = await currentSessionToken();
  if (token) await endSession(token);
  (await cookies()).delete(cookieName());
}

async function openWith(givenEmail: unknown, password: unknown, given: Record<string, unknown> | undefined) {
  const { id, name, email } = await checkPassword(givenEmail, password, addressOf(given));
  const sessionToken = await openSession(id, String(given?.['user-agent'] ?? ''));
  return { id, name, email, sessionToken };
}

function addressOf(headers: Record<string, unknown> | undefined) {
  return (
    String(headers?.['x-forwarded-for'] ?? '')
      .split(',')[0]
      ?.trim() || 'local'
  );
}
