import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Commit } from "../github/fake/git.ts";

/** A real git repository in a temporary folder. */
export class Checkout {
  readonly folder = mkdtempSync(join(tmpdir(), "guidepost-checkout-"));

  constructor() {
    this.git("init", "-q", "-b", "main");
  }

  git(...args: readonly string[]): string {
    const identity = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"];
    return execFileSync("git", [...identity, ...args], { cwd: this.folder, encoding: "utf8" }).trim();
  }

  /** Commits exactly these files; returns the commit's id. */
  commit(tree: Commit["tree"]): string {
    for (const name of this.git("ls-files", "-z").split("\0").filter(Boolean)) rmSync(join(this.folder, name));
    for (const [path, { content }] of tree) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), content);
    }
    this.git("add", "-A");
    this.git("commit", "-q", "--allow-empty", "-m", "x");
    return this.git("rev-parse", "HEAD");
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
