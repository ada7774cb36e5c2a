class Sender {
  private WxMpService wxMpService;

  String token(int errcode) throws WxErrorException {
    if (errcode == 40001 || errcode == 42001) {
      return wxMpService.getAccessToken(true);
    }
    return wxMpService.getAccessToken();
  }
}
