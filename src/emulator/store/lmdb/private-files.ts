// Keeps what is stored from the other users of the machine: the folder has mode 0700 and its files 0600.
import { chmodSync, closeSync, fchmodSync, mkdirSync, openSync, readdirSync } from "node:fs";

/** The mode of files that only their owner may read. */
export const privateFile = 0o600;

const privateFolder = 0o700;

/** The files of a store, and those that it makes and renames. */
const ofStore = /^((data|new)\.mdb(-lock)?|last-sync(\.new)?|lock(\..*)?|spare|dis-emulator-store\.txt(\.new)?)$/;

/** Makes the folder when it is missing, and closes it to others, unless it holds other things than a store. */
export function makePrivateFolder(directory: string): void {
  mkdirSync(directory, { recursive: true, mode: privateFolder });
  if (readdirSync(directory).every((name) => ofStore.test(name))) asOwner(() => chmodSync(directory, privateFolder));
}

/** Makes an empty file when there is none, so that whoever opens it by its name finds it closed to others. */
export function makePrivateFile(path: string): void {
  const file = openSync(path, "a", privateFile);
  try {
    asOwner(() => fchmodSync(file, privateFile));
  } finally {
    closeSync(file);
  }
}

/** Only the owner of a file may change its mode; whoever was given a folder by somebody else uses it as it is. */
function asOwner(change: () => void): void {
  try {
    change();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") throw error;
  }
}
