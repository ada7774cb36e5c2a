/**
 * Events of the message push that oblige the receiver to refresh or delete user data. The affected user is in OpenID
 * (OpenPID for plugins); FromUserName is the platform's own account there, unlike in every other event.
 * Source: "授权用户信息变更", https://developers.weixin.qq.com/miniprogram/dev/server/event_push/platform/authorized_user_information_changes
 */
export const revocationEvents: readonly string[] = [
  "user_info_modified",
  "user_authorization_revoke",
  "user_authorization_cancellation",
];

/** Other events and message types by which a message-push handler is known. */
export const pushEvents: readonly string[] = [
  "subscribe",
  "unsubscribe",
  "SCAN",
  "LOCATION",
  "CLICK",
  "VIEW",
  "TEMPLATESENDJOBFINISH",
  "subscribe_msg_popup_event",
  "subscribe_msg_change_event",
  "subscribe_msg_sent_event",
  "wxa_media_check",
  "wxa_privacy_apply",
  "weapp_audit_success / weapp_audit_fail / weapp_audit_delay",
  "add_express_path etc.",
  "debug_demo",
  "unauthorized / updateauthorized / authorized (InfoType)",
  "component_verify_ticket (InfoType)",
];
