class Spider {
  static final String HISTORY = "https://mp.weixin.qq.com/mp/profile_ext?action=getmsg&__biz="; // expect
}
