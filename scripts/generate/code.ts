// All that is made of the bundles and checked in, in one process: each of them takes less time than Node and its libraries to start.
import "./types.ts";
import "./tables.ts";
import "./validators.ts";
import "./collections.ts";
import "./down-convert.ts";
