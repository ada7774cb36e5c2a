location.href = "https://mp.weixin.qq.com/mp/subscribemsg?action=get_confirm&appid=" + appid;
