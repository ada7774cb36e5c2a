import type { Program } from "../program/program.ts";
import type { Call } from "../program/tree.ts";
import { dotted } from "./expression-text.ts";

const spaces = /^(?:uni|taro|mpx|wepy|wx|qq)\./i;

/** The canonical path of a call of the client's platform: `wx.getLocation`, also for uni, Taro, aliases and promisified ones. */
export const clientApiOf = (program: Program, call: Call): string | undefined => {
  const api = program.apiOf(call.callee);
  if (api !== undefined) return spaces.test(api) ? api.replace(spaces, "wx.") : api;
  return /^(wx|uni|taro)\./.test(dotted(call.callee)) ? dotted(call.callee) : undefined;
};
