// Keeps a second process from a folder, and survives that the first one was killed.
import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, readlinkSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { bootId } from "./boot-id.ts";
import { privateFile } from "./private-files.ts";

interface Holder {
  pid: number;
  /** Tells processes apart that had the same pid one after the other; absent where the system does not tell. */
  started?: string | undefined;
  host: string;
  /** Which processes its pid is one of: those of a container are not seen from another one. */
  space?: string;
  /** Unlike that of any other lock. */
  token: string;
}

export interface DirectoryLock {
  release(): void;
}

/** The tokens of all locks that this process holds. */
const held = new Set<string>();

/** So often a lock is touched, in milliseconds, and so long one that is not touched is watched before it counts as left behind. */
const beat = 500;
const patience = 5_000;

/**
 * To be called before a folder is locked whose lock may be that of another container. LMDB itself is no guard: to open a file that
 * another process writes takes a transaction from it now and then.
 *
 * @throws Error when the lock is that of a process that cannot be seen from here, and is being touched
 */
export async function refuseUnseenHolder(directory: string, watched = patience): Promise<void> {
  const path = join(directory, "lock");
  const holder = read(path);
  if (holder?.space === undefined || holder.space === space()) return;
  const touched = () => statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  const before = touched();
  for (let waited = 0; waited < watched; waited += beat / 5) {
    await setTimeout(beat / 5);
    if (touched() === before) continue;
    throw new Error(`${refusal(directory, holder)}; it runs in another container`);
  }
}

/**
 * @throws Error that names the process that holds the folder
 */
export function lockDirectory(directory: string): DirectoryLock {
  const path = join(directory, "lock");
  const token = randomUUID();
  const me: Holder = { pid: process.pid, started: startOf(process.pid), host: hostname(), space: space(), token };
  // A lock comes into being with its content, by a link: nobody ever sees half of one.
  const fresh = `${path}.${token}`;
  try {
    writeFileSync(fresh, JSON.stringify(me), { mode: privateFile });
    while (!linked(fresh, path)) {
      const holder = read(path);
      if (!holder) continue;
      if (isAlive(holder)) throw new Error(refusal(directory, holder));
      takeOver(path, fresh, holder);
    }
  } finally {
    rmSync(fresh, { force: true });
  }
  held.add(token);
  const touching = globalThis.setInterval(() => touch(path), beat).unref();
  return {
    release() {
      clearInterval(touching);
      if (held.delete(token) && read(path)?.token === token) rmSync(path, { force: true });
    },
  };
}

/** @throws Error that names the process that holds the folder, if one does */
export function refuseHolder(directory: string): void {
  const holder = read(join(directory, "lock"));
  if (holder && isAlive(holder)) throw new Error(refusal(directory, holder));
}

/**
 * Removes the lock of a process that is gone. Of several that try, the one that may is the one whose link to the name of the
 * dead lock succeeds; it looks again whether that lock is still there, as another may have replaced it before.
 */
function takeOver(path: string, fresh: string, dead: Holder): void {
  const claim = `${path}.taken-from.${dead.token}`;
  if (!linked(fresh, claim)) {
    const rival = read(claim);
    if (!rival || isAlive(rival)) return;
    throw new Error(`${claim} was left behind by a process that was killed; delete it and ${path}, and try again`);
  }
  try {
    if (read(path)?.token === dead.token) rmSync(path, { force: true });
  } finally {
    rmSync(claim, { force: true });
  }
}

function refusal(directory: string, { pid, host, token }: Holder): string {
  const who = held.has(token) ? "this process" : `process ${pid}${host === hostname() ? "" : ` on ${host}`}`;
  return `${directory} is in use by ${who}; stop it first or choose another folder`;
}

function space(): string {
  try {
    return `${hostname()} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return hostname();
  }
}

/** Tells other containers that the lock is held. */
function touch(path: string): void {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {
    // Somebody has deleted it.
  }
}

/** Makes a second name for a file; false when there is such a name already. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function read(path: string): Holder | undefined {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  try {
    const holder = JSON.parse(text) as Holder;
    if (Number.isInteger(holder?.pid) && /^[\w-]+$/.test(holder.token)) return holder;
  } catch {}
  // A power cut can empty a file that was not synced; nobody who wrote it can be running then.
  return { pid: 0, host: hostname(), token: "unreadable" };
}

/** Whether the holder still runs. A process in another container cannot be seen from here and counts as gone. */
function isAlive({ pid, started, token }: Holder): boolean {
  if (held.has(token)) return true;
  if (pid <= 0) return false;
  const start = startOf(pid);
  if (start !== undefined && started !== undefined) return start === started;
  // Without start times, an earlier process with the pid of this one is gone for certain.
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** When a process started, in ticks since this boot of the machine, with the name of the boot; undefined if not known. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the name of the program, in brackets, and can hold anything; the third one is its state, the
    // 22nd its start time.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const ended = fields[0] === "Z" || fields[0] === "X";
    return ended ? "ended" : `${fields[19]} ${bootId()}`;
  } catch {
    return undefined;
  }
}
