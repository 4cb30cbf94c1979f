// The clients for Python.
import { join } from "node:path";
import type { Client } from "../client.ts";
import type { Told } from "../scenario.ts";
import { projectId, type TargetName } from "../targets.ts";
import { type Command, pinnedIn, root } from "../toolbox.ts";
import { here, virtualEnvironment } from "./virtual-environment.ts";

/** A program of this folder, with the packages of the published clients, which do not quarrel about what they need. */
async function published(program: string, ...args: string[]): Promise<Command> {
  const python = join(await virtualEnvironment("requirements.txt"), "python");
  return { command: python, args: [program, ...args], cwd: join(root, here), env: { PYTHONDONTWRITEBYTECODE: "1" } };
}

const pinned = (name: string) => pinnedIn(`${here}/requirements.txt`, name);

const python = { language: "Python", made: "published", needs: ["python3"] } satisfies Partial<Client>;

const missing = `{"errorCode":"DIS.4301","message":"Stream does not exist. [missing][${projectId}]"}`;

/**
 * The v3 SDK looks for `error_code`, a key of the gateway that DIS does not send. What it does not find it takes from the status,
 * and it has the body for a message.
 */
const v3: Told = { missing_stream: [`400 400 ${missing}`] };

/** The older one has the parsed body for a message, as Python prints it, and forgets the status. */
const legacy: Told = { missing_stream: [missing.replaceAll('"', "'").replaceAll(/([:,])'/g, "$1 '")] };

/** The mock of DIS has no IAM, and so no catalog. */
const withIam: TargetName[] = ["open", "verify"];

export const clients: Client[] = [
  {
    ...python,
    name: "huaweicloudsdkdis (v3)",
    version: pinned("huaweicloudsdkdis"),
    make: () => published("huaweicloudsdkdis_v3.py"),
    differs: (target) => (target === "mock" ? {} : v3),
  },
  {
    ...python,
    name: "huaweicloud-sdk-python-dis, signing with a derived key",
    version: pinned("huaweicloud-sdk-python-dis"),
    make: () => published("huaweicloud_sdk_python_dis.py", "derived", "name"),
    differs: (target) => (target === "mock" ? {} : legacy),
  },
  {
    ...python,
    name: "huaweicloud-sdk-python-dis, signing with the key itself",
    version: pinned("huaweicloud-sdk-python-dis"),
    make: () => published("huaweicloud_sdk_python_dis.py", "plain", "name"),
    differs: (target) => (target === "mock" ? {} : legacy),
  },
  {
    ...python,
    name: "huaweicloud-sdk-python-dis, by the id of the stream",
    version: pinned("huaweicloud-sdk-python-dis"),
    make: () => published("huaweicloud_sdk_python_dis.py", "derived", "id"),
    differs: (target) => (target === "mock" ? {} : legacy),
  },
  {
    ...python,
    name: "keystoneauth1",
    version: pinned("keystoneauth1"),
    make: () => published("keystoneauth.py", "endpoint"),
  },
  {
    ...python,
    name: "keystoneauth1, by the catalog of its token",
    version: pinned("keystoneauth1"),
    make: () => published("keystoneauth.py", "catalog"),
    targets: withIam,
  },
];
