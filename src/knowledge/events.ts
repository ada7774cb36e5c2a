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
