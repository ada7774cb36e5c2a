import { moduleOf } from "../../../program/adopt.ts";
import { walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call, Expression, Module, Node } from "../../../program/tree.ts";
import { lastNameOf } from "../../last-name.ts";
import { codeOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";
import { headOf } from "../../text-places.ts";

const message = {
  en: "This reads XML from outside with entities switched on, so a crafted message can read the server's files: forbid document types and external entities.",
  "zh-CN": "解析外部 XML 时允许实体，恶意报文可读取服务器文件：请禁用 DOCTYPE 与外部实体。",
};

/** Fields of WeChat's pushes and payment notices, so that builds and office formats are not judged. */
const company =
  /ToUserName|FromUserName|return_code|MsgType|out_trade_no|mch_id|api\.mch\.weixin|wxpay|WxPay|xmlToMap|xml2(?:array|map)/;

/** Reads the body of a request as XML, in a project that takes WeChat's pushes elsewhere. */
const readsRequests = (program: Program, module: Module): boolean =>
  /HttpServletRequest/.test(module.text) &&
  /getInputStream|getReader/.test(module.text) &&
  program.search(company).length > 0;

/** Java parsers that expand entities unless told otherwise, and what tells them. */
const javaParsers: Readonly<Record<string, RegExp>> = {
  DocumentBuilderFactory: /newInstance/,
  SAXParserFactory: /newInstance/,
  XMLInputFactory: /newInstance|newFactory/,
  SAXReader: /^$/,
  SAXBuilder: /^$/,
};
const javaSafe =
  /disallow-doctype-decl|FEATURE_SECURE_PROCESSING|external-general-entities|setExpandEntityReferences\(\s*false|SUPPORT_DTD|IS_SUPPORTING_EXTERNAL_ENTITIES|ACCESS_EXTERNAL_DTD|setEntityResolver|setExpandEntities/;

const isJavaParser = (call: Call): boolean => {
  if (call.isNew) return lastNameOf(call.callee) === "SAXReader" || lastNameOf(call.callee) === "SAXBuilder";
  if (call.callee.kind !== "member") return false;
  const owner = lastNameOf(call.callee.object);
  return Object.hasOwn(javaParsers, owner) && (javaParsers[owner]?.test(call.callee.property) ?? false);
};

const isTrue = (node: Expression | undefined): boolean => node?.kind === "boolean" && node.value;

/** A call that switches entities on, or does not switch them off where they are on of themselves. */
const isUnsafe = (program: Program, call: Call): boolean => {
  const { language } = moduleOf(call);
  const name = lastNameOf(call.callee);
  if (language === "php") {
    if (name === "libxml_disable_entity_loader")
      return call.arguments[0]?.kind === "boolean" && !call.arguments[0].value;
    return (
      /^(?:simplexml_load_string|simplexml_load_file|loadXML|XML)$/.test(name) &&
      call.arguments.some((one) => /LIBXML_NOENT|LIBXML_DTDLOAD/.test(codeOf(one)))
    );
  }
  if (language === "python")
    return /^(?:XMLParser|iterparse|fromstring)$/.test(name) && isTrue(program.argument(call, 9, "resolve_entities"));
  if (language === "java")
    return (
      isJavaParser(call) &&
      !javaSafe.test(codeOf(program.enclosingFunction(call) ?? moduleOf(call))) &&
      !javaSafe.test(codeOf(moduleOf(call)))
    );
  if (/^(?:javascript|typescript)$/.test(language))
    return /^(?:parseXml|parseXmlString)$/.test(name) && isTrue(program.option(call.arguments[1], "noent"));
  return false;
};

/** .NET: `settings.DtdProcessing = DtdProcessing.Parse`, `doc.XmlResolver = new XmlUrlResolver()`. */
const isUnsafeSetting = (node: Node): boolean => {
  if (node.kind === "entry") return node.key === "DtdProcessing" && lastNameOf(node.value) === "Parse";
  if (node.kind !== "assign" || node.target.kind !== "member") return false;
  if (node.target.property === "DtdProcessing") return lastNameOf(node.value) === "Parse";
  return (
    node.target.property === "XmlResolver" &&
    node.value.kind === "call" &&
    /XmlUrlResolver/.test(lastNameOf(node.value.callee))
  );
};

const literals = [
  "LIBXML_NOENT",
  "LIBXML_DTDLOAD",
  "libxml_disable_entity_loader",
  "resolve_entities",
  "DocumentBuilderFactory",
  "SAXParserFactory",
  "SAXReader",
  "SAXBuilder",
  "XMLInputFactory",
  "DtdProcessing",
  "XmlUrlResolver",
  "noent",
];

export default {
  id: "callback/xml-unsafe-parse",
  clauses: ["C0", "D2"],
  severity: "error",
  confidence: "medium",
  title: { en: "XML is parsed with entities switched on", "zh-CN": "解析 XML 时未禁用外部实体" },
  literals,
  *check(program) {
    for (const module of program.modules(...literals)) {
      if (program.isAside(module.path) || !(company.test(module.text) || readsRequests(program, module))) continue;
      const found: Node[] = [];
      walk(module, (node) => {
        if (node.kind === "call" ? isUnsafe(program, node) : isUnsafeSetting(node)) found.push(node);
      });
      for (const node of found) yield { place: program.placeOf(headOf(node)), message };
    }
  },
} satisfies Rule;
