// dis-toolkit/emulator: the whole service in one object. The operations and the domain behind it are held back.
export type { ErrorStyle } from "./answer.ts";
export { createEmulator, type Emulator, type EmulatorOptions, type Exchange } from "./create-emulator.ts";
export { type Limits, realLimits, relaxedLimits } from "./limits.ts";
export { parseLimits } from "./limits-file.ts";
export type { Listener, ListenOptions } from "./listener.ts";
export { createMemoryStore } from "./store/memory-store.ts";
export type { Store } from "./store/store.ts";
export type { EmulatorRequest, EmulatorResponse } from "./wire.ts";
