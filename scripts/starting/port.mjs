import { connect, createServer } from 'node:net';
import { Refusal } from '../refusal.mjs';

/** The wanted port, or the next one that nobody uses on this machine. */
export async function findPort(host, wanted) {
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
    throw new Refusal('PORT doit être un nombre entre 1 et 65535.');
  }
  for (let port = wanted; port < Math.min(wanted + 100, 65_536); port++) {
    if (await isFree(host, port)) return port;
  }
  throw new Refusal(`Aucun port n’est libre à partir de ${wanted}.`);
}

async function isFree(host, port) {
  // Someone else on ::1 only would get the visits meant for « localhost ».
  const answers = await Promise.all(['127.0.0.1', '::1'].map((address) => someoneAnswers(address, port)));
  return !answers.includes(true) && (await canListen(host, port));
}

function someoneAnswers(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 500 });
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket
      .once('connect', () => end(true))
      .once('error', () => end(false))
      .once('timeout', () => end(false));
  });
}

function canListen(host, port) {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', (error) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else if (error.code === 'EACCES') reject(new Refusal(`Le port ${port} demande des droits d’administration.`));
      else reject(new Refusal(`Impossible d’écouter sur ${host} : ${error.message}`));
    });
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
