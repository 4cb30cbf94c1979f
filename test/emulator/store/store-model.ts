// A store as plain as it can be, to hold the real ones against.
import { ConflictError } from "../../../src/emulator/store/store.ts";

interface ModelChunk {
  first: number;
  count: number;
  time: number;
  text: string;
}

export type ModelChange = { key: string; value: number | undefined; expects: number | undefined };

export class StoreModel {
  documents = new Map<string, { value: number; revision: number }>();
  logs = new Map<string, { chunks: ModelChunk[]; next: number }>();
  #revision = 0;

  revision(key: string): number {
    return this.documents.get(key)?.revision ?? 0;
  }

  /** `expects` is a revision, which counts changes as a version does. */
  commit(changes: readonly ModelChange[]): void {
    for (const { key, expects } of changes) {
      if (expects !== undefined && expects !== this.revision(key)) throw new ConflictError();
    }
    for (const { key, value } of changes) {
      if (value === undefined) this.documents.delete(key);
      else this.documents.set(key, { value, revision: ++this.#revision });
    }
  }

  append(batches: readonly { log: string; count: number; time: number }[]): number[] {
    return batches.map(({ log: name, count, time }) => {
      const log = this.logs.get(name) ?? { chunks: [], next: 0 };
      this.logs.set(name, log);
      const first = log.next;
      log.chunks.push({ first, count, time, text: `${name} ${first} ${count}` });
      log.next += count;
      return first;
    });
  }

  trim(name: string, before: number): void {
    const log = this.logs.get(name);
    if (log) log.chunks = log.chunks.filter(({ first, count }) => first + count > before);
  }

  drop(names: readonly string[]): void {
    for (const name of names) this.logs.delete(name);
  }

  clear(): void {
    this.documents.clear();
    this.logs.clear();
  }

  range(name: string): { oldest: number; next: number } {
    const { chunks, next } = this.logs.get(name) ?? { chunks: [], next: 0 };
    return { oldest: chunks[0]?.first ?? next, next };
  }

  read(name: string, from: number, bytes: number): string[] {
    const found: string[] = [];
    let total = 0;
    for (const { first, count, text } of this.logs.get(name)?.chunks ?? []) {
      if (first + count <= from || (found.length > 0 && total >= bytes)) continue;
      found.push(text);
      total += text.length;
    }
    return found;
  }

  seek(name: string, time: number): number {
    return this.logs.get(name)?.chunks.find((chunk) => chunk.time >= time)?.first ?? this.range(name).next;
  }
}
