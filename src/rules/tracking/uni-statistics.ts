import { dataAt, textAt } from "../../program/data.ts";
import type { Program } from "../../program/program.ts";
import type { DataNode, Node } from "../../program/tree.ts";

const isOn = (data: DataNode | undefined): boolean | undefined => {
  const enable = dataAt(data, "enable");
  return enable?.kind === "data-scalar" && typeof enable.value === "boolean" ? enable.value : undefined;
};

/** The private edition, and version 2 before there was a public one, keep what they collect in a cloud of the team's own. */
const isPrivate = (data: DataNode | undefined): boolean => {
  const type = textAt(data, "type");
  return type === undefined ? String(scalarAt(data, "version")) === "2" : type !== "public";
};

const scalarAt = (data: DataNode | undefined, key: string): unknown => {
  const found = dataAt(data, key);
  return found?.kind === "data-scalar" ? found.value : undefined;
};

/**
 * The switch that has uni-app report each launch, page and stay to DCloud: `"uniStatistics": { "enable": true }` in
 * manifest.json, for all platforms or for the Mini Program or the web page alone. Sources: "uni统计1.0",
 * https://uniapp.dcloud.io/uni-stat-v1.html, and "uni统计2.0", https://uniapp.dcloud.net.cn/uni-stat-public
 */
export const uniStatisticsOf = (program: Program): readonly Node[] =>
  program.miniPrograms.flatMap(({ framework, manifest }) => {
    if (framework !== "uni-app" || !manifest || !program.focus.has(manifest.path)) return [];
    const all = dataAt(manifest.data, "uniStatistics");
    if (isOn(all) === false || isPrivate(all)) return [];
    const platforms = ["mp-weixin", "h5", "web"].map((name) => dataAt(manifest.data, name, "uniStatistics"));
    const own = platforms.find((one) => isOn(one) === true && !isPrivate(one));
    const isOff = isOn(platforms[0]) === false;
    const switched = own ?? (isOn(all) === true && !isOff ? all : undefined);
    return switched ? [dataAt(switched, "enable") ?? switched] : [];
  });
