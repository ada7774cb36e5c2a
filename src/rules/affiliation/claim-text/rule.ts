import type { Rule } from "../../rule.ts";
import { findPhrases } from "../../wording.ts";

const brand = "(?:腾讯|微信(?!小程序)|Tencent|WeChat|Weixin)(?:公司|集团|官方|团队|平台|总部|支付)?";
const rank = "(?:战略|深度|独家|首席|唯一|官方|金牌|核心|指定|授权|认证|重要|长期|生态)";

/** A tie of the speaker with Tencent, said as its own property or as received from Tencent. */
const claim = new RegExp(
  [
    `${brand}的?${rank}{0,3}(?:合作伙伴|合作商|合作机构|合作单位|战略合作|授权商|授权服务商|认证服务商|授权代理|授权认证商|推荐(?:平台|品牌|产品|服务商|使用)|背书|出品|旗下|控股|入股|投资的?企业|认可的)`,
    `(?:通过|获得|经过|经|得到|荣获|荣膺|取得|持有|拥有)了?${brand}的?(?:认证|审核认证|官方认证|认可|官方授权|授权资质|推荐|投资|战略投资|背书)(?!的?(?:公众号|服务号|订阅号|小程序|账号|帐号|主体))`,
    `${brand}(?:审核|官方)*认证的?(?:可靠|正规|第三方|平台|服务商|机构|系统|产品)`,
    `(?:与|和|同|跟)${brand}(?:达成|建立|签署|展开|开展)?的?(?:深度|战略|官方|独家)*合作(?!关系?的?(?:用户|商户)|[^。；，]{0,4}无关)`,
    `(?:由|经|获)${brand}(?:正式|官方)?(?:授权|认证|指定|监制|主办|联合主办)(?!登[录陆]|获取|后|手机|用户|头像|的?(?:公众号|服务号|订阅号|小程序|账号|帐号|主体))`,
    "(?:腾讯|微信)官方(?:授权|指定|补贴|福利|红包|奖励|活动|商城)(?!登[录陆])",
    `受邀(?:参加|参与|出席)?${brand}(?:内部|总部|举办)`,
    `${brand}内部(?:研讨会|培训|推荐|合作)`,
    String.raw`(?:official|strategic|certified|verified|exclusive|authori[sz]ed|trusted)\s+(?:Tencent|WeChat|Weixin)\s+(?:partner|reseller|provider|agency)`,
    String.raw`(?:official|strategic)\s+partner\s+(?:of|with)\s+(?:Tencent|WeChat|Weixin)`,
    String.raw`in\s+(?:official\s+)?(?:partnership|cooperation|collaboration)\s+with\s+(?:Tencent|WeChat|Weixin)`,
    String.raw`(?:approved|endorsed|recommended|certified|authori[sz]ed|backed|recogni[sz]ed|invested)\s+by\s+(?:Tencent|WeChat|Weixin)`,
  ].join("|"),
  "gi",
);

const literals = ["腾讯", "騰訊", "微信", "Tencent", "WeChat", "Weixin", "tencent", "wechat"];

const message = {
  en: "This text claims or hints that Tencent is a partner or recognises the service, which users will believe: say what the service does instead.",
  "zh-CN": "这段文字声称或暗示与腾讯合作、获其认可，会误导用户：请改为只说明服务本身。",
};

export default {
  id: "affiliation/claim-text",
  clauses: ["O5"],
  severity: "error",
  confidence: "medium",
  title: { en: "Text claims a tie with Tencent", "zh-CN": "文案声称与腾讯存在合作或获其认可" },
  literals,
  *check(program) {
    for (const { text, node } of program.visibleTexts()) {
      if (findPhrases(text, claim).length > 0) yield { place: program.placeOf(node), message };
    }
  },
} satisfies Rule;
