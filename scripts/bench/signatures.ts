// Our signer against Huawei's, on the same request. Huawei's takes the body as a value and makes its JSON for the hash
// alone, and its client makes it a second time to send it; ours signs the bytes that are sent.
import { createRequire } from "node:module";
import { signRequest } from "../../src/client/sign.ts";
import { inTurns, microseconds } from "./rounds.ts";

interface HuaweiSigner {
  sign(request: object, key: { getAk(): string; getSk(): string }): Record<string, string>;
}
const { AKSKSigner } = createRequire(import.meta.url)("@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner") as {
  AKSKSigner: HuaweiSigner;
};

const url = new URL("https://dis.cn-north-4.myhuaweicloud.com/v2/0123456789abcdef0123456789abcdef/records");
const headers = { "Content-Type": "application/json", "X-Project-Id": "0123456789abcdef0123456789abcdef" };
const bytesOf = (body: object) => new TextEncoder().encode(JSON.stringify(body));

/** Signatures a second; with `whole`, from the value to a signature and the bytes to send, on both sides. */
export async function signatures(size: number, rounds: number) {
  const empty = { stream_name: "newstream", records: [{ data: "" }] };
  const body = { ...empty, records: [{ data: "x".repeat(size - bytesOf(empty).length) }] };
  const bytes = bytesOf(body);
  const theirs = () =>
    AKSKSigner.sign(
      { endpoint: url.href, method: "POST", headers, queryParams: {}, data: body },
      { getAk: () => "ACCESSKEY", getSk: () => "SECRETKEY" },
    );
  const ours = (bytes: Uint8Array) =>
    signRequest(
      { method: "POST", url, headers, body: bytes },
      { accessKey: "ACCESSKEY", secretKey: "SECRETKEY" },
      new Date(),
    );
  const calls = Math.ceil(40_000_000 / (size + 20_000));
  const perSecond = async (call: () => unknown) => 1_000_000 / (await microseconds(calls, 1, call));
  return inTurns(rounds, {
    ours: () => perSecond(() => ours(bytes)),
    theirs: () => perSecond(theirs),
    oursWhole: () => perSecond(() => ours(bytesOf(body))),
    theirsWhole: () => perSecond(() => [theirs(), bytesOf(body)]),
  });
}
