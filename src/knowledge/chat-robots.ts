/**
 * Services of others that answer what people write, as bots and Official Accounts hand it to them. Source: the services'
 * own documents. Large language models are in the table of trackers, under their own rule.
 */
export const chatRobots: readonly { readonly host: RegExp; readonly path?: RegExp }[] = [
  { host: /^(?:openapi|www)\.tuling123\.com$/ }, // https://www.kancloud.cn/turing/www-tuling123-com/718227
  { host: /^api\.qingyunke\.com$/ }, // https://api.qingyunke.com/
  { host: /^api\.ownthink\.com$/ }, // https://www.ownthink.com/docs/bot/
  { host: /^api\.ruyi\.ai$/ }, // https://ruyi.ai/
  { host: /^www\.yige\.ai$/ },
  { host: /^(?:[\w-]+\.)*simsimi\.com$/ }, // https://workshop.simsimi.com/
  { host: /^(?:i\.itpk\.cn|api\.mlyai\.com)$/ }, // https://mlyai.com/docs
  { host: /^(?:nlp|robot\.open|i)\.xiaoi\.com$/ },
  { host: /^idc\.emotibot\.com$/ }, // https://botfactory.emotibot.com/
  { host: /^(?:api|apis)\.tianapi\.com$/, path: /robot|turing/ }, // https://www.tianapi.com/apiview/47
  { host: /^api\.ai\.qq\.com$/, path: /nlp_textchat/ }, // https://ai.qq.com/product/nlpchat.shtml
  { host: /^op\.juhe\.cn$/, path: /robot/i }, // https://www.juhe.cn/docs/api/id/112
  { host: /^api\.jisuapi\.com$/, path: /iqa/ }, // https://www.jisuapi.com/api/iqa/
  { host: /^aip\.baidubce\.com$/, path: /\/unit\// }, // https://ai.baidu.com/ai-doc/UNIT/
];
