import type { Related } from "../../../domain/finding.ts";
import { own } from "../../../domain/own.ts";
import type { Place } from "../../../domain/place.ts";
import { bareKey } from "../../../knowledge/plain-names.ts";
import { judges, offByName, offWhenFalse, offWhenTrue, onlyNear } from "../../../knowledge/tls-switches.ts";
import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { ClassNode, Expression, FunctionNode, Module, Node } from "../../../program/tree.ts";
import { lastNameOf } from "../../last-name.ts";
import { codeOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";

const isOff = (value: Expression): boolean =>
  (value.kind === "boolean" && !value.value) ||
  (value.kind === "number" && value.value === 0) ||
  (value.kind === "string" && /^(?:0|false)$/i.test(value.value));
const isOn = (value: Expression): boolean =>
  (value.kind === "boolean" && value.value) || (value.kind === "number" && value.value === 1);

/** The option is set so that certificates are not checked. */
const switchesOff = (module: Module, key: string, value: Expression): boolean => {
  const name = bareKey(key);
  const near = own(onlyNear, name);
  if (near && !near.test(module.text)) return false;
  return (offWhenFalse.has(name) && isOff(value)) || (offWhenTrue.has(name) && isOn(value));
};

/** The function does nothing but agree: it returns true, or is empty where an exception would refuse. */
const agrees = (fn: FunctionNode): boolean => {
  const [only] = fn.body;
  if (fn.body.length === 0) return true;
  if (fn.body.length > 1 || only?.kind !== "return") return false;
  return only.value === undefined || (only.value.kind === "boolean" && only.value.value) || only.value.kind === "null";
};

/** What a callback comes to: a function here, also behind a method group, `new Callback(F)` or `F +=`. */
const functionIn = (program: Program, value: Expression): FunctionNode | undefined => {
  if (value.kind === "function") return value;
  if (value.kind === "call" && value.arguments.length > 0)
    return value.arguments.map((one) => functionIn(program, one)).find((fn) => fn !== undefined);
  if (value.kind === "name" || value.kind === "member") return program.functionsOf(value)[0];
  return undefined;
};

/** A trust manager or host name verifier of one's own that accepts everything. */
const trusting = (node: ClassNode): FunctionNode | undefined => {
  const methods = node.members.filter((member) => member.kind === "function");
  const check = methods.find((method) => method.name === "checkServerTrusted" && method.body.length === 0);
  if (check) return check;
  return node.bases.includes("HostnameVerifier")
    ? methods.find((method) => method.name === "verify" && agrees(method))
    : undefined;
};

/** Where other files put such a class to use: `new TrustManager[] { new TrustAnyone() }`. */
function* usesOf(program: Program, trust: ClassNode): Generator<Node> {
  if (trust.name === undefined) return;
  for (const call of program.calls(trust.name))
    if (call.isNew && moduleOf(call) !== moduleOf(trust) && program.valuesOf(call.callee).includes(trust)) yield call;
}

/** The node that switches checks off, when this node is such a place. */
const findIn = (program: Program, module: Module, node: Node): Node | undefined => {
  switch (node.kind) {
    case "entry": {
      const key = node.key ?? /^[\w:.\\]+/.exec(module.text.slice(node.start, node.start + 80))?.[0];
      if (key === undefined) return undefined;
      if (switchesOff(module, key, node.value)) return node;
      return judges.has(key) && node.value.kind === "function" && agrees(node.value) ? node : undefined;
    }
    case "assign": {
      const name = lastNameOf(node.target);
      if (switchesOff(module, name, node.value)) return node;
      const fn = judges.has(name) ? functionIn(program, node.value) : undefined;
      return fn && agrees(fn) ? node : undefined;
    }
    case "call": {
      const [first, second] = node.arguments.slice(-2);
      if (second && node.callee.kind === "name" && switchesOff(module, lastNameOf(first), second)) return node;
      const fn = judges.has(lastNameOf(node.callee))
        ? node.arguments.map((one) => functionIn(program, one)).find((one) => one !== undefined)
        : undefined;
      return fn && agrees(fn) ? node : undefined;
    }
    case "name":
      return offByName.has(node.name) ? node : undefined;
    case "member":
      return offByName.has(node.property) ? node : undefined;
    case "class":
      return trusting(node);
    case "function":
      return node.name === "checkServerTrusted" && node.body.length === 0 && node.parent?.kind !== "class"
        ? node
        : undefined;
    case "data-entry":
      return bareKey(node.key) === "nodetlsrejectunauthorized" &&
        node.value.kind === "data-scalar" &&
        String(node.value.value) === "0"
        ? node
        : undefined;
    default:
      return undefined;
  }
};

const message = {
  en: "The certificate of the other side is not checked, so anyone on the way can read and change what is sent: remove the switch, and trust a private certificate by its authority.",
  "zh-CN": "关闭了证书校验，链路上的任何人都能读取和篡改传输内容：请删除该开关；如为自签证书，请只信任其根证书。",
};

/** Lines within which the two checks of a certificate, its issuer's and the host name's, are switched off for one connection. */
const NEAR_LINES = 4;

/** What a switch is set on: the object literal, or the handle of `curl_setopt($handle, option, value)`. */
const setOn = (program: Program, node: Node): Node | string | undefined => {
  if (node.kind === "entry") return node.parent;
  if (node.kind !== "call" || node.arguments.length < 3) return undefined;
  const [handle] = node.arguments;
  const within = program.enclosingFunction(node);
  return handle && `${within?.start ?? ""} ${codeOf(handle)}`;
};

const andHere = { en: "This switches a check off as well.", "zh-CN": "此处同样关闭了校验。" };

const trusts = { en: "This class accepts every certificate.", "zh-CN": "该类接受任何证书。" };

const literals = [
  "rejectUnauthorized",
  "REJECT_UNAUTHORIZED",
  "strictSSL",
  "SSL_VERIFY",
  "verify",
  "VERIFY",
  "ssl",
  "InsecureSkipVerify",
  "insecureSkipVerify",
  "allow_self_signed",
  "HostnameVerifier",
  "HOSTNAME_VERIFIER",
  "TrustManager",
  "TrustAll",
  "CertificateValidationCallback",
  "CustomValidationCallback",
  "DangerousAccept",
  "CERT_NONE",
  "checkServerTrusted",
  "checkServerIdentity",
  "unverified_context",
  "loadTrustMaterial",
  "ignoreHTTPSErrors",
  "withoutVerifying",
];

export default {
  id: "protection/tls-check-off",
  clauses: ["D2"],
  severity: "error",
  confidence: "high",
  title: { en: "Certificates are not checked", "zh-CN": "关闭了 TLS 证书校验" },
  literals,
  *check(program) {
    const trustful: ClassNode[] = [];
    for (const module of program.modules(...literals)) {
      if (program.isAside(module.path)) continue;
      const found: Node[] = [];
      walk(module, (node) => {
        const place = node.kind === "import" ? undefined : findIn(program, module, node);
        if (place) found.push(place);
        if (place && node.kind === "class") trustful.push(node);
        return place === undefined || node.kind === "class";
      });
      const causes: { readonly on: Node | string | undefined; readonly place: Place; readonly related: Related[] }[] =
        [];
      for (const node of found) {
        const place = program.placeOf(
          node.kind === "function"
            ? { ...node, end: Math.min(node.end, node.nameStart + (node.name?.length ?? 0)) }
            : node,
        );
        if (moduleOf(node) !== module || program.isForeignPlatform(node)) continue;
        const on = setOn(program, node);
        const last = causes.at(-1);
        const lines = last ? place.startLine - last.place.startLine : Infinity;
        if (last && lines > 0 && lines <= NEAR_LINES && on !== undefined && on === last.on)
          last.related.push({ ...place, message: andHere });
        else if (lines !== 0) causes.push({ on, place, related: [] });
      }
      for (const { place, related } of causes) yield { place, related, message, data: [] };
    }
    for (const trust of trustful) {
      const there = { ...program.placeOf(trust), message: trusts };
      for (const use of usesOf(program, trust)) {
        const place = program.placeOf(use);
        if (!program.isAside(place.path)) yield { place, related: [there], message, data: [] };
      }
    }
  },
} satisfies Rule;
