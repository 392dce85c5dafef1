import type { Copy } from '../copy/copy.ts'
import { locales, nameOf } from '../copy/languages.ts'
import { type FollowUpChoice, PACES } from '../domain/follow-up.ts'
import { type ResourceKind, resourceKind } from '../domain/resource.ts'
import { type Html, html } from './frame.ts'

export type FollowUpForm = {
  /** Where it goes: `/c/{token}/follow-ups`. */
  action: string
  /** What the person chose before; nothing is ticked for them, and no mails come, until they choose. */
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
  return html`<form method="post" action="${action}" id="follow-ups" class="card"><h2>${followUp.title}</h2>
<p>${followUp.text}</p>
<fieldset><legend>${followUp.kindsTitle}</legend><div class="pair">${offered.kinds.map(kind =>
    choice('checkbox', 'kind', kind, followUp.kinds[kind], chosen?.kinds.includes(kind) ?? false),
  )}</div></fieldset>
<fieldset><legend>${followUp.paceTitle}</legend>${PACES.map(pace =>
    choice('radio', 'pace', pace, followUp.pace[pace], (chosen?.pace ?? 'none') === pace),
  )}</fieldset>
${
  offered.languages.length > 1
    ? html`<fieldset><legend>${followUp.languageTitle}</legend><div class="pair">${offered.languages.map(
        locale => choice('radio', 'language', locale, nameOf(locale), locale === language, locale),
      )}</div></fieldset>`
    : html`<input type="hidden" name="language" value="${language}">`
}<button class="main">${followUp.save}</button></form>`
}
