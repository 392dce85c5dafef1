/** Share in per cent → width of its bar, as classes: an inline style would need a looser content policy. */
const widths = Array.from({ length: 17 }, (_, n) => 10 + 5 * n)
  .map(width => `.w${width} { --w: ${width}%; }`)
  .join(' ')

/**
 * The style sheet of the report, inline: one calm page from 320 px up, for paper too, in both colour schemes.
 * Weight is told by depth of one colour and always by words; there is no red. Text keeps 4.5 : 1 (WCAG 2.2 AA).
 */
export const reportCss = `
:root {
  color-scheme: light dark;
  --paper: #faf5ee; --card: #fffdfa; --ink: #2d2a32; --soft: #5d5763; --edge: #eadfd0; --track: #f1e8dc;
  --leaf: #22625a; --glow: #fbe3c8; --mist: #e6f1ee;
  --b0: #a9d5c6; --b1: #6fb5a4; --b2: #3f8f82; --b3: #2a6a66; --b4: #1d4a50;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1c1a1f; --card: #26232a; --ink: #f1ebe4; --soft: #c0b7bd; --edge: #3a353f; --track: #332f38;
    --leaf: #8fd3c4; --glow: #3a2c2b; --mist: #223432;
    --b0: #2f6a61; --b1: #3f877b; --b2: #5fa899; --b3: #8ccabb; --b4: #c6e9de;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; color: var(--ink);
  background: radial-gradient(120% 26rem at 50% -6rem, var(--glow), transparent) no-repeat var(--paper);
  font: 1.0625rem/1.6 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere;
}
main, footer { max-width: 62rem; margin-inline: auto; padding-inline: 1.25rem; }
main { padding-block-start: 3.5rem; }
h1, h2, h3 { font-family: "Iowan Old Style", Palatino, "Palatino Linotype", Georgia, serif; font-weight: 600; line-height: 1.2; text-wrap: balance; }
h1 { font-size: clamp(2rem, 6vw, 3.1rem); margin: .25rem 0 .75rem; }
h2 { font-size: 1.65rem; margin: 0 0 .5rem; }
h3 { font-size: 1.15rem; margin: 0 0 .5rem; }
p { margin: 0 0 1rem; max-width: 44rem; }
.eyebrow { color: var(--leaf); font-weight: 600; letter-spacing: .02em; margin: 0; }
.lead { font-size: 1.2rem; line-height: 1.5; }
.soft, caption small, th small { color: var(--soft); }
section { margin-block: 3.5rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: 1rem; margin: 2rem 0 0; }
.facts div, .card { background: var(--card); border: 1px solid var(--edge); border-radius: 1.1rem; padding: 1.25rem 1.4rem; }
.facts dt { color: var(--soft); font-size: .95rem; }
.facts dd { margin: .1rem 0 0; font: 600 1.7rem/1.25 "Iowan Old Style", Palatino, "Palatino Linotype", Georgia, serif; }
.facts dd small { display: block; font: .9rem/1.45 system-ui, "Segoe UI", Roboto, sans-serif; color: var(--soft); margin-top: .25rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: 1rem; margin-top: 1.5rem; }
.cards.solo { max-width: 34rem; }
.tables { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1rem; margin-top: 1.25rem; }
.tables > * { grid-column: 1 / -1; } .tables > .n1, .tables > .n2 { grid-column: auto; }
.tables > .n2:last-child:nth-child(odd):first-child { grid-column: 1 / -1; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { text-align: start; font: 600 1.15rem/1.3 "Iowan Old Style", Palatino, "Palatino Linotype", Georgia, serif; padding-bottom: .75rem; }
caption small { display: block; font: .9rem/1.45 system-ui, "Segoe UI", Roboto, sans-serif; }
th { text-align: start; font-weight: 600; vertical-align: top; }
th small { display: block; font-weight: 400; font-size: .86rem; line-height: 1.4; }
.band th { width: 42%; padding: .4rem .75rem .4rem 0; font-weight: 500; line-height: 1.3; vertical-align: middle; }
.band td { padding: .4rem 0; }
.cell { display: block; min-width: 0; }
.band .cell { display: grid; grid-template-columns: 1fr 3.2rem; gap: .6rem; align-items: center; }
.bar { display: block; height: .8rem; border-radius: 99rem; background: var(--track); overflow: hidden; }
.bar::before { content: ""; display: block; width: var(--w); height: 100%; background: var(--c); border-radius: 99rem; }
.few { --w: 5%; } .most { --w: 96%; } .few.bar::before { opacity: .75; }
.c0 { --c: var(--b0); } .c1 { --c: var(--b1); } .c2 { --c: var(--b2); } .c3 { --c: var(--b3); } .c4 { --c: var(--b4); }
.value { font-weight: 600; white-space: nowrap; } .band .value { order: 2; }
.band .bar { order: 1; }
.groups table { table-layout: fixed; }
.groups .corner { width: 32%; } .n1 .corner, .n2 .corner { width: 46%; }
.groups thead th { padding: 0 .75rem .6rem 0; font-size: .9rem; line-height: 1.3; color: var(--soft); font-weight: 500; vertical-align: bottom; }
.groups thead { position: sticky; inset-block-start: 0; background: var(--card); } .groups thead th { padding-block-start: .6rem; }
.groups tbody th { padding: .8rem 1rem .8rem 0; line-height: 1.35; }
.groups td { padding: .8rem .75rem .8rem 0; vertical-align: top; }
.groups tbody tr { border-top: 1px solid var(--edge); }
.groups .bar { margin-top: .35rem; height: .6rem; }
.groups .whole th, .groups .whole td { color: var(--soft); }
.aside { border-inline-start: .3rem solid var(--leaf); padding-inline-start: 1.1rem; }
.two { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 1rem; margin-top: 1.25rem; }
ul { margin: 0; padding-inline-start: 1.2rem; max-width: 44rem; } li + li { margin-top: .5rem; }
li::marker { color: var(--leaf); }
blockquote { margin: 1.25rem 0 0; background: var(--mist); border-radius: 1.1rem; padding: 1.4rem 1.5rem; font-size: 1.1rem; }
blockquote p:last-child, .card p:last-child { margin-bottom: 0; }
footer { padding-block: 0 3.5rem; font-size: .9rem; color: var(--soft); }
@media (max-width: 40rem) {
  main { padding-block-start: 2rem; } section { margin-block: 2.75rem; }
  .facts div, .card { padding: 1.1rem; } .tables { grid-template-columns: minmax(0, 1fr); } .facts { gap: .6rem; }
  .groups tr { display: grid; grid-template-columns: repeat(var(--n), minmax(0, 1fr)); gap: .4rem .6rem; padding-block: .9rem; }
  .groups thead tr { padding-block: .6rem; } .groups table { display: block; } .groups thead, .groups tbody, .groups caption { display: block; }
  .groups thead th, .groups td { padding: 0; overflow-wrap: break-word; hyphens: auto; } .groups thead th { font-size: .78rem; align-self: end; }
  .groups tbody th { grid-column: 1 / -1; width: auto; padding: 0; } .groups thead th.corner { display: none; }
  .groups td.none { grid-column: 1 / -1; }
}
.n1 { --n: 1; } .n2 { --n: 2; } .n3 { --n: 3; } .n4 { --n: 4; } .n5 { --n: 5; }
${widths}
@media print {
  @page { margin: 16mm; }
  :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --edge: #bbb; --track: #eee; --leaf: #22625a; --mist: #fff; --b0: #a9d5c6; --b1: #6fb5a4; --b2: #3f8f82; --b3: #2a6a66; --b4: #1d4a50; }
  body { background: #fff; font-size: 10.5pt; } main { padding-block-start: 0; } section { margin-block: 1.75rem; }
  .card, .facts div, tr, blockquote { break-inside: avoid; } h2, h3, caption { break-after: avoid; }
  .bar, .bar::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  blockquote { border: 1px solid var(--edge); }
  .tables { grid-template-columns: minmax(0, 1fr); }
  .groups thead { position: static; }
}
`
