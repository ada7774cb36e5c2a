/**
 * Words of user-facing text by which a clause is judged. The lists are our own, read off the operation rules and the
 * common rejection reasons (https://developers.weixin.qq.com/miniprogram/product/, …/product/reject.html). Chinese
 * phrases are in simplified script; the matcher folds traditional text.
 */
export interface Lexicon {
  readonly zh: readonly string[];
  readonly en: readonly string[];
  /** Phrases that hold a phrase of the list and mean something harmless. */
  readonly lookAlikes: readonly string[];
}

/** A hit does not count when a negator stands before it in the same sentence: `zh` and `en` near by, `adjacent` just before. */
export const negators = {
  zh: [
    "不得",
    "不会",
    "不是",
    "不可",
    "不代表",
    "不属于",
    "禁止",
    "严禁",
    "请勿",
    "切勿",
    "杜绝",
    "拒绝",
    "并非",
    "未经",
    "未获",
    "没有",
    "无关",
    "无任何",
    "打击",
    "举报",
    "避免",
    "抵制",
    "警惕",
    "远离",
    "防止",
    "谨防",
    "假冒",
    "冒充",
    "涉嫌",
  ],
  adjacent: ["非", "无", "未", "反", "防", "禁"],
  en: [
    "not",
    "no",
    "never",
    "without",
    "cannot",
    "don't",
    "isn't",
    "prohibit",
    "prohibits",
    "prohibited",
    "forbid",
    "forbidden",
    "anti-",
    "against",
    "non-",
    "unaffiliated",
    "beware",
  ],
} as const;

// prettier-ignore
export const lexicons = {
  systemLookAlike: {
    zh: ["微信安全提醒", "微信安全中心", "微信官方提示", "微信官方通知", "微信团队提醒", "微信团队通知", "腾讯安全中心", "微信客服中心", "检测到您的微信异常", "您的微信账号存在风险", "您的微信账号异常", "微信支付安全验证", "微信账号解封"],
    en: ["WeChat Security Center", "WeChat Team notice", "your WeChat account is at risk", "WeChat account verification required"],
    lookAlikes: [],
  },
  inducedSharing: {
    zh: ["分享后解锁", "分享解锁", "转发解锁", "分享可解锁", "分享给好友解锁", "分享到群解锁", "分享后免费", "分享朋友圈领取", "分享后可领", "分享后继续", "分享后查看", "分享后可见", "分享后领取", "分享后获得", "分享才能", "分享即可领取", "分享即可获得", "分享即得", "分享立得", "分享立领", "分享得红包", "分享领红包", "分享得积分", "分享送积分", "分享领积分", "分享赚积分", "分享得奖励", "分享领奖", "分享有奖", "分享到朋友圈领取", "分享到群领取", "分享到朋友圈立领", "转发后查看", "转发后可见", "转发后领取", "转发得积分", "转发领红包", "转发送", "转发有奖", "邀请好友助力", "好友助力", "好友帮砍", "帮我砍一刀", "帮砍一刀", "砍一刀", "集赞", "集齐好友", "分享增加抽奖", "分享获得抽奖", "分享翻倍", "分享复活", "不转不是中国人", "分享朋友圈免费", "邀请好友得红包", "邀请好友领红包", "邀请得现金", "邀请好友得现金", "分享赚钱", "分享赚佣金", "转发赚钱", "分享有礼", "邀请有礼", "邀请有奖", "推荐有礼", "推荐有奖", "请好友减价", "请好友砍价", "邀请好友砍价", "邀好友砍价", "邀好友助力", "找人帮砍", "帮TA砍价", "帮TA减价", "帮他砍价", "帮好友砍价", "分享有赏", "多分享多奖励", "砍价免费拿", "分享次数不够", "分享次数不足", "分享人数不够", "分享人数不足"],
    en: ["share to unlock", "share to continue", "share to get", "share and win", "share to win", "share to earn", "share to Moments to receive", "invite friends to boost", "help me bargain", "forward to see the answer", "share to double your reward", "share for a coupon"],
    lookAlikes: ["感谢分享", "诱导分享"],
  },
  inducedFollowing: {
    zh: ["关注后查看", "关注公众号才能", "关注后才能", "关注后继续", "关注后领取", "关注领红包", "关注即可领取", "关注送", "关注解锁", "先关注再", "关注公众号获取验证码", "请先关注公众号", "关注公众号后参与", "关注后参与"],
    en: ["follow to unlock", "follow us to continue", "follow the account to get", "subscribe to view the answer"],
    lookAlikes: [],
  },
  inducedSubscription: {
    zh: ["允许通知后继续", "请允许通知", "订阅领红包", "订阅得积分", "订阅送", "订阅消息领取", "同意订阅才能"],
    en: ["allow notifications to continue", "subscribe to get a coupon"],
    lookAlikes: [],
  },
  inducedDownload: {
    zh: ["下载App领取", "下载APP领取", "下载后查看", "下载应用解锁", "去App继续", "打开App查看全部"],
    en: ["download the app to continue", "download to unlock", "install the app to claim"],
    lookAlikes: [],
  },
  gambling: {
    zh: ["老虎机", "扎金花", "炸金花", "诈金花", "梭哈", "百家乐", "21点", "赌马", "赌场", "赌博", "下注", "押注", "投注", "庄家", "闲家", "赔率", "外围", "彩票预测", "六合彩", "时时彩", "北京赛车", "押大小", "轮盘赌", "赌球", "博彩", "上分", "下分", "房卡", "抽水", "抽头", "币商", "龙虎斗", "牛牛", "一元购", "一元夺宝", "夺宝", "德州扑克"],
    en: ["slot machine", "baccarat", "roulette", "blackjack", "sports betting", "place your bet", "casino", "bookmaker", "lottery prediction", "online gambling"],
    lookAlikes: ["酒店房卡", "房卡押金", "21点营业", "21点前", "21点后", "21点至", "21点到", "小牛牛奶"],
  },
  lottery: {
    zh: ["大转盘", "幸运转盘", "抽大奖", "付费抽奖", "消费抽奖", "积分抽奖", "抽盲盒", "盲盒", "抽盒", "抽盒机", "抽赏", "扭蛋", "一番赏", "欧气", "开箱", "刮刮乐", "砸金蛋", "九宫格抽奖", "无限赏", "翻牌抽奖", "幸运抽奖", "转盘抽奖", "抽奖转盘", "立即抽奖", "开始抽奖", "参与抽奖", "抽奖次数", "抽奖机会", "抽奖团"],
    en: ["lucky draw", "lucky wheel", "loot box", "blind box", "mystery box", "scratch card", "gacha"],
    lookAlikes: ["开箱即用", "开箱验", "开箱检", "开箱查", "当场开箱", "开箱视频", "开箱测评", "开箱评测", "开箱照", "开箱展示", "开箱细节", "、开箱"],
  },
  multiLevelSales: {
    zh: ["三级分销", "二级分销", "两级分销", "多级分销", "无限级分销", "三级分佣", "二级分佣", "下级代理", "上级代理", "发展下线", "团队计酬", "团队奖", "级差奖", "返佣", "分级佣金", "躺赚", "推广员等级", "拉人头", "直推奖", "间推奖", "见点奖", "静态收益", "动态收益", "裂变返现", "二级佣金", "三级佣金", "二级好友", "一级好友", "一级分销", "三级分销商", "上级分销商", "下级分销商", "一级推广人", "二级推广人", "一级推广员", "二级推广员", "一级粉丝", "二级粉丝", "一级团队", "二级团队", "直属团长", "从属团长", "直推好友", "间推好友", "直接推荐人", "间接推荐人", "团队收益", "团队佣金", "团队补贴", "团队奖励", "团队分红", "团队提成", "一阶分销", "二阶分销", "下级佣金", "下级收益"],
    en: ["multi-level marketing", "downline", "upline", "tier commission", "pyramid selling", "referral levels"],
    lookAlikes: [],
  },
  paidVoteBrush: {
    zh: ["刷票", "买票投票", "付费投票", "礼物投票", "充值投票", "打榜", "刷粉", "涨粉", "刷量", "刷单", "刷阅读", "粉丝应援集资", "集资"],
    en: ["buy votes", "vote brushing", "paid voting", "buy followers"],
    lookAlikes: ["防刷票", "刷新投票", "刷票嫌疑", "涉嫌刷票", "刷票行为", "恶意刷票", "刷单行为", "恶意刷单"],
  },
  fortuneTest: {
    zh: ["算命", "占卜", "抽签算卦", "测运势", "运势测试", "八字", "塔罗", "星座配对", "姓名配对", "颜值打分", "颜值测试", "面相", "手相", "今日运势", "每日运势", "星座运势", "运势查询", "运势测算", "姻缘测试", "姓名测试", "测姻缘", "求签", "解签"],
    en: ["fortune telling", "tarot", "horoscope match", "palm reading", "face score"],
    lookAlikes: ["克雷塔罗", "波塔罗"],
  },
  earnOnline: {
    zh: ["网赚", "日赚", "在家赚钱", "轻松赚钱", "看广告赚", "看视频赚钱", "走路赚钱"],
    en: ["earn money online", "make money from home", "watch ads to earn"],
    lookAlikes: [],
  },
  superlatives: {
    zh: ["全国第一", "全网第一", "最权威", "国家级", "世界第一", "史上最"],
    en: ["number one in the world", "the best in the country"],
    lookAlikes: [],
  },
  vaguePurpose: {
    zh: ["用于小程序位置接口的效果展示", "用于提升用户体验", "提升用户体验", "为了更好的体验", "为了给您提供更好的服务", "提供更好的服务", "改善服务", "优化体验", "业务需要", "功能需要", "正常使用", "系统需要", "其他用途", "相关功能", "测试", "获取您的位置", "获取你的位置", "你的位置信息", "您的位置信息", "需要获取", "完善资料", "完善用户资料", "完善会员资料", "获取用户信息"],
    en: ["for a better experience", "to improve our service", "for business purposes", "for functional needs", "other purposes", "as needed", "test"],
    lookAlikes: [],
  },
  visitorTracking: {
    zh: ["谁看过我", "谁看了我", "最近访客", "访客记录", "看过我的人", "看过我", "谁点击了", "谁浏览了", "查看了你的主页", "看了你的主页", "来访记录", "隐身访问", "浏览过你"],
    en: ["who viewed me", "profile visitors", "recent visitors", "viewed your profile", "visitor log"],
    lookAlikes: ["我看过", "我看过的"],
  },
  credentialRequest: {
    zh: ["微信密码", "微信账号密码", "微信登录密码", "微信号和密码", "QQ密码", "QQ登录密码", "公众号密码", "公众号登录密码", "公众平台密码", "公众平台登录密码", "公众平台账号密码"],
    en: ["WeChat password", "Weixin password", "QQ password", "Official Account password"],
    lookAlikes: [],
  },
} as const satisfies Readonly<Record<string, Lexicon>>;
