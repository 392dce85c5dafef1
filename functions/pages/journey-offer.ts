import { generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'
import { CONSENT_VERSION } from '../copy/consent.ts'
import type { Copy } from '../copy/copy.ts'
import type { Answered } from './answers-to-keep.ts'
import { framed, type Html, html } from './frame.ts'

/** Keeping what was just sent on a private page. */
export interface JourneyOffer {
  /** `/c/{token}` */
  action: string
  country: string
  /** Sent again with the key: nothing is read back from where the answers are stored. */
  answered: Answered
  /** Whether a passkey can keep the key: only where the address of the pages does not change. */
  passkeys: boolean
  /** What was typed as a key and opened nothing. */
  wrongKey?: string | undefined
}

/** On the reply: a new page, or one that the person has. It asks nothing and tells nothing of any page there may be. */
export function journeyOffer(copy: Copy, of: JourneyOffer): Html {
  const { offer } = copy.keep
  const wrong = of.wrongKey !== undefined
  const answers = [...of.answered.chosen].map(
    ([field, value]) => html`<input type=hidden name="${field}" value="${value}">`,
  )
  const form = (content: Html) =>
    html`<form method=post action="${of.action}" autocomplete=off><input type=hidden name=language value=${copy.locale}><input type=hidden name=version value="${CONSENT_VERSION}"><input type=hidden name=country value=${of.country}>${answers}${content}</form>`
  return html`<section><details class=card id=keep${wrong ? html` open` : ''}><summary><h2>${offer.title}</h2></summary><p>${offer.text}</p>
${form(html`<button class=quiet name=keep value=new>${offer.make}</button>`)}
<details${wrong ? html` open` : ''}><summary>${offer.haveOne}</summary>${form(html`${keyField(copy, of.wrongKey)}<p class=calls><button class=quiet name=keep value=add>${offer.add}</button>${of.passkeys ? passkeyButton(offer.passkey) : ''}</p>`)}</details></details></section>`
}

/** Where a key is pasted or typed; a link's key comes in by itself. It is never filled in by the browser. */
export function keyField({ keep }: Copy, wrongKey?: string): Html {
  const wrong = wrongKey !== undefined
  return html`<div class=field><label for=key>${keep.offer.keyLabel}</label>${wrong ? html`<p class=problem id=key-problem>${keep.unknownKey}</p>` : ''}<input id=key name=key value="${wrongKey ?? ''}" spellcheck=false autocapitalize=none dir=ltr data-key${wrong ? html` aria-invalid=true aria-describedby=key-problem` : ''}></div>`
}

/** Only a script can ask the device; without one it stays hidden. */
export const passkeyButton = (label: string): Html =>
  html`<button type=button class=quiet hidden data-pass>${label}</button>`

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
