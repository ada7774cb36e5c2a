/** Styles of the HTML report: readable without them, both colour schemes, contrast at least 4.5:1, nothing loaded. */
export const style = `
:root { color-scheme: light dark; --error: #b3261e; --warning: #8a5300; --notice: #0b57a4; --line: #8884; }
@media (prefers-color-scheme: dark) { :root { --error: #ff8a80; --warning: #ffc266; --notice: #8ec5ff; } }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 64rem; padding: 1rem; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; }
article { border-inline-start: .3rem solid var(--line); padding-inline-start: 1rem; margin-block: 1.5rem; }
article.error { border-color: var(--error); } article.warning { border-color: var(--warning); } article.notice { border-color: var(--notice); }
.error .level { color: var(--error); } .warning .level { color: var(--warning); } .notice .level { color: var(--notice); }
pre { overflow-x: auto; padding: .5rem; border: 1px solid var(--line); } mark { font-weight: bold; }
table { border-collapse: collapse; width: 100%; } caption { text-align: start; font-weight: bold; }
th, td { border: 1px solid var(--line); padding: .25rem .5rem; text-align: start; vertical-align: top; }
.scroll { overflow-x: auto; }
`;
