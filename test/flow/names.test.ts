import { describe, expect, test } from "vitest";
import { hintOfField, hintOfLabel, hintOfName } from "../../src/knowledge/personal-names.ts";

describe("what names tell", () => {
  test.each([
    ["phone", "phone"],
    ["userPhoneNumber", "phone"],
    ["phone_number", "phone"],
    ["getMobile", "phone"],
    ["mobiles", "phone"],
    ["userIdFromToken", "account-id"],
    ["shoujihao", "phone"],
    ["手机号码", "phone"],
    ["$id_card", "id-number"],
    ["身份证号", "id-number"],
    ["sessionKey", "session-key"],
    ["session_key", "session-key"],
    ["SessionKey", "session-key"],
    ["OPENID", "openid"],
    ["wxOpenId", "openid"],
    ["unionId", "unionid"],
    ["access_token", "credential"],
    ["WX_SECRET", "credential"],
    ["detailInfo", "address"],
    ["avatarUrl", "avatar"],
    ["userInfo", "profile"],
    ["emailAddress", "email"],
    ["latitude", "location"],
    ["encryptedData", "encrypted-data"],
    ["stuNo", "account-id"],
  ])("%s is a %s", (name, kind) => {
    expect(hintOfName(name).kinds).toEqual([kind]);
  });

  test.each([
    "phoneModel",
    "phoneSystem",
    "isPhone",
    "iPhone",
    "isMobile",
    "mobileWidth",
    "servicePhone",
    "shop_phone",
    "maskedPhone",
    "phoneRegex",
    "ipAddress",
    "macAddress2",
    "walletAddress",
    "openidScope",
    "csrfToken",
    "nextToken",
    "tokens",
    "total_tokens",
    "maxTokens",
    "ordersByPhone",
    "constructor",
    "__proto__",
    "hasOwnProperty",
    "hotel",
    "res",
    "data",
    "user",
    "name",
    "ERR_PHONE",
    "STORAGE_PHONE",
    "phonePlaceholder",
    "shopLatitude",
    "message",
    "code",
    "fileName",
    "displayName",
    "cardId",
    "idCardFront",
    "supportEmail",
    "passwordVisible",
    "hashedPassword",
    "checkPhone",
  ])("%s tells nothing", (name) => {
    expect(hintOfName(name).kinds).toEqual([]);
  });

  test("labels of forms in both languages", () => {
    expect(hintOfLabel("请输入手机号").kinds).toEqual(["phone"]);
    expect(hintOfLabel("Your phone number").kinds).toEqual(["phone"]);
    expect(hintOfLabel("请输入备注").kinds).toEqual([]);
  });

  test("fields that only their object explains", () => {
    expect(hintOfField("userInfo", "uno")).toEqual(["account-id"]);
    expect(hintOfField("msg", "content")).toEqual(["message"]);
    expect(hintOfField("order", "content")).toEqual([]);
    expect(hintOfField("userInfo", "level")).toEqual([]);
  });
});
