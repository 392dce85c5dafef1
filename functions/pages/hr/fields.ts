import type { HrWords } from '../../copy/hr.ts'
import { type Html, html } from '../html.ts'

/** What is wrong with one field, or, with an empty name, with the whole form. `lang` where it is not the page's. */
export interface FieldError {
  name: string
  message: string
  lang?: string
}

/** What a form shows: what was typed before, or what stands, and what is wrong with it. */
export interface Filled {
  /** Field → its values. */
  values: Readonly<Record<string, readonly string[]>>
  errors: readonly FieldError[]
  /** What somebody else has saved since the form was opened; null where it was deleted. */
  stands?: Stands | null
}

interface Stands {
  values: Filled['values']
  words: HrWords['frame']['meanwhile']
}

/** Whether the form came back, so that the page begins with why. */
export const cameBack = ({ errors, stands }: Filled): boolean => errors.length > 0 || stands !== undefined

interface FieldOf {
  name: string
  label: string
  hint?: string | undefined
  filled: Filled
}

const idOf = (name: string) => `f-${name.replaceAll(/[^\w-]/g, '-')}`
const valueIn = ({ values }: Filled, name: string): string => values[name]?.at(-1) ?? ''
const errorsOf = ({ errors }: Filled, name: string) => errors.filter(error => error.name === name)
const langOf = ({ lang }: FieldError) => (lang ? html` lang="${lang}"` : '')

/** A field's label, by the last word of its name: of `waves.0.opensOn` that of `opensOn`. */
function labelOf(name: string, labels: Readonly<Record<string, unknown>>): string {
  const word = name.split('.').findLast(part => !/^\d+$/.test(part)) ?? ''
  const label = Object.hasOwn(labels, word) ? labels[word] : undefined
  return typeof label === 'string' && !label.includes('{') ? `${label}: ` : ''
}

/** The list of all errors at the top of the page, each with its field's label and a link to it. */
export function errorSummary(
  words: HrWords,
  errors: readonly FieldError[],
  labels: Readonly<Record<string, unknown>> = {},
): Html | '' {
  if (errors.length === 0) return ''
  return html`<div class="box summary" role="alert" aria-labelledby="errors"><h2 id="errors">${words.frame.errorsTitle}</h2><ul>${errors.map(
    error =>
      html`<li>${error.name === '' ? html`<span${langOf(error)}>${error.message}</span>` : html`<a href="#${idOf(error.name)}">${labelOf(error.name, labels)}<span${langOf(error)}>${error.message}</span></a>`}</li>`,
  )}</ul></div>`
}

/** That somebody else saved first, over a form that shows both versions. */
export function meanwhileBox({ frame: { meanwhile: say } }: HrWords, { stands }: Filled): Html | '' {
  if (stands === undefined) return ''
  return html`<div class="box summary" role="alert" aria-labelledby="meanwhile"><h2 id="meanwhile">${say.title}</h2><p>${stands ? say.text : say.gone}</p></div>`
}

/** The hidden field that tells which version the form was made from, as its ETag. */
export const basedOnField = (tag: string): Html => html`<input type="hidden" name="basedOn" value="${tag}">`

/** What stands in a field now, where somebody else saved another value than was typed. */
function standing({ filled, name }: FieldOf, id: string, shown = (value: string) => value): Html | '' {
  const { stands, values } = filled
  if (!stands) return ''
  const theirs = (stands.values[name] ?? []).filter(value => value !== '')
  const ours = (values[name] ?? []).filter(value => value !== '')
  if (theirs.length === ours.length && theirs.every(value => ours.includes(value))) return ''
  const told = theirs.length === 0 ? stands.words.nothing : theirs.map(shown).join(', ')
  return html`<p class="hint" id="${id}-stands">${stands.words.stands} <b>${told}</b></p>`
}

const labelIn = (options: readonly Option[]) => (value: string) =>
  options.find(option => option.value === value)?.label ?? value

const problems = (id: string, wrong: readonly FieldError[]) =>
  wrong.length > 0
    ? html`<p class="problem" id="${id}-problem">${wrong.map(error => html`<span${langOf(error)}>${error.message}</span> `)}</p>`
    : ''

const describedBy = (
  id: string,
  hint: string | undefined,
  wrong: readonly FieldError[],
  stands: Html | '' = '',
) => {
  const by = [
    ...(hint ? [`${id}-hint`] : []),
    ...(stands ? [`${id}-stands`] : []),
    ...(wrong.length > 0 ? [`${id}-problem`] : []),
  ]
  return by.length > 0 ? html` aria-describedby="${by.join(' ')}"` : ''
}

const hintOf = (id: string, hint: string | undefined) =>
  hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : ''

/** A field with one line of text, a date, a time, a number or a file. */
export function textField(
  of: FieldOf & {
    type?: 'text' | 'date' | 'time' | 'email' | 'tel' | 'url' | 'file'
    inputmode?: 'numeric'
    short?: boolean
    accept?: string
    list?: string
  },
): Html {
  const { name, label, hint, filled, type = 'text' } = of
  const id = idOf(name)
  const wrong = errorsOf(filled, name)
  const stands = standing(of, id)
  const value = type === 'file' ? '' : html` value="${valueIn(filled, name)}"`
  return html`<div class="field${wrong.length > 0 ? ' wrong' : ''}"><label for="${id}">${label}</label>${hintOf(id, hint)}${stands}${problems(id, wrong)}<input id="${id}" name="${name}" type="${type}"${value}${of.short ? html` class="short"` : ''}${of.inputmode ? html` inputmode="${of.inputmode}"` : ''}${of.accept ? html` accept="${of.accept}"` : ''}${wrong.length > 0 ? html` aria-invalid="true"` : ''}${describedBy(id, hint, wrong, stands)}></div>`
}

export function textArea(of: FieldOf): Html {
  const { name, label, hint, filled } = of
  const id = idOf(name)
  const wrong = errorsOf(filled, name)
  const stands = standing(of, id)
  return html`<div class="field${wrong.length > 0 ? ' wrong' : ''}"><label for="${id}">${label}</label>${hintOf(id, hint)}${stands}${problems(id, wrong)}<textarea id="${id}" name="${name}"${wrong.length > 0 ? html` aria-invalid="true"` : ''}${describedBy(id, hint, wrong, stands)}>${valueIn(filled, name)}</textarea></div>`
}

export interface Option {
  value: string
  label: string
  hint?: string | undefined
}

export function selectField(of: FieldOf & { options: readonly Option[] }): Html {
  const { name, label, hint, filled, options } = of
  const id = idOf(name)
  const wrong = errorsOf(filled, name)
  const stands = standing(of, id, labelIn(options))
  return html`<div class="field${wrong.length > 0 ? ' wrong' : ''}"><label for="${id}">${label}</label>${hintOf(id, hint)}${stands}${problems(id, wrong)}<select id="${id}" name="${name}"${wrong.length > 0 ? html` aria-invalid="true"` : ''}${describedBy(id, hint, wrong, stands)}>${options.map(
    option =>
      html`<option value="${option.value}"${option.value === valueIn(filled, name) ? html` selected` : ''}>${option.label}</option>`,
  )}</select></div>`
}

/** Radio buttons, or boxes where several may be chosen. The group's id is on its first option, for the summary's link. */
export function choices(
  of: FieldOf & { type: 'radio' | 'checkbox'; options: readonly Option[]; columns?: boolean },
): Html {
  const { name, label, hint, filled, options, type } = of
  const id = idOf(name)
  const wrong = errorsOf(filled, name)
  const stands = standing(of, id, labelIn(options))
  const chosen = filled.values[name] ?? []
  return html`<fieldset class="${wrong.length > 0 ? 'wrong' : ''}"${describedBy(id, hint, wrong, stands)}><legend>${label}</legend>${hintOf(id, hint)}${stands}${problems(id, wrong)}<div class="${of.columns ? 'columns' : ''}">${options.map(
    (option, n) => {
      const own = n === 0 ? id : `${id}-${n}`
      return html`<div class="option"><input type="${type}" id="${own}" name="${name}" value="${option.value}"${chosen.includes(option.value) ? html` checked` : ''}><label for="${own}">${option.label}${option.hint ? html`<span>${option.hint}</span>` : ''}</label></div>`
    },
  )}</div></fieldset>`
}

/** One box to tick. */
export const tick = (of: FieldOf): Html => {
  const id = idOf(of.name)
  const wrong = errorsOf(of.filled, of.name)
  return html`<div class="field${wrong.length > 0 ? ' wrong' : ''}">${problems(id, wrong)}<div class="option"><input type="checkbox" id="${id}" name="${of.name}" value="yes"${valueIn(of.filled, of.name) === 'yes' ? html` checked` : ''}${describedBy(id, undefined, wrong)}><label for="${id}">${of.label}${of.hint ? html`<span>${of.hint}</span>` : ''}</label></div></div>`
}

/**
 * A table that scrolls sideways where it is too wide, also by keyboard. One of three columns or more becomes a list of
 * its rows on a phone, each cell beside its column's name: the roles keep it a table to screen readers.
 */
export const table = (
  caption: string,
  head: readonly string[],
  rows: readonly (readonly unknown[])[],
): Html =>
  html`<div class="scroll${head.length > 2 ? ' stacks' : ''}" role="region" aria-label="${caption}" tabindex="0"><table role="table"><caption>${caption}</caption><thead role="rowgroup"><tr role="row">${head.map(cell => html`<th scope="col" role="columnheader">${cell}</th>`)}</tr></thead><tbody role="rowgroup">${rows.map(
    row =>
      html`<tr role="row">${row.map((cell, n) => (n === 0 ? html`<th scope="row" role="rowheader">${cell}</th>` : html`<td role="cell" data-label="${head[n] ?? ''}">${cell}</td>`))}</tr>`,
  )}</tbody></table></div>`

export const facts = (of: readonly (readonly [string, unknown])[]): Html =>
  html`<dl class="facts">${of.map(([term, fact]) => html`<dt>${term}</dt><dd>${fact}</dd>`)}</dl>`

export const backLink = (to: string, label: string): Html => html`<a class="back" href="${to}">← ${label}</a>`
