// createDisClient: the operations and everything built on them, in one object.
import createRawClient, { type Client } from "openapi-fetch";
import type { paths } from "../../generated/dis/schema.ts";
import type { OperationArguments } from "../openapi/operation-types.ts";
import type { RecordToPut, StoredRecord, StreamTarget } from "./batch.ts";
import type { DisClientOptions } from "./client-options.ts";
import { createConsumer } from "./consumer.ts";
import type { Consumer, ConsumerOptions } from "./consumer-options.ts";
import { type CallOptions, createCore, type DisOperations } from "./create-core.ts";
import { createFetch } from "./create-fetch.ts";
import { type PagedOperationId, type PageItem, paginate } from "./paginate.ts";
import { createProducer } from "./producer.ts";
import type { Producer, ProducerOptions } from "./producer-options.ts";
import { type PutRecordsOptions, putRecords } from "./put-records.ts";

export interface DisClient extends DisOperations {
  /** Puts any number of records, in as many requests as it takes; see `putRecords`. */
  putRecords(
    stream: StreamTarget,
    records: readonly RecordToPut[],
    options?: PutRecordsOptions,
  ): Promise<StoredRecord[]>;
  /** Takes records one by one and puts them in batches; see `createProducer`. */
  producer(options: ProducerOptions): Producer;
  /** All records of a stream in batches, from where the app stopped; see `createConsumer`. */
  consumer(options: ConsumerOptions): Consumer;
  /** Every item of a list, page after page; see `paginate`. */
  paginate<Id extends PagedOperationId>(
    operationId: Id,
    args: OperationArguments<Id>,
    options?: CallOptions,
  ): AsyncGenerator<PageItem<Id>, void, undefined>;
  /** The plain openapi-fetch client, by method and path, with the same credentials and retries. */
  raw: Client<paths>;
}

/**
 * Makes a client of DIS.
 *
 * @throws DisError of kind `bad-argument` when the endpoint, the region or the credentials cannot be used.
 */
export function createDisClient(options: DisClientOptions): DisClient {
  const core = createCore(options);
  return {
    ...core.operations,
    putRecords: (stream, records, putOptions) => putRecords(core, stream, records, putOptions),
    producer: (producerOptions) => createProducer(core, producerOptions),
    consumer: (consumerOptions) => createConsumer(core, consumerOptions),
    paginate: (operationId, args, callOptions) => paginate(core, operationId, args, callOptions),
    raw: createRawClient<paths>({ baseUrl: core.endpoint, fetch: createFetch(core) }),
  };
}
