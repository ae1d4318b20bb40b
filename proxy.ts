import { type NextRequest, NextResponse } from 'next/server';

// Says what a browser may load and do on our pages. It protects nothing else: every page names its viewer, every action asks again.

const isDevelopment = process.env.NODE_ENV === 'development';

const FIXED: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = policyFor(nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  // Next finds the nonce of its own scripts in this header of the request.
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  for (const [name, value] of Object.entries(FIXED)) response.headers.set(name, value);
  for (const [name, value] of Object.entries(ofSurvey(request.nextUrl.pathname))) response.headers.set(name, value);
  if (process.env.NEXTAUTH_URL?.startsWith('https://')) {
    response.headers.set('Strict-Transport-Security', 'max-age=63072000; includeSubDomains');
  }
  return response;
}

export const config = { matcher: '/((?!_next/static|_next/image).*)' };

/** Questionnaires are kept nowhere on the way; an address that holds a link's token is told to nobody. */
function ofSurvey(path: string): Record<string, string> {
  if (path !== '/enquete' && !path.startsWith('/enquete/')) return {};
  const kept = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' };
  return path === '/enquete' ? kept : { ...kept, 'Referrer-Policy': 'no-referrer' };
}

function policyFor(nonce: string) {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    // The development server injects styles without a nonce, and a nonce would switch 'unsafe-inline' off.
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
