/**
 * The style of every employee page, inline: warm, quiet, roomy, in one column from 320 px up. Sizes follow the
 * reader's own text size, sides follow the writing direction, and both colour schemes keep a contrast of at least
 * 4.5 : 1 for text and 3 : 1 for what can be touched (WCAG 2.2 AA).
 */
export const css = minified(`
:root {
  color-scheme: light dark;
  --paper: #faf5ee; --card: #fffdfa; --ink: #2d2a32; --soft: #5d5763; --line: #8d8478; --edge: #eadfd0;
  --leaf: #22625a; --leaf-ink: #fff; --glow: #fbe3c8; --mist: #e6f1ee;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1c1a1f; --card: #26232a; --ink: #f1ebe4; --soft: #c0b7bd; --line: #8f8691; --edge: #3a353f;
    --leaf: #8fd3c4; --leaf-ink: #12201d; --glow: #3a2c2b; --mist: #22343280;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 4.5rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; color: var(--ink);
  background: radial-gradient(120% 22rem at 50% -6rem, var(--glow), transparent) no-repeat var(--paper);
  font: 1.0625rem/1.6 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: break-word;
}
header { position: sticky; inset-block-start: 0; z-index: 1; display: flex; flex-flow: row-reverse wrap; align-items: center; gap: .5rem; padding: .75rem 1rem 1.25rem; background: linear-gradient(color-mix(in srgb, var(--glow) 55%, var(--paper)) 60%, transparent); pointer-events: none; }
header a { pointer-events: auto; }
main, footer { max-width: 38rem; margin-inline: auto; padding-inline: 1.25rem; }
main:focus { outline: 0; }
footer { padding-block: 2rem 3rem; font-size: .9rem; color: var(--soft); }
h1, h2, h3 { font-family: "Iowan Old Style", Palatino, "Palatino Linotype", Georgia, serif; font-weight: 600; line-height: 1.25; text-wrap: balance; }
h1 { font-size: clamp(1.75rem, 6vw, 2.4rem); margin: 0 0 1rem; }
h2 { font-size: 1.35rem; margin: 0 0 .75rem; }
.stem { font-family: inherit; font-size: 1.15rem; font-weight: 500; line-height: 1.5; text-wrap: pretty; }
p { margin: 0 0 1rem; }
p:last-child, dd:last-child, .calls:last-child { margin-bottom: 0; }
a { color: var(--leaf); text-underline-offset: .2em; }
p > a:only-child:not(.call) { padding-block: .75rem; }
section { margin-block: 1.75rem; }
.card { background: var(--card); border: 1px solid var(--edge); border-radius: 1.1rem; padding: 1.4rem 1.25rem; }
.warm { border-inline-start: .35rem solid var(--leaf); }
.lead { font-size: 1.15rem; }
.soft { color: var(--soft); }
.facts { display: flex; flex-wrap: wrap; gap: .1rem 1rem; margin: 0 0 .5rem; padding: 0; list-style: none; color: var(--soft); font-size: .95rem; }
dl { margin: 0; }
dt { font-weight: 600; }
dd { margin: .1rem 0 .8rem; color: var(--soft); }
dl + p { margin-top: 1rem; }
form { margin: 0; }
fieldset { border: 0; margin: 0 0 2rem; padding: 0; min-width: 0; }
.q { counter-increment: q; }
legend { max-width: 100%; padding: 0; margin-bottom: .75rem; font-weight: 600; font-size: 1.1rem; }
.q legend::before { content: counter(q) ". "; color: var(--soft); }
label { display: flex; align-items: center; gap: .8rem; min-height: 3.1rem; margin-bottom: .5rem; padding: .6rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: .8rem; cursor: pointer; }
label:hover { border-color: var(--leaf); }
label:has(:checked) { background: var(--mist); border-color: var(--leaf); box-shadow: inset 0 0 0 1px var(--leaf); }
.q > :last-child { border-style: dashed; color: var(--soft); }
input { flex: none; width: 1.3rem; height: 1.3rem; margin: 0; accent-color: var(--leaf); }
.grid { display: grid; grid-template-columns: repeat(auto-fit, minmax(var(--min, 3rem), 1fr)); gap: .4rem; margin-bottom: .5rem; }
.grid label { flex-direction: column; justify-content: center; margin: 0; padding: .6rem 0 .4rem; gap: .2rem; }
.ends { display: flex; flex-wrap: wrap; gap: 0 1rem; color: var(--soft); font-size: .95rem; margin-bottom: .4rem; }
.ends > * { flex: 1 8rem; }
.ends > :last-child { text-align: end; }
button, .call, .leave, .skip { display: inline-flex; align-items: center; justify-content: center; min-height: 3.1rem; padding: .6rem 1.5rem; border-radius: 99rem; font: inherit; font-weight: 600; text-decoration: none; cursor: pointer; }
button, .call { background: var(--leaf); color: var(--leaf-ink); border: 2px solid var(--leaf); }
button:hover, .call:hover { filter: brightness(1.12); }
button.quiet, .call.quiet { background: none; color: var(--leaf); }
button.main { width: 100%; font-size: 1.15rem; min-height: 3.6rem; }
button + p { margin-top: .75rem; }
.call { max-width: 100%; overflow-wrap: anywhere; text-align: center; }
.calls { display: flex; flex-wrap: wrap; gap: .6rem; margin: .6rem 0 1rem; }
.leave, .far { min-height: 2.75rem; padding: .3rem 1.1rem; background: var(--card); color: var(--ink); border: 1px solid var(--line); font-size: .95rem; }
.far { border-color: var(--edge); border-radius: 99rem; color: var(--soft); line-height: 2rem; }
.skip { position: absolute; inset-inline-start: 1rem; background: var(--leaf); color: var(--leaf-ink); }
.skip:not(:focus) { clip-path: inset(50%); height: 1px; overflow: hidden; padding: 0; min-height: 0; }
.langs { display: flex; flex-wrap: wrap; margin-block: 0 .5rem; margin-inline: -.6rem 0; }
.langs button { min-height: 2.75rem; padding: .3rem .6rem; font-size: .95rem; background: none; color: var(--leaf); border: 0; text-decoration: underline; font-weight: 400; }
button[hidden] { display: none; }
:focus-visible { outline: 3px solid var(--leaf); outline-offset: 3px; }
label:focus-within { outline: 3px solid var(--leaf); outline-offset: 2px; }
label :focus-visible { outline: 0; }
@media (prefers-reduced-motion: no-preference) {
  html { scroll-behavior: smooth; }
  label, button { transition: background-color .15s, border-color .15s; }
}
@media (min-width: 40rem) { .grid { --min: 2.75rem; } }
@media (max-width: 17rem) { .far { display: none; } }
@media (forced-colors: active) { label:has(:checked) { outline: 3px solid Highlight; } }
@media print { header, form { display: none; } }
`)

/**
 * What the questions have no use for: the check-in page, which is to be light, goes without it. On paper, where
 * browsers leave out backgrounds and nothing can be pressed or opened, numbers, steps and addresses are to be read;
 * an address from left to right on every page (U+2066 and U+2069, which are not seen).
 */
export const cssBehindQuestions = minified(`
h3 { font-size: 1.1rem; margin: 1.25rem 0 .25rem; }
summary { display: inline-block; color: var(--leaf); text-decoration: underline; text-underline-offset: .2em; padding-block: .55rem; margin-block: -.55rem; cursor: pointer; }
.field { margin-bottom: 1.4rem; }
.field label { display: block; min-height: 0; margin: 0; padding: 0; background: none; border: 0; font-weight: 600; }
.field label span { font-weight: 400; }
.field p { margin: .1rem 0 .4rem; }
.field input, .field select { width: 100%; height: auto; min-height: 3.1rem; padding: .6rem 1rem; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: .8rem; }
.problem { font-weight: 600; border-inline-start: .35rem solid var(--leaf); padding-inline-start: .6rem; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr)); gap: 0 .6rem; }
.vh { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
.now h1 { font-size: clamp(1.5rem, 5.5vw, 2.1rem); margin-bottom: .5rem; }
.now > p { margin-bottom: .7rem; }
.way { display: flex; flex-direction: column; align-items: center; gap: .1rem; width: 100%; min-height: 3.4rem; padding: .6rem 1rem; margin-bottom: .6rem; border-radius: 1.1rem; background: var(--leaf); color: var(--leaf-ink); border: 2px solid var(--leaf); text-align: center; text-decoration: none; text-wrap: balance; }
.way.quiet { background: var(--card); color: var(--ink); }
.way span { font-size: .95rem; }
details.way { display: block; text-align: start; }
details.way > summary { display: block; color: inherit; text-align: center; font-weight: 600; text-decoration: none; }
.way a { color: inherit; }
.lands li { padding-block: .45rem; }
.lands ul.plain > li + li { margin-top: 0; padding-top: .45rem; }
.lands a { padding-block: .45rem; }
hr { border: 0; border-top: 1px solid var(--edge); margin-block: 2.5rem; }
form.card { margin-block: 1.75rem; }
ul.plain { list-style: none; padding: 0; margin: 1rem 0 0; }
ul.plain > li + li { margin-top: 1.25rem; padding-top: 1.25rem; border-top: 1px solid var(--edge); }
li > h3:first-child { margin-top: 0; }
.plain > li > a { padding-block: .75rem; }
.warm { padding-inline-start: .96rem; }
button, .call { text-wrap: balance; }
ol { margin: .5rem 0 0; padding-inline-start: 1.4rem; }
@media print {
  :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --edge: #bbb; --leaf: #22625a; }
  body { background: none; }
  .call { background: none; color: var(--leaf); }
  .call[href^="#"], summary { display: none; }
  details::details-content { content-visibility: visible; }
  a[href^="http"]::after { content: " · \\2066" attr(href) "\\2069"; font-weight: 400; }
  .card, li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
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
