// What every runtime has to be able to do: sign, put and get records, repeat what was throttled, and tell refusals apart.
import { createDisClient, DisError } from "../../../src/client/index.ts";

export const projectId = "0123456789abcdef0123456789abcdef";
export const key = { accessKey: "HSTABCDEFGHIJKLMNOPQ", secretKey: "s3cret/Key+with=odd§signs" };
export const oddName = "a b/ü'(1)*";

/** What `scenario` finds everywhere. */
export const expected = {
  put: ["0", "1"],
  got: ["grüße 😀", "zwei"],
  throttled: 1,
  refused: { class: true, kind: "not-found", code: "DIS.4301", status: 400, operation: "showStream", remedy: true },
  unreachable: "network",
  late: "timeout",
  aborted: "aborted",
  secretShown: false,
};

/** Runs against the server of `server.ts`, which checks each signature. */
export async function scenario(endpoint: string): Promise<typeof expected> {
  let throttled = 0;
  const options = {
    projectId,
    credentials: key,
    // A browser may send its own instead, and the signature has to hold all the same.
    userAgent: "dis-toolkit-test/1",
    retry: { baseDelay: 1, attempts: 3, onRetry: () => void throttled++ },
  };
  const dis = createDisClient({ endpoint, ...options });
  const failure = async (call: Promise<unknown>) => {
    const error = await call.then(
      () => undefined,
      (error: unknown) => error,
    );
    if (error instanceof DisError) return error;
    throw new Error(`not refused with a DisError: ${error}`);
  };

  const data = expected.got.map((text) => btoa(String.fromCharCode(...new TextEncoder().encode(text))));
  const put = await dis.sendRecords({ stream_name: oddName, records: data.map((data) => ({ data })) });
  const { partition_cursor: cursor = "" } = await dis.showCursor({
    "stream-name": oddName,
    "partition-id": "shardId-0000000000",
    "cursor-type": "TRIM_HORIZON",
  });
  const page = await dis.consumeRecords({ "partition-cursor": cursor });
  const got = (page.records ?? []).map(({ data = "" }) =>
    new TextDecoder().decode(Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))),
  );
  const refusal = await failure(dis.showStream({ stream_name: oddName }));
  const unreachable = createDisClient({ endpoint: "http://127.0.0.1:9", ...options, retry: { attempts: 1 } });
  const stop = new AbortController();
  const aborted = failure(dis.showApp({ app_name: "slow" }, { signal: stop.signal }));
  stop.abort();

  return {
    put: (put.records ?? []).map(({ sequence_number }) => sequence_number ?? ""),
    got,
    throttled,
    refused: {
      class: refusal instanceof Error,
      kind: refusal.kind,
      code: refusal.code ?? "",
      status: refusal.status ?? 0,
      operation: refusal.operationId ?? "",
      remedy: typeof refusal.remedy === "string",
    },
    unreachable: (await failure(unreachable.listStreams())).kind,
    late: (await failure(dis.showApp({ app_name: "slow" }, { timeout: 50, retry: { attempts: 1 } }))).kind,
    aborted: (await aborted).kind,
    secretShown: JSON.stringify([dis, refusal, refusal.message]).includes(key.secretKey),
  };
}
