import { existsSync, readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { beside } from "./beside.ts";

/**
 * Where the compressed wasm files may lie, seen from this module: beside the folder of a bundled shell
 * (dist/cli/index.js), or under the root that holds src/local or lib/local.
 */
const folders = [beside("../wasm/"), beside("../../dist/wasm/")];

/**
 * The decompressed bytes of one wasm file: `core` or the name of a grammar.
 * Throws when the product was not built: there is nothing to analyse with then.
 */
export const readWasm = (name: string): Uint8Array => {
  const file = folders.map((folder) => new URL(`${name}.wasm.br`, folder)).find((url) => existsSync(url));
  if (!file) throw new Error(`${name}.wasm.br is missing: run "npm run build".`);
  return brotliDecompressSync(readFileSync(file));
};
