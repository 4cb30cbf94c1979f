// The documents of the LMDB store. Those that were read last stay decoded, so that a busy stream costs no JSON.parse.

import type { Stored } from "../store.ts";
import { documentKey, documents, keyOfDocument, longestKey } from "./layout.ts";
import type { View } from "./view.ts";

/** How much stays decoded: so many documents, and so many characters of JSON. */
const maxDocuments = 10_000;
const maxCharacters = 16 * 1024 * 1024;

interface Cached {
  document: Stored;
  characters: number;
}

export class DocumentStore {
  readonly #view: View;
  /** The one that was used last stands last. */
  readonly #cache = new Map<string, Cached>();
  #characters = 0;

  constructor(view: View) {
    this.#view = view;
  }

  get(key: string): Stored | undefined {
    const cached = this.#cached(key);
    if (cached || key.length > longestKey) return cached;
    const bytes = this.#view.get(documentKey(key));
    return bytes && this.#decode(key, bytes);
  }

  list(prefix: string, after: string | undefined, limit: number): Stored[] {
    const found: Stored[] = [];
    const start = documentKey((after !== undefined && after >= prefix ? after : prefix).slice(0, longestKey));
    for (const bytes of this.#view.keys({ start, end: documents.end })) {
      const key = keyOfDocument(bytes);
      if (found.length >= limit || !key.startsWith(prefix)) break;
      if (after === undefined || key > after) found.push(this.get(key) as Stored);
    }
    return found;
  }

  /** Documents that have changed are read anew. */
  forget(keys: Iterable<string>): void {
    for (const key of keys) this.#evict(key);
  }

  forgetAll(): void {
    this.#cache.clear();
    this.#characters = 0;
  }

  #cached(key: string): Stored | undefined {
    const cached = this.#cache.get(key);
    if (!cached) return undefined;
    this.#cache.delete(key);
    this.#cache.set(key, cached);
    return cached.document;
  }

  #decode(key: string, bytes: Buffer): Stored {
    const json = bytes.toString();
    const document = { key, value: JSON.parse(json) };
    this.#cache.set(key, { document, characters: json.length });
    this.#characters += json.length;
    for (const [oldest] of this.#cache) {
      if (this.#cache.size <= maxDocuments && this.#characters <= maxCharacters) break;
      this.#evict(oldest);
    }
    return document;
  }

  #evict(key: string): void {
    const cached = this.#cache.get(key);
    if (!cached) return;
    this.#cache.delete(key);
    this.#characters -= cached.characters;
  }
}
