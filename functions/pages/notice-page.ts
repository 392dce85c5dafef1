import type { Copy, NoticeKind } from '../copy/copy.ts'
import type { CallForm } from './call-request-page.ts'
import { emailsLine, type FollowUpForm, followUpForm } from './follow-up-form.ts'
import { framed, html, paragraphs } from './frame.ts'
import { lamp } from './motif.ts'
import { somebodyNow } from './somebody-now.ts'
import { ANYWHERE, emergencyCall, type Near, supportNear } from './support.ts'

/** The HTTP status with which each kind of notice goes out. */
export const noticeStatus: Record<NoticeKind, number> = {
  'unknown-link': 404,
  expired: 410,
  closed: 410,
  'follow-ups': 200,
  'choice-unclear': 422,
  'not-now': 200,
  'not-now-over': 200,
  unsubscribed: 200,
  resubscribed: 200,
  'new-address': 200,
  'new-address-kept': 200,
  'call-nobody': 404,
  'call-enough': 429,
  'nothing-yet': 404,
  'nothing-here': 404,
  'too-large': 413,
  'wrong-content': 415,
  trouble: 503,
}

/** After these the same answers may be sent once more: the tab goes on keeping them. */
const TO_BE_SENT_AGAIN: readonly NoticeKind[] = ['trouble', 'too-large', 'wrong-content']

export type Notice = {
  copy: Copy
  kind: NoticeKind
  /** Who is near, where the link tells; the international finder is there for everybody. */
  support?: Near
  /** True where what was sent spoke of danger: whatever came of it, that is answered first. */
  risk?: boolean
  /** `risk` only: who calls the person, if anybody does. */
  call?: CallForm | undefined
  /** Where a person who has answered may change what they chose. */
  followUp?: FollowUpForm
  /** Where the emails can be turned on again, `/u/{token}`: for a person who has just stopped them. */
  resubscribe?: { action: string }
  /** The same address, wherever an email is promised. */
  emails?: string
  /** Where a person says whether an address that is new to us may get emails, `/c/{token}`. */
  newAddress?: { action: string }
}

/** A clear and kind answer where there is no form to show. */
export function noticePage(of: Notice): string {
  const { copy, kind, support = ANYWHERE, risk = false, call, followUp, resubscribe, newAddress, emails } = of
  const { title, text } = copy.notice[kind]
  const done = TO_BE_SENT_AGAIN.includes(kind) ? '' : html` data-done`
  const said = html`${risk ? html`<h2>${title}</h2>` : html`${lamp}<h1>${title}</h1>`}<section${done}>${paragraphs(text)}</section>
${
  resubscribe
    ? html`<form method="post" action="${resubscribe.action}" class="card"><p>${copy.unsubscribe.resubscribeText}</p><button class="quiet" name="choice" value="resume">${copy.unsubscribe.resubscribeButton}</button></form>`
    : ''
}${newAddress ? answerForm(copy, newAddress) : ''}${followUp ? followUpForm(copy, followUp) : ''}
<section class="card"><h2>${copy.support.title}</h2>${emergencyCall(copy, support.country)}${supportNear(copy, support)}</section>${emails ? emailsLine(copy, emails) : ''}`
  return framed(copy, title, risk ? somebodyNow({ copy, support, call }, said) : said)
}

/** Two buttons alike: neither answer is pressed on anybody, and opening the page gives none. */
const answerForm = ({ locale, newAddress: { yes, no } }: Copy, { action }: { action: string }) =>
  html`<form method="post" action="${action}" class="card calls"><input type="hidden" name="language" value="${locale}"><button class="quiet" name="here" value="yes">${yes}</button><button class="quiet" name="here" value="no">${no}</button></form>`
