import { NextResponse } from 'next/server';
import { paths } from '@/lib/paths';
import { respondentTrying, SURVEY_COOKIE } from '@/lib/viewer';

/** How long a browser remembers that it came through the link; the link itself opens it again. */
const REMEMBERED_SECONDS = 12 * 3600;

/**
 * Exchanges the token for a cookie and leaves the address without it. Following a link changes nothing else: mail scanners do.
 * A link that does not open goes the same way, and finds the page that says so.
 */
export async function GET(_request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const { token } = await params;
  const respondent = await respondentTrying(token);
  const response = new NextResponse(null, { status: 303, headers: { Location: paths.survey } });
  response.cookies.set(SURVEY_COOKIE, respondent ? token : '', {
    path: paths.survey,
    httpOnly: true,
    sameSite: 'lax',
    secure: process.env.NEXTAUTH_URL?.startsWith('https://') ?? false,
    maxAge: respondent ? REMEMBERED_SECONDS : 0,
  });
  return response;
}
