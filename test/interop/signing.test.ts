// The signatures of examples/signing, for requests that the scenario does not have: as our own client signs them.
import { join } from "node:path";
import { expect, test } from "vitest";
import { signRequest } from "../../src/client/sign.ts";
import { demandTools } from "./demand-tools.ts";
import { type Command, cache, makeOnce, root, run, type ToolName } from "./toolbox.ts";

const here = join(root, "test/interop/signing");
const examples = join(root, "examples/signing");

const languages: Record<string, { needs: ToolName[]; command(): Promise<Command> }> = {
  Python: {
    needs: ["python3"],
    command: async () => ({
      command: "python3",
      args: [join(here, "sign.py")],
      env: { PYTHONPATH: join(examples, "python"), PYTHONDONTWRITEBYTECODE: "1" },
    }),
  },
  Go: {
    needs: ["go"],
    command: async () => ({ command: "go", args: ["run", "-buildvcs=false", "."], cwd: join(here, "go") }),
  },
  Java: {
    needs: ["javac"],
    async command() {
      const sources = ["test/interop/signing/Sign.java", "examples/signing/java/Signing.java"];
      const classes = await makeOnce("java/sign", sources, async (folder) => {
        await run({ command: "javac", args: ["-Xlint:all", "-Werror", "-d", folder, ...sources] });
      });
      return { command: "java", args: ["-cp", classes, "Sign"] };
    },
  },
  TypeScript: {
    needs: [],
    command: async () => ({ command: process.execPath, args: [join(here, "sign.ts")] }),
  },
  Rust: {
    needs: ["cargo"],
    command: async () => ({
      command: "cargo",
      args: ["run", "--quiet", "--locked", "--manifest-path", join(here, "rust/Cargo.toml")],
      env: { CARGO_TARGET_DIR: join(cache, "rust/target") },
    }),
  },
};

const requests = {
  "a path with a space, a plus, a slash within a segment and letters beyond ASCII": {
    method: "GET",
    url: "http://127.0.0.1:4010/v2/p/stream/a%20b+c~(x)*%C3%A9%2F/tags/k:e=y",
  },
  "a query out of order, with names that begin alike, a value twice, and values that are empty": {
    method: "GET",
    url: "http://dis.example/v2/p?stream-name=b&stream=z&stream=a%20b&empty&e2=&plus=a+b&uni=%C3%A9%21*%27()",
  },
  "a body, and the token of a temporary key": {
    method: "POST",
    url: "https://dis.example/v2/p/records/",
    body: '{"é": 1}',
    securityToken: "TOKEN",
  },
};

for (const [language, { needs, command }] of Object.entries(languages)) {
  for (const [what, { method, url, body = "", securityToken }] of Object.entries<Request>(requests)) {
    test(`${language} signs ${what}`, async (context) => {
      await demandTools(needs, context);
      const request = { SIGN_METHOD: method, SIGN_URL: url, SIGN_BODY: body };
      const program = await command();
      const env = { ...program.env, ...request, ...(securityToken !== undefined && { SIGN_TOKEN: securityToken }) };
      const told = new Map(
        (await run({ ...program, env })).split(/\r?\n/).map((line) => {
          const [name = "", value = ""] = line.split(": ");
          return [name.toLowerCase(), value] as const;
        }),
      );
      const date = told.get("x-sdk-date")?.replace(/^(....)(..)(..T..)(..)(..Z)$/, "$1-$2-$3:$4:$5");
      const key = { accessKey: "AK", secretKey: "SK", ...(securityToken !== undefined && { securityToken }) };
      const ours = await signRequest({ method, url, headers: {}, body }, key, new Date(date ?? ""));
      expect(told.get("authorization")).toBe(ours.Authorization);
      expect(told.get("x-security-token")).toBe(securityToken);
    });
  }
}

interface Request {
  method: string;
  url: string;
  body?: string;
  securityToken?: string;
}
