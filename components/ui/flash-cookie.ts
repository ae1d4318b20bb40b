const FLASH_COOKIE = 'essaim-flash';

/** What an action leaves for the next page: the cookie holds this as URI-encoded JSON. */
export type Flash = {
  tone: 'green' | 'amber' | 'red';
  text: string;
  /** Milliseconds since 1970; a message older than a minute is not news any more. */
  at: number;
  /** Where the action can be taken back. */
  undo?: { label: string; href: string };
};

/** Reads the flash message and removes it, so that it is shown once. */
export function takeFlash(): Flash | null {
  const raw = document.cookie.split('; ').find((part) => part.startsWith(`${FLASH_COOKIE}=`));
  if (!raw) return null;
  // biome-ignore lint/suspicious/noDocumentCookie: Cookie Store is absent on plain http, where the product may run.
  document.cookie = `${FLASH_COOKIE}=; Path=/; Max-Age=0; SameSite=Lax`;
  return parseFlash(raw.slice(FLASH_COOKIE.length + 1));
}

function parseFlash(encoded: string): Flash | null {
  try {
    const flash: unknown = JSON.parse(decodeURIComponent(encoded));
    return isFlash(flash) && Date.now() - flash.at < 60_000 ? flash : null;
  } catch {
    return null;
  }
}

function isFlash(value: unknown): value is Flash {
  if (typeof value !== 'object' || value === null) return false;
  const { text, at, undo } = value as Partial<Flash>;
  // A path of our own only: anyone able to write a cookie must not choose where people are sent.
  const undoIsOurs = undo === undefined || /^\/(?!\/)/.test(undo.href);
  return typeof text === 'string' && typeof at === 'number' && undoIsOurs;
}
