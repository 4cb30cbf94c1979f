// The expected signatures were made by Huawei's own signer, @huaweicloud/huaweicloud-sdk-core 3.1.211 for Node.
import { expect, test } from "vitest";
import { signRequest } from "../../src/client/sign.ts";

const key = { accessKey: "ACCESSKEY", secretKey: "SECRETKEY" };
const now = new Date("2026-11-23T12:00:00.000Z");

test("signs a body and the headers of a temporary key", async () => {
  const headers = await signRequest(
    {
      method: "POST",
      url: new URL("https://dis.cn-north-4.myhuaweicloud.com/v2/0123456789abcdef0123456789abcdef/records"),
      headers: { "Content-Type": "application/json", "X-Project-Id": "0123456789abcdef0123456789abcdef" },
      body: new TextEncoder().encode('{"stream_name":"newstream","records":[{"data":"ZGF0YQ=="}]}'),
    },
    { ...key, securityToken: "TEMPORARY" },
    now,
  );
  expect(headers).toEqual({
    "Content-Type": "application/json",
    "X-Project-Id": "0123456789abcdef0123456789abcdef",
    "X-Sdk-Date": "20261123T120000Z",
    "X-Security-Token": "TEMPORARY",
    Authorization:
      "SDK-HMAC-SHA256 Access=ACCESSKEY, SignedHeaders=content-type;host;x-project-id;x-sdk-date;x-security-token, " +
      "Signature=f359502f7edb8255b2aa0344fdbde431345fc047f72a56155e930d9c62fd415e",
  });
});

test("signs odd queries and a host with a port", async () => {
  const url = new URL("http://127.0.0.1:4010/v2/0123456789abcdef0123456789abcdef/cursors");
  url.searchParams.set("stream-name", "newstream");
  url.searchParams.set("partition-id", "shardId-0000000000");
  url.searchParams.set("note", "a b*'()!~é");
  url.searchParams.set("empty", "");
  const headers = await signRequest({ method: "GET", url, headers: {} }, key, now);
  expect(headers.Authorization).toBe(
    "SDK-HMAC-SHA256 Access=ACCESSKEY, SignedHeaders=host;x-sdk-date, " +
      "Signature=b755f6d3d3c30d975f71e8546859be86a010872f45d537361521f066e7290309",
  );
});
