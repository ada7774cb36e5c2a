import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Role } from "../../src/app/settings.ts";
import { envOf } from "./surroundings.ts";

/** An app in a process of its own. */
export interface Spawned {
  readonly port: number;
  readonly lines: readonly string[];
  /** As a broken machine would: nothing gets to say goodbye. */
  readonly kill: () => Promise<void>;
  /** As an orchestrator would. */
  readonly stop: () => Promise<void>;
}

const program = fileURLToPath(new URL("app-process.ts", import.meta.url));

/** Starts an app in a process of its own and waits until it listens. */
export const spawnApp = async (role: Role, env: Readonly<Record<string, string>>): Promise<Spawned> => {
  const child = spawn(process.execPath, [program, "--role", role], {
    env: { PATH: process.env["PATH"], ...envOf(role), ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(child, "exit");
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await exited;
  };
  const lines: string[] = [];
  const port = await new Promise<number>((resolve, reject) => {
    void exited.then(() => reject(new Error(`the app ended: ${lines.join("\n")}`)));
    createInterface(child.stdout).on("line", (line) => {
      lines.push(line);
      const { message, port: listening }: { readonly message: string; readonly port: number } = JSON.parse(line);
      if (message === "started") resolve(listening);
    });
  });
  return { port, lines, kill: async () => end("SIGKILL"), stop: async () => end("SIGTERM") };
};
