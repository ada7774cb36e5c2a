import { lexicons } from "../../../knowledge/lexicons.ts";
import type { Rule } from "../../rule.ts";
import { phrasePattern } from "../../wording.ts";
import { visibleHits } from "../visible-hits.ts";

const { zh, en, lookAlikes } = lexicons.inducedSharing;
/** Not sharing with friends but telling others something, which may be rewarded. */
const telling = "(?!.{0,3}(?:心得|经验|故事|体验|作品|照片|笔记|评价|观点|内容))";
/** `分享后才能查看`, `转发即可领取`. */
const asCondition =
  "(?:分享|转发)(?:给|到)?[^，。！!；;\\n]{0,6}(?:后|才能|才可|方可|即可|就能|就可)[^，。！!；;\\n]{0,6}(?:领取|解锁|查看|继续|获得|免费)";
/** `分享可领49减10红包`, `邀请好友得积分`, `邀请更多好友获取抽奖次数`, `分享到朋友圈，免费领取好礼`. */
const forReward = `(?:分享|转发|邀请(?:更多)?(?:好友|朋友|新人))${telling}[^。！!；;\\n]{0,8}(?:领|获|得|赚|赢|抽|拿)[^。，！!；;\\n]{0,10}(?:券|红包|好礼|礼品|礼包|大礼|奖|积分|现金|会员|金币|返现|经验值)`;
/** `分享赚¥5`, `分享赚${money}元`, `分享最高赚20元`: what a share earns, as a sum. */
const forSum =
  "(?:分享|转发|推荐)(?:好友|商品|最高|立即|立|可|即可|预计|预估|最多|至少|约|得){0,2}(?:赚|返)\\s*(?:约|最高)?\\s*(?:[¥￥]\\s*(?:\\d|\\$\\{\\})|(?:\\d+(?:\\.\\d+)?|\\$\\{\\})\\s*元)";
/** `邀请好友成为团长，可获得<span>166元</span>`: the sum stands in an element of its own, or next to it. */
const forInvited =
  "邀请(?:好友|朋友|新人|他人)[^。！!；;\\n]{0,16}(?:可|能|即|就|立)(?:获得?|得|赚|领取?|返)\\s*(?:$|约?\\s*[¥￥]?\\s*(?:\\d+(?:\\.\\d+)?|\\$\\{\\})\\s*元)";
/** `邀请用户注册成功，可获得20张投票券`: the gain in the next clause, after what the invited has to do. */
const forRegistered =
  "邀请(?:好友|朋友|新人|(?:新)?用户|他人|同学)[^。！!；;\\n]{0,12}(?:注册|下单|成功|加入)[^。！!；;\\n]{0,6}(?:获得?|得到|领取?|赠送?|奖励)[^。！!；;\\n]{0,24}(?:券|红包|好礼|礼品|奖|积分|现金|会员|金币|返现|元)";
/** `转发到微信群，解锁全部答案`: the gain in the next clause of the sentence. */
const forAccess =
  "(?:分享|转发)(?:给|到|至)[^，。！!；;\\n]{1,8}[，,](?:即可|就能|就可|可)?(?:立即|马上)?(?:解锁|免费(?:领|看|用|玩)|领取)";
/** `每邀请一位好友`, `每成功邀请1个新用户`: a gain for each friend. */
const forEach = "每(?:成功)?邀请\\s*(?:一|两|\\d+)\\s*(?:位|个|名)\\s*(?:新)?(?:好友|朋友|用户|人)";
/** `需要邀请5人即可领取`: a gain for a number of friends. */
const forNumber =
  "邀请\\s*(?:满|够)?\\s*(?:\\d+|[一二两三四五六七八九十]+)\\s*(?:位|个|名)?(?:好友|朋友|新用户|人)[^。！!；;\\n]{0,8}(?:即可|就可|可以?|才能|就能|方可)[^。！!；;\\n]{0,4}(?:领取?|获得?|获取|得到?|解锁|提现|免费|抽奖?)";
/** `被推荐者完成新手任务后，推荐者可获得1次抽奖资格`: told in the third person, as rules are. */
const forRecommender =
  "推荐(?:者|人)(?:即|就)?可?(?:获得|得到|领取)[^。，！!；;\\n]{0,8}(?:抽奖|奖励|积分|红包|现金|会员|券)";
/** A button that says no more than that sharing earns. */
const asButton = "^\\s*(?:立即)?分享赚\\s*$";
/** `转发翻倍`, `分享最高翻10倍`: sharing multiplies what has been won. */
const forFold = "(?:分享|转发)[^。，！!；;\\n]{0,6}(?:翻倍|加倍|翻\\s*\\d+\\s*倍)";
/** `分享3位好友订阅即赠`: so many friends for a gift. */
const forFriends =
  "(?:分享|转发)(?:给)?\\s*(?:\\d+|[一二两三四五六十])\\s*(?:位|个|名)(?:新)?(?:微信)?(?:好友|朋友|群)[^。！!；;\\n]{0,8}(?:赠|送|领取?|免费|解锁|获得|即得|可得)";
/** `分享朋友圈，即可获得洁牙一次`: a share in public for a thing. */
const forMoments =
  "(?:分享|转发)(?:到|至)?(?:朋友圈|微信群)[^。！!；;\\n]{0,3}(?:即可|就能|就可|便可|可)(?:免费)?(?:获得?|得到?|领取?|享受?|抽取?)";
/** `邀请好友¥50元红包`: a sum for an invitation, without a verb. */
const sumForInvited = "邀请(?:好友|朋友|新人|新用户)\\s*[¥￥]?\\s*\\d+(?:\\.\\d+)?\\s*元?(?:红包|现金|奖励|返现)";
/** A Chinese text without these invites nobody. */
const invitations = ["分享", "转发", "助力", "砍", "减价", "集赞", "邀请", "推荐有礼", "推荐有奖", "推荐者", "推荐人"];
const phrases = new RegExp(
  [
    phrasePattern([...zh, ...en]).source,
    asCondition,
    forReward,
    forSum,
    forInvited,
    forRegistered,
    forEach,
    forAccess,
    forNumber,
    forRecommender,
    asButton,
    forFold,
    forFriends,
    forMoments,
    sumForInvited,
  ].join("|"),
  "gi",
);

export default {
  id: "content/induced-share-text",
  clauses: ["O4"],
  severity: "warning",
  confidence: "medium",
  title: { en: "Text baits users into sharing", "zh-CN": "文案诱导分享" },
  literals: [...invitations, "share", "Share", "invite", "forward"],
  company: [
    ...invitations,
    "unlock",
    "continue",
    "to get",
    "to win",
    "and win",
    "earn",
    "oments",
    "boost",
    "bargain",
    "the answer",
    "reward",
    "coupon",
  ],
  *check(program) {
    for (const { node } of visibleHits(program, phrases, lookAlikes)) {
      yield {
        place: program.placeOf(node),
        message: {
          en: "This text promises something for sharing, so people send it to friends for a reward: let features and rewards stand without sharing.",
          "zh-CN": "这段文案以利益诱导用户分享给好友：功能与奖励请勿以分享为条件。",
        },
      };
    }
  },
} satisfies Rule;
