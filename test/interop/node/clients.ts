// The clients for Node.
import { join } from "node:path";
import type { Client } from "../client.ts";
import { pinnedIn } from "../toolbox.ts";

export const clients: Client[] = [
  {
    name: "@huaweicloud/huaweicloud-sdk-core",
    version: pinnedIn("package.json", "@huaweicloud/huaweicloud-sdk-core"),
    language: "Node",
    made: "published",
    needs: [],
    make: async () => ({ command: process.execPath, args: [join(import.meta.dirname, "huaweicloud-sdk-core.ts")] }),
    // It looks for `error_code`, which DIS does not send, and does not have the body at all.
    differs: (target) =>
      target === "mock" ? {} : { missing_stream: ["400 undefined Request failed with status code 400"] },
  },
];
