// What the tests know of a client of DIS, whoever made it.
import type { Told } from "./scenario.ts";
import type { TargetName } from "./targets.ts";
import type { Command, ToolName } from "./toolbox.ts";

/** The bundle that code is generated from. */
export type Edition = "3.1" | "3.0";

export interface Client {
  /** As its users know it, with the variant where there are several, such as `OpenAPI Generator, native`. */
  name: string;
  version: string;
  language: string;
  /** By a generator, from our bundle, or by somebody else, and then taken as it was published. */
  made: "generated" | "published";
  needs: ToolName[];
  /** The bundles that it is generated from; a published client has none. */
  editions?: Edition[];
  /**
   * Installs, generates and compiles, as far as `makeOnce` does not find it done, and gives the command that tells the scenario;
   * nothing for one that is only compiled.
   */
  make(edition: Edition | undefined): Promise<Command | undefined>;
  /** Whether `make` compiles what it generates, or has a check of the language read it. Yes unless told; the reason stands beside it. */
  compiled?: boolean;
  /** The targets that it can reach, if it cannot reach all, and none for one that is only compiled. The reason stands beside it. */
  targets?: TargetName[];
  /**
   * The facts that it tells in other words than the scenario does, and `[]` for those that it has no call for. The reason stands
   * beside it.
   */
  differs?(target: TargetName): Told;
}
