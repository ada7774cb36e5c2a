import { moduleOf } from "../../program/adopt.ts";
import type { Program } from "../../program/program.ts";
import type { Call } from "../../program/tree.ts";
import { codeOf } from "../reachable-code.ts";

/**
 * Senparc's message handlers keep each message and each answer of theirs as a file when they are told to:
 * `messageHandler.RequestDocument.Save(path)`, `SaveRequestMessageLog()`. Source:
 * https://github.com/JeffreySu/WeiXinMPSDK/wiki/MessageHandler
 */
const documents = /(?:^|\.)(?:Ecrypt|Encrypt)?(?:Request|Response|FinalResponse)Document$/;
const savers = ["SaveRequestMessageLog", "SaveResponseMessageLog"] as const;

/** Calls that write the messages of users to files as they come. */
export function* keptMessages(program: Program): Generator<Call> {
  for (const call of program.calls("Save", ...savers)) {
    const { callee } = call;
    if (callee.kind !== "member" || moduleOf(call).language !== "csharp") continue;
    if (callee.property !== "Save" || (call.arguments.length > 0 && documents.test(codeOf(callee.object).slice(-80))))
      yield call;
  }
}
