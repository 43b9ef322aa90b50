/**
 * The parts of an .xlsx package by path. hucre writes and reads whole workbooks but opens no door to single parts; the few
 * things it cannot say are changed in the parts themselves. Only what its packages and Excel's use is understood:
 * stored and deflated entries, no encryption, no ZIP64 (PKWARE APPNOTE 6.3.3).
 */

export type Parts = Map<string, Uint8Array<ArrayBuffer>>;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;

/** What all parts of a package may come to once they are unpacked, in bytes: far more than any plan, far less than a memory. */
const MAX_UNPACKED = 256 * 1024 * 1024;

/** How files of Excel 97-2003 begin, and those with a password ([MS-CFB] 2.2). */
const COMPOUND_FILE = 0xd0cf11e0;

/** @throws when the bytes are not a ZIP archive, when it is broken, or when it unpacks to more than `limit` bytes */
export async function readParts(bytes: Uint8Array, limit = MAX_UNPACKED): Promise<Parts> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const parts: Parts = new Map();
  let at = view.getUint32(end + 16, true);
  let room = limit;
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const entry = readEntry(bytes, view, at);
    const data = await unpack(entry, room);
    room -= data.length;
    parts.set(entry.path, data);
    at = entry.next;
  }
  return parts;
}

interface Entry {
  readonly path: string;
  readonly packed: Uint8Array<ArrayBuffer>;
  readonly method: number;
  /** Where the directory goes on. */
  readonly next: number;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): Entry {
  try {
    if (view.getUint32(at, true) !== CENTRAL) throw new RangeError("no entry");
    const nameLength = view.getUint16(at + 28, true);
    const size = view.getUint32(at + 20, true);
    const local = view.getUint32(at + 42, true);
    if (view.getUint16(at + 8, true) & 1) throw new Error("its parts are encrypted: save it without a password");
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + size > bytes.length) throw new RangeError("too short");
    return {
      path: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      packed: bytes.slice(start, start + size),
      method: view.getUint16(at + 10, true),
      next: at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
    };
  } catch (error) {
    if (error instanceof RangeError) throw new Error("the file is damaged: its ZIP directory points outside it");
    throw error;
  }
}

/** @throws when it comes to more than `room` bytes, however little it says it holds, or is no such data */
async function unpack({ path, packed, method }: Entry, room: number): Promise<Uint8Array<ArrayBuffer>> {
  if (method !== STORED && method !== DEFLATED) throw new Error(`${path} is packed in a way that .xlsx files are not`);
  const stream = new Blob([packed]).stream();
  const reader = (method === STORED ? stream : stream.pipeThrough(new DecompressionStream("deflate-raw"))).getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new Error(`the file is damaged: ${path} cannot be unpacked`);
    });
    if (done) return join(pieces);
    size += value.length;
    if (size > room) {
      await reader.cancel();
      throw new Error(`unpacked it is larger than ${MAX_UNPACKED / 1024 / 1024} MB, which no plan is`);
    }
    pieces.push(value);
  }
}

export async function writeParts(parts: Parts): Promise<Uint8Array<ArrayBuffer>> {
  const body: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const [path, data] of parts) {
    const name = new TextEncoder().encode(path);
    const packed = await deflate(data);
    // version 2.0, UTF-8 names, deflate, 1 January 1980 (so that the same parts give the same bytes)
    const common = [
      u16(20),
      u16(0x0800),
      u16(DEFLATED),
      u16(0),
      u16(33),
      u32(crc32(data)),
      u32(packed.length),
      u32(data.length),
    ];
    const local = join([u32(LOCAL), ...common, u16(name.length), u16(0), name, packed]);
    const none = [u16(0), u16(0), u16(0), u16(0), u32(0)];
    directory.push(join([u32(CENTRAL), u16(20), ...common, u16(name.length), ...none, u32(offset), name]));
    body.push(local);
    offset += local.length;
  }
  const central = join(directory);
  const counts = [u16(parts.size), u16(parts.size), u32(central.length), u32(offset)];
  return join([...body, central, u32(END), u16(0), u16(0), ...counts, u16(0)]);
}

/** The text of a part; empty when the package has none of that name. */
export function partText(parts: Parts, path: string): string {
  const part = parts.get(path);
  return part ? new TextDecoder().decode(part) : "";
}

/** Replaces a part by a changed text; a part that is not there stays away. */
export function editPart(parts: Parts, path: string, change: (xml: string) => string): void {
  const part = parts.get(path);
  if (part) parts.set(path, new TextEncoder().encode(change(new TextDecoder().decode(part))));
}

/** Where the end-of-directory record begins: at most 65,535 bytes of comment stand behind it. */
function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  if (view.byteLength >= 4 && view.getUint32(0, false) === COMPOUND_FILE)
    throw new Error(
      "not an .xlsx file, but one of Excel 97-2003 or one with a password: save it as .xlsx without either",
    );
  throw new Error("not an .xlsx file: it has no ZIP directory");
}

async function deflate(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([data]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c;
});

/** CRC-32 as ZIP and Ethernet compute it: "123456789" gives 0xcbf43926. */
export function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

function u16(value: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array([value & 0xff, value >>> 8]);
}

function u32(value: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array([value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24]);
}

function join(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
