// The checkpoints of an app in one stream: the number of the last record that was processed, for each partition.
import { sequenceNumberOf } from "./answer.ts";
import type { ConsumerOptions } from "./consumer-options.ts";
import type { CallOptions, ClientCore } from "./create-core.ts";
import { badAnswer, hasCode, isDisError } from "./dis-error.ts";
import { oneAtATime } from "./one-at-a-time.ts";

export interface Checkpoints {
  /** The number of the last record processed, or undefined when none is stored. */
  read(partition: string, signal: AbortSignal): Promise<string | undefined>;
  /** Stores a number, after those handed in before; one that is not above the stored one is left out. */
  commit(partition: string, sequenceNumber: string): Promise<void>;
}

/** Makes the checkpoints of an app. Commits, which are not aborted, and all other calls are made with `call`. */
export function createCheckpoints(
  { operations }: Pick<ClientCore, "operations">,
  app: string,
  { stream, createApp = true }: ConsumerOptions,
  call: CallOptions,
): Checkpoints {
  const committed = new Map<string, bigint>();
  const queues = new Map<string, Promise<void>>();

  const of = (partition: string) => ({
    stream_name: stream,
    app_name: app,
    partition_id: partition,
    checkpoint_type: "LAST_READ" as const,
  });

  /** An app that is there already is what we want, so that repeating the creation does no harm. */
  const create = oneAtATime(async () => {
    try {
      await operations.createApp({ app_name: app }, { ...call, retry: { ...call.retry, repeatUnsafe: true } });
    } catch (error) {
      if (!isDisError(error, "already-exists")) throw error;
    }
  });

  async function withApp<T>(send: () => Promise<T>): Promise<T> {
    try {
      return await send();
    } catch (error) {
      if (!createApp || !hasCode(error, "DIS.4332")) throw error;
      await create();
      return send();
    }
  }

  async function store(partition: string, sequenceNumber: string): Promise<void> {
    const number = BigInt(sequenceNumber);
    if (number <= (committed.get(partition) ?? -1n)) return;
    await withApp(() => operations.commitCheckpoint({ ...of(partition), sequence_number: sequenceNumber }, call));
    committed.set(partition, number);
  }

  return {
    async read(partition, signal) {
      const checkpoint = await withApp(() => operations.showCheckpoint(of(partition), { ...call, signal }));
      const told: unknown = checkpoint.sequence_number;
      // The number before the first stands for none.
      if (told === "-1" || told === -1) return undefined;
      const number = sequenceNumberOf(told);
      if (number === undefined) throw badAnswer("showCheckpoint", "no sequence number");
      return number;
    },

    commit(partition, sequenceNumber) {
      // A failed commit is the business of whoever asked for it; the next one is tried all the same.
      const storeNow = () => store(partition, sequenceNumber);
      const stored = (queues.get(partition) ?? Promise.resolve()).then(storeNow, storeNow);
      queues.set(partition, stored);
      return stored;
    },
  };
}
