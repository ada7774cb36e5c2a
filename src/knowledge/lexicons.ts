/**
 * Words of user-facing text by which a clause is judged. Lists are our own, read off the operation rules and the common
 * rejection reasons (https://developers.weixin.qq.com/miniprogram/product/, …/product/reject.html).
 */
export interface Lexicon {
  readonly zh: readonly string[];
  readonly en: readonly string[];
  /** Phrases that hold a word of the list and mean something harmless. */
  readonly lookAlikes: readonly string[];
}

/** A hit does not count when one of these stands within 12 characters before it in the same sentence. */
export const negators: Omit<Lexicon, "lookAlikes"> = {
  zh: [
    "不得",
    "不会",
    "禁止",
    "严禁",
    "请勿",
    "非",
    "无",
    "并非",
    "不代表",
    "未经",
    "没有",
    "反",
    "防",
    "打击",
    "举报",
    "避免",
  ],
  en: ["not", "no", "never", "without", "do not", "prohibit", "forbid", "anti-", "against", "non-"],
};

// prettier-ignore
export const lexicons = {
  affiliationClaims: {
    zh: ["腾讯官方合作伙伴", "微信官方合作伙伴", "腾讯战略合作", "与腾讯合作", "腾讯授权", "微信授权认证商", "微信官方授权", "微信官方推荐", "腾讯官方推荐", "腾讯投资", "腾讯控股", "腾讯入股", "腾讯旗下", "微信旗下", "腾讯出品", "微信团队出品", "腾讯背书", "微信认可", "微信官方认可", "通过腾讯认证", "腾讯认证服务商", "微信官方指定", "官方唯一指定", "微信支付官方合作", "微信官方小程序平台", "微信安全认证", "获得腾讯认可", "腾讯联合推出", "腾讯云战略合作"],
    en: ["official partner of Tencent", "official WeChat partner", "in partnership with Tencent", "in cooperation with WeChat", "approved by Tencent", "endorsed by WeChat", "recommended by WeChat", "certified by Tencent", "authorized by Tencent", "authorised by WeChat", "backed by Tencent", "a Tencent company", "invested by Tencent", "Tencent-recognised", "WeChat verified partner", "powered by Tencent (as brand claim)"],
    lookAlikes: ["微信授权登录 / 微信登录 / 授权微信头像 (user authorisation, not corporate)", "使用微信支付 / 微信支付 / WeChat Pay as payment method", "关注微信公众号 / 微信扫码 / 打开微信", "腾讯地图 / 腾讯云 COS / 腾讯云开发 as a named technical dependency", "调用微信官方接口 / 微信官方文档 / according to WeChat docs", "本程序与腾讯公司无任何合作关系 (denial)", "未经腾讯授权 / 不代表腾讯 (denial)", "code comments, import paths, README of dependencies", "微信认证 (verification status of the own account, factual) - notice only", "privacy policy sentences naming Tencent as data recipient"],
  },
  affiliationNames: {
    zh: ["微信", "腾讯", "weixin", "wechat", "tencent", "QQ", "腾迅", "维信官方", "微信小助手"],
    en: ["WeChat", "Weixin", "Tencent"],
    lookAlikes: ["navigationBarTitleText 微信支付 on a payment result page", "library or class names (WechatService)", "「微信登录」button text"],
  },
  systemLookAlike: {
    zh: ["微信安全提醒", "微信安全中心", "微信官方提示", "微信团队提醒", "腾讯安全中心", "系统检测到您的微信异常", "您的微信账号存在风险", "微信支付安全验证", "微信手机号授权(仿官方弹窗)"],
    en: ["WeChat Security Center", "WeChat Team notice", "your WeChat account is at risk"],
    lookAlikes: ["real quotes in a help article", "links to 110.qq.com"],
  },
  inducedSharing: {
    zh: ["分享后解锁", "分享后继续", "分享才能", "分享即可领取", "分享得红包", "分享领红包", "分享到朋友圈领取", "分享到群领取", "分享到3个群", "转发后查看答案", "转发后可见", "转发得积分", "邀请好友助力", "好友助力", "帮我砍一刀", "帮砍", "加速", "集赞", "集卡", "集福", "分享增加抽奖机会", "分享翻倍", "分享复活", "不转不是中国人", "分享朋友圈免费", "分享满", "扩散周知领奖"],
    en: ["share to unlock", "share to continue", "share to get", "share and win", "share to Moments to receive", "invite friends to boost", "help me bargain", "forward to see the answer", "share to double your reward", "share for a coupon"],
    lookAlikes: ["分享给朋友 / 转发给好友 / 分享 (neutral button)", "分享海报 (user chooses)", "感谢分享", "分享权限/分享参数 in comments", "code identifiers (onShareAppMessage, shareTitle)", "反诱导分享规则 text in a policy", "拼团 with clear rules and <= 5 people (OPS 5.1.8) - notice", "加速 alone (performance), 助力 in company slogans"],
  },
  inducedFollowing: {
    zh: ["关注后查看", "关注公众号才能", "关注后继续", "关注后领取", "关注领红包", "关注解锁", "先关注再", "关注公众号获取验证码", "回复关键词领取(需关注)", "添加客服微信领取"],
    en: ["follow to unlock", "follow us to continue", "follow the account to get", "subscribe to view the answer"],
    lookAlikes: ["关注公众号 as an optional link", "已关注 / 未关注 state labels", "official-account component without gating", "用户关注事件 in code"],
  },
  inducedSubscription: {
    zh: ["订阅后领取", "订阅后继续", "订阅才能查看", "开启通知领红包", "订阅增加抽奖机会", "订阅后解锁", "点击消息领取"],
    en: ["subscribe to get a reward", "enable notifications to continue"],
    lookAlikes: ["订阅发货通知 / 订阅开奖结果 (function of the message itself)"],
  },
  inducedDownload: {
    zh: ["下载APP领取", "下载App继续", "打开APP查看全文", "下载后解锁", "跳转APP领红包"],
    en: ["download the app to continue", "open in app to read more", "install to unlock"],
    lookAlikes: ["下载发票 / 下载图片 / 下载文件", "APP 下载 in a footer without gating"],
  },
  gambling: {
    zh: ["老虎机", "扎金花", "炸金花", "梭哈", "百家乐", "21点", "赌马", "赌场", "下注", "押注", "庄家", "闲家", "赔率", "外围", "彩票预测", "六合彩", "时时彩", "北京赛车", "PK10", "押大小", "轮盘赌", "赌球", "博彩", "菠菜", "上分", "下分", "房卡", "抽水", "抽头", "币商", "龙虎斗", "牛牛"],
    en: ["slot machine", "baccarat", "roulette", "blackjack", "sports betting", "place your bet", "odds", "casino", "bookmaker", "jackpot wheel for money", "lottery prediction"],
    lookAlikes: ["反赌博/防诈骗 text, 禁止赌博 in terms", "菠菜 as food in grocery data", "21点 as time (21点营业)", "押金/押注 in unrelated API names", "odds ratio in statistics, \"odd\" in CSS", "赔率 in insurance education", "房卡 of hotels (hotel key card)", "upstream word lists used as a filter (content filter dictionaries)"],
  },
  lottery: {
    zh: ["抽奖", "大转盘", "幸运转盘", "刮刮乐", "开盲盒", "盲盒", "一元购", "一元夺宝", "夺宝", "竞猜", "有奖竞猜", "有奖问答", "摇一摇红包", "中奖概率", "抽红包", "彩票", "双色球", "大乐透"],
    en: ["lucky draw", "lottery", "raffle", "prize wheel", "scratch card", "mystery box", "loot box"],
    lookAlikes: ["随机抽样 / lottery scheduling / random draw of test data", "公示规则的抽奖 of a licensed lottery mini program - notice", "中奖名单 in static content", "盲盒 with published probability and qualification - notice"],
  },
  multiLevelSales: {
    zh: ["三级分销", "二级分销", "多级分销", "无限级分销", "下级代理", "发展下线", "下线", "上级代理", "团队计酬", "级差", "返佣", "分级佣金", "躺赚", "推广员等级", "拉人头", "直推奖", "间推奖", "见点奖", "静态收益", "动态收益", "裂变返现"],
    en: ["multi-level marketing", "MLM", "downline", "upline", "tier commission", "pyramid", "referral levels"],
    lookAlikes: ["下线 as \"offline / take down\" (服务下线, 商品下线)", "上级/下级 in org charts, menus, regions, approval flows", "parentId of categories", "single-level 分销员 (one level) - notice", "返利 rule tables of a CPS affiliate of an e-commerce platform - notice"],
  },
  paidVoteBrush: {
    zh: ["刷票", "刷单", "刷粉", "刷量", "买票", "礼物折算票数", "充值投票", "打榜", "应援集资", "代投票"],
    en: ["vote buying", "pay to vote", "click farm", "buy followers"],
    lookAlikes: ["防刷/反刷单/刷新", "打榜 in policy texts"],
  },
  fortuneTest: {
    zh: ["算命", "占卜", "塔罗", "抽签", "星座运势", "面相", "手相", "测你的前世", "AI算命", "颜值打分", "颜值测试", "智商测试"],
    en: ["fortune telling", "tarot", "horoscope", "palm reading", "face score", "beauty score"],
    lookAlikes: ["数字签名 / 抽签算法 (election, sampling)", "星座 as a product name", "sign (签名) in code"],
  },
  earnOnline: {
    zh: ["网赚", "日赚", "看视频赚钱", "兼职日结", "刷视频领现金", "提现满", "试玩赚钱"],
    en: ["earn money by watching", "easy money"],
    lookAlikes: ["满减/提现 features of licensed services"],
  },
  superlatives: {
    zh: ["国家级", "最高级", "最佳", "全网第一", "100%有效", "根治"],
    en: ["the best in China", "guaranteed cure", "number one"],
    lookAlikes: ["最高分/最高温度/第一页 and other factual uses"],
  },
  vaguePurpose: {
    zh: ["用于小程序位置接口的效果展示", "用于提升用户体验", "为了更好的体验", "为了给您提供更好的服务", "改善服务", "优化体验", "业务需要", "功能需要", "正常使用", "系统需要", "其他用途", "相关功能", "等", "测试", "test", "你的位置信息"],
    en: ["for a better experience", "to improve our service", "for business purposes", "for functional needs", "other purposes", "etc", "as needed"],
    lookAlikes: ["用于在地图上展示附近 3 公里的门店", "用于计算配送费与送达时间", "用于向收货地址派送订单", "保存海报到相册"],
  },
  visitorTracking: {
    zh: ["谁看过我", "最近访客", "访客记录", "看过我的人", "访问足迹", "谁点击了", "查看了你的主页", "来访记录", "浏览者", "隐身访问"],
    en: ["who viewed me", "profile visitors", "recent visitors", "viewed your profile", "visitor log", "seen by"],
    lookAlikes: ["浏览记录 of the user's OWN history", "商品访客数/PV/UV aggregate", "visitor pattern / AST visitor (design pattern), visitorId of anonymous carts", "游客/guest mode (visitor role)", "门禁访客登记 (physical visitors)"],
  },
  credentialRequest: {
    zh: ["请输入微信密码", "微信账号密码", "微信密码", "QQ密码", "输入你的微信号和密码", "银行卡密码", "支付密码"],
    en: ["WeChat password", "enter your WeChat password", "QQ password"],
    lookAlikes: ["支付密码 handled by WeChat Pay itself", "忘记密码/设置密码 of the own account system"],
  },
} as const satisfies Readonly<Record<string, Lexicon>>;
