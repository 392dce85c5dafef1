import type { Copy } from '../copy/copy.ts'
import { RHYTHMS, UNWANTED } from '../domain/sending/contact.ts'
import { framed, type Html, html, paragraphs } from './frame.ts'

export type UnsubscribePage = {
  copy: Copy
  action: string
  /** The days that a pause may end on, `2026-03-03`. */
  pause: { first: string; last: string }
  /** What was sent could not be read, and nothing has changed. */
  isUnclear?: boolean
}

/**
 * What opening the link shows: a question, and no change, since mail scanners open links too. The form posts
 * `choice=stop` to `action`; a mail program's own button posts `List-Unsubscribe=One-Click` there and means the same.
 * Below it fewer emails, and the way back, for everybody alike: the page must not tell who has chosen what.
 */
export function unsubscribePage(of: UnsubscribePage): string {
  const { copy, action, isUnclear = false } = of
  const { title, text, button, stoppedText, resubscribeButton, erase } = copy.unsubscribe
  const unclear = copy.notice['choice-unclear']
  return framed(
    copy,
    title,
    html`<h1>${title}</h1>${isUnclear ? html`<section role="alert"><h2>${unclear.title}</h2>${paragraphs(unclear.text)}</section>` : ''}<form method="post" action="${action}" class="card">${paragraphs(text)}<p><button class="main" name="choice" value="stop">${button}</button></p></form>
${fewerEmailsForm(of)}
<form method="post" action="${action}"><p class="soft">${stoppedText}</p><p><button class="quiet" name="choice" value="resume">${resubscribeButton}</button></p></form>
<p><a href="${action}/erase">${erase}</a></p>`,
  )
}

/** Nothing of an earlier choice is shown. */
function fewerEmailsForm({ copy, action, pause }: UnsubscribePage): Html {
  const { fewerEmails: words, locale } = copy
  return html`<form method="post" action="${action}" class="card"><h2>${words.title}</h2><p>${words.text}</p><input type="hidden" name="language" value="${locale}">
<fieldset><legend>${words.rhythmTitle}</legend>${(['every', ...RHYTHMS] as const).map(
    each =>
      html`<label><input type=radio name=rhythm value=${each}${each === 'every' ? html` checked` : ''}><span>${words.rhythm[each]}</span></label>`,
  )}</fieldset>
<fieldset><legend>${words.withoutTitle}</legend>${UNWANTED.map(
    each =>
      html`<label><input type=checkbox name=without value=${each}><span>${words.without[each]}</span></label>`,
  )}</fieldset>
<p class="field"><label for="until">${words.untilTitle}</label> <input type="date" id="until" name="until" min="${pause.first}" max="${pause.last}"></p>
<p><button class="quiet" name="choice" value="fewer">${words.save}</button></p></form>`
}

/** The same for everybody who chose anything: the page must not tell what. */
export function fewerEmailsSavedPage(copy: Copy): string {
  const { title, text } = copy.fewerEmails.saved
  return framed(copy, title, html`<h1>${title}</h1><section data-done>${paragraphs(text)}</section>`)
}
