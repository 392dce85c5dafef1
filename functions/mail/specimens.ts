import { chooseResources } from '../domain/follow-up/follow-up.ts'
import { resourceLibrary } from '../resources/shipped.ts'
import { type MailData, mailData } from './template-data.ts'
import type { MailTemplate } from './templates.ts'

/** An email as somebody would get it. */
export type MailSpecimen = Pick<MailTemplate, 'kind' | 'locale' | 'subject' | 'html' | 'text'>

/** Its links lead nowhere. */
const NOWHERE = 'https://link-of-one-person.example/c/specimen'

/**
 * Every email in every language, filled as SES would fill it, for people of HR to look at. Made when the stack is built,
 * as the templates are, and laid beside the bundle of the function that shows them.
 */
export const mailSpecimens = (templates: readonly MailTemplate[], organisation: string): MailSpecimen[] =>
  templates.map(({ kind, locale, subject, html, text }) => {
    const data = mailData({
      givenName: 'Ada',
      organisation,
      link: NOWHERE,
      unsubscribeLink: NOWHERE,
      locale,
      resources: chooseResources({
        library: resourceLibrary,
        kinds: [],
        locale,
        country: '*',
        site: '',
        alreadySent: [],
        count: 2,
        seed: 'specimen',
      }),
    })
    const filled = (template: string) => filledIn(template, data)
    return { kind, locale, subject: filled(subject), html: filled(html), text: filled(text) }
  })

type Scope = MailData | MailData['resources'][number] | { this: string }

/** What our templates use of SES's Handlebars: values, `if` with `else`, and `each`. Values need no escaping. */
function filledIn(template: string, scope: Scope): string {
  const values = scope as Readonly<Record<string, unknown>>
  const block = /\{\{#(if|each) (\w+)\}\}/.exec(template)
  if (!block) return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
  const [opening, kind = '', name = ''] = block
  const inside = block.index + opening.length
  const end = endOf(template, kind, inside)
  const content = template.slice(inside, end)
  const value = values[name]
  const [yes = '', no = ''] = kind === 'if' ? content.split('{{else}}') : [content]
  const isThere = Array.isArray(value) ? value.length > 0 : Boolean(value)
  const shown =
    kind === 'if'
      ? filledIn(isThere ? yes : no, scope)
      : (value as (string | MailData['resources'][number])[])
          .map(each => filledIn(yes, typeof each === 'string' ? { this: each } : each))
          .join('')
  return (
    filledIn(template.slice(0, block.index), scope) +
    shown +
    filledIn(template.slice(end + `{{/${kind}}}`.length), scope)
  )
}

/** Where the block that was opened before `from` ends. */
function endOf(template: string, kind: string, from: number): number {
  let depth = 1
  const marks = new RegExp(`\\{\\{(#${kind} \\w+|/${kind})\\}\\}`, 'g')
  marks.lastIndex = from
  for (let mark = marks.exec(template); mark; mark = marks.exec(template)) {
    depth += mark[1]?.startsWith('#') ? 1 : -1
    if (depth === 0) return mark.index
  }
  throw new Error(`a template opens {{#${kind}}} and does not close it`)
}
