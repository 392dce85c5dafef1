import { generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'
import type { Copy } from '../copy/copy.ts'
import { framed, type Html, html } from './frame.ts'

/** The key, shown this once. */
export function journeyKeyPage({
  copy,
  url,
  key,
  passkeys,
}: {
  copy: Copy
  /** Where private pages are: `https://…/j`. */
  url: string
  key: string
  passkeys: boolean
}): string {
  const { made } = copy.keep
  const link = `${url}#${key}`
  return framed(
    copy,
    made.title,
    html`<section data-done><h1>${made.title}</h1><p class=lead>${made.lead}</p></section>
<section class=card><h2>${made.link}</h2><p dir=ltr><code><a href="${link}">${link}</a></code></p>
<p class=soft>${made.code}</p>${codeOf(link, made.code)}
<h2>${made.key}</h2><p dir=ltr><code>${key}</code></p></section>
<ul class=promises>${made.careful.map(line => html`<li>${line}</li>`)}</ul>
${
  passkeys
    ? html`<section class=card hidden data-passes><h2>${made.passkeyTitle}</h2><p>${made.passkeyText}</p><label><input type=checkbox id=own><span>${made.ownDevice}</span></label><button type=button class=quiet hidden data-pass value="${key}" title="${made.title}">${made.passkey}</button><p id=kept role=status hidden>${made.passkeyDone}</p></section>`
    : ''
}${openForm(copy, key, made.open)}`,
    'employee',
    'with-keys',
  )
}

/** What was sent is on the page now. */
export function journeyAddedPage(copy: Copy, key: string): string {
  const { added } = copy.keep
  return framed(
    copy,
    added.title,
    html`<section data-done><h1>${added.title}</h1><p class=lead>${added.text}</p></section>${openForm(copy, key, added.open)}`,
  )
}

const openForm = (copy: Copy, key: string, label: string): Html =>
  html`<form method=post action="/j"><input type=hidden name=language value=${copy.locale}><input type=hidden name=key value="${key}"><button class=main>${label}</button></form>`

/** ISO/IEC 18004, dark on light whatever the colours of the page: cameras want it so. */
function codeOf(link: string, label: string): Html {
  const code = generate(link)
  const size = code.size + 8
  return html`<svg viewBox="-4 -4 ${size} ${size}" width=240 role=img aria-label="${label}"><path fill="#fff" d="M-4-4h${size}v${size}h-${size}z"/><path d="${toSvgPath(code)}"/></svg>`
}
