import { expect, test } from "vitest";
import { routeOf } from "../../../src/emulator/http/router.ts";

test.each([
  ["POST", "", "createTransferTask"],
  ["GET", "", "listTransferTasks"],
  ["PUT", "", "updateTransferTask"],
  ["POST", "/action", "batchUpdateTransferTasks"],
  ["GET", "/task", "showTransferTask"],
  ["DELETE", "/task", "deleteTransferTask"],
])(
  "%s of dump tasks%s is the same in the singular and in the plural, with a slash behind it and a prefix",
  (method, rest, id) => {
    const paths = ["/v2/p/streams", "/v2/p/stream", "/dis-gw/v2/p/stream"].map(
      (start) => `${start}/orders/transfer-tasks${rest}`,
    );
    for (const path of paths) {
      for (const sent of [path, `${path}/`]) {
        const route = routeOf(method, sent);
        expect(route?.operation.id, sent).toBe(id);
        expect(route?.projectId).toBe("p");
        expect(route?.parameters).toEqual({
          stream_name: "orders",
          ...(rest === "/task" ? { task_name: "task" } : {}),
        });
      }
    }
  },
);

test("what follows a stream in the singular by its id stays what it is", () => {
  expect(routeOf("GET", "/v2/p/stream/id/tags")?.operation.id).toBe("showStreamTags");
  expect(routeOf("GET", "/v2/p/stream/tags")?.operation.id).toBe("listTags");
  expect(routeOf("GET", "/v2/p/stream/id")).toBeUndefined();
});
