import { ABOUT_TOPICS, type AboutCopy, type AboutTopic } from '../copy/about/words.ts'
import { type Copy, fill, labelled } from '../copy/copy.ts'
import { nameOf } from '../copy/languages.ts'
import { STORED, type StoredName } from '../domain/stored.ts'
import { framed, type Html, html, paragraphs } from './frame.ts'
import { ANYWHERE, emergencyCall, supportNear } from './support.ts'

/** What the page says in figures. */
export interface Kept {
  months: number
  linkDays: number
  stopDays: number
  callDays: number
  backupDays: number
  /** In how many hours everything begins to be deleted, once somebody has asked for it. */
  eraseBegins: number
}

/** What reports can tell of a person, in times of 100 and the like (domain/privacy/promise.ts). */
export interface Results {
  /** The fewest people who are invited in a group that is told. */
  fewest: number
  one: number
  year: number
  fiveYears: number
  alike: number
  sureBefore: number
  sureAfter: number
  rareBefore: number
  rareTypically: number
  rareByBadLuck: number
}

export interface About {
  copy: Copy
  about: AboutCopy
  organisation: string
  kept: Kept
  results: Results
  /** How many emails of a round come by themselves, and which texts and questionnaires there are, by version. */
  versions: { emails: number; consent: string; questionnaires: readonly { name: string; version: string }[] }
  /** The employer's own words: how to check that an email is real, and whom to ask. */
  howToCheck: string | undefined
  contact: string | undefined
  /** Each has the page at `/about?language=…`. */
  languages: readonly string[]
}

/** What everybody may know: it is the same for all, opened by nothing that is a person's own. */
export function aboutPage(of: About): string {
  const { copy, about, languages } = of
  return framed(
    copy,
    about.title,
    html`<h1>${about.title}</h1><p class="lead">${said(about.lead, of)}</p>
<p class="soft">${labelled(copy, copy.frame.languages)} ${languages
      .filter(language => language !== copy.locale)
      .map(
        (language, n) =>
          html`${n > 0 ? ' · ' : ''}<a href="/about?language=${language}" lang="${language}" hreflang="${language}">${nameOf(language)}</a>`,
      )}</p>
${ABOUT_TOPICS.map(topic => section(topic, of))}`,
  )
}

function section(topic: AboutTopic, of: About): Html {
  const { title, text } = of.about.sections[topic]
  const also = BESIDES[topic]
  return html`<section class="card" id="${topic}"><h2>${title}</h2>${paragraphs(text.map(line => said(line, of)))}${also ? also(of) : ''}</section>`
}

/** What a section holds besides its text. */
const BESIDES: Partial<Record<AboutTopic, (of: About) => Html>> = {
  who: of =>
    html`<dl>${of.about.whoSees.map(({ who, sees }) => html`<dt>${who}</dt><dd>${said(sees, of)}</dd>`)}</dl>`,
  emergency: ({ copy }) => html`${emergencyCall(copy, ANYWHERE.country)}${supportNear(copy, ANYWHERE)}`,
  ask: ({ copy, about, contact, howToCheck }) =>
    html`<p>${contact ? fill(about.contact, { contact }) : about.noContact}</p>${howToCheck ? html`<p>${fill(copy.mail.real, { how: howToCheck })}</p>` : ''}<p>${about.complain}</p>`,
  details: ({ copy, about: { details } }) =>
    html`<dl>${Object.entries(STORED).map(([name, { readBy, days }]) => {
      const kept = days === undefined ? details.noEnd : fill(details.forDays, { days })
      const parts = listed(
        copy,
        readBy.map(part => details.parts[part]),
      )
      return html`<dt>${details.what[name as StoredName]}</dt><dd>${fill(details.readBy, { kept, parts })}</dd>`
    })}</dl>`,
}

const said = (line: string, { copy, about, organisation, kept, results, versions }: About): string =>
  fill(line, {
    ...{ organisation, ...kept, ...results, emails: versions.emails, consent: versions.consent },
    questionnaires: listed(
      copy,
      versions.questionnaires.map(each => fill(about.details.version, each)),
    ),
  })

const listed = ({ locale }: Copy, parts: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts)
