/**
 * What app.json must declare. Source: "小程序全局配置",
 * https://developers.weixin.qq.com/miniprogram/dev/reference/configuration/app.html
 */

/** The only names that requiredPrivateInfos takes; in force since 2022-07-14. */
export const requiredPrivateInfos: readonly string[] = [
  "getFuzzyLocation",
  "getLocation",
  "onLocationChange",
  "startLocationUpdate",
  "startLocationUpdateBackground",
  "chooseLocation",
  "choosePoi",
  "chooseAddress",
];

/** A program may declare the fuzzy interface or these precise ones, not both. */
export const preciseLocationInfos: readonly string[] = [
  "getLocation",
  "onLocationChange",
  "startLocationUpdate",
  "startLocationUpdateBackground",
];

/** Scopes whose purpose must be told in permission[scope].desc. */
export const scopesWithPurpose: readonly string[] = [
  "scope.userLocation",
  "scope.userLocationBackground",
  "scope.userFuzzyLocation",
];

/** Longest purpose text in characters (code points). */
export const PURPOSE_LIMIT = 30;
