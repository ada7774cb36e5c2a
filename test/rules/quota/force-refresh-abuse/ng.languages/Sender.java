class Sender {
  private WxMpService wxMpService;

  String token() throws WxErrorException {
    return wxMpService.getAccessToken(true); // expect
  }
}
