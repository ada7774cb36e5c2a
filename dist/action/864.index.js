export const id=864;export const ids=[864];export const modules={3864:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{toHtml:()=>toHtml});var domain_clause=__webpack_require__(5339);var data_words=__webpack_require__(8110);var report_escape=__webpack_require__(2527);var report_excerpt=__webpack_require__(4867);var github_words=__webpack_require__(1667);;const style=`
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
`;var local_words=__webpack_require__(1033);var overview=__webpack_require__(2615);var report_view=__webpack_require__(8149);;const toHtml=(report,view)=>{const own=local_words.Z[view.locale];const shared=github_words.a[view.locale];const{skipped}=report.coverage;const title=own.title[view.kind];const excerptOf=(0,report_excerpt.Nv)(report,view);const findings=(0,report_view.q)(report,view.kind);const summary=(0,overview.Pl)(report,view.kind,view.locale);const coverage=(0,overview.vn)(report,view.locale);const sections=[`<h1>${title}</h1>`,`<p><strong>${(0,report_escape.FC)(summary)}</strong> – ${own.conclusion[report.conclusion]}</p>`,coverage===``?``:`<p>${coverage}</p>`,list(shared.skippedFiles,skipped.map(({path,reason})=>`<code>${(0,report_escape.qy)(path)}</code>: ${shared.skipped[reason]}`)),findings.length>0?`<h2>${own.problems}</h2>`:``,...findings.map(finding=>article(finding,excerptOf(finding),view)),list(own.fixed,report.findings.filter(one=>one.status===`fixed`).map(one=>`<code>${(0,report_escape.qy)(one.rule)}</code> <code>${(0,report_escape.qy)((0,report_excerpt.Z9)(one))}</code>`)),list(shared.reviewChanges,report.reviewChanges.map(text=>(0,report_escape.FC)(text[view.locale]))),report.dataMap.length>0?table(own.dataMap,own.dataHead,dataRows(report,view)):``,table(shared.clauses,[...shared.clauseHead,shared.beyondCode],clauseRows(report,view)),list(shared.diagnostics,report.diagnostics.map(({path,line,message})=>{const where=path===undefined?``:`<code>${(0,report_escape.qy)(line===undefined?path:`${path}:${line}`)}</code> `;return`${where}${(0,report_escape.FC)(message[view.locale])}`}))];return`<!doctype html>
<html lang="${view.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
${sections.filter(section=>section!==``).join(`
`)}
</main>
<footer><p>${(0,report_escape.qy)(shared.footer(report.tool.version,report.tool.guideline))}</p></footer>
</body>
</html>
`};const list=(heading,items)=>items.length===0?``:`<h2>${heading}</h2>\n<ul>\n${items.map(item=>`<li>${item}</li>`).join(`
`)}\n</ul>`;const article=(finding,excerpt,view)=>{const own=local_words.Z[view.locale];const side=finding.side===`left`?` (${own.removed})`:``;const broken=finding.clauses.map(clause=>`${clause} ${(0,report_escape.qy)(domain_clause.HZ[clause].title[view.locale])}`).join(` · `);return[`<article class="${finding.severity}">`,`<h3><span class="level">${github_words.a[view.locale].severity[finding.severity]}</span> <code>${(0,report_escape.qy)((0,report_excerpt.Z9)(finding))}</code>${side}</h3>`,`<p>${(0,report_escape.FC)(finding.message[view.locale])}</p>`,...excerpt?[code(excerpt)]:[],...finding.related.length>0?[`<ol>${finding.related.map(one=>`<li><code>${(0,report_escape.qy)((0,report_excerpt.Z9)(one))}</code> ${(0,report_escape.FC)(one.message[view.locale])}</li>`).join(``)}</ol>`]:[],...finding.fix?[`<p>${own.fix}: ${(0,report_escape.FC)(finding.fix.description[view.locale])}</p>`]:[],`<p><small><code>${(0,report_escape.qy)(finding.rule)}</code> · ${broken} · ${own.confidence[finding.confidence]}</small></p>`,`</article>`].join(`
`)};const code=({lineNumber,line,start,end})=>`<pre><code>${lineNumber} | ${(0,report_escape.qy)(line.slice(0,start))}<mark>${(0,report_escape.qy)(line.slice(start,end))}</mark>${(0,report_escape.qy)(line.slice(end))}</code></pre>`;const table=(caption,head,rows)=>[`<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table><caption>${caption}</caption>`,`<thead><tr>${head.map(cell=>`<th scope="col">${cell}</th>`).join(``)}</tr></thead>`,`<tbody>`,...rows.map(([first=``,...rest])=>`<tr><th scope="row">${first}</th>${rest.map(cell=>`<td>${cell}</td>`).join(``)}</tr>`),`</tbody></table></div>`].join(`
`);const dataRows=(report,view)=>report.dataMap.map(row=>[data_words.G[row.data][view.locale],`<code>${(0,report_escape.qy)(row.source)}</code>`,row.destinations.map(destination=>`<code>${(0,report_escape.qy)(destination)}</code>`).join(`, `),row.places.map(({path,line})=>`<code>${(0,report_escape.qy)(`${path}:${line}`)}</code>`).join(`, `),local_words.Z[view.locale].change[row.change]]);const clauseRows=(report,view)=>report.clauses.map(row=>[`${row.clause} ${(0,report_escape.qy)(domain_clause.HZ[row.clause].title[view.locale])}`,String(row.rules),String(row.introduced),String(row.existing),String(row.fixed),(0,report_escape.qy)(row.beyondCode[view.locale])])})};