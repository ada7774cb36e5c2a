class Send {
  void run(WxMaSubscribeMessage message) {
    message.setMiniprogramState("developer"); // expect
  }
}
