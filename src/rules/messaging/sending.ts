import { serverApiOf } from "../../knowledge/server-apis.ts";
import type { Program } from "../../program/program.ts";
import type { Call } from "../../program/tree.ts";

/** Server interfaces that send one message to one user. */
const sendingPaths = new Set([
  "/cgi-bin/message/template/send",
  "/cgi-bin/message/subscribe/send",
  "/cgi-bin/message/subscribe/bizsend",
  "/cgi-bin/message/custom/send",
  "/cgi-bin/message/wxopen/template/uniform_send",
]);

/**
 * SDK methods that do the same: EasyWeChat, WxJava, silenceper, wechatpy, Senparc, co-wechat-api, cloud calls. The name
 * alone must say that it sends a template, subscription or customer-service message.
 */
const sendingCalls = [
  "sendTemplate",
  "sendTemplateMsg",
  "sendTemplateMessage",
  "send_template",
  "sendSubscribeMsg",
  "sendSubscribeMessage",
  "send_subscribe_message",
  "SendTemplateMessage",
  "SendTemplateMessageAsync",
  "SendSubscribe",
  "SendSubscribeAsync",
  "sendKefuMessage",
  "subscribeMessage.send",
  "template_message.send",
  "templateMessage.send",
  "subscribe_message.send",
  "GetTemplate().Send",
  "GetSubscribe().Send",
  "uniformMessage.send",
  "customerServiceMessage.send",
];

/** Every call in focus that sends a template, subscription or customer-service message, in order of place. */
export const sendingOf = (program: Program): readonly Call[] => {
  const found = new Set<Call>(program.calls(...sendingCalls));
  for (const { call, urlText } of program.httpCalls()) {
    const api = urlText === undefined ? undefined : serverApiOf(urlText);
    if (api && sendingPaths.has(api.path)) found.add(call);
  }
  return [...found].filter((call) => !program.isAside(program.placeOf(call).path));
};

/** Literals of which a file with such a call holds one. */
export const sendingLiterals: readonly string[] = [
  "message/template/send",
  "message/subscribe",
  "message/custom/send",
  "uniform_send",
  "sendTemplate",
  "send_template",
  "sendSubscribe",
  "send_subscribe",
  "SendTemplate",
  "SendSubscribe",
  "sendKefuMessage",
  "subscribeMessage",
  "template_message",
  "templateMessage",
  "subscribe_message",
  "GetTemplate",
  "GetSubscribe",
  "uniformMessage",
  "customerServiceMessage",
];
