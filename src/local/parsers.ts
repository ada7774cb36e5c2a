import type { Parsers } from "../languages/frontend.ts";
import { grammarsFor } from "../languages/frontends.ts";
import { loadParsers } from "../languages/tree-sitter.ts";
import { deadline, PARSE_LIMIT_MS, PARSE_TOTAL_MS } from "./deadline.ts";
import { readWasm } from "./wasm.ts";

/** Starts tree-sitter with the grammars of the given paths, from the files that come with the product. */
export const parsersFor = async (paths: Iterable<string>): Promise<Parsers> =>
  loadParsers(grammarsFor(paths), readWasm, deadline(PARSE_LIMIT_MS, PARSE_TOTAL_MS));
