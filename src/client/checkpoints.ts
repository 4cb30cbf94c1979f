// The checkpoints of an app in one stream: the number of the last record that was processed, for each partition.
import type { CallOptions, ClientCore } from "./create-core.ts";
import { hasCode } from "./dis-error.ts";

export interface CheckpointsOptions {
  core: Pick<ClientCore, "operations">;
  app: string;
  stream: string;
  /** Create the app when there is none. */
  createApp: boolean;
  /** For commits, which are not aborted. */
  call: CallOptions;
}

export interface Checkpoints {
  /** The number of the last record processed, or undefined when none is stored. */
  read(partition: string, signal: AbortSignal): Promise<string | undefined>;
  /** Stores a number, after those handed in before; one that is not above the stored one is left out. */
  commit(partition: string, sequenceNumber: string): Promise<void>;
}

export function createCheckpoints({ core, app, stream, createApp, call }: CheckpointsOptions): Checkpoints {
  const committed = new Map<string, bigint>();
  const queues = new Map<string, Promise<void>>();
  let creation: Promise<unknown> | undefined;

  const of = (partition: string) => ({
    stream_name: stream,
    app_name: app,
    partition_id: partition,
    checkpoint_type: "LAST_READ" as const,
  });

  /** An app that is there already is what we want, so that repeating the creation does no harm. */
  function create() {
    creation ??= core.operations
      .createApp({ app_name: app }, { ...call, retry: { ...call.retry, repeatUnsafe: true } })
      .catch((error) => {
        if (!hasCode(error, "DIS.4330")) throw error;
      })
      .finally(() => {
        creation = undefined;
      });
    return creation;
  }

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
    await withApp(() => core.operations.commitCheckpoint({ ...of(partition), sequence_number: sequenceNumber }, call));
    committed.set(partition, number);
  }

  return {
    async read(partition, signal) {
      const checkpoint = await withApp(() => core.operations.showCheckpoint(of(partition), { ...call, signal }));
      return BigInt(checkpoint.sequence_number) < 0n ? undefined : checkpoint.sequence_number;
    },

    commit(partition, sequenceNumber) {
      const before = queues.get(partition) ?? Promise.resolve();
      const stored = before.then(() => store(partition, sequenceNumber));
      // A failed commit is the business of whoever asked for it; the next one is tried all the same.
      queues.set(
        partition,
        stored.catch(() => {}),
      );
      return stored;
    },
  };
}
