// The errors of the LMDB store, which all name the folder and a way out.
import { StoreFullError } from "./store.ts";

export function damaged(directory: string, what: string): Error {
  return new Error(
    `The store in ${directory} ${what}. Put back a copy of this folder, or choose another one with --data.`,
  );
}

/** The folder or its files cannot be read or written. */
export function unusable(directory: string, cause: unknown): Error {
  return new Error(
    `The folder ${directory} cannot hold a store: ${textOf(cause)}. See to it, or choose another one with --data.`,
    { cause },
  );
}

/** There is no room. */
export function full(directory: string, cause: unknown): StoreFullError {
  return new StoreFullError(
    `The store in ${directory} can take nothing more: ${textOf(cause)}. Nothing of this request was kept; free some space on that disk and try again.`,
    { cause },
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
