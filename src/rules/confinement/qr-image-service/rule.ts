import { qrServices } from "../../../knowledge/qr-services.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { StringLiteral, Template } from "../../../program/tree.ts";
import type { Rule } from "../../rule.ts";

const address = new RegExp(`(?:https?:)?//(${qrServices.map((one) => one.replace(/[.?]/g, "\\$&")).join("|")})`, "i");
/** Google draws charts of all kinds at one address. */
const drawsQr = (text: string): boolean => !/chart\.(?:apis\.)?google/i.test(text) || /\bcht=qr\b/.test(text);
/** A text that ends where what is to be drawn is put in: `…?data=` joined by code, `…?text=%s`. */
const isOpen = (text: string): boolean => /(?:=|\/qrcode\/)["']?$|%s|\{0\}/.test(text.trimEnd());

/** The service that draws what the code puts in; undefined for a code that is always the same. */
const serviceOf = (node: StringLiteral | Template): string | undefined => {
  const parts = node.kind === "string" ? [node] : node.parts;
  const text = parts.map((part) => (part.kind === "string" ? part.value : "${}")).join("");
  const service = address.exec(text)?.[1];
  if (service === undefined || !drawsQr(text)) return undefined;
  const isFilled = node.kind === "template" && text.lastIndexOf("${}") > text.indexOf(service);
  return isFilled || isOpen(text) ? service : undefined;
};

export default {
  id: "confinement/qr-image-service",
  clauses: ["D3", "D2"],
  severity: "warning",
  confidence: "high",
  title: { en: "A QR code is drawn by somebody else's service", "zh-CN": "由第三方服务生成二维码" },
  literals: qrServices,
  *check(program) {
    const told = new Set<string>();
    for (const node of program.strings()) {
      const { path } = moduleOf(node);
      if (node.parent?.kind === "template" || told.has(path) || program.isAside(path)) continue;
      const service = serviceOf(node);
      if (service === undefined) continue;
      told.add(path);
      const host = service.split("/", 1)[0];
      yield {
        place: program.placeOf(node),
        message: {
          en: `What this QR code holds, be it a login ticket, a payment or a user's own link, is handed to ${host} to be drawn: draw it in your own code.`,
          "zh-CN": `二维码的内容（登录凭据、支付链接或用户专属链接）被交给 ${host} 生成图片：请在自己的代码中生成二维码。`,
        },
      };
    }
  },
} satisfies Rule;
