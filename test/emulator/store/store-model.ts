// A store as plain as it can be, to hold the real ones against.

interface ModelBatch {
  first: number;
  count: number;
  time: number;
  text: string;
}

export class StoreModel {
  documents = new Map<string, number>();
  logs = new Map<string, { batches: ModelBatch[]; next: number }>();

  /** Adds to numbers, or takes them away at 10; returns what they were. */
  count(keys: readonly string[]): (number | undefined)[] {
    return keys.map((key) => {
      const value = this.documents.get(key);
      if (value === 9) this.documents.delete(key);
      else this.documents.set(key, (value ?? 0) + 1);
      return value;
    });
  }

  append(batches: readonly { log: string; count: number; time: number }[]): number[] {
    return batches.map(({ log: name, count, time }) => {
      const log = this.logs.get(name) ?? { batches: [], next: 0 };
      this.logs.set(name, log);
      const first = log.next;
      const newest = log.batches.at(-1)?.time ?? 0;
      const arrived = time < newest && newest - time <= 1_000 ? newest : time;
      for (const earlier of log.batches) earlier.time = Math.min(earlier.time, arrived);
      log.batches.push({ first, count, time: arrived, text: `${name} # ${count}` });
      log.next += count;
      return first;
    });
  }

  trim(name: string, before: number): void {
    const log = this.logs.get(name);
    if (log) log.batches = log.batches.filter(({ first, count }) => first + count > before);
  }

  drop(names: readonly string[]): void {
    for (const name of names) this.logs.delete(name);
  }

  clear(): void {
    this.documents.clear();
    this.logs.clear();
  }

  range(name: string): { oldest: number; next: number } {
    const { batches, next } = this.logs.get(name) ?? { batches: [], next: 0 };
    return { oldest: batches[0]?.first ?? next, next };
  }

  read(name: string, from: number, bytes: number): string[] {
    const found: string[] = [];
    let total = 0;
    for (const { first, count, text } of this.logs.get(name)?.batches ?? []) {
      if (first + count <= from || (found.length > 0 && total >= bytes)) continue;
      found.push(text.replace("#", String(first)));
      total += text.length;
    }
    return found;
  }

  seek(name: string, time: number): number {
    return this.logs.get(name)?.batches.find((batch) => batch.time >= time)?.first ?? this.range(name).next;
  }
}
