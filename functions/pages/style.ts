/**
 * The style of every employee page, inline: warm, quiet, roomy, in one column from 320 px up. Sizes follow the
 * reader's own text size, sides follow the writing direction, and both colour schemes keep a contrast of at least
 * 4.5 : 1 for text and 3 : 1 for what can be touched (WCAG 2.2 AA). Spaces at the sides also follow the width of the
 * screen, so that text of twice the size still has room on a small phone.
 */
export const css = minified(`
:root {
  color-scheme: light dark;
  --paper: #f6f0e7; --card: #fff; --ink: #2b2833; --soft: #5c5663; --line: #857c74; --edge: #e9dfd1;
  --leaf: #20605a; --leaf-ink: #fff; --glow: #fbdcb6; --sun: #f0a45d; --far: #dfe3d2; --near: #b9cdbf; --mist: #e4f0ec;
  --shade: 0 .1rem .2rem #5b43210a, 0 .5rem 1.5rem #5b432112;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #191a1e; --card: #25262b; --ink: #efe9e0; --soft: #bcb4b3; --line: #938b8c; --edge: #3a393d;
    --leaf: #93d4c6; --leaf-ink: #10231f; --glow: #4a3a34; --sun: #d99863; --far: #2c3538; --near: #3a4c4a; --mist: #24393a;
    --shade: none;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 4.5rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; color: var(--ink); background: var(--paper);
  font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Geeza Pro", "Noto Sans Arabic", "Noto Naskh Arabic", sans-serif; overflow-wrap: break-word;
}
header { position: sticky; inset-block-start: 0; z-index: 1; display: flex; flex-direction: row-reverse; padding: 6px 1rem; pointer-events: none; }
header a { pointer-events: auto; }
main, footer { max-width: 37.5rem; margin-inline: auto; padding-inline: min(1.25rem, 6.25vw); }
main:focus, .step:focus, #enough:focus { outline: 0; }
footer { padding-block: 1rem 2rem; font-size: .9rem; color: var(--soft); }
h1, h2, h3 { font-family: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Noto Serif", serif; font-weight: 600; line-height: 1.25; text-wrap: balance; }
[lang=ar] :is(h1, h2, h3) { font-family: inherit; line-height: 1.4; }
h1 { font-size: clamp(1.6rem, 6.5vw, 2.2rem); margin: 0 0 .75rem; }
h2 { font-size: 1.3rem; margin: 0 0 .6rem; }
h3 { font-size: 1.1rem; margin: 1.25rem 0 .25rem; }
p { margin: 0 0 1rem; }
p:last-child, dd:last-child, .calls:last-child, blockquote:last-child { margin-bottom: 0; }
a { color: var(--leaf); text-underline-offset: .2em; }
p > a:only-child:not(.call) { display: inline-block; padding-block: .6rem; }
section { margin-block: 1.25rem; }
.card { background: var(--card); border-radius: 1.25rem; padding: min(1.25rem, 6.25vw); box-shadow: var(--shade); }
.card > p { margin-bottom: .7rem; }
.card > p:last-child { margin-bottom: 0; }
.lead { font-size: 1.12rem; }
.soft { color: var(--soft); }
.motif { display: block; width: calc(100% + 2 * min(1.25rem, 6.25vw)); margin: -3.4rem calc(-1 * min(1.25rem, 6.25vw)) .6rem; }
.motif.small { width: 6.5rem; margin: -1.5rem auto .5rem; }
[dir=rtl] .motif { transform: scaleX(-1); }
.halo { fill: var(--glow); opacity: .75; }
.sun { fill: var(--sun); }
.far { fill: var(--far); }
.near { fill: var(--near); }
.wire { fill: none; stroke: var(--line); stroke-width: 2.5; stroke-linecap: round; }
.promises { list-style: none; margin: 1.25rem 0; padding: 0; }
.promises li { display: flex; gap: .7rem; margin-bottom: .35rem; }
.promises li::before { content: ""; flex: none; width: .5rem; height: .5rem; margin-top: .58em; border-radius: 1rem; background: var(--near); border: 1px solid var(--leaf); }
.note { color: var(--soft); }
dl { margin: 0; }
dt { font-weight: 600; }
dd { margin: .1rem 0 .8rem; color: var(--soft); }
ol { margin: .5rem 0 0; padding-inline-start: 1.4rem; }
summary { color: var(--leaf); text-decoration: underline; text-underline-offset: .2em; padding-block: .6rem; cursor: pointer; font-weight: 500; }
summary h2 { display: inline; }
.folds details { border-top: 1px solid var(--edge); }
.folds h2 + details { border: 0; }
.folds summary { text-decoration: none; }
form { margin: 0; }
form.card { margin-block: 1.5rem; }
fieldset { border: 0; margin: 0 0 1.5rem; padding: 0; min-width: 0; }
legend { max-width: 100%; padding: 0; margin-bottom: .9rem; font-weight: 600; font-size: 1.2rem; line-height: 1.4; text-wrap: pretty; }
.at { color: var(--soft); font-size: .95rem; margin: 0 0 .4rem; }
.stem { font: inherit; color: var(--soft); margin: 0 0 .9rem; text-wrap: pretty; }
.again, .nav, .modern { display: none; }
.nav { flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .5rem 1rem; }
.nav > a:not(.call) { padding: .6rem .3rem; }
.nav .call { min-width: min(9rem, 50%); }
label { display: flex; align-items: center; gap: .8rem; min-height: 3.1rem; margin-bottom: .5rem; padding: .55rem min(1rem, 5vw); background: var(--card); border: 1px solid transparent; border-radius: 1rem; box-shadow: var(--shade); cursor: pointer; }
label > span { min-width: 0; }
label:hover { background: var(--mist); }
label:has(:checked) { background: var(--mist); border-color: var(--leaf); }
.card label { background: var(--paper); box-shadow: none; }
label.not { width: fit-content; min-height: 2.75rem; margin: .2rem 0 0; padding: .3rem .9rem .3rem 1rem; background: none; box-shadow: none; color: var(--soft); font-size: .95rem; gap: .6rem; }
label.not input { width: 1.1rem; height: 1.1rem; }
input { flex: none; width: 1.3rem; height: 1.3rem; margin: 0; accent-color: var(--leaf); }
.grid { display: grid; grid-template-columns: repeat(auto-fit, minmax(var(--min, 3rem), 1fr)); gap: .4rem; margin-bottom: .5rem; }
.grid label { flex-direction: column; justify-content: center; margin: 0; padding: .6rem 0 .4rem; gap: .2rem; }
.ends { display: flex; flex-wrap: wrap; gap: 0 1rem; color: var(--soft); font-size: .95rem; margin-bottom: .4rem; }
.ends > * { flex: 1 8rem; }
.ends > :last-child { text-align: end; }
button, .call, .leave, .skip { display: inline-flex; align-items: center; justify-content: center; min-height: 3rem; padding: .5rem min(1.4rem, 7vw); border-radius: 99rem; font: inherit; font-weight: 600; text-decoration: none; text-wrap: balance; cursor: pointer; }
button, .call { background: var(--leaf); color: var(--leaf-ink); border: 2px solid var(--leaf); }
button:hover, .call:hover { filter: brightness(1.1); }
button.quiet, .call.quiet { background: none; color: var(--leaf); border-color: color-mix(in srgb, var(--leaf) 70%, var(--card)); }
.main { width: 100%; font-size: 1.15rem; min-height: 3.5rem; }
button + p { margin-top: .75rem; }
.call { max-width: 100%; overflow-wrap: anywhere; text-align: center; }
.calls { display: flex; flex-wrap: wrap; align-items: center; gap: .6rem; margin: .6rem 0 1rem; }
.calls > a:not(.call) { padding-block: .6rem; }
.calm { flex: 1 1 auto; text-align: center; }
.way { display: flex; flex-direction: column; width: 100%; margin: 0 0 .6rem; padding: .55rem min(1rem, 5vw); border-radius: 1.1rem; line-height: 1.35; }
.way b { font-size: 1.2rem; }
.way span { font-weight: 400; font-size: .95rem; }
.way > * { display: block; }
.now > h1 { font-size: clamp(1.3rem, 5.6vw, 1.9rem); margin: .2rem 0 .8rem; }
.now { margin-top: 0; }
.choice .calls { margin-block: .4rem .6rem; }
.choice .calls > *, .card .calls > .call { flex: 1 1 auto; }
.now .calls { gap: .4rem; margin-block: .1rem .2rem; }
.now .calls .call { min-height: 2.75rem; padding: .25rem .9rem; font-size: .95rem; }
summary.way { text-decoration: none; list-style: none; color: var(--leaf-ink); }
summary.way::-webkit-details-marker { display: none; }
.lands { list-style: none; margin: .5rem 0 1rem; padding: .4rem 1.1rem; background: var(--card); border-radius: 1.1rem; }
.lands li { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1.1rem; border-top: 1px solid var(--edge); }
.lands li:first-child { border: 0; }
.lands a { padding-block: .6rem; overflow-wrap: anywhere; }
.lands b { font-weight: 600; }
.rest > summary { display: block; text-align: center; border: 2px solid var(--leaf); border-radius: 99rem; padding: .6rem 1.4rem; text-decoration: none; font-weight: 600; list-style: none; }
.rest > summary::-webkit-details-marker { display: none; }
.rest > summary::after { content: " ▾"; }
.leave { min-height: 44px; padding: 2px min(1.1rem, 5.5vw); background: var(--card); color: var(--ink); border: 1px solid var(--edge); font-size: min(.95rem, 7vw); white-space: nowrap; font-weight: 500; line-height: 1.2; box-shadow: var(--shade); }
.skip { position: absolute; inset-inline-start: 1rem; background: var(--leaf); color: var(--leaf-ink); }
.skip:not(:focus) { clip-path: inset(50%); height: 1px; overflow: hidden; padding: 0; min-height: 0; }
.langs { display: flex; flex-wrap: wrap; justify-content: center; margin-block: 0 .5rem; }
.langs button { min-height: 2.75rem; padding: .3rem .6rem; font-size: .95rem; background: none; color: var(--leaf); border: 0; text-decoration: underline; font-weight: 400; }
button[hidden] { display: none; }
.field { margin-bottom: 1.4rem; }
.field label { display: block; min-height: 0; margin: 0; padding: 0; background: none; border: 0; font-weight: 600; }
.field label span { font-weight: 400; }
.field p { margin: .1rem 0 .4rem; }
.field input, .field select { width: 100%; height: auto; min-height: 3.1rem; padding: .6rem 1rem; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: .8rem; }
.problem { font-weight: 600; border-inline-start: .3rem solid var(--sun); padding-inline-start: .7rem; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr)); gap: 0 .6rem; }
.vh { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
ul.plain { list-style: none; padding: 0; margin: .6rem 0 0; }
ul.plain > li + li { margin-top: 1.25rem; padding-top: 1.25rem; border-top: 1px solid var(--edge); }
li > h3:first-child { margin-top: 0; }
.plain > li > a { display: inline-block; padding-block: .6rem; }
code { overflow-wrap: anywhere; }
.said { font-size: 1.12rem; font-weight: 500; }
blockquote { margin: 0 0 1rem; padding-inline-start: 1rem; border-inline-start: .2rem solid var(--near); }
:focus-visible { outline: 3px solid var(--leaf); outline-offset: 3px; }
label:focus-within { outline: 3px solid var(--leaf); outline-offset: 2px; }
label :focus-visible { outline: 0; }
@supports selector(:has(a)) {
  .steps:not(:has(> #all:target)) .step:not(:target), .steps:has(.step:target) .start { display: none; }
  .steps:not(:has(> #all:target)) .nav { display: flex; }
  .steps:not(:has(> #all:target)) .again { display: block; }
  .steps .modern { display: inline; }
}
@media (prefers-reduced-motion: no-preference) {
  label, button { transition: background-color .15s, border-color .15s; }
  .breath { animation: breath 9s ease-in-out infinite; transform-box: fill-box; transform-origin: center; }
}
@keyframes breath { 40%, 55% { transform: scale(1.18); } }
@media (min-width: 40rem) { .grid { --min: 2.75rem; } .motif { mask-image: linear-gradient(90deg, transparent, #000 18% 82%, transparent); } }
@media (forced-colors: active) { label:has(:checked) { outline: 3px solid Highlight; } }
@media print {
  :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --edge: #bbb; --leaf: #22625a; --shade: none; }
  header, form, .motif, .screen { display: none; }
  .call { background: none; color: var(--leaf); }
  .call[href^="#"], summary { display: none; }
  details::details-content { content-visibility: visible; }
  a[href^="http"]::after { content: " · \\2066" attr(href) "\\2069"; font-weight: 400; }
  .card, li { break-inside: avoid; }
  h2, h3, dt { break-after: avoid; }
  .lands-fold { display: none; }
  summary:has(h2) { display: block; }
  details.answers:not([open]) { display: none; }
}
`)

/** Without what only the reader of this file needs. */
function minified(source: string): string {
  return source
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,])\s*/g, '$1')
    .replace(/:\s+/g, ':')
    .replace(/;}/g, '}')
    .trim()
}
