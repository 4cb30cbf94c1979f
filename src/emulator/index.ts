// dis-toolkit/emulator: the whole service in one object. The operations and the domain behind it are held back.

export type { AccessKeyEntry, AuthOptions, OpenAuth, UserEntry, VerifyingAuth } from "./auth/authenticator.ts";
export { type CredentialsFile, parseCredentials } from "./auth/credentials-file.ts";
export type { Project } from "./auth/projects.ts";
export { createTokenIssuer, type TokenIssuer } from "./auth/token-issuer.ts";
export type { Fault, Faults, SetFault } from "./control/faults.ts";
export { createEmulator, type Emulator, type EmulatorOptions, type Exchange } from "./create-emulator.ts";
export { type Limits, realLimits, relaxedLimits } from "./domain/limits.ts";
export { parseLimits } from "./domain/limits-file.ts";
export type { ErrorStyle } from "./http/answer.ts";
export type { Listener, ListenOptions } from "./http/listener.ts";
export { isEmulated } from "./operations/not-emulated.ts";
export { exportStore } from "./state/export-store.ts";

export { type LmdbStoreOptions, openLmdbStore as openStore } from "./store/lmdb/lmdb-store.ts";
export { readStore, type StoreContent, type StoreReport } from "./store/lmdb/read-store.ts";
export { createMemoryStore } from "./store/memory-store.ts";
export {
  type Batch,
  type Change,
  type Decision,
  type ListOptions,
  type NewBatch,
  type State,
  type Store,
  type Stored,
  StoreFullError,
} from "./store/store.ts";
export {
  bodyBytes,
  bodyText,
  type EmulatorRequest,
  type EmulatorResponse,
  type ResponseBody,
  type WritableBody,
} from "./wire.ts";
