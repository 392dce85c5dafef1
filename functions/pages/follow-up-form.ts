import { type Copy, fill, weekdayIn } from '../copy/copy.ts'
import { locales, nameOf } from '../copy/languages.ts'
import { type FollowUpChoice, PACES } from '../domain/follow-up/follow-up.ts'
import { type ResourceKind, resourceKind } from '../domain/follow-up/resource.ts'
import { framed, type Html, html, paragraphs } from './frame.ts'
import { emergencyCall, type Near, supportNear } from './support.ts'

export type FollowUpForm = {
  /** Where it goes: `/c/{token}/follow-ups`. */
  action: string
  /** What the person chose before; no kind is ticked for them. */
  chosen: FollowUpChoice | null
  offered: { kinds: readonly ResourceKind[]; languages: readonly string[] }
}

/** The form as it is first offered: nothing ticked, and nothing told of what was chosen before. */
export const offeredFollowUps = (token: string): FollowUpForm => ({
  action: `/c/${token}/follow-ups`,
  chosen: null,
  offered: { kinds: resourceKind.options, languages: locales },
})

/** The choice of follow-ups: kinds (`kind`, many), pace (`pace`), language (`language`). */
export function followUpForm(copy: Copy, { action, chosen, offered }: FollowUpForm): Html {
  const { followUp } = copy
  const choice = (type: string, name: string, value: string, label: string, checked: boolean, lang = '') =>
    html`<label><input type=${type} name=${name} value=${value}${checked ? html` checked` : ''}><span${lang ? html` lang=${lang}` : ''}>${label}</span></label>`
  const language = chosen?.language ?? copy.locale
  const pace = chosen && chosen.pace !== 'none' ? chosen.pace : PACES[0]
  return html`<form method="post" action="${action}" id="follow-ups" class="card"><h2>${followUp.title}</h2>
<p>${followUp.text}</p>
<fieldset><legend>${followUp.kindsTitle}</legend><div class="pair">${offered.kinds.map(kind =>
    choice('checkbox', 'kind', kind, followUp.kinds[kind], chosen?.kinds.includes(kind) ?? false),
  )}</div></fieldset>
<fieldset><legend>${followUp.paceTitle}</legend>${PACES.map(each =>
    choice('radio', 'pace', each, followUp.pace[each], each === pace),
  )}</fieldset>
${
  offered.languages.length > 1
    ? html`<fieldset><legend>${followUp.languageTitle}</legend><div class="pair">${offered.languages.map(
        locale => choice('radio', 'language', locale, nameOf(locale), locale === language, locale),
      )}</div></fieldset>`
    : html`<input type="hidden" name="language" value="${language}">`
}<p class="soft" id="follow-ups-none">${followUp.none}</p><button class="main" aria-describedby="follow-ups-none">${followUp.save}</button></form>`
}

/** What comes of a choice: which emails, on which days; then the form once more, as it was just sent. */
export function chosenFollowUpsPage(of: {
  copy: Copy
  support: Near
  chosen: FollowUpChoice
  /** The days on which the emails come, in the person's own time zone: `2026-03-10`. */
  days: readonly string[]
  token: string
}): string {
  const { copy, support, chosen, days, token } = of
  const { title, text } = outcomeOf(of)
  return framed(
    copy,
    title,
    html`<h1>${title}</h1><section data-done>${paragraphs(text)}${
      days.length > 0
        ? html`<p>${copy.followUp.chosen.bring}</p><ul>${chosen.kinds.map(kind => html`<li>${copy.followUp.kinds[kind]}</li>`)}</ul>`
        : ''
    }<p>${copy.followUp.chosen.close}</p></section>
${followUpForm(copy, { ...offeredFollowUps(token), chosen })}
<section class="card"><h2>${copy.support.title}</h2>${emergencyCall(copy, support.country)}${supportNear(copy, support)}</section>
${emailsLine(copy, `/u/${token}`)}`,
  )
}

/** Late in the life of a link fewer emails come than the form offers, or none. */
function outcomeOf({ copy, chosen, days }: { copy: Copy; chosen: FollowUpChoice; days: readonly string[] }): {
  title: string
  text: readonly string[]
} {
  const { chosen: words } = copy.followUp
  if (chosen.pace === 'none') return words.none
  const [first, second] = days.map(day => weekdayIn(copy, day))
  if (!first) return words.over
  const when = second ? fill(words.two, { first, second }) : fill(words.one, { first })
  return { title: words.title, text: [when] }
}

/** To everybody alike to whom an email was promised: a page must not tell who has stopped them. */
export const emailsLine = (copy: Copy, href: string): Html =>
  html`<p class="soft"><a href="${href}">${copy.followUp.stopped}</a></p>`
