/** The process answers. It asks nothing of the database, and says nothing more. */
export function GET() {
  return Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } });
}
