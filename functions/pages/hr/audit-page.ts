import { fill } from '../../copy/copy.ts'
import { type Html, html } from '../html.ts'
import { type Filled, selectField, table } from './fields.ts'
import { consolePage, type Desk } from './frame.ts'
import { moment, numberOf } from './moments.ts'

interface AuditLine {
  at: number
  who: string
  action: string
  subject: string
  /** Where what it was done to can be looked at. */
  href: string | undefined
}

export interface Audit {
  lines: readonly AuditLine[]
  /** Of so many that match. */
  all: number
  from: number
  isCut: boolean
  filled: Filled
  months: readonly string[]
  people: readonly { subject: string; name: string }[]
  actions: readonly string[]
  /** The addresses of the same filter: as a table, and the pages beside this one. */
  exportHref: string
  newerHref: string | undefined
  olderHref: string | undefined
}

export const actionName = ({ words }: Desk, action: string): string => {
  const known: Readonly<Record<string, string>> = words.audit.actions
  return known[action] ?? action
}

/** Who of HR did what. */
export function auditPage(desk: Desk, of: Audit): string {
  const { words } = desk
  const { audit: say } = words
  const { filled } = of
  const monthName = (month: string) =>
    new Intl.DateTimeFormat(words.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      Date.parse(`${month}-01`),
    )
  const link = (href: string | undefined, label: string): Html | '' =>
    href === undefined ? '' : html`<a class="back" href="${href}">${label}</a>`
  return consolePage(desk, {
    title: say.title,
    section: 'audit',
    content: html`<h1>${say.title}</h1><p class="lead">${say.lead}</p>
<form method="get" action="/hr/audit" class="box"><h2>${say.filter}</h2><div class="pair">${selectField({ name: 'month', label: say.month, options: [{ value: '', label: say.latest }, ...of.months.map(value => ({ value, label: monthName(value) }))], filled })}${selectField({ name: 'who', label: say.who, options: [{ value: '', label: say.anybody }, ...of.people.map(({ subject, name }) => ({ value: subject, label: name }))], filled })}${selectField({ name: 'what', label: say.what, options: [{ value: '', label: say.anything }, ...of.actions.map(value => ({ value, label: actionName(desk, value) }))], filled })}</div><button>${say.show}</button></form>
${
  of.lines.length === 0
    ? html`<p>${say.none}</p>`
    : html`${table(
        say.caption,
        say.head,
        of.lines.map(({ at, who, action, subject, href }) => [
          moment(words, at),
          who,
          actionName(desk, action),
          href ? html`<a href="${href}"><code>${subject}</code></a>` : html`<code>${subject}</code>`,
        ]),
      )}<p>${fill(say.range, { from: numberOf(words, of.from), to: numberOf(words, of.from + of.lines.length - 1), all: numberOf(words, of.all) })}</p>`
}${of.isCut ? html`<p class="soft">${say.cut}</p>` : ''}<p class="acts">${link(of.newerHref, say.newer)}${link(of.olderHref, say.older)}${link(of.exportHref, say.export)}</p>`,
  })
}
