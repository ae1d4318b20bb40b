import { text } from 'node:stream/consumers';
import { Refusal } from './refusal.mjs';

/** A password typed twice on the terminal without showing it, or the line that another program pipes in. */
export async function askPassword() {
  if (!process.stdin.isTTY) return (await text(process.stdin)).replace(/\r?\n$/, '');
  const password = await askLine('Mot de passe : ');
  if (password !== (await askLine('Encore une fois : '))) throw new Refusal('Les deux saisies diffèrent.');
  return password;
}

function askLine(question) {
  const { stdin, stdout } = process;
  stdout.write(question);
  stdin.setRawMode(true).setEncoding('utf8').resume();
  return new Promise((resolve, reject) => {
    let typed = '';
    const end = (settle) => {
      stdin.off('data', read).setRawMode(false).pause();
      stdout.write('\n');
      settle();
    };
    const read = (input) => {
      for (const key of input) {
        if (key === '\r' || key === '\n') return end(() => resolve(typed));
        if (key === '\u0003' || key === '\u0004') return end(() => reject(new Refusal('Rien n’a été créé.')));
        typed = key === '\u007f' || key === '\b' ? [...typed].slice(0, -1).join('') : typed + key;
      }
    };
    stdin.on('data', read);
  });
}
