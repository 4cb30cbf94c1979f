// Texts that were read before: producers send the same partition keys again and again, and to compare one with what is known
// takes half as long as to make and hash a new text of it.

/** A power of two. */
const places = 16_384;
const longest = 64;

export class TextTable {
  readonly #texts: (string | undefined)[] = new Array(places).fill(undefined);

  /** The text that some bytes of ASCII are; `hash` is any number that is made of just those bytes. */
  text(bytes: Buffer, start: number, end: number, hash: number): string {
    const place = (hash ^ (hash >>> 15)) & (places - 1);
    const known = this.#texts[place];
    if (known !== undefined && isText(known, bytes, start, end)) return known;
    const text = bytes.toString("latin1", start, end);
    if (text.length <= longest) this.#texts[place] = text;
    return text;
  }
}

function isText(text: string, bytes: Buffer, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) !== bytes[start + index]) return false;
  }
  return true;
}
