import { spawn } from 'node:child_process';

// Keeps a server while its standard input is open. When the parent dies, however badly, that input closes and the
// keeper asks the server to stop: none is ever left behind.
const script = `exec 3<&0
signal=$1; shift
"$@" 3<&- </dev/null & server=$!
(read -r _ <&3; kill -"$signal" $server) 2>/dev/null & reader=$!
wait $server; code=$?
kill $reader 2>/dev/null
exit $code`;

/**
 * Starts a server that cannot outlive this process. Detached: a Ctrl C in the terminal reaches only us, and we choose
 * the order in which servers stop.
 * @param {string} signal what asks this server to stop: 'INT' or 'TERM'
 * @param {import('node:child_process').SpawnOptions & { output: number | 'inherit' }} options
 */
export function spawnKept(signal, [command, ...args], { output, ...options }) {
  const child = spawn('/bin/sh', ['-c', script, 'essaim-keeper', signal, command, ...args], {
    ...options,
    detached: true,
    stdio: ['pipe', output, output],
  });
  // The pipe breaks when the server ends by itself: that end is what matters, and it is told by `exited`.
  child.stdin.on('error', () => undefined);
  const exited = new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', resolve);
  });
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const stop = async () => {
    child.stdin.destroy();
    await exited;
  };
  /** As an outage would: at once, without a word. */
  const kill = async () => {
    process.kill(-child.pid, 'SIGKILL');
    await exited;
  };
  return { exited, isRunning, stop, kill };
}

/**
 * Starts a server and, should it die, starts it again. `start` receives the server that died.
 * `lost` resolves once it cannot be started any more, with the reason.
 */
export async function keepRunning(start) {
  const first = await start();
  let server = first;
  let stopping = false;
  const watch = async () => {
    while (true) {
      await server.exited;
      if (stopping) return new Promise(() => undefined);
      server = await start(server);
    }
  };
  const stop = async () => {
    stopping = true;
    await server.stop();
  };
  return { first, lost: watch().catch((error) => error), stop };
}
