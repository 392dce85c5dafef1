import type { HrWords } from '../../copy/hr.ts'
import type { FieldError, Filled } from '../../pages/hr/fields.ts'
import { type Form, fieldValue } from '../read-form.ts'
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
  if (errors.length === 0) return [{ name: '', ...inTheReadersLanguage(detail ?? title, undefined, words) }]
  return errors.map(({ field, problem, remedy }) => ({
    name: nearest(named(field), known),
    ...inTheReadersLanguage(problem, remedy, words),
  }))
}

function nearest(name: string, known: ReadonlySet<string>): string {
  for (let at = name; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.'))))
    if (known.has(at)) return at
  return ''
}

/**
 * The rules say what is wrong in English. What the words do not translate is marked as English, for screen readers. What
 * a program would send is left out: a link leads to the form.
 */
export function inTheReadersLanguage(
  problem: string,
  remedy: string | undefined,
  words: HrWords,
): { message: string; lang?: string } {
  const plain = problem
    .replace(/ PUT \/api\/[^\n]*$/, '')
    .replace(/ If that is right, upload it again with .*$/, '')
  const english = remedy ? [plain, remedy] : [plain]
  const said = english.map(part => translated(part, words))
  const isWhole = said.every(part => part !== undefined)
  const text = (isWhole ? said : english).join(': ')
  return {
    message: text.charAt(0).toUpperCase() + text.slice(1),
    ...(isWhole || words.locale === 'en' ? {} : { lang: 'en' }),
  }
}

function translated(text: string, { rules }: HrWords): string | undefined {
  const rule = rules.find(([pattern]) => pattern.test(text))
  return rule && text.replace(...rule)
}

/** What was typed, with what is wrong with it. */
export const typed = (form: Form, errors: readonly FieldError[]): Filled => ({ values: form, errors })

/** Which version the form was made from, for the API; forms of before carry none. */
export function ifAsRead(form: Form): Record<string, string> {
  const tag = fieldValue(form, 'basedOn')
  return tag ? { 'if-match': tag } : {}
}

/** What was typed, beside what somebody else saved first; null where that was deleting it. */
export const withTheirs = (filled: Filled, theirs: Filled['values'] | null, words: HrWords): Filled => ({
  ...filled,
  stands: theirs && { values: theirs, words: words.frame.meanwhile },
})

/** Whether a form came back, with errors or with what somebody else saved first. */
export const cameBack = ({ errors, stands }: Filled): boolean => errors.length > 0 || stands !== undefined
