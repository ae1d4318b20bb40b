import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Values for the variable parts of addresses, such as the seed has them. */
export type Examples = Record<string, string>;

/** Every page of the site, read from the app folder: a page added tomorrow is walked too. */
export function listPages(examples: Examples): { group: string; path: string }[] {
  return pageFolders('app').map((folder) => {
    const parts = folder.split('/').slice(1);
    const group = parts.find((part) => /^\(.*\)$/.test(part)) ?? '';
    const path = parts.filter((part) => part !== group).map((part) => filledIn(part, examples));
    return { group, path: `/${path.join('/')}` };
  });
}

function filledIn(part: string, examples: Examples): string {
  const name = /^\[(?:\.\.\.)?(.+?)\]$/.exec(part)?.[1];
  if (!name) return part;
  const value = examples[name];
  if (!value) throw new Error(`No example for [${name}]: add one to walk its pages.`);
  return value;
}

function pageFolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return pageFolders(join(folder, entry.name));
    return entry.name === 'page.tsx' ? [folder] : [];
  });
}
