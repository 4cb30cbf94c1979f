// Bytes that are compared and copied several at a time: for pieces as short as those of a record, calls of Buffer's methods cost
// more than what they do.

/** Some bytes, and a view of them by which several are read and written at once. */
export interface Piece {
  bytes: Uint8Array;
  view: DataView;
}

export function pieceOf(bytes: Uint8Array): Piece {
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}

/** Copies all of a piece, or what begins at a place in it, to a place in another one; returns the place behind it. */
export function copyWhole(from: Piece, to: Piece, place: number, start = 0): number {
  return copyPiece(from, start, from.bytes.length, to, place);
}

/** Copies the bytes of a piece from `start` to `end` to a place in another one; returns the place behind them. */
export function copyPiece({ bytes, view }: Piece, start: number, end: number, to: Piece, place: number): number {
  const length = end - start;
  if (length < 8) {
    for (let index = 0; index < length; index++) to.bytes[place + index] = bytes[start + index] as number;
    return place + length;
  }
  if (length > long) return copyLong(bytes, start, end, to.bytes, place);
  const last = length - 8;
  for (let index = 0; index < last; index += 8) to.view.setBigUint64(place + index, view.getBigUint64(start + index));
  // The last eight, some of them once more.
  to.view.setBigUint64(place + last, view.getBigUint64(start + last));
  return place + length;
}

/** From so many bytes on a call pays. */
const long = 256;

function copyLong(from: Uint8Array, start: number, end: number, to: Uint8Array, place: number): number {
  to.set(from.subarray(start, end), place);
  return place + end - start;
}

/** A text of ASCII with a whole number in it that changes. */
export class NumberedPiece {
  readonly #before: string;
  readonly #after: string;
  #number: number;
  #piece: Piece;

  constructor(before: string, number: number, after: string) {
    this.#before = before;
    this.#number = number;
    this.#after = after;
    this.#piece = this.#made();
  }

  get piece(): Piece {
    return this.#piece;
  }

  set(number: number): void {
    if (number === this.#number) return;
    this.#number = number;
    const { bytes } = this.#piece;
    const digits = String(number);
    const start = this.#before.length;
    if (start + digits.length + this.#after.length !== bytes.length) this.#piece = this.#made();
    else for (let index = 0; index < digits.length; index++) bytes[start + index] = digits.charCodeAt(index);
  }

  countUp(): void {
    this.#number++;
    const { bytes } = this.#piece;
    const start = this.#before.length;
    let at = bytes.length - this.#after.length - 1;
    while (at >= start && bytes[at] === nine) bytes[at--] = zero;
    if (at < start) this.#piece = this.#made();
    else bytes[at] = (bytes[at] as number) + 1;
  }

  #made(): Piece {
    return pieceOf(Buffer.from(this.#before + this.#number + this.#after, "latin1"));
  }
}

const [zero, nine] = [0x30, 0x39];
