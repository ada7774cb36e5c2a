// The old list came from https://mp.weixin.qq.com/cgi-bin/appmsgpublish and is gone.
Page({
  data: { album: "https://mp.weixin.qq.com/mp/appmsgalbum?__biz=abc", home: "https://mp.weixin.qq.com/mp/profile_ext?action=home&__biz=abc" },
});
