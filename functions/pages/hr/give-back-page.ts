import { fill } from '../../copy/copy.ts'
import { locales, nameOf } from '../../copy/languages.ts'
import type { WordsByLanguage } from '../../domain/report/give-back.ts'
import { type Html, html } from '../html.ts'
import {
  backLink,
  basedOnField,
  cameBack,
  errorSummary,
  type Filled,
  facts,
  meanwhileBox,
  textArea,
  textField,
} from './fields.ts'
import { consolePage, type Desk, tokenField } from './frame.ts'
import { dayOf, moment } from './moments.ts'

/** What is given back of a wave, as the API gives it. */
export interface GivenBack {
  status: 'nothing-written' | 'draft' | 'shared'
  words: WordsByLanguage
  /** Those that the audience reads. */
  languages: readonly string[]
  savedAt: string | null
  sharedAt: string | null
  correctedAt: string | null
  emails: { first: string; last: string } | null
}

export interface GiveBackForm extends GivenBack {
  id: string
  waveId: string
  filled: Filled
  /** The ETag of what the form was made from. */
  basedOn: string
  isSaved: boolean
}

/** What HR writes to everybody who was invited to a wave: a form by language, each with its page to look at. */
export function giveBackPage(desk: Desk, of: GiveBackForm): string {
  const { words, viewer } = desk
  const { giveBack: say } = words
  const { id, waveId, status, filled } = of
  const isEditor = viewer !== undefined && viewer.role !== 'viewer'
  const here = `/hr/give-back/${id}/${waveId}`
  const others = locales.filter(locale => !of.languages.includes(locale))
  const isWritten = (language: string) => Object.hasOwn(of.words, language)
  const form = html`<form method="post" action="${here}">${tokenField(viewer)}${basedOnField(of.basedOn)}${of.languages.map(language => inLanguage(desk, language, filled))}
${
  others.length > 0
    ? html`<details${others.some(isWritten) ? html` open` : ''}><summary>${say.otherLanguages}</summary><p class="hint">${say.otherHint}</p>${others.map(language => inLanguage(desk, language, filled))}</details>`
    : ''
}<div class="acts"><button class="${status === 'shared' ? '' : 'quiet'}">${status === 'shared' ? say.correct : say.saveDraft}</button>${
    status === 'shared' ? '' : html`<button name="then" value="share">${say.share}</button>`
  }</div>${status === 'shared' ? html`<p class="hint">${say.correctHint}</p>` : html`<p class="hint">${say.shareHint}</p>`}</form>`
  const looks = locales.filter(isWritten)
  return consolePage(desk, {
    title: say.title,
    section: 'campaigns',
    failed: cameBack(filled),
    content: html`${backLink(`/hr/campaigns/${id}`, say.back)}${errorSummary(words, filled.errors, say.labels)}${meanwhileBox(words, filled)}<h1>${say.title}</h1>${of.isSaved ? html`<p class="box said" role="status">${status === 'shared' ? say.saidShared : words.campaigns.saved}</p>` : ''}<p class="lead">${say.lead}</p>
${standing(desk, of)}${looks.length > 0 ? html`<h2>${say.look}</h2><ul>${looks.map(language => html`<li><a href="${here}/${language}" hreflang="${language}">${fill(say.lookIn, { language: nameOf(language) })}</a></li>`)}</ul>` : ''}
<h2>${say.write}</h2>${isEditor ? html`<p>${say.writeHint}</p>${form}` : html`<p>${words.frame.onlyLook}</p>`}`,
  })
}

function standing({ words }: Desk, { status, savedAt, sharedAt, correctedAt, emails }: GivenBack): Html {
  const { giveBack: say } = words
  const day = (at: string) => dayOf(words, at.slice(0, 10))
  return facts([
    [say.state, say.states[status]],
    ...(savedAt && status === 'draft' ? [[say.saved, moment(words, Date.parse(savedAt))] as const] : []),
    ...(sharedAt ? [[say.shared, moment(words, Date.parse(sharedAt))] as const] : []),
    ...(correctedAt ? [[say.corrected, moment(words, Date.parse(correctedAt))] as const] : []),
    [
      sharedAt ? say.emails : say.emailsIfNow,
      !emails
        ? say.noEmails
        : day(emails.first) === day(emails.last)
          ? day(emails.first)
          : fill(say.between, { first: day(emails.first), last: day(emails.last) }),
    ],
  ])
}

function inLanguage({ words }: Desk, language: string, filled: Filled): Html {
  const { giveBack: say } = words
  const name = nameOf(language)
  const label = (text: string) => fill(text, { language: name })
  return html`<fieldset><legend>${name}</legend>${textField({ name: `words.${language}.short`, label: label(say.labels.short), hint: say.shortHint, filled })}${textArea({ name: `words.${language}.more`, label: label(say.labels.more), hint: say.moreHint, filled })}</fieldset>`
}
