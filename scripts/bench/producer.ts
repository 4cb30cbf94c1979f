// What the producer costs above the same batches posted by hand, and what it holds while a server is slow.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createDisClient } from "../../src/client/index.ts";
import { inTurns } from "./rounds.ts";
import { startServer } from "./start-server.ts";

const projectId = "0123456789abcdef0123456789abcdef";
const credentials = { token: "token" };
const records = 50_000;
const batch = 500;
/** 100 bytes, a sensor reading. */
const dataOf = (index: number) => `{"sensor":"boiler-7","at":1795435200000,"value":${index}}`.padEnd(100, " ");

/** Records a second into a server that answers success, four requests under way at once. */
export async function producerSpeed(rounds: number) {
  const server = await startServer("bare-server.ts");
  const dis = createDisClient({ endpoint: server.url, projectId, credentials });
  const byHand = async () => {
    const url = `${server.url}/v2/${projectId}/records`;
    const headers = { "X-Auth-Token": credentials.token, "Content-Type": "application/json" };
    let next = 0;
    const sender = async () => {
      while (next < records) {
        const from = next;
        next += batch;
        const entries = Array.from({ length: batch }, (_, index) => ({ data: btoa(dataOf(from + index)) }));
        const body = JSON.stringify({ stream_name: "bench", records: entries });
        const answer = await (await fetch(url, { method: "POST", headers, body })).json();
        if (answer.failed_record_count > 0 || answer.records.length !== batch) throw new Error("records were refused");
      }
    };
    await Promise.all(Array.from({ length: 4 }, sender));
  };
  const withProducer = async () => {
    const producer = dis.producer({ stream: "bench", maxRecords: batch, concurrency: 4 });
    for (let index = 0; index < records; index++) await producer.send({ data: dataOf(index) });
    await producer.close();
    if (producer.stats.stored !== records)
      throw new Error(`${producer.stats.stored} of ${records} records were stored`);
  };
  const perSecond = (run: () => Promise<void>) => async () => {
    const started = performance.now();
    await run();
    return (records / (performance.now() - started)) * 1000;
  };
  try {
    return await inTurns(rounds, { byHand: perSecond(byHand), producer: perSecond(withProducer) });
  } finally {
    server.close();
  }
}

/** The most that is alive at once, in bytes above the start, while so many records go to a server that takes its time. */
export async function producerMemory(count: number, maxBuffered: number): Promise<{ alive: number; buffered: number }> {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  const alive = () => {
    // Once more, since the buffers that the first one finds dead are counted until the next.
    collect();
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const server = await startServer("bare-server.ts", ["{}", "5"]);
  try {
    const dis = createDisClient({ endpoint: server.url, projectId, credentials });
    const maxPending = Number.POSITIVE_INFINITY;
    const producer = dis.producer({ stream: "bench", maxRecords: batch, concurrency: 4, maxBuffered, maxPending });
    for (let index = 0; index < 20_000; index++) await producer.send({ data: dataOf(index) });
    await producer.flush();
    const start = alive();
    const most = { alive: 0, buffered: 0 };
    for (let index = 0; index < count; index++) {
      await producer.send({ data: dataOf(index) });
      most.buffered = Math.max(most.buffered, producer.stats.buffered);
      if (index % 50_000 === 49_999) most.alive = Math.max(most.alive, alive() - start);
    }
    await producer.close();
    return most;
  } finally {
    server.close();
  }
}
