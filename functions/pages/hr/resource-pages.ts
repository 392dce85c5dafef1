import { fill } from '../../copy/copy.ts'
import { locales, nameOf } from '../../copy/languages.ts'
import { type Html, html } from '../html.ts'
import {
  backLink,
  basedOnField,
  cameBack,
  choices,
  errorSummary,
  type Filled,
  meanwhileBox,
  selectField,
  table,
  textArea,
  textField,
} from './fields.ts'
import { consolePage, type Desk, tokenField } from './frame.ts'
import { countryName, dayOf } from './moments.ts'

const isEditor = ({ viewer }: Desk) => viewer !== undefined && viewer.role !== 'viewer'

/** A resource as the API gives it. */
export interface ResourceLine {
  id: string
  origin: 'own' | 'shipped'
  kind: string
  countries: readonly string[]
  sites?: readonly string[]
  languages: Readonly<Record<string, { title: string }>>
  verifiedOn: string
  stale: boolean
}

export function resourcesPage(desk: Desk, all: readonly ResourceLine[], said?: string): string {
  const { words } = desk
  const { resources: say } = words
  const kinds: Readonly<Record<string, string>> = say.kinds
  const titleOf = ({ languages, id }: ResourceLine) =>
    languages[words.locale]?.title ?? Object.values(languages)[0]?.title ?? id
  const rows = (origin: ResourceLine['origin']) =>
    all
      .filter(each => each.origin === origin)
      .map(each => [
        origin === 'own' && isEditor(desk)
          ? html`<a href="/hr/resources/${each.id}">${titleOf(each)}</a>`
          : titleOf(each),
        kinds[each.kind] ?? each.kind,
        [...each.countries.map(code => countryName(words, code)), ...(each.sites ?? [])]
          .slice(0, 6)
          .join(', '),
        html`${dayOf(words, each.verifiedOn)}${each.stale ? html`<br><b>${say.stale}</b>` : ''}`,
      ])
  const own = rows('own')
  return consolePage(desk, {
    title: say.title,
    section: 'resources',
    content: html`<h1>${say.title}</h1>${said ? html`<p class="box said" role="status">${said}</p>` : ''}<p class="lead">${say.lead}</p>
${isEditor(desk) ? html`<p class="acts"><a class="button" href="/hr/resources/new">${say.add}</a></p>` : html`<p>${words.frame.onlyLook}</p>`}
<h2>${say.own}</h2>${own.length > 0 ? table(say.own, say.head, own) : html`<p>${say.noOwn}</p>`}
<h2>${say.shipped}</h2>${table(say.shipped, say.head, rows('shipped'))}`,
  })
}

export function resourcePage(
  desk: Desk,
  {
    id,
    name,
    filled,
    basedOn,
  }: {
    id: string | undefined
    name: string
    filled: Filled
    /** The ETag of what the form was made from; undefined for a new one, or one that was deleted meanwhile. */
    basedOn: string | undefined
  },
): string {
  const { words, viewer } = desk
  const { resources: say } = words
  const { form } = say
  const title = id === undefined ? form.newTitle : fill(form.title, { name })
  const options = (of: Readonly<Record<string, string>>) =>
    Object.entries(of).map(([value, label]) => ({ value, label }))
  const inLanguage = (language: string): Html => {
    const at = `languages.${language}`
    const used = (filled.values[`${at}.title`]?.[0] ?? '') !== ''
    const wrong = filled.errors.some(({ name: field }) => field.startsWith(`${at}.`))
    const first = language === words.locale
    const theirs = filled.stands?.values[`${at}.title`]?.[0] !== undefined
    return html`<details${first || used || wrong || theirs ? html` open` : ''}><summary>${fill(form.inLanguage, { language: nameOf(language) })}</summary>${textField({ name: `${at}.title`, label: form.wordsTitle, filled })}${textArea({ name: `${at}.summary`, label: form.summary, filled })}${textField({ name: `${at}.url`, type: 'url', label: form.url, filled })}${textArea({ name: `${at}.steps`, label: form.steps, hint: form.stepsHint, filled })}</details>`
  }
  return consolePage(desk, {
    title,
    section: 'resources',
    failed: cameBack(filled),
    content: html`${backLink('/hr/resources', say.title)}${errorSummary(words, filled.errors, { ...form, title: form.wordsTitle })}${meanwhileBox(words, filled)}<h1>${title}</h1>
<form method="post" action="/hr/resources/${id ?? 'new'}" novalidate>${tokenField(viewer)}${basedOn === undefined ? '' : basedOnField(basedOn)}
<p class="hint">${form.languagesHint}</p>${locales.map(inLanguage)}
${selectField({ name: 'kind', label: form.kind, options: options(say.kinds), filled })}
${choices({ name: 'topics', type: 'checkbox', label: form.topics, options: options(say.topics), filled, columns: true })}
${textField({ name: 'minutes', short: true, inputmode: 'numeric', label: form.minutes, filled })}
${selectField({
  name: 'cost',
  label: form.cost,
  options: [
    { value: 'free', label: form.free },
    { value: 'call-charges', label: form.callCharges },
  ],
  filled,
})}
${textField({ name: 'countries', label: form.countries, hint: form.countriesHint, filled })}${textArea({ name: 'sites', label: form.sites, hint: form.sitesHint, filled })}
${textField({ name: 'phone', type: 'tel', short: true, label: form.phone, filled })}${textField({ name: 'source', label: form.source, filled })}
${textField({ name: 'verifiedOn', type: 'date', short: true, label: form.verifiedOn, filled })}
<p class="acts"><button>${words.frame.save}</button>${id === undefined ? '' : html`<button class="grave" name="then" value="delete">${form.delete}</button>`}</p></form>`,
  })
}
