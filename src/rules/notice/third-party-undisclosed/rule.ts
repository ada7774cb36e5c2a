import type { Place } from "../../../domain/place.ts";
import { trackerOfHost, trackingHosts, trackingPackages } from "../../../knowledge/tracking.ts";
import { entriesAt } from "../../../program/data.ts";
import type { Program } from "../../../program/program.ts";
import { attributeOf } from "../../privacy-uses.ts";
import type { Rule } from "../../rule.ts";
import { names, policiesOf } from "../policy-text.ts";

interface ThirdParty {
  readonly name: string;
  readonly vendor: string;
  readonly place: Place;
}

function* ofPackages(program: Program): Generator<ThirdParty> {
  for (const module of program.modules("dependencies")) {
    if (!/(?:^|\/)package\.json$/.test(module.path)) continue;
    for (const entry of entriesAt(module.data, "dependencies")) {
      const row = trackingPackages.find(({ ecosystem, name }) => ecosystem === "npm" && name === entry.key);
      if (row) yield { name: row.name, vendor: row.vendor, place: program.placeOf(entry) };
    }
  }
}

function* ofScripts(program: Program): Generator<ThirdParty> {
  for (const element of program.elements("script")) {
    const host = /^(?:https?:)?\/\/([\w.-]+)/.exec(attributeOf(element, "src") ?? "")?.[1];
    const row = host === undefined ? undefined : trackerOfHost(host);
    if (row && host !== undefined)
      yield { name: host, vendor: row.vendor, place: program.placeOf({ ...element, end: element.openEnd }) };
  }
}

/** Words by which a text may name a vendor, in either language: of the vendor's name here and among the hosts. */
const wordsOf = ({ name, vendor }: ThirdParty): readonly string[] => {
  const known = trackingHosts
    .filter((row) => vendor.split(/[ /]+/).some((word) => word.length > 3 && row.vendor.includes(word)))
    .map((row) => row.vendor);
  const words = [vendor, ...known]
    .flatMap((one) => one.split(/[ /+()（）]+/))
    .filter((word) => word.length > 3 || /[\u4e00-\u9fff]{2}/.test(word));
  return [name, ...words].map((word) => word.toLowerCase());
};

/** A list of the SDKs that stands elsewhere. */
const listedElsewhere =
  /sdk.{0,12}(?:目录|清单|列表|list)|第三方.{0,10}(?:目录|清单|列表)|third[- ]part\w+ (?:sdk )?list/;

export default {
  id: "notice/third-party-undisclosed",
  clauses: ["D1", "D3"],
  severity: "notice",
  confidence: "medium",
  title: { en: "The policy does not name a third party that gets data", "zh-CN": "隐私政策未披露第三方" },
  literals: ["隐私", "隱私", "rivacy", "dependencies", "<script"],
  *check(program) {
    const policies = policiesOf(program);
    if (policies.length === 0 || policies.some(({ text }) => listedElsewhere.test(text))) return;
    const seen = new Set<string>();
    for (const party of [...ofPackages(program), ...ofScripts(program)]) {
      if (
        seen.has(party.vendor) ||
        program.isAside(party.place.path) ||
        policies.some(({ text }) => names(text, wordsOf(party)))
      )
        continue;
      seen.add(party.vendor);
      yield {
        place: party.place,
        message: {
          en: `${party.name.slice(0, 60)} hands data to ${party.vendor}, which the privacy policy does not name: disclose it with its purpose, or remove it.`,
          "zh-CN": `${party.name.slice(0, 60)} 会把数据交给 ${party.vendor}，而隐私政策未提及：请披露其名称与用途，或移除。`,
        },
      };
    }
  },
} satisfies Rule;
