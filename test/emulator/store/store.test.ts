import { afterEach, beforeEach, describe, it } from "vitest";
import { storeSuite } from "../../../src/emulator/store/store-suite.ts";
import { type StoreUnderTest, stores } from "./stores.ts";

describe.each(stores)("$name", ({ open }) => {
  let tested: StoreUnderTest;

  beforeEach(async () => {
    tested = await open();
  });
  afterEach(() => tested.dispose());

  it.each(storeSuite)("$name", ({ run }) => run(tested));
});
