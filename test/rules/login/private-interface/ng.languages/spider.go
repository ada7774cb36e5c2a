package spider

const list = "https://mp.weixin.qq.com/cgi-bin/appmsg?action=list_ex" // expect
