import { execFileSync, spawnSync } from 'node:child_process';
import { Refusal } from '../refusal.mjs';

/**
 * Who runs PostgreSQL, as spawn options. PostgreSQL refuses root, so root lends it an account that owns nothing;
 * anybody else runs it as themselves (no option at all).
 */
export function serverAccount() {
  if (process.getuid?.() !== 0) return {};
  try {
    const id = (flag) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' })) | 0;
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    throw new Refusal('PostgreSQL refuse de tourner en root et le compte « nobody » n’existe pas sur cette machine.');
  }
}

/** Does this command succeed for that account, started in that folder? The only reliable test of access rights. */
export function succeedsAs(account, command, args, cwd = '/') {
  return spawnSync(command, args, { ...account, cwd, stdio: 'ignore' }).status === 0;
}
