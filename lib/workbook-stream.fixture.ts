import { crc32, inflateRawSync } from 'node:zlib';

// A workbook read without any library: the zip's own directory, its checksums, the XML as it stands. What writes it is not trusted.

export type ReadCell = { place: string; type: string | null; style: number; text: string };
export type ReadSheet = { name: string; xml: string; rows: ReadCell[][] };

/** Every file of the zip, by name. Throws when a size or a checksum is wrong. */
export function unzip(bytes: Buffer): Map<string, string> {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [crc, packed, size] = [16, 20, 24].map((place) => bytes.readUInt32LE(at + place)) as [number, number, number];
    const [name, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    const local = bytes.readUInt32LE(at + 42);
    if (bytes.readUInt32LE(local) !== 0x04034b50) throw new Error('No file where the directory says.');
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = inflateRawSync(bytes.subarray(start, start + packed));
    if (content.length !== size || crc32(content) !== crc) throw new Error('A size or a checksum is wrong.');
    files.set(bytes.subarray(at + 46, at + 46 + name).toString(), content.toString());
    at += 46 + name + extra + comment;
  }
  if (at !== end) throw new Error('The directory does not end where the zip does.');
  return files;
}

/** Its sheets in their order, each cell as the XML has it. */
export function readSheets(bytes: Buffer): ReadSheet[] {
  const files = unzip(bytes);
  const names = [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)" sheetId="(\d+)"/g)];
  return names.map(([, name = '', id]) => {
    const xml = files.get(`xl/worksheets/sheet${id}.xml`) ?? '';
    const rows = [...xml.matchAll(/<row r="\d+"[^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<c r="([A-Z]+\d+)" s="(\d)"(?: t="(\w+)")?>(.*?)<\/c>/gs)].map(
        ([, place = '', style, type = null, inside = '']) => ({
          place,
          type,
          style: Number(style),
          text: unescaped(inside.replace(/<[^>]*>/g, '')),
        }),
      ),
    );
    return { name: unescaped(name), xml, rows };
  });
}

/** All the pieces of a stream. */
export async function gathered(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

function unescaped(xml: string): string {
  return xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
