import { describe, expect, test } from "vitest";
import { eventOf } from "../../src/program/markup-bindings.ts";
import { eventsInText } from "../../src/program/wxml-events.ts";
import { program } from "./support.ts";

const told = (text: string): readonly string[] | undefined =>
  eventsInText(text, eventOf)?.map(({ event, handler }) => `${event} ${handler}`);

describe("events in the text of WXML", () => {
  test("are those of all spellings, in order", () => {
    expect(
      told(`<view bindtap="a" data-x="b">
  <input capture-bind:input='c' catch:blur = "d" class="bindtap"/>
</view>`),
    ).toEqual(["tap a", "input c", "blur d"]);
  });

  test("are none in comments", () => {
    expect(told('<view/><!-- <view bindtap="a"/> --><view bindtap="b"/><!-- <view bindtap="c"/>')).toEqual(["tap b"]);
  });

  test.each(['<view bindtap="{{a}}"/>', '<import src="x.wxml"/>', "<!-- #ifdef MP-QQ --><view/><!-- #endif -->"])(
    "are left to the tree in %s",
    (text) => {
      expect(told(text)).toBeUndefined();
    },
  );

  test.each([
    ["the text", '<view bindtap="pick">x</view>'],
    ["the tree", "<view bindtap=\"{{ok ? 'pick' : ''}}\">x</view>"],
  ])("lead to the handler by %s", (_, markup) => {
    const made = program({
      "app.json": '{"pages":["p/p"]}',
      "p/p.js": "Page({ pick() { wx.getLocation() } })",
      "p/p.wxml": markup,
    });
    const [call] = made.calls("wx.getLocation");
    expect(call && made.entriesOf(call).map(({ kind, name }) => `${kind} ${name}`)).toEqual(["gesture tap"]);
  });
});
