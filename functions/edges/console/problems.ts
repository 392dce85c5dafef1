import type { HrWords } from '../../copy/hr.ts'
import type { FieldError, Filled } from '../../pages/hr/fields.ts'
import type { Form } from '../read-form.ts'
import type { ApiReply, FieldProblem } from '../refusal.ts'

interface Problem {
  title: string
  detail?: string
  errors?: FieldProblem[]
}

/**
 * A refusal of the API as errors beside the fields of a form, which are named like the API's: `/waves/0/opensOn` is
 * `waves.0.opensOn`. What no field of the form is about stands with the nearest one around it, or over the form.
 */
export function errorsOf(
  reply: ApiReply,
  fields: Iterable<string>,
  words: HrWords,
  named: (pointer: string) => string = pointer => pointer.slice(1).replaceAll('/', '.'),
): FieldError[] {
  const known = new Set(fields)
  const { title, detail, errors = [] } = reply.body as Problem
  const said = (text: string) => inTheReadersLanguage(text, words)
  if (errors.length === 0) return [{ name: '', ...said(detail ?? title) }]
  return errors.map(({ field, problem, remedy }) => ({
    name: nearest(named(field), known),
    ...said(remedy ? `${problem}: ${remedy}` : problem),
  }))
}

function nearest(name: string, known: ReadonlySet<string>): string {
  for (let at = name; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.'))))
    if (known.has(at)) return at
  return ''
}

/** The rules say what is wrong in English. What the words do not translate is marked as English, for screen readers. */
export function inTheReadersLanguage(text: string, words: HrWords): { message: string; lang?: string } {
  // What a program would send is nothing for a page, where a link leads to the form.
  const plain = text
    .replace(/ PUT \/api\/[^\n]*$/, '')
    .replace(/ If that is right, upload it again with .*$/, '')
  const whole = plain.charAt(0).toUpperCase() + plain.slice(1)
  if (words.locale === 'en') return { message: whole }
  return { message: whole, lang: 'en' }
}

/** What was typed, with what is wrong with it. */
export const typed = (form: Form, errors: readonly FieldError[]): Filled => ({ values: form, errors })
