import { expect, test } from "vitest";
import { callPathOf } from "../../src/http/call-path.ts";

test.each([
  ["/v2/p/streams", "", "/v2/p/streams"],
  ["/v2/p/streams/", "", "/v2/p/streams"],
  ["/v2/p/streams//", "", "/v2/p/streams/"],
  ["/dis-gw/v2/p/streams/", "/dis-gw", "/v2/p/streams"],
  ["/a/b%2Fc/v1/obs/buckets", "/a/b%2Fc", "/v1/obs/buckets"],
  ["/v3", "", "/v3"],
  ["/iam/v3/", "/iam", "/v3"],
  ["/v2/v3/streams/v1", "", "/v2/v3/streams/v1"],
  ["/dis-gw/v2/v3/streams/v1", "/dis-gw", "/v2/v3/streams/v1"],
  ["/iam/v3", "/iam", "/v3"],
  ["/v20/v2/p/streams", "/v20", "/v2/p/streams"],
  ["/av2/p/streams", "", "/av2/p/streams"],
  ["/", "", ""],
  ["", "", ""],
  ["/v2/p/stream/orders/transfer-tasks/", "", "/v2/p/streams/orders/transfer-tasks"],
  ["/gw/v2/p/stream/orders/transfer-tasks/task", "/gw", "/v2/p/streams/orders/transfer-tasks/task"],
  ["/v2/p/stream/orders/transfer-tasks/action", "", "/v2/p/streams/orders/transfer-tasks/action"],
  ["/v2/p/stream/id/tags", "", "/v2/p/stream/id/tags"],
  ["/v2/p/stream/tags", "", "/v2/p/stream/tags"],
  ["/v2/p/stream/id/transfer-tasksX", "", "/v2/p/stream/id/transfer-tasksX"],
  ["/v3/p/stream/id/transfer-tasks", "", "/v3/p/stream/id/transfer-tasks"],
])("%s", (sent, prefix, path) => {
  expect(callPathOf(sent)).toEqual({ prefix, path });
});
