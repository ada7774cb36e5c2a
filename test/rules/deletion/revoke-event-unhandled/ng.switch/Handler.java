class Handler {
  String on(Map<String, String> message) {
    switch (message.get("Event")) {
      case "unsubscribe": // expect
        return leave(message.get("FromUserName"));
      default:
        return "success";
    }
  }
}
