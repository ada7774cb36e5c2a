import { lexicons } from "../../knowledge/lexicons.ts";
import { inSimplifiedScript } from "../../knowledge/script.ts";

/**
 * Words that a purpose may contain without naming one: data, verbs of use, courtesy and filler. What is left after they
 * are taken out is the feature. Own list, read off purpose texts of public mini programs and the official sample.
 */
const filler =
  /小程序|公众号|本程序|应用|程序|平台|系统|地理位置|位置信息|位置|定位|经纬度|手机号码?|头像|昵称|用户名?|个人|个性化|信息|数据|资料|内容|权限|接口|功能|服务|体验|效果|业务|需求|需要|正常|相关|其他|其它|部分|一些|您|你|我们|自己|当前|实时|精确|所在|所有|更加|更好|更优质|优质|良好|便捷|方便|改善|改进|优化|提升|提高|完善(?!会员|资料|个人)|获取|读取|收集|获得|得到|取得|申请|请求|授权|同意|允许|使用|用于|用作|用来|为了|以便|便于|从而|进行|提供|展示|显示|展现|实现|保证|保障|确保|测试|等等|等|将会?|会|可以|能够?|的|地|和|与|及|或|给|向|在|被|是|做|作|此|该|本|以|为/g;
const fillerEn =
  /\b(?:this|the|our|your|you|we|us|user|users|app|mini|program|location|locations|position|information|info|data|profile|phone|number|permission|permissions|access|service|services|feature|features|function|functions|functional|functionality|experience|needs?|needed|business|purposes?|use[ds]?|using|get|obtain|collect|provide|improve|better|enhance|display|show|effects?|interface|test|testing|other|related|normal|will|be|is|are|to|for|of|and|or|in|with|a|an|as|etc|please|allow|grant|so|that|can|may)\b/gi;

const vague = new Set([...lexicons.vaguePurpose.zh, ...lexicons.vaguePurpose.en].map((phrase) => phrase.toLowerCase()));

/** True for a purpose text in which no feature is named: only data, verbs of use and filler. */
export const saysNothing = (text: string): boolean => {
  const simple = inSimplifiedScript(text.slice(0, 300)).trim().toLowerCase();
  if (vague.has(simple)) return true;
  const rest = simple
    .replace(filler, "")
    .replace(fillerEn, "")
    .replace(/[\s\p{P}\p{S}\d]+/gu, "");
  return /^[\x20-\x7e]*$/.test(rest) ? rest.length < 3 : Array.from(rest).length < 2;
};

/** Texts longer than this are a policy, not the line of a dialog or above a button; UTF-16 units. */
const LINE_LIMIT = 90;
/** A clause that says what something is for. */
const purposeClause = /(?:为了|以便|便于|为(?=[给您你更提方]))[^，,。！!；;：:\n]{2,24}/g;
/** Words for data or a permission that a text asks for; agreements and policies may be asked for in general words. */
const asked =
  /(?:获取|获得|授权|允许|开启|打开|提供|填写|完善|完成|绑定|验证|认证|访问|读取|需要)[^。！!；;\n]{0,14}?(?:手机|电话|位置|定位|头像|昵称|用户信息|个人信息|资料|权限|实名|身份|生日|通讯录|相册|录音)|(?:请|需要?|先|同意|允许)授权(?:登录)?(?=$|[，,。！!；;\s])/;

/**
 * True for a line, in simplified script, that asks for data and names a purpose in words that mean nothing:
 * "为了更好的体验，需要获取您的手机号".
 */
export const asksVaguely = (text: string): boolean => {
  if (text.length > LINE_LIMIT || !/更好|更优|优质|良好|方便|便捷|体验|正常/.test(text)) return false;
  const purposes = text.match(purposeClause) ?? [];
  const rest = text.replace(purposeClause, "");
  return purposes.length > 0 && !/协议|政策|隐私|条款/.test(text) && purposes.every(saysNothing) && asked.test(rest);
};
