import { inflateSync } from 'node:zlib';

// A reader of PDF files that owes nothing to what wrote them: objects, streams and fonts, as the format describes them.

type Read = { body: string; stream: Buffer | null };

export type ReadPdf = {
  catalog: string;
  /** The words of each page, a line per piece that was drawn. */
  pages: string[];
  /** How often each kind of element is in the structure: { H1: 1, P: 12, … }. */
  tags: Record<string, number>;
  /** The kinds of elements in the order they are read aloud, each with the depth it is at and its scope when it is a heading cell. */
  order: { tag: string; depth: number; scope: string | null }[];
  /** The other text of each figure. */
  alts: string[];
  /** What each link says of where it leads. */
  links: string[];
  bookmarks: string[];
  /** What is drawn outside of any element and is no artifact: nobody who listens would know of it. */
  untagged: number;
  /** The names of the fonts that are embedded. */
  fonts: string[];
};

export function readPdf(file: Buffer): ReadPdf {
  const objects = objectsOf(file);
  const of = (test: RegExp) => [...objects.values()].filter(({ body }) => test.test(body));
  const elements = of(/\/S \/[A-Z]/).filter(({ body }) => /\/P \d+ 0 R/.test(body));
  const tags: Record<string, number> = {};
  for (const { body } of elements) {
    const tag = /\/S \/(\w+)/.exec(body)?.[1] ?? '';
    tags[tag] = (tags[tag] ?? 0) + 1;
  }
  return {
    catalog: withReferred(of(/\/Type \/Catalog/)[0]?.body ?? '', objects),
    pages: of(/\/Type \/Page\b(?!s)/).map(({ body }) => wordsOf(body, objects)),
    tags,
    order: orderFrom(of(/\/Type \/StructTreeRoot/)[0], objects),
    links: of(/\/Subtype \/Link/).map(({ body }) => stringAfter(body, '/Contents')),
    alts: elements.filter(({ body }) => /\/S \/Figure/.test(body)).map(({ body }) => stringAfter(body, '/Alt')),
    untagged: of(/\/Type \/Page\b(?!s)/).reduce((sum, { body }) => sum + untaggedIn(body, objects), 0),
    bookmarks: of(/\/Title \(/)
      .filter(({ body }) => /\/Dest|\/Parent/.test(body))
      .map(({ body }) => stringAfter(body, '/Title')),
    fonts: of(/\/FontFile2 \d+/).map(({ body }) => /\/FontName \/(\S+)/.exec(body)?.[1] ?? ''),
  };
}

/** Down the tree of the structure, children in the order their parent names them. */
function orderFrom(element: Read | undefined, objects: Map<string, Read>, depth = 0): ReadPdf['order'] {
  const kids = /\/K \[([\s\S]*?)\]/.exec(element?.body ?? '')?.[1] ?? '';
  return [...kids.replace(/<<[\s\S]*?>>/g, '').matchAll(/(\d+) 0 R/g)].flatMap(([, id = '']) => {
    const child = objects.get(id);
    const tag = /\/S \/(\w+)/.exec(child?.body ?? '')?.[1];
    if (!tag) return [];
    const scope = /\/Scope \/(\w+)/.exec(child?.body ?? '')?.[1] ?? null;
    return [{ tag, depth, scope }, ...orderFrom(child, objects, depth + 1)];
  });
}

/** The catalog with what two of its entries refer to. */
function withReferred(catalog: string, objects: Map<string, Read>): string {
  const referred = ['MarkInfo', 'ViewerPreferences'].map((key) => pick(catalog, key, objects)?.body ?? '');
  return [catalog, ...referred].join('\n');
}

function pick(body: string, key: string, objects: Map<string, Read>): Read | undefined {
  return objects.get(new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1] ?? '');
}

/** How many times something is drawn that neither belongs to an element nor is an artifact. */
function untaggedIn(page: string, objects: Map<string, Read>): number {
  const content = pick(page, 'Contents', objects)?.stream?.toString('latin1') ?? '';
  let [depth, untagged] = [0, 0];
  for (const [operator] of content.matchAll(/\b(?:BDC|BMC|EMC|TJ|S|f|B)\b/g)) {
    if (operator === 'BDC' || operator === 'BMC') depth += 1;
    else if (operator === 'EMC') depth -= 1;
    else if (depth === 0) untagged += 1;
  }
  return untagged;
}

function objectsOf(file: Buffer): Map<string, Read> {
  const text = file.toString('latin1');
  const objects = new Map<string, Read>();
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, id = '', whole = ''] = match;
    const at = whole.indexOf('\nstream\n');
    const body = at === -1 ? whole : whole.slice(0, at);
    const raw = at === -1 ? null : Buffer.from(whole.slice(at + 8, whole.lastIndexOf('\nendstream')), 'latin1');
    objects.set(id, { body, stream: raw && (/FlateDecode/.test(body) ? inflateSync(raw) : raw) });
  }
  return objects;
}

function wordsOf(page: string, objects: Map<string, Read>): string {
  const resources = pick(page, 'Resources', objects)?.body ?? page;
  const fonts = new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => {
      const unicode = pick(objects.get(id)?.body ?? '', 'ToUnicode', objects);
      return [name, unicode?.stream ? readMap(unicode.stream.toString('latin1')) : new Map<number, string>()];
    }),
  );
  const content = pick(page, 'Contents', objects)?.stream?.toString('latin1') ?? '';
  let font = new Map<number, string>();
  const lines: string[] = [];
  for (const [, name, drawn] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name) font = fonts.get(name) ?? font;
    else lines.push([...(drawn ?? '').matchAll(/<([0-9a-f]*)>/gi)].map(([, hex = '']) => decode(hex, font)).join(''));
  }
  return lines.join('\n');
}

function decode(hex: string, font: ReadonlyMap<number, string>): string {
  return (hex.match(/.{4}/g) ?? []).map((code) => font.get(Number.parseInt(code, 16)) ?? '\ufffd').join('');
}

/** Which letters each glyph stands for. */
function readMap(map: string): Map<number, string> {
  const letters = new Map<number, string>();
  for (const [, first = '0', , list = ''] of map.matchAll(/<([0-9a-f]+)> <([0-9a-f]+)> \[([^\]]*)\]/gi)) {
    [...list.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, hex = ''], index) => {
      letters.set(Number.parseInt(first, 16) + index, utf16(Buffer.from(hex.replaceAll(' ', ''), 'hex')));
    });
  }
  return letters;
}

/** The string that follows a key: in Unicode when it begins with its mark. */
function stringAfter(body: string, key: string): string {
  const raw = new RegExp(`${key} \\(((?:\\\\[\\s\\S]|[^\\\\)])*)\\)`).exec(body)?.[1] ?? '';
  const bytes = raw.replace(/\\(n|r|t|b|f|[\s\S])/g, (_, char: string) => ESCAPES[char] ?? char);
  return bytes.startsWith('\xfe\xff') ? utf16(Buffer.from(bytes.slice(2), 'latin1')) : bytes;
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function utf16(bytes: Buffer): string {
  return Buffer.from(bytes).swap16().toString('utf16le');
}
