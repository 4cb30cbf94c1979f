// The collections for Postman and for Bruno. Written here, since what the converters make (openapi-to-postmanv2 and
// `bru import openapi`) cannot be sent one after the other: each request has values of its own, so that what one creates no other
// finds, and none hands its cursor on. That of Postman has other ids at each run, too.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brunoFiles } from "./bruno.ts";
import { collectionOf } from "./collection.ts";
import { generated, readBundle } from "./documents.ts";
import { postmanCollection } from "./postman.ts";

const collection = collectionOf(readBundle("dis"));
const folder = join(generated, "dis");
write("postman.json", `${JSON.stringify(postmanCollection(collection), null, 2)}\n`);
rmSync(join(folder, "bruno"), { recursive: true, force: true });
for (const [file, text] of brunoFiles(collection)) write(join("bruno", file), text);

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
