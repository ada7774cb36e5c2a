import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { deadline } from "../../src/local/deadline.ts";

let now = 0;
let worked = 0;
beforeEach(() => {
  now = 0;
  worked = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  vi.spyOn(process, "cpuUsage").mockImplementation(() => ({ user: worked * 1000, system: 0 }));
});
/** Milliseconds in which the process works. */
const work = (milliseconds: number): void => {
  now += milliseconds;
  worked += milliseconds;
};
afterEach(() => {
  vi.restoreAllMocks();
});

test("each text has its own time, and all have one time together", () => {
  const begin = deadline(100, 250);
  const over = [1, 2, 3, 4].map(() => {
    const isOver = begin();
    const first = isOver();
    work(90);
    return [first, isOver()];
  });
  expect(over).toEqual([
    [false, false],
    [false, false],
    [false, true],
    [true, true],
  ]);
});

test("one text that takes too long ends alone", () => {
  const begin = deadline(100, 1_000);
  const isOver = begin();
  work(101);
  expect(isOver()).toBe(true);
  expect(begin()()).toBe(false);
});

test("a machine that sleeps takes nothing away", () => {
  const begin = deadline(100, 1_000);
  const isOver = begin();
  now += 60_000;
  expect(isOver()).toBe(false);
  expect(begin()()).toBe(false);
  work(101);
  expect(isOver()).toBe(true);
});
