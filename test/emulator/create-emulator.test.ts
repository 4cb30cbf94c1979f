// emulator.fetch as a fetch: what is aborted rejects with the reason of the signal, and takes no effect unless it was too late.
import { expect, test } from "vitest";
import { createEmulator } from "../../src/emulator/index.ts";
import { projectId } from "./test-emulator.ts";

const streams = `http://dis.test/v2/${projectId}/streams`;
const creation = {
  method: "POST",
  headers: { "X-Auth-Token": "any" },
  body: JSON.stringify({ stream_name: "orders", partition_count: 1 }),
};
const reason = new Error("no longer wanted");

/** How many streams there are after a fetch that was refused with the reason of its signal. */
async function streamsAfter(act: (emulator: ReturnType<typeof createEmulator>) => Promise<unknown>): Promise<number> {
  const emulator = createEmulator();
  await expect(act(emulator)).rejects.toBe(reason);
  const listed = await emulator.fetch(streams, { headers: creation.headers });
  await emulator.close();
  return (await listed.json()).total_number;
}

test("a signal that was aborted before", async () => {
  const signal = AbortSignal.abort(reason);
  expect(await streamsAfter((emulator) => emulator.fetch(streams, { ...creation, signal }))).toBe(0);
});

test("a Request that was aborted before, or is before it is fetched", async () => {
  const controller = new AbortController();
  const request = new Request(streams, { ...creation, signal: controller.signal });
  controller.abort(reason);
  expect(await streamsAfter((emulator) => emulator.fetch(request))).toBe(0);
  const born = new Request(streams, { ...creation, signal: AbortSignal.abort(reason) });
  expect(await streamsAfter((emulator) => emulator.fetch(born))).toBe(0);
});

test("an abort while the body is on its way, which may never come to its end", async () => {
  const controller = new AbortController();
  const body = new ReadableStream({
    start(stream) {
      stream.enqueue(new TextEncoder().encode(creation.body));
    },
    pull: () => controller.abort(reason),
  });
  const init = { ...creation, body, duplex: "half", signal: controller.signal } as RequestInit;
  expect(await streamsAfter((emulator) => emulator.fetch(streams, init))).toBe(0);
});

test("what is no request rejects, as fetch does, and throws nothing", async () => {
  const emulator = createEmulator();
  const answer = emulator.fetch("no URL");
  await expect(answer).rejects.toThrow(TypeError);
  await emulator.close();
});
