import { CONSENT_VERSION } from '../copy/consent.ts'
import type { Copy } from '../copy/copy.ts'
import type { Answered } from './answers-to-keep.ts'
import { type Html, html } from './html.ts'

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
