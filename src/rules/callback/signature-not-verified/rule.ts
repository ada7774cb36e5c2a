import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call, FunctionNode, Module, Node } from "../../../program/tree.ts";
import { lastNameOf } from "../../last-name.ts";
import { calledFrom, callsIn, codeOf } from "../../reachable-code.ts";
import type { Problem, Rule } from "../../rule.ts";
import { headOf, stretchOf } from "../../text-places.ts";
import { takenUnchecked } from "../method-branches.ts";
import { isOnlyEchoChecked, rawBody, unverifiedScript } from "../plain-scripts.ts";
import {
  bodyReadIn,
  fileChecks,
  isServerCode,
  isVerified,
  pushLiterals,
  readsPush,
  takesPush,
} from "../push-handlers.ts";

const messages = {
  echo: {
    en: "echostr is sent back without a check of the signature, so anyone can pass for WeChat: compare SHA-1 of token, timestamp and nonce first.",
    "zh-CN": "未校验签名就返回 echostr，任何人都能冒充微信服务器：请先比对 token、timestamp、nonce 的 SHA-1 签名。",
  },
  message: {
    en: "Pushed messages are taken in without a check of the signature, so anyone can send messages in a user's name: verify signature or msg_signature for each POST.",
    "zh-CN": "接收消息推送时未校验签名，任何人都能以用户名义伪造消息：请对每次 POST 校验 signature 或 msg_signature。",
  },
  echoOnly: {
    en: "The signature is checked once, when echostr is asked for, but not of the messages themselves, so anyone can send messages in a user's name: verify it for each POST.",
    "zh-CN":
      "只在接入验证（echostr）时校验签名，接收消息时没有校验，任何人都能以用户名义伪造消息：请对每次 POST 校验签名。",
  },
  told: {
    en: "The signature that the request should have had is answered to whoever asks, so anyone can sign messages for your server: answer without it.",
    "zh-CN": "校验失败时把正确的签名返回给了请求方，任何人都能据此伪造消息：请不要在响应中输出签名。",
  },
  payment: {
    en: "A payment notice is taken at its word, so anyone can mark an order as paid: check its signature with the merchant key, and the amount, first.",
    "zh-CN": "未校验签名就采信支付结果通知，任何人都能把订单改成已支付：请先用商户密钥验签，并核对金额。",
  },
} as const;

/** Where a function reads echostr: a parameter, a field of the query, or its name handed to a getter. */
const echoIn = (fn: FunctionNode): Node | undefined => {
  let found: Node | undefined;
  walk(fn, (node) => {
    if (found) return false;
    if (node.kind === "function" && node !== fn) return node.isArrow;
    if (node.kind === "parameter" && node.target.kind === "name" && /^echo_?str$/i.test(node.target.name)) found = node;
    else if (node.kind === "member" && /^echostr$/i.test(node.property) && node.object.kind !== "this") found = node;
    else if (
      node.kind === "string" &&
      node.value === "echostr" &&
      (node.parent?.kind === "call" || node.parent?.kind === "index")
    )
      found = node.parent;
    return true;
  });
  return found;
};

/** What a handler does with echostr is to answer with it; one that only looks whether it is there is no breach. */
const answers = /return|echo\b|print|\bsend\b|\.end\(|write|\.body\b|String\(|response|reply|exit|die/i;

function* echoes(program: Program): Iterable<Problem> {
  const speaking = new Map<Module, boolean>();
  for (const fn of program.functions()) {
    const module = moduleOf(fn);
    let speaks = speaking.get(module);
    if (speaks === undefined)
      speaking.set(module, (speaks = isServerCode(program, module.path) && /echo_?str/i.test(module.text)));
    if (!speaks) continue;
    const echo = echoIn(fn);
    if (!echo || (program.enclosingFunction(echo) !== fn && echo.kind !== "parameter")) continue;
    if (answers.test(codeOf(fn)) && !isVerified(program, fn))
      yield { place: program.placeOf(headOf(echo)), message: messages.echo };
  }
}

/** Handlers that give the request to a service at most this many calls away: `doPost` → `CoreService.processRequest(request)`. */
const SERVICE_HOPS = 2;

/** What starts a function of the program later, with what follows it: `spawn_callback(parse, xml)`, `executor.submit(parse, xml)`. */
const starts =
  /^(?:spawn_?callback|add_?callback|submit|run_in_executor|create_?task|setImmediate|nextTick|call_user_func|delay|apply_async|start_new_thread)$/;

/** Functions that a handler has started with something to work on. */
const startedBy = (program: Program, handler: FunctionNode): readonly FunctionNode[] =>
  callsIn(handler)
    .filter(({ callee, arguments: given }) => given.length > 1 && starts.test(lastNameOf(callee)))
    .flatMap(({ arguments: given }) => given)
    .filter((one) => one.kind === "name" || one.kind === "member")
    .flatMap((one) => program.functionsOf(one));

/** The name of a handler that lets other functions read the pushed message out of its request; undefined for any other. */
const handsPushOn = (program: Program, handler: FunctionNode): Node | undefined => {
  const reached = [
    ...calledFrom(program, handler, SERVICE_HOPS),
    ...startedBy(program, handler).flatMap((fn) => calledFrom(program, fn, 1)),
  ];
  if (reached.length < 2 || !reached.some(bodyReadIn) || !readsPush(reached.map(codeOf).join("\n"))) return undefined;
  const { name, nameStart } = handler;
  return name === undefined ? handler : stretchOf(moduleOf(handler), nameStart, nameStart + name.length);
};

/** Handlers of routes that take messages in, and functions of plain scripts that read the raw body themselves. */
function* messagesTaken(program: Program): Iterable<Problem> {
  const seen = new Set<FunctionNode>();
  for (const { handler, methods } of program.routes) {
    if (
      seen.has(handler) ||
      !methods.some((method) => method === "POST" || method === "ANY") ||
      !isServerCode(program, moduleOf(handler).path)
    )
      continue;
    seen.add(handler);
    const body = readsPush(codeOf(handler)) ? bodyReadIn(handler) : undefined;
    const place = body ? headOf(body) : handsPushOn(program, handler);
    if (place && !isVerified(program, handler)) {
      yield { place: program.placeOf(place), message: messages.message };
      continue;
    }
    const unchecked = place && takenUnchecked(program, handler);
    if (unchecked) yield { place: program.placeOf(headOf(unchecked)), message: messages.echoOnly, severity: "warning" };
  }
  for (const fn of program.functions()) {
    const module = moduleOf(fn);
    if (module.language !== "php" || !rawBody.test(module.text) || !isServerCode(program, module.path)) continue;
    const body = takesPush(program, fn) ? bodyReadIn(fn) : undefined;
    if (!body || !rawBody.test(codeOf(body))) continue;
    const isChecking = fileChecks(module);
    if (isChecking && isOnlyEchoChecked(program, fn))
      yield { place: program.placeOf(headOf(body)), message: messages.echoOnly, severity: "warning" };
    else if (!isChecking && !seen.has(fn) && !isVerified(program, fn))
      yield { place: program.placeOf(headOf(body)), message: messages.message };
  }
  for (const module of program.modules("php://input", "HTTP_RAW_POST_DATA")) {
    const taken =
      module.language === "php" && isServerCode(program, module.path) ? unverifiedScript(program, module) : undefined;
    if (taken)
      yield {
        place: program.placeOf(headOf(taken.body)),
        ...(taken.isEchoChecked
          ? { message: messages.echoOnly, severity: "warning" as const }
          : { message: messages.message }),
      };
  }
}

/** Senparc's handler takes the body of the push and leaves the check of the signature to the action that makes it. */
function* senparcHandlers(program: Program): Iterable<Problem> {
  for (const module of program.modules("MessageHandler")) {
    if (module.language !== "csharp" || !isServerCode(program, module.path)) continue;
    const made: Call[] = [];
    walk(module, (node) => {
      if (
        node.kind === "call" &&
        node.isNew &&
        node.callee.kind === "name" &&
        node.callee.name.endsWith("MessageHandler") &&
        node.arguments[0] &&
        /InputStream|Body|GetRequestMemoryStream/.test(codeOf(node.arguments[0]))
      )
        made.push(node);
    });
    for (const call of made) {
      const fn = program.enclosingFunction(call);
      if (fn && !isVerified(program, fn)) yield { place: program.placeOf(headOf(call)), message: messages.message };
    }
  }
}

/**
 * Answers that tell the right signature for what the caller has sent, as samples of Senparc do:
 * `Content("failed:" + signature + "," + CheckSignature.GetSignature(timestamp, nonce, Token))`.
 */
function* toldSignatures(program: Program): Iterable<Problem> {
  for (const call of program.calls("GetSignature")) {
    if (!isServerCode(program, moduleOf(call).path) || !codeOf(call.callee).endsWith("CheckSignature.GetSignature"))
      continue;
    if (answeredWith(call)) yield { place: program.placeOf(headOf(call)), message: messages.told, severity: "warning" };
  }
}

/** The text that a value is put into is what a function answers or returns. */
const answeredWith = (call: Call): boolean => {
  if (call.parent?.kind !== "template") return false;
  for (let at: Node | undefined = call.parent, hops = 0; at && hops < 6; at = at.parent, hops++) {
    if (at.kind === "return") return true;
    if (at.kind === "call" && /^(?:Content|Write\w*)$/.test(lastNameOf(at.callee))) return true;
    if (at.kind === "function" && at.isArrow) return true;
  }
  return false;
};

/** Anything that looks at the signature of a payment notice, by hand or by an SDK. */
const checksPayment =
  /sign|verif|valid|check|parseOrderNotify|parseRefundNotify|handlePaidNotify|handleNotify|handleRefunded|notifyParse|parse_payment|decrypt|certificate|AEAD|GCM|NotifyHandler|getNotify|confirmPay/i;
const marksPaid = /out_trade_no|outTradeNo|OutTradeNo/;

/** Routes that take a payment notice of WeChat Pay at its word. */
function* paymentNotices(program: Program): Iterable<Problem> {
  for (const { handler, path } of program.routes) {
    const module = moduleOf(handler);
    const code = codeOf(handler);
    if (
      !isServerCode(program, module.path) ||
      !/notify|callback|pay/i.test(`${path} ${handler.name ?? ""}`) ||
      !marksPaid.test(code) ||
      !/result_code|return_code|trade_state|resource/.test(code)
    )
      continue;
    const body = bodyReadIn(handler);
    // What a helper out of sight does with the notice may be the check.
    const isHandedOn = callsIn(handler).some(
      ({ callee }) => callee.kind === "member" && /notify|notice/i.test(callee.property),
    );
    if (
      isHandedOn ||
      !body ||
      calledFrom(program, handler, 3).some((fn) => checksPayment.test(codeOf(fn).replace(/out_trade_no/g, "")))
    )
      continue;
    yield { place: program.placeOf(headOf(body)), message: messages.payment };
  }
}

export default {
  id: "callback/signature-not-verified",
  clauses: ["C0", "D2"],
  severity: "error",
  confidence: "medium",
  title: { en: "The signature of the message push is not verified", "zh-CN": "消息推送未校验签名" },
  literals: [
    ...pushLiterals,
    "HTTP_RAW_POST_DATA",
    "php://input",
    "MessageHandler",
    "out_trade_no",
    "doPost",
    "weixin",
    "wechat",
    "Weixin",
    "Wechat",
    "WeChat",
    "CheckSignature.GetSignature(",
  ],
  *check(program) {
    yield* echoes(program);
    yield* messagesTaken(program);
    yield* senparcHandlers(program);
    yield* toldSignatures(program);
    yield* paymentNotices(program);
  },
} satisfies Rule;
