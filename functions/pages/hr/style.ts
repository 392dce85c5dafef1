/**
 * The style of HR's console, inline: plain and quiet, one column of forms and wider tables, from 320 px up, in both
 * colour schemes. Text keeps 4.5 : 1, and what can be touched 3 : 1 (WCAG 2.2 AA).
 */
export const consoleCss = `
:root {
  color-scheme: light dark;
  --paper: #faf7f2; --card: #fff; --ink: #26242b; --soft: #57525e; --line: #7d7680; --edge: #ded7cc;
  --leaf: #1f5d57; --leaf-ink: #fff; --mist: #e6f1ee; --glow: #fdf0dc; --bad: #9c2b1b; --bad-mist: #fbeae6; --focus: #1a4f9c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #18191c; --card: #222327; --ink: #eee9e2; --soft: #bdb6b8; --line: #948d92; --edge: #3c3b41;
    --leaf: #93d4c6; --leaf-ink: #10231f; --mist: #22352f; --glow: #3a3022; --bad: #ffab9b; --bad-mist: #3b2320; --focus: #9cc4ff;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 1.0625rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: break-word; }
header, main, footer { max-width: 62rem; margin-inline: auto; padding-inline: min(1.25rem, 5vw); }
header { padding-block: .75rem; border-bottom: 1px solid var(--edge); }
.top { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .25rem 1.5rem; }
.brand { font-weight: 700; color: inherit; text-decoration: none; padding-block: .5rem; }
.me { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1rem; color: var(--soft); font-size: .95rem; }
nav ul { list-style: none; max-width: none; display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: .25rem 0 0; padding: 0; }
nav a { display: inline-block; padding-block: .55rem; text-decoration: none; }
nav a[aria-current] { color: var(--ink); font-weight: 600; box-shadow: inset 0 -3px var(--leaf); }
main { padding-block: 1.5rem 3rem; }
main:focus { outline: 0; }
footer { padding-block: 1rem 2rem; border-top: 1px solid var(--edge); color: var(--soft); font-size: .95rem; }
.way { max-width: 42rem; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: clamp(1.6rem, 5vw, 2.1rem); margin: .25rem 0 1rem; }
h2 { font-size: 1.3rem; margin: 2.25rem 0 .6rem; }
h3 { font-size: 1.1rem; margin: 1.5rem 0 .3rem; }
.caption { color: var(--soft); margin: 0; }
p, ul, ol, dl { margin: 0 0 1rem; max-width: 42rem; }
p { text-wrap: pretty; }
.lead { font-size: 1.15rem; }
.soft, .hint { color: var(--soft); }
a { color: var(--leaf); text-underline-offset: .2em; }
.back { display: inline-block; padding-block: .5rem; margin-bottom: .25rem; }
.skip { position: absolute; inset-inline-start: 1rem; padding: .6rem 1rem; background: var(--leaf); color: var(--leaf-ink); }
.skip:not(:focus) { clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; padding: 0; }
form { margin: 0; }
.field, fieldset { margin: 0 0 1.6rem; padding: 0; border: 0; min-width: 0; max-width: 42rem; }
.field > label, legend { display: block; font-weight: 600; margin-bottom: .2rem; padding: 0; }
.hint, .problem { margin: 0 0 .4rem; font-weight: 400; }
.problem { color: var(--bad); font-weight: 600; }
.wrong { padding-inline-start: .9rem; border-inline-start: .3rem solid var(--bad); }
.field input:not([type=checkbox], [type=radio]), select, textarea { width: 100%; min-height: 2.9rem; padding: .5rem .7rem; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: .35rem; }
.field input.short, select.short { max-width: 14rem; }
textarea { min-height: 7rem; }
input[type=file] { padding: 1.2rem .7rem; border-style: dashed; }
.option { display: flex; gap: .7rem; align-items: flex-start; padding: .45rem 0; }
.option input { flex: none; width: 1.5rem; height: 1.5rem; margin: 0; accent-color: var(--leaf); }
.option label { flex: 1; }
.option label span { display: block; color: var(--soft); }
.columns { columns: 2 14rem; column-gap: 2rem; }
.columns .option { break-inside: avoid; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr)); gap: 0 1rem; max-width: 42rem; }
.pair > fieldset, .pair > .field { margin-bottom: 1rem; }
button, .button { display: inline-flex; align-items: center; justify-content: center; min-height: 2.9rem; padding: .5rem 1.2rem; border-radius: .35rem; font: inherit; font-weight: 600; text-decoration: none; cursor: pointer; background: var(--leaf); color: var(--leaf-ink); border: 2px solid var(--leaf); }
button:hover, .button:hover { filter: brightness(1.12); }
button.quiet, .button.quiet { background: none; color: var(--leaf); }
button.grave { background: none; color: var(--bad); border-color: var(--bad); }
button.link { min-height: 2.75rem; padding: .3rem .2rem; background: none; border: 0; color: var(--leaf); font-weight: 400; text-decoration: underline; text-underline-offset: .2em; }
.acts { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: center; margin-block: 1.5rem; }
.box { max-width: 42rem; padding: 1rem 1.1rem; margin-block: 0 1.5rem; background: var(--card); border: 1px solid var(--edge); border-radius: .35rem; }
.box > :last-child { margin-bottom: 0; }
.summary { border: 3px solid var(--bad); background: var(--bad-mist); }
.summary h2, .box h2 { margin-top: 0; }
.summary a { color: var(--bad); font-weight: 600; }
.said { border-inline-start: .35rem solid var(--leaf); background: var(--mist); }
.warn { border-inline-start: .35rem solid #b3772a; background: var(--glow); }
.scroll { position: relative; overflow-x: auto; margin-bottom: 1.5rem; }
.scroll:focus-visible { outline: 3px solid var(--focus); }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; font-weight: 600; padding-block: .4rem; }
th, td { text-align: start; vertical-align: top; padding: .6rem 1rem .6rem 0; border-bottom: 1px solid var(--edge); }
th { font-weight: 600; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
td .button, td button { min-height: 2.5rem; padding-block: .2rem; }
.tasks { list-style: none; padding: 0; border-top: 1px solid var(--edge); }
.tasks > li { padding: .9rem 0; border-bottom: 1px solid var(--edge); display: grid; grid-template-columns: 1fr auto; gap: .1rem 1rem; }
.tasks > li > a { font-weight: 600; padding-block: .2rem; }
.tasks > li > p { margin: 0; grid-column: 1 / -1; }
.tag { justify-self: end; align-self: start; padding: .1rem .6rem; border-radius: 1rem; border: 1px solid var(--line); font-size: .9rem; white-space: nowrap; }
.tag.done { background: var(--mist); border-color: var(--leaf); }
.tag.todo { background: var(--glow); }
.steps { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; counter-reset: step; max-width: none; }
.steps { align-items: baseline; }
.steps li { counter-increment: step; color: var(--soft); }
.steps li::before { content: counter(step) ". "; }
.steps a { display: inline-block; padding-block: .25rem; }
.steps [aria-current] { font-weight: 700; color: var(--ink); }
dl.facts { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: 0; max-width: 52rem; }
dl.facts > * { padding: .6rem 1rem .6rem 0; margin: 0; border-bottom: 1px solid var(--edge); }
dt { font-weight: 600; }
dd { margin: 0 0 .6rem; }
details { margin: 0 0 1.5rem; max-width: 42rem; }
details.whole { max-width: none; }
.within { margin: 0; }
.within summary { padding: 0; }
.within ul { margin: .3rem 0 0; padding-inline-start: 1.1rem; }
summary { padding-block: .6rem; cursor: pointer; color: var(--leaf); text-decoration: underline; text-underline-offset: .2em; }
iframe { width: 100%; height: 75vh; border: 1px solid var(--line); background: #fff; }
code { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .95em; overflow-wrap: anywhere; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
@media (max-width: 40rem) {
  dl.facts { display: block; } dl.facts > dt { border: 0; padding-bottom: 0; } dl.facts > dd { padding-top: 0; }
  .tasks > li { grid-template-columns: 1fr; } .tag { justify-self: start; }
  .stacks :is(table, caption, tbody, tr, tbody th) { display: block; }
  .stacks thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .stacks tr { padding-block: .6rem; border-bottom: 1px solid var(--edge); }
  .stacks tbody th, .stacks td { padding: .15rem 0; border: 0; }
  .stacks td { display: grid; grid-template-columns: minmax(6rem, 30%) minmax(0, 1fr); gap: 0 .8rem; }
  .stacks td::before { content: attr(data-label); color: var(--soft); }
  .stacks td:empty { display: none; }
}
@media (forced-colors: active) { .tag, .box { border: 1px solid; } }
@media print { header nav, .me, .acts, form, .back, .skip { display: none; } :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --soft: #444; } }
`
