exports.on = (msg) => {
  if (msg.Event === 'subscribe') greet(msg.FromUserName);
  if (msg.Event === 'user_authorization_revoke') {
    log(msg.FromUserName);
    erase(msg.OpenID);
  }
};
