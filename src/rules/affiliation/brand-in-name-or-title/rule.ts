import { walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { DataEntry, DataNode, Element, Module, Node, TextNode } from "../../../program/tree.ts";
import type { Rule } from "../../rule.ts";

/** The brand, and spellings made to look like it (operation rules 2.4 and 9.3). */
const brand = /微信|腾讯|騰訊|腾迅|维信官方|weixin|wechat|tencent/i;
/** Words that name a function of WeChat which the page uses, not the service itself. */
const names =
  /微信(?:支付|登录|登陆|授权|绑定|步数|好友|群|头像|账号|帐号|公众号|扫码|扫一扫|客服|手机号|用户|昵称|二维码|小程序|通知|收款|提现|红包|分享|号$|开放|运动|卡包|活动|菜单|消息|素材|小店|视频号|客户端|浏览器|内置|设置|配置|管理|接口|打开|中打开|内打开|里打开)|(?:绑定|关注|打开|添加|联系|选择|登录|通过|使用|我的|同步|客服|请用|请在)微信|wechat\s?(?:pay|login|sign)|weixin\s?(?:pay|login)/gi;

/** The brand stands in a title other than as the name of one of its functions. */
const carriesBrand = (text: string): boolean => brand.test(text.replace(names, " "));

const titleKeys = new Set(["navigationBarTitleText", "navigationBarTitle", "projectname", "appname"]);

function* entriesOf(data: DataNode): Generator<DataEntry> {
  const open: DataNode[] = [data];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === "data-map") {
      for (const entry of node.entries) {
        yield entry;
        open.push(entry.value);
      }
    } else if (node.kind === "data-list") open.push(...node.items);
  }
}

const inData = (module: Module): Node[] => {
  if (!module.data) return [];
  const isManifest = /(?:^|\/)manifest\.json$/.test(module.path);
  return Array.from(entriesOf(module.data))
    .filter(({ key }) => titleKeys.has(key) || (isManifest && key === "name"))
    .map(({ value }) => value)
    .filter((value) => value.kind === "data-scalar" && typeof value.value === "string" && carriesBrand(value.value));
};

const inTitle = (program: Program): Node[] =>
  program
    .elements("title")
    .flatMap((title: Element) => title.children.filter((child): child is TextNode => child.kind === "text"))
    .filter(({ text }) => carriesBrand(text));

/** Titles in scripts that configure a page: `app.config.ts`, `definePageConfig({ … })`, `config = { … }` of wepy. */
const inScript = (module: Module): Node[] => {
  const found: Node[] = [];
  if (!module.data && module.text.includes("navigationBarTitleText"))
    walk(module, (node) => {
      if (
        node.kind === "entry" &&
        titleKeys.has(node.key ?? "") &&
        node.value.kind === "string" &&
        carriesBrand(node.value.value)
      )
        found.push(node.value);
    });
  return found;
};

const literals = ["navigationBarTitleText", "projectname", "appname", "<title", '"name"'];

const message = {
  en: "The name or title carries the WeChat or Tencent brand, so users take the service for an official one: take the brand out.",
  "zh-CN": "名称或标题含有微信、腾讯等标识，用户会误认为官方服务：请去掉该标识。",
};

export default {
  id: "affiliation/brand-in-name-or-title",
  clauses: ["O5"],
  severity: "notice",
  confidence: "medium",
  title: { en: "A name or title carries the WeChat or Tencent brand", "zh-CN": "名称或标题含微信、腾讯标识" },
  literals,
  company: [
    "微信",
    "腾讯",
    "騰訊",
    "腾迅",
    "维信官方",
    "eixin",
    "EIXIN",
    "echat",
    "eChat",
    "ECHAT",
    "encent",
    "ENCENT",
  ],
  *check(program) {
    const found = [
      ...program.modules(...literals).flatMap((module) => [...inData(module), ...inScript(module)]),
      ...inTitle(program),
    ];
    for (const node of found) {
      const place = program.placeOf(node);
      const side = program.sideOf(place.path);
      if (!program.isAside(place.path) && side !== "library" && side !== "server") yield { place, message };
    }
  },
} satisfies Rule;
