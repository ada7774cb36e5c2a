import { moduleOf } from "../../program/adopt.ts";
import type { Program, Route } from "../../program/program.ts";
import type { Expression } from "../../program/tree.ts";
import { readsOf, type Asked } from "./sent-values.ts";

const accounts: Asked = { kinds: new Set(["account-id"]), words: /user_?id|\buid\b|member_?id/i };
/** The handler deals with a person's own data, not with what everybody may see of an account. */
const personal =
  /phone|mobile|telephone|\btel\b|address|id_?card|real_?name|birth|(?:\b|_)sex\b|gender|password|balance|open_?id|last_check|my_?(?:info|message|order|profile)/i;
/** WeChat's own token and the way to an OpenID, which tell nothing of who is calling. */
const ofWechat = /\w*access_?token\w*|cgi-bin\/token|\btoken_(?:url|res\w*)|js_?code_?2_?session|authorization_code/gi;
/** Anything in the file that tells who is logged in. */
const settlesSomewhere =
  /session(?!_?key)|jwt|token|log_?in_?required|Auth\b|\bauth|permission|check_?log_?in|is_?log(?:ged)?_?in|middleware|signature|state\.user|req(?:uest)?\.user\b|current_?user|guard/i;
/** Pages of the people who run the account, and services that only other services call. */
const notForUsers = /(?:^|\/)(?:admin|manage|manager|backend|console|internal|rpc|jobs?|cron)\//i;

/**
 * Where a route takes the account whose personal data it gives or changes from the request alone: nothing before the handler,
 * in it or in its file tells who is calling. Undefined for every other route.
 */
export const claimedAccount = (program: Program, { handler, guards }: Route): Expression | undefined => {
  const { path, text } = moduleOf(handler);
  const own = text.slice(handler.start, handler.end);
  if (
    guards.length > 0 ||
    !accounts.words.test(own) ||
    !personal.test(own) ||
    notForUsers.test(path) ||
    program.sideOf(path) !== "server" ||
    settlesSomewhere.test(text.replace(ofWechat, ""))
  )
    return undefined;
  return readsOf(program, handler, accounts)[0];
};
