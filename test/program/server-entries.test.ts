import { describe, expect, test } from "vitest";
import { callAt, program } from "./support.ts";

/** Kinds of the ways to the call of `reached` in one file. */
const kinds = (path: string, text: string): string[] => {
  const made = program({ [path]: text });
  return [...new Set(made.entriesOf(callAt(made, "reached()")).map((entry) => entry.kind))].sort();
};

describe("how servers come to run code", () => {
  test.each<[string, string, string[]]>([
    ["A.java", "class A implements CommandLineRunner { public void run(String... a) { reached(); } }", ["launch"]],
    ["A.java", "class A { @PostConstruct public void init() { reached(); } }", ["launch"]],
    [
      "A.java",
      "class A { @EventListener(ApplicationReadyEvent.class) public void ready() { reached(); } }",
      ["launch"],
    ],
    [
      "A.java",
      "class A { void f() { pool.scheduleAtFixedRate(() -> { reached(); }, 0, 7000, TimeUnit.SECONDS); } }",
      ["schedule"],
    ],
    ["A.cs", "class A { void F() { BackgroundJob.Enqueue(() => { reached(); }); } }", ["schedule"]],
    [
      "A.cs",
      "class A { void F() { timer.Elapsed += Tick; } void Tick(object s, ElapsedEventArgs e) { reached(); } }",
      ["timer"],
    ],
    ["A.cs", "class A { void F() { var t = new Timer(_ => { reached(); }, null, 0, 1000); } }", ["timer"]],
    ["a.py", "def f():\n    reached()\nschedule.every(10).minutes.do(f)\n", ["schedule"]],
    ["a.py", "def f():\n    reached()\nthreading.Timer(3, f).start()\n", ["timer"]],
    ["a.go", "package a\nfunc f() { s.Every(1).Day().Do(task) }\nfunc task() { reached() }", ["schedule"]],
    [
      "a.php",
      "<?php class Kernel extends ConsoleKernel { protected function schedule(Schedule $schedule) { $schedule->call(function () { reached(); })->hourly(); } }",
      ["schedule"],
    ],
    ["a.php", "<?php class Send { public function fire(Job $job, $data) { reached(); } }", ["schedule"]],
    ["a.ts", "@Injectable() class A { onModuleInit() { reached(); } }", ["launch"]],
    [
      "app/schedule/a.js",
      "module.exports = { schedule: { interval: '1m' }, async task(ctx) { reached(); } }",
      ["schedule"],
    ],
    [
      "a.go",
      'package main\nfunc main() { r := gin.Default(); r.GET("/a", a) }\nfunc a(c *gin.Context) { reached() }',
      ["request"],
    ],
  ])("%s %s", (path, text, expected) => {
    expect(kinds(path, text)).toEqual(expected);
  });
});
