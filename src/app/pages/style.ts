import { createHash } from "node:crypto";

/** The one stylesheet. Text and its ground differ by at least 4.5:1 in both colour schemes (WCAG 2.2, 1.4.3). */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #fbfbf9; --raised: #ffffff; --text: #1d2328; --quiet: #56606a; --line: #d9dcd8; --link: #0a5c46;
  --accent: #0b6b50; --on-accent: #ffffff; --good: #11663a; --bad: #a3231b; --wait: #6a4b00; --bar: #2f8f73;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14181b; --raised: #1b2024; --text: #e6e9ea; --quiet: #a3adb5; --line: #343c42; --link: #7fd6b8;
    --accent: #7fd6b8; --on-accent: #0d1a15; --good: #86d9a3; --bad: #ff9d94; --wait: #f0c674; --bar: #5fb89c;
  }
}
* { box-sizing: border-box; }
html { background: var(--ground); color: var(--text); font: 1rem/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
body { margin: 0; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .2em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.75rem; margin: 0 0 1rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; }
code, pre { font: .875em/1.55 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.bar-top, main, footer { margin-inline: auto; max-width: 66rem; padding-inline: 1.25rem; }
.bar-top { align-items: center; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; padding-block: .9rem; }
header { border-block-end: 1px solid var(--line); background: var(--raised); }
nav { align-items: center; display: flex; flex: 1 0 auto; flex-wrap: wrap; gap: .25rem 1.25rem; max-width: 100%; }
nav a { color: inherit; text-decoration: none; padding-block: .25rem; }
nav a:hover, nav a[aria-current] { text-decoration: underline; }
.brand, nav a { white-space: nowrap; }
.brand { font-weight: 650; letter-spacing: .01em; }
.account { align-items: center; display: flex; flex-wrap: wrap; gap: .25rem .75rem; color: var(--quiet); }
main { padding-block: 2.25rem 3rem; }
main:focus { outline: none; }
footer { border-block-start: 1px solid var(--line); color: var(--quiet); font-size: .875rem; padding-block: 1rem 2rem; }
.lead { font-size: 1.1rem; max-width: 46rem; }
.prose { max-width: 46rem; }
.quiet { color: var(--quiet); }
.skip { position: absolute; inset-inline-start: -100vw; background: var(--raised); padding: .5rem 1rem; }
.skip:focus { inset-inline-start: .5rem; inset-block-start: .5rem; }
.hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.button, button { background: var(--accent); border: 1px solid var(--accent); border-radius: .4rem; color: var(--on-accent); cursor: pointer; display: inline-block; font: inherit; font-weight: 600; padding: .45rem 1rem; text-decoration: none; }
button.plain { background: none; border-color: var(--line); color: inherit; font-weight: 400; padding: .2rem .7rem; }
.card { background: var(--raised); border: 1px solid var(--line); border-radius: .5rem; margin-block: 2rem; padding: 1.1rem 1.35rem; }
.card h2 { margin-block-start: 0; } .card > :last-child { margin-block-end: 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { color: var(--quiet); padding-block-end: .5rem; text-align: start; }
th, td { border-block-end: 1px solid var(--line); padding: .55rem .9rem .55rem 0; text-align: start; vertical-align: top; }
thead th { color: var(--quiet); font-size: .875rem; font-weight: 600; overflow-wrap: normal; white-space: nowrap; }
tbody th { font-weight: 500; }
td.number, th.number { font-variant-numeric: tabular-nums; text-align: end; }
.fit { white-space: nowrap; overflow-wrap: normal; }
.verdict { font-weight: 600; white-space: nowrap; }
.verdict.good { color: var(--good); } .verdict.bad { color: var(--bad); } .verdict.wait { color: var(--wait); } .verdict.calm { color: var(--quiet); }
.facts { display: grid; gap: .25rem 1.5rem; grid-template-columns: max-content 1fr; margin: 0 0 2rem; }
.facts dt { color: var(--quiet); } .facts dd { margin: 0; }
.chart { display: block; height: 2rem; width: 100%; max-width: 12rem; min-width: 6rem; }
.chart rect { fill: var(--bar); } .chart line { stroke: var(--line); }
.clauses { display: grid; gap: .5rem 2rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); list-style: none; margin: 0; padding: 0; }
.rules, .bare { list-style: none; margin: 0; padding: 0; }
.rules li { border-block-end: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 0 1rem; padding-block: .5rem; }
.rules a { flex: 1 1 20rem; } .rules span { color: var(--quiet); font-size: .875rem; }
figure { margin: 1rem 0; } figcaption { color: var(--quiet); font-size: .875rem; }
pre { background: var(--raised); border: 1px solid var(--line); border-radius: .4rem; margin: .25rem 0; padding: .75rem 1rem; white-space: pre-wrap; }
details { margin-block: 1rem; } summary { cursor: pointer; }
@media (max-width: 40rem) {
  html { font-size: .9375rem; }
  .stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stack, .stack caption, .stack tbody, .stack tr, .stack th, .stack td { display: block; }
  .stack tr { border-block-end: 1px solid var(--line); padding-block: .6rem; }
  .stack th, .stack td { border: 0; padding: .1rem 0; }
  .stack [data-label]::before { color: var(--quiet); content: attr(data-label) " "; font-weight: 400; }
  .facts { grid-template-columns: 1fr; gap: 0; } .facts dd { margin-block-end: .5rem; }
}
`.trimStart();

/** Where the stylesheet is served: another text has another address, so browsers may keep it for good. */
export const stylePath = `/style-${createHash("sha256").update(style).digest("hex").slice(0, 12)}.css`;

/** A post with an arm, for the browser's tab. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect x="14" y="3" width="4" height="26" rx="1.5" fill="#56606a"/><path d="M6 7h17l5 4.5-5 4.5H6z" fill="#0b6b50"/></svg>
`;
