/**
 * The style sheet of the report, inline: one calm page from 320 px up, for paper too, in both colour schemes. One hue,
 * and no red: shapes and words tell what a colour would. Text keeps 4.5 : 1, and what is drawn 3 : 1 (WCAG 2.2 AA).
 */
export const reportCss = `
:root {
  color-scheme: light dark;
  --paper: #faf5ee; --card: #fffdfa; --ink: #2d2a32; --soft: #5d5763; --edge: #eadfd0; --grid: #e3d8c8;
  --leaf: #22625a; --glow: #fbe3c8; --mist: #e6f1ee; --margin: #5f9d92; --dot: #17504a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1c1a1f; --card: #26232a; --ink: #f1ebe4; --soft: #c0b7bd; --edge: #3a353f; --grid: #423c48;
    --leaf: #8fd3c4; --glow: #3a2c2b; --mist: #223432; --margin: #57998c; --dot: #c6e9de;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; color: var(--ink);
  background: radial-gradient(120% 26rem at 50% -6rem, var(--glow), transparent) no-repeat var(--paper);
  font: 1.0625rem/1.6 system-ui, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif; overflow-wrap: break-word;
}
main { max-width: 62rem; margin-inline: auto; padding: 3.5rem 1.25rem; }
h1, h2, h3, caption { font-family: "Iowan Old Style", Palatino, "Palatino Linotype", Georgia, serif; font-weight: 600; line-height: 1.25; }
:root:lang(ar) :is(h1, h2, h3, caption) { font-family: system-ui, "Segoe UI", "Noto Sans Arabic", sans-serif; }
h1, h2, h3 { text-wrap: balance; }
h1 { font-size: clamp(2rem, 6vw, 3.1rem); margin: .25rem 0 .75rem; }
h2 { font-size: 1.65rem; margin: 0 0 .5rem; }
h3 { font-size: 1.15rem; margin: 0 0 .5rem; }
p { margin: 0 0 1rem; max-width: 44rem; }
a { color: var(--leaf); }
.eyebrow { color: var(--leaf); font-weight: 600; margin: 0; }
.lead { font-size: 1.2rem; line-height: 1.55; }
.soft, small { color: var(--soft); }
section { margin-block: 3.25rem; }
.card { background: var(--card); border: 1px solid var(--edge); border-radius: 1.1rem; padding: 1.25rem 1.4rem; margin-block-start: 1.25rem; }
.aside { border-inline-start: .3rem solid var(--leaf); }
th[scope=row], h1, h2, p, li { overflow-wrap: anywhere; }
.two { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 0 1rem; }
ul { margin: 0; padding-inline-start: 1.2rem; max-width: 44rem; } li + li { margin-top: .5rem; }
li::marker { color: var(--leaf); }
blockquote { margin: 1.25rem 0 0; background: var(--mist); border-radius: 1.1rem; padding: 1.4rem 1.5rem; font-size: 1.1rem; }
blockquote p:last-child, .card p:last-child { margin-bottom: 0; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { text-align: start; font-size: 1.15rem; padding-block-end: .75rem; }
caption small, th small { display: block; font: .88rem/1.45 system-ui, "Segoe UI", Roboto, "Noto Sans Arabic", sans-serif; }
th { text-align: start; font-weight: 600; }
thead th { color: var(--soft); font-size: .86rem; font-weight: 500; line-height: 1.3; vertical-align: bottom; padding-block-end: .4rem; }
th, td { padding: .55rem 0; padding-inline-end: 1rem; vertical-align: middle; }
tbody tr { border-block-start: 1px solid var(--edge); }
.band th { font-weight: 400; padding-inline-start: 1rem; }
.name { width: 24%; } th.chart { width: 38%; } .words { width: 14%; } th.figure { min-width: 8rem; }
.figure b { font-size: 1.1rem; white-space: nowrap; } .figure small { display: block; font-size: .86rem; line-height: 1.35; }
:is(.headline, .band) th::first-letter, caption small::first-letter { text-transform: uppercase; }
.day { white-space: nowrap; } .label { display: none; } .two + p { margin-block-start: 1rem; }
.higher, .lower { font-weight: 600; }
svg { display: block; width: 100%; height: auto; overflow: visible; }
svg text { fill: var(--soft); font: 15px system-ui, "Segoe UI", Roboto, sans-serif; }
.waves { max-width: 40rem; margin-block-start: 1.25rem; } .waves text { font-size: 15px; }
.grid { stroke: var(--grid); stroke-width: 1; fill: none; }
.whole { stroke: var(--soft); stroke-width: 2; stroke-dasharray: 4 3; }
.margin { stroke: var(--margin); stroke-width: 7; } .waves .margin { stroke-width: 9; }
.dot { fill: var(--dot); stroke: var(--card); stroke-width: 1.5; }
.thread { stroke: var(--dot); stroke-width: 1.5; stroke-dasharray: 2 4; fill: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 40rem) {
  main { padding-block-start: 2rem; } section { margin-block: 2.5rem; }
  .card { padding: 1.1rem; }
  .waves text { font-size: 22px; } th.figure { min-width: 0; }
  table:has(.chart), table:has(.chart) :is(thead, tbody, caption) { display: block; }
  table:has(.chart) tr { display: grid; grid-template-columns: 1fr 1fr; gap: .1rem 1rem; padding-block: .75rem; }
  table:has(.chart) :is(th, td) { padding: 0; width: auto; min-width: 0; }
  table:has(.chart) :is(tbody th, .chart, .figure) { grid-column: 1 / -1; }
  table:has(.chart) thead tr { padding-block: 0; } table:has(.chart) thead th:not(.chart) { position: absolute; clip-path: inset(50%); }
  .figure small { display: inline; } .label { display: block; }
  table:not(:has(.chart)), table:not(:has(.chart)) :is(thead, tbody, caption) { display: block; }
  table:not(:has(.chart)) tr { display: grid; grid-template-columns: 1fr 1fr; gap: .1rem 1rem; padding-block: .75rem; }
  table:not(:has(.chart)) :is(th, td) { padding: 0; } table:not(:has(.chart)) .day { grid-column: 1 / -1; }
  table:not(:has(.chart)) thead th:first-child { position: absolute; clip-path: inset(50%); }
  .band th { padding-inline-start: 0; }
}
@media print {
  @page { margin: 16mm; @bottom-center { content: "\\2066" counter(page) " / " counter(pages) "\\2069"; font: 8pt sans-serif; color: #444; } }
  :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --edge: #bbb; --grid: #ccc; --leaf: #22625a; --mist: #fff; --glow: #fff; --margin: #5f9d92; --dot: #17504a; }
  body { background: #fff; font-size: 10.5pt; } main { padding: 0; max-width: none; } section { margin-block: 1.5rem; }
  .card, tr, blockquote, svg, li, p, section:not(:has(.card)) { break-inside: avoid; } h2, h3, h2 + p, caption, thead { break-after: avoid; }
  th.chart { width: 32%; } .lead { font-size: 12pt; } .waves { max-width: 27rem; } .strip text { font-size: 18px; }
  th, td { padding-block: .35rem; } table:not(:has(.chart)) .figure small { display: inline; }
  .card { border-radius: 0; padding: .75rem 1rem; -webkit-box-decoration-break: clone; box-decoration-break: clone; } blockquote { border: 1px solid var(--edge); }
  svg * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a::after { content: " (" attr(href) ")"; }
}
`
