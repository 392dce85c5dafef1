import { fill } from '../../copy/copy.ts'
import { COLUMNS } from '../../domain/roster/columns.ts'
import { type Html, html } from '../html.ts'
import { backLink, errorSummary, type Filled, selectField, table } from './fields.ts'
import { consolePage, type Desk, tokenField } from './frame.ts'

/** What a column of the file may be taken for, beside nothing and a group of the employer's own. */
const TAKEN_FOR = [...COLUMNS, 'active'] as const
export const OWN_GROUP = 'segment'

export interface ColumnsOf {
  importId: string
  header: readonly string[]
  rows: readonly (readonly string[])[]
  /** `column.0` and so on: what each column of the file is taken for, or empty. */
  filled: Filled
}

/** Which column of the file is taken for what, by hand, and the first rows as they would be read. */
export function rosterColumnsPage(desk: Desk, of: ColumnsOf): string {
  const { words, viewer } = desk
  const { columns: say, one } = words.roster
  const { filled } = of
  const nameOf = (column: string): string => say.names[column as keyof typeof say.names] ?? column
  const options = [
    { value: '', label: say.notRead },
    ...TAKEN_FOR.map(value => ({ value, label: nameOf(value) })),
    { value: OWN_GROUP, label: say.ownGroup },
  ]
  const taken = of.header.flatMap((header, n) => {
    const value = filled.values[`column.${n}`]?.at(-1) ?? ''
    if (value === '') return []
    return [{ n, label: value === OWN_GROUP ? fill(say.group, { name: header }) : nameOf(value) }]
  })
  const field = (header: string, n: number): Html =>
    selectField({
      name: `column.${n}`,
      label: header || fill(say.nameless, { n: n + 1 }),
      hint: example(of.rows, n, say.example),
      options,
      filled,
    })
  const path = `/hr/roster/${of.importId}/columns`
  return consolePage(desk, {
    title: say.title,
    section: 'roster',
    failed: filled.errors.length > 0,
    content: html`${backLink(`/hr/roster/${of.importId}`, one.back)}${errorSummary(words, filled.errors)}<h1>${say.title}</h1><p class="lead">${say.lead}</p>
<form method="post" action="${path}" novalidate>${tokenField(viewer)}<div class="pair">${of.header.map(field)}</div><p class="acts"><button class="quiet" name="then" value="look">${say.look}</button></p>
<h2>${say.asRead}</h2>${
      taken.length === 0
        ? html`<p>${say.nothing}</p>`
        : table(
            say.caption,
            taken.map(({ label }) => label),
            of.rows.map(row => taken.map(({ n }) => row[n] ?? '')),
          )
    }<p>${say.next}</p><p class="acts"><button name="then" value="use">${say.use}</button><a class="button quiet" href="/hr/roster">${one.discard}</a></p></form>`,
  })
}

/** The first cell that is not empty, so that a column without a telling name can be known. */
function example(rows: ColumnsOf['rows'], n: number, phrase: string): string | undefined {
  const cell = rows.map(row => row[n] ?? '').find(text => text.trim() !== '')
  return cell === undefined ? undefined : fill(phrase, { cell })
}

/** A group's name from the column's own: `Cost centre` is `segment:cost-centre`. */
export function groupNameOf(header: string, n: number): string {
  const word = header
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 31)
  return `segment:${word || `column-${n + 1}`}`
}
