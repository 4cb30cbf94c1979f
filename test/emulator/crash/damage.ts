// Damage done to the file of a store, always the same for a seed.
import { type Chance, chanceOf, pick } from "./chance.ts";

export const pageBytes = 4_096;

/** The file at several times of the life of a store, the newest last. */
export type Snapshots = readonly Buffer[];

type Damage = (data: Buffer, chance: Chance, snapshots: Snapshots) => Buffer;

/** One of the first two pages, or of those that hold a part of a tree which is in use. */
function treePage(data: Buffer, chance: Chance): number {
  const meta = newestMeta(data);
  const pages = [0, 1];
  for (const root of [64, 112]) addTree(data, Number(data.readBigUInt64LE(meta + 24 + root)), pages);
  return pick(pages, chance);
}

function newestMeta(data: Buffer): number {
  const transaction = (page: number) => data.readBigUInt64LE(page * pageBytes + 24 + 128);
  return transaction(1) > transaction(0) ? pageBytes : 0;
}

function addTree(data: Buffer, page: number, pages: number[]): void {
  pages.push(page);
  const start = page * pageBytes;
  const isBranch = data.readUInt16LE(start + 18) === 1;
  for (let place = 24; isBranch && place < 24 + data.readUInt16LE(start + 20); place += 2) {
    addTree(data, data.readUInt32LE(start + 24 + data.readUInt16LE(start + place)), pages);
  }
}

function anyPage(data: Buffer, chance: Chance): number {
  return Math.floor((chance() * data.length) / pageBytes);
}

function pageOf(data: Buffer, page: number): Buffer {
  return data.subarray(page * pageBytes, (page + 1) * pageBytes);
}

/** Most of what a page of a tree holds stands at its beginning and at its end. */
function placeIn(data: Buffer, page: number, chance: Chance): number {
  const part = chance();
  const place = part < 0.4 ? chance() * 200 : part < 0.8 ? pageBytes - 1 - chance() * 1_000 : chance() * pageBytes;
  return Math.min(data.length - 1, page * pageBytes + Math.floor(place));
}

const damages: Record<string, Damage> = {
  "a bit flips in a page of a tree"(data, chance) {
    const place = placeIn(data, treePage(data, chance), chance);
    data[place] = (data[place] as number) ^ (1 << Math.floor(8 * chance()));
    return data;
  },
  "a byte of a page of a tree is another one"(data, chance) {
    const place = placeIn(data, treePage(data, chance), chance);
    data[place] = (data[place] as number) ^ (1 + Math.floor(255 * chance()));
    return data;
  },
  "a byte anywhere is another one"(data, chance) {
    const place = Math.floor(chance() * data.length);
    data[place] = (data[place] as number) ^ (1 + Math.floor(255 * chance()));
    return data;
  },
  "a page is zeros"(data, chance) {
    pageOf(data, chance() < 0.7 ? treePage(data, chance) : anyPage(data, chance)).fill(0);
    return data;
  },
  "two pages are swapped"(data, chance) {
    const one = pageOf(data, treePage(data, chance));
    const other = pageOf(data, chance() < 0.7 ? treePage(data, chance) : anyPage(data, chance));
    const kept = Buffer.from(one);
    other.copy(one);
    kept.copy(other);
    return data;
  },
  "a page stands in the place of another one"(data, chance) {
    pageOf(data, treePage(data, chance)).copy(pageOf(data, treePage(data, chance)));
    return data;
  },
  "a page is as it was earlier"(data, chance, snapshots) {
    const earlier = pick(snapshots.slice(0, -1), chance);
    const page = treePage(earlier, chance);
    pageOf(earlier, page).copy(data, page * pageBytes);
    return data;
  },
  "the head of a large value is another one"(data, chance) {
    const heads = Array.from({ length: data.length / pageBytes }, (_, page) => page * pageBytes).filter(
      (place) => data.readUInt16LE(place + 18) === 4,
    );
    const place = pick(heads, chance) + Math.floor(24 * chance());
    data[place] = (data[place] as number) ^ (1 << Math.floor(8 * chance()));
    return data;
  },
  "it is cut off": (data, chance) => data.subarray(0, Math.floor(chance() * data.length)),
  "it was copied while it was written"(data, chance, snapshots) {
    const earlier = pick(snapshots.slice(0, -1), chance);
    const cut = Math.floor((chance() * Math.min(earlier.length, data.length)) / pageBytes) * pageBytes;
    return chance() < 0.5
      ? Buffer.concat([earlier.subarray(0, cut), data.subarray(cut)])
      : Buffer.concat([data.subarray(0, cut), earlier.subarray(cut)]);
  },
};

/** The newest file, damaged, and what was done to it; of a copy, all of it may be of an earlier time. */
export function damaged(snapshots: Snapshots, seed: number): { what: string; data: Buffer; isCopy: boolean } {
  const chance = chanceOf(seed);
  const names = Object.keys(damages);
  const what = names[seed % names.length] as string;
  const data = Buffer.from(snapshots.at(-1) as Buffer);
  return { what, data: (damages[what] as Damage)(data, chance, snapshots), isCopy: what.startsWith("it was copied") };
}
