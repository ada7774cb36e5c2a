import { pushMessageShape } from "./sources.ts";
import type { Shape } from "./sources.ts";

/**
 * How libraries for automated accounts hand over a message. Sources: https://wechaty.js.org/docs/api/message (event
 * `message`, type `Message`), https://itchat.readthedocs.io (`msg_register`, the message is a dict with `Text`, `Content`,
 * `FromUserName`), https://github.com/lich0821/WeChatFerry (`WxMsg.content`, `sender`).
 */
export const messageEvents = {
  annotation: /^(?:\w+\.)?msg_register$/,
  event: /^(?:room-)?message$/,
  receiver: /bot$|bot\(\)$|wechaty|puppet/,
  library: /wechaty|itchat|wcferry|ntchat/,
  name: /^(?:on|handle|process|deal)_?(?:wx_?)?(?:message|msg)$/i,
  messageType: /^(?:Message|MessageInterface|WxMsg)$/,
} as const;

/** A message as such a library gives it. */
export const receivedShape: Shape = {
  whole: ["message", "contact"],
  fields: {
    ...pushMessageShape.fields,
    text: ["message"],
    rawtext: ["message"],
    body: ["message"],
    payload: ["message"],
    sender: ["contact"],
    talker: ["contact"],
    from: ["contact"],
    fromusername: ["contact"],
    tousername: ["contact"],
    actualnickname: ["nickname"],
    nickname: ["nickname"],
    user: ["contact"],
    roomid: [],
    isat: [],
    id: [],
    self: [],
  },
};

/**
 * What tells that a request is a pushed message: the fields of its XML and the parameters of its address.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html
 */
export const pushSigns = {
  code: /\b(?:FromUserName|ToUserName|MsgType|msg_signature|encrypt_type|echostr)\b/,
  name: /(?:wechat|weixin|wx|mp)\w*[/_-]?(?:callback|portal|push|receive|message)\b|\b(?:receive|handle|on)(?:Wx|Wechat|WeChat|Weixin)?(?:Message|Msg)\b/i,
} as const;

/**
 * What tells that a request is a payment notice: its fields, or that its handler is named so.
 * Source: https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_7 and
 * https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 */
export const paymentSigns = {
  code: /\b(?:parseOrderNotifyResult|parseRefundNotifyResult|WxPayOrderNotifyResult|WxPayData|handlePaidNotify|TRANSACTION\.SUCCESS)\b|\bout_trade_no\b[\s\S]{0,2000}\btransaction_id\b|\btransaction_id\b[\s\S]{0,2000}\bout_trade_no\b|\breturn_code\b[\s\S]{0,2000}\bout_trade_no\b/,
  name: /\b\w*(?:pay|paid|refund|order)\w*[/_-]?(?:notify|callback)\b|\b(?:notify|callback)\w*(?:pay|paid|refund)\w*\b/i,
} as const;

/** A payment notice names the payer. */
export const paymentShape: Shape = {
  whole: ["openid"],
  fields: { openid: ["openid"], subopenid: ["openid"], payer: ["openid"] },
};
