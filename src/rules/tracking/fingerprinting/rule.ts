import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { FunctionNode, Node } from "../../../program/tree.ts";
import { codeOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";
import { trackersIn } from "../trackers.ts";

const message = {
  en: "The device is recognised by its traits, which users can neither see nor reset: use a random id that is kept in storage.",
  "zh-CN": "通过设备特征识别用户，用户无法察觉也无法重置：请改用保存在本地的随机标识。",
};

/** Traits that code reads to tell one device from another. */
const traits: readonly RegExp[] = [
  /\.toDataURL\(|getImageData\(/,
  /WEBGL_debug_renderer_info|UNMASKED_RENDERER/,
  /OfflineAudioContext|createOscillator/,
  /navigator\.plugins|mimeTypes/,
  /hardwareConcurrency|deviceMemory/,
  /\bmodel\b/i,
  /\bbrand\b/i,
  /pixelRatio/,
  /screenWidth|screenHeight|screen\.width|screen\.height/,
  /\blanguage\b/,
  /userAgent/,
  /benchmarkLevel/,
  /fontSizeSetting/,
  /getTimezoneOffset|timeZone/,
  /colorDepth/,
  /\bplatform\b/,
  /batteryLevel/,
];

/** Names of functions that make an id of a device. */
const idName =
  /finger_?print|device_?(?:id|uuid|uid|hash|key)|machine_?id|visitor_?id|browser_?id|client_?id|unique_?id/i;
const digests = /md5|sha\d*|hash|murmur|crc32|digest|btoa|encode/i;

const declaredName = (fn: FunctionNode): string => fn.name ?? "";

/** A function that makes an id of a device out of at least four of its traits. */
const joinsTraits = (fn: FunctionNode): boolean => {
  if (!idName.test(declaredName(fn))) return false;
  const code = codeOf(fn).slice(0, 20_000);
  return digests.test(code) && traits.filter((trait) => trait.test(code)).length >= 4;
};

const isClient = (program: Program, node: Node): boolean => {
  const { path } = moduleOf(node);
  return (
    /^(?:miniprogram|web|unknown)$/.test(program.sideOf(path)) &&
    !program.isAside(path) &&
    !program.isForeignPlatform(node)
  );
};

export default {
  id: "tracking/fingerprinting",
  clauses: ["O2", "D1"],
  severity: "warning",
  confidence: "medium",
  title: { en: "Devices are recognised by their traits", "zh-CN": "通过设备指纹识别用户" },
  literals: [
    "fingerprint",
    "Fingerprint",
    "clientjs",
    "WEBGL_debug_renderer_info",
    "toDataURL",
    "pixelRatio",
    "hardwareConcurrency",
    "deviceId",
    "device_id",
  ],
  *check(program) {
    for (const { node, kind } of trackersIn(program)) {
      if (kind === "fingerprinting" && isClient(program, node)) yield { place: program.placeOf(node), message };
    }
    for (const fn of program.functions()) {
      if (!joinsTraits(fn) || !isClient(program, fn)) continue;
      const named = { ...fn, start: fn.nameStart, end: fn.nameStart + declaredName(fn).length };
      yield { place: program.placeOf(named), message, confidence: "low" };
    }
    for (const node of program.strings()) {
      if (node.kind === "string" && node.value === "WEBGL_debug_renderer_info" && isClient(program, node))
        yield { place: program.placeOf(node), message };
    }
  },
} satisfies Rule;
