// dis-toolkit/emulator: the whole service in one object. The operations and the domain behind it are held back.
export type { ErrorStyle } from "./answer.ts";
export type { AccessKeyEntry, AuthOptions, OpenAuth, UserEntry, VerifyingAuth } from "./auth/authenticator.ts";
export { type CredentialsFile, parseCredentials } from "./auth/credentials-file.ts";
export type { Project } from "./auth/projects.ts";
export { createTokenIssuer, type TokenIssuer } from "./auth/token-issuer.ts";
export { createEmulator, type Emulator, type EmulatorOptions, type Exchange } from "./create-emulator.ts";
export { exportStore } from "./export-store.ts";
export type { Fault, Faults, SetFault } from "./faults.ts";
export { type Limits, realLimits, relaxedLimits } from "./limits.ts";
export { parseLimits } from "./limits-file.ts";
export type { Listener, ListenOptions } from "./listener.ts";
export { isEmulated } from "./operations/index.ts";

export { type LmdbStoreOptions, openLmdbStore as openStore } from "./store/lmdb-store.ts";
export { createMemoryStore } from "./store/memory-store.ts";
export { readStore, type StoreContent, type StoreReport } from "./store/read-store.ts";
export {
  type Batch,
  type Change,
  type Chunk,
  type Decision,
  type ListOptions,
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
