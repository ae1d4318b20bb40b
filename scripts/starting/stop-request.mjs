/**
 * Ctrl C, a polite kill, a closed terminal, or the death of the npm that started us: all ask for the same orderly stop.
 * @returns {{ signal: AbortSignal, requested: Promise<void> }}
 */
export function stopRequest() {
  const controller = new AbortController();
  const ask = () => controller.abort();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, ask);
  // A closed terminal also breaks what we print to.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ask);
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && ask(), 500).unref();
  const requested = new Promise((resolve) => controller.signal.addEventListener('abort', () => resolve()));
  return { signal: controller.signal, requested };
}
