exports.text = (to, from, content) => `<xml><ToUserName>${to}</ToUserName><FromUserName>${from}</FromUserName><MsgType>text</MsgType><Content>${content}</Content></xml>`;
