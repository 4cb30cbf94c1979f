// The errors of the LMDB store, which all name the folder and a way out.

import { StoreFullError } from "../store.ts";
import { type Header, layoutVersion } from "./layout.ts";

export function damaged(directory: string, what: string): Error {
  return new Error(
    `The store in ${directory} ${what}. \`dis data check --data ${directory}\` tells all that is damaged, and \`dis data export\` writes out what can be read; or put back a copy of this folder, or choose another one with --data.`,
  );
}

/** Somebody wrote while the store was gone through. */
export function beingWritten(directory: string): Error {
  return new Error(`${directory} is in use by another process, perhaps of another container; stop it first`);
}

export function unknownLayout(directory: string, { layout, made }: Header): Error {
  return new Error(
    `The store in ${directory} (made ${made}) has version ${layout} of the layout, and this dis-toolkit knows only version ${layoutVersion}. Open it with the dis-toolkit that made it and export what you need, or choose another folder with --data.`,
  );
}

/** The folder or its files cannot be read or written. */
export function unusable(directory: string, cause: unknown): Error {
  return new Error(
    `The folder ${directory} cannot hold a store: ${textOf(cause)}. See to it, or choose another one with --data.`,
    { cause },
  );
}

/** There is no room for a request. */
export function full(directory: string, cause: unknown): StoreFullError {
  return new StoreFullError(
    `The store in ${directory} can take nothing more: ${textOf(cause)}. Nothing of this request was kept; free some space on that disk, or delete streams, and try again.`,
    { cause },
  );
}

/** There is no room for any request that makes the store larger. */
export function noRoom(directory: string, lack: string): StoreFullError {
  return new StoreFullError(
    `The store in ${directory} can take nothing more: ${lack}. Free some space on that disk, or delete streams.`,
  );
}

/** The disk failed, or a quota is used up. */
export function failed(directory: string, cause: unknown): StoreFullError {
  return new StoreFullError(
    `The store in ${directory} could not write: ${textOf(cause)}. What was not acknowledged is void, and nothing more is taken; see to that disk and start again.`,
    { cause },
  );
}

function textOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
