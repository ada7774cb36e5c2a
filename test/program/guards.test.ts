import { describe, expect, test } from "vitest";
import type { Expression } from "../../src/program/tree.ts";
import { callAt, program } from "./support.ts";

const names =
  (wanted: RegExp) =>
  (part: Expression): boolean => {
    const name =
      part.kind === "name"
        ? part.name
        : part.kind === "member"
          ? part.property
          : part.kind === "call" && part.callee.kind === "member"
            ? part.callee.property
            : part.kind === "call" && part.callee.kind === "name"
              ? part.callee.name
              : "";
    return wanted.test(name);
  };

const guarded = (text: string, others: Record<string, string> = {}): boolean => {
  const made = program({ "a.js": text, ...others });
  return made.isGuarded(callAt(made, "wx.login()"), names(/agree|confirm|requirePrivacy|checkSignature/i));
};

describe("guards", () => {
  test.each([
    "Page({ onLoad() { if (this.data.agreed) { wx.login() } } })",
    "Page({ onLoad() { if (!this.data.agreed) return; wx.login() } })",
    "Page({ onLoad() { if (this.data.agreed === false) { return wx.showToast({}) } wx.login() } })",
    "Page({ onLoad() { if (!agreed) { a() } else { wx.login() } } })",
    "Page({ onLoad() { agreed && wx.login() } })",
    "Page({ onLoad() { agreed ? wx.login() : a() } })",
    "Page({ onLoad() { if (a && agreed) wx.login() } })",
    "Page({ onLoad() { if (!a || !agreed) return; wx.login() } })",
    "Page({ onLoad() { if (agreed) this.go() }, go() { wx.login() } })",
    "Page({ onLoad() { wx.requirePrivacyAuthorize({ success: () => { wx.login() } }) } })",
    "Page({ async onLoad() { await requirePrivacy(); wx.login() } })",
    "Page({ onLoad() { requirePrivacy().then(() => { wx.login() }) } })",
    "Page({ onLoad() { if (needAgree) { return } wx.login() } })",
    "Page({ onLoad() { switch (this.data.agreed) { case true: wx.login() } } })",
    "Page({ onLoad() { switch (agreed) { case 'no': return; case 'yes': wx.login() } } })",
    "Page({ onLoad() { switch (true) { case agreed: wx.login() } } })",
    "Page({ async onLoad() { const ok = await askAgree(); if (!ok) return; wx.login() } })",
    "Page({ onLoad() { const ok = this.data.agreed; if (ok) wx.login() } })",
    "Page({ async onLoad() { await showAgreement(); wx.login() } })",
    "Page({ onLoad() { if (!this.valid()) return; wx.login() }, valid() { if (!this.data.agreed) { hint(); return false } return true } })",
    "Page({ onLoad() { if (this.valid()) wx.login() }, valid() { return this.data.agreed && this.data.name } })",
    "Page({ onLoad() { const ok = agreed && name; if (!ok) return; wx.login() } })",
    "Page({ async onLoad() { const ok = await askAgree().catch(() => null); if (!ok) return; wx.login() } })",
  ])("%s", (text) => {
    expect(guarded(text)).toBe(true);
  });

  test.each([
    "Page({ onLoad() { wx.login() } })",
    "Page({ onLoad() { if (!agreed) { wx.login() } } })",
    "Page({ onLoad() { if (agreed) { a() } wx.login() } })",
    "Page({ onLoad() { if (agreed) { a() } else { wx.login() } } })",
    "Page({ onLoad() { if (agreed) this.go(); this.go() }, go() { wx.login() } })",
    "Page({ onLoad() { wx.requirePrivacyAuthorize({ fail: () => { wx.login() } }) } })",
    "Page({ onLoad() { this.go() }, onShow() { if (agreed) this.go() }, go() { wx.login() } })",
    "Page({ onLoad() { switch (agreed) { case false: wx.login() } } })",
    "Page({ onLoad() { switch (agreed) { case false: a(); case true: wx.login() } } })",
    "Page({ onLoad() { switch (agreed) { case true: a(); break; default: wx.login() } } })",
    "Page({ async onLoad() { const ok = await askAgree(); if (ok) return; wx.login() } })",
    "Page({ onLoad() { showAgreement(); wx.login() } })",
    "Page({ async onLoad() { await saveAgreed(true); wx.login() } })",
    "Page({ onLoad() { reportAgreement(); wx.login() } })",
    "Page({ onLoad() { if (!this.valid()) return; wx.login() }, valid() { if (!this.data.agreed) hint(); return true } })",
    "Page({ onLoad() { if (!this.valid()) return; wx.login() }, valid() { if (old) return true; return agreed } })",
    "Page({ onLoad() { if (this.valid()) return; wx.login() }, valid() { return agreed } })",
    "Page({ onLoad() { const ok = agreed || name; if (!ok) return; wx.login() } })",
  ])("not: %s", (text) => {
    expect(guarded(text)).toBe(false);
  });
});

const cause = (text: string): string | undefined => {
  const made = program({ "a.js": text });
  const call = made.failureOf(callAt(made, "go()"));
  return call && made.apiOf(call.callee);
};

describe("failures", () => {
  test.each([
    ["wx.getLocation({ fail() { go() } })", "wx.getLocation"],
    ["wx.login().then(a).catch(() => { go() })", "wx.login"],
    ["async function f() { try { await wx.login() } catch (e) { go() } }", "wx.login"],
    ["wx.authorize({ fail: (e) => { wx.getSetting({ success() { go() } }) } })", "wx.authorize"],
    ["wx.requestSubscribeMessage({ complete(res) { if (res.errMsg !== 'x:ok') go() } })", "wx.requestSubscribeMessage"],
    ["wx.getSetting({ success(res) { if (!res.authSetting['scope.userLocation']) { go() } } })", "wx.getSetting"],
    ["wx.getLocation({ fail: () => refuse() }); function refuse() { go() }", "wx.getLocation"],
  ])("%s", (text, api) => {
    expect(cause(text)).toBe(api);
  });
  test("success is none", () => {
    expect(cause("wx.getLocation({ success() { go() } })")).toBeUndefined();
    expect(cause("wx.getLocation({ fail: refuse }); refuse(); function refuse() { go() }")).toBeUndefined();
  });
});
