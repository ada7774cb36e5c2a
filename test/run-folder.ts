import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Vitest's global set-up: all temporary files of a run lie in one folder, which goes when the run ends, so that a test that
 * failed, or was ended, before it could tidy up leaves nothing behind either.
 */
export const setup = (): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), "guidepost-run-"));
  // PostgreSQL's user, whom a run as root starts its servers as, has to get through to their folders.
  chmodSync(folder, 0o711);
  process.env["TMPDIR"] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
};
