// Who may call, from a file: what is wrong with it is said by the names of its fields, and never by what they hold.
import { expect, test } from "vitest";
import { parseCredentials } from "../../../src/emulator/index.ts";

const key = { accessKey: "AK", secretKey: "hush" };
const user = { name: "ann", password: "hush", domain: "acme" };

test("takes all there may be, and lists left out as empty", () => {
  const whole = {
    keys: [key, { ...key, accessKey: "TEMPORARY", securityToken: "hush", projectId: "p", name: "robot" }],
    users: [user, { ...user, name: "bob", projects: ["p"] }],
    projects: [{ id: "p", name: "cn-north-4" }],
    tokenSecret: "hush",
  };
  expect(parseCredentials(JSON.stringify(whole))).toEqual(whole);
  expect(parseCredentials("{}")).toEqual({ keys: [], users: [], projects: [] });
});

test.each([
  ['{"keys":[{"accessKey":"AK","secretKey":hush}]}', "the credentials are no JSON"],
  ["[]", "the credentials have to be a JSON object"],
  ['{"__proto__":{"keys":[]}}', 'the credentials have no "__proto__", only keys, users, projects, tokenSecret'],
  ['{"keys":[{"__proto__":{"accessKey":"AK","secretKey":"hush"}}]}', '"keys[0].accessKey" has to be a text, not empty'],
  ['{"users":[{"name":"a","password":"b","domain":"c","constructor":"hush"}]}', '"users[0]" has no "constructor"'],
  [{ key: [] }, 'the credentials have no "key", only keys, users, projects, tokenSecret'],
  [{ keys: {} }, '"keys" has to be a list'],
  [{ keys: ["hush"] }, '"keys[0]" has to be an object'],
  [{ keys: [key, { accessKey: "AK" }] }, '"keys[1].secretKey" has to be a text, not empty'],
  [{ keys: [{ ...key, secretKey: "" }] }, '"keys[0].secretKey" has to be a text, not empty'],
  [
    { keys: [{ ...key, project: "hush" }] },
    /^"keys\[0\]" has no "project", only accessKey, secretKey, securityToken, /,
  ],
  [{ users: [{ ...user, projects: "p" }] }, '"users[0].projects" has to be a list of texts, not empty'],
  [{ projects: [{ id: 7, name: "n" }] }, '"projects[0].id" has to be a text, not empty'],
  [{ tokenSecret: "" }, '"tokenSecret" has to be a text'],
] as [string | object, string | RegExp][])("refuses %j", (given, message) => {
  const parse = () => parseCredentials(typeof given === "string" ? given : JSON.stringify(given));
  expect(parse).toThrow(message);
  expect(parse).not.toThrow("hush");
});
