import { fill } from '../../copy/copy.ts'
import { type Html, html } from '../html.ts'
import {
  backLink,
  basedOnField,
  cameBack,
  errorSummary,
  type Filled,
  facts,
  meanwhileBox,
  selectField,
  table,
  textField,
  tick,
} from './fields.ts'
import { consolePage, type Desk, tokenField } from './frame.ts'
import { counted, moment, numberOf } from './moments.ts'

/** A connection as the API gives it. */
export interface ConnectionShown {
  connectionId: string
  name: string
  scimUrl: string
  personIdFrom: string
  takesOver: boolean
  createdAt: string
  usedAt: string | null
  revokedAt: string | null
  people: number
  held: number
  heldSince: string | null
}
export interface WholeConnection extends ConnectionShown {
  groups: { groupId: string; name: string; segment: string | null }[]
}

const isAdmin = ({ viewer }: Desk) => viewer?.role === 'admin'
const at = ({ words }: Desk, time: string) => moment(words, Date.parse(time))
const saidBox = (said: string | undefined) =>
  said ? html`<p class="box said" role="status">${said}</p>` : ''

/** All connections, and a form for another one. */
export function connectionsPage(
  desk: Desk,
  { all, filled, said }: { all: readonly ConnectionShown[]; filled: Filled; said?: string | undefined },
): string {
  const { words } = desk
  const { connections: say } = words
  const rows = all.map(each => [
    html`<a href="/hr/connections/${each.connectionId}">${each.name}</a>`,
    numberOf(words, each.people),
    each.usedAt ? at(desk, each.usedAt) : say.never,
    each.revokedAt
      ? say.states.revoked
      : each.held > 0
        ? html`<b>${say.states.waits}</b>`
        : say.states.stands,
  ])
  return consolePage(desk, {
    title: say.title,
    section: 'connections',
    failed: filled.errors.length > 0,
    content: html`${errorSummary(words, filled.errors, say.make)}${saidBox(said)}<h1>${say.title}</h1><p class="lead">${say.lead}</p>
${rows.length > 0 ? table(say.caption, say.head, rows) : html`<p class="box">${say.none}</p>`}
${isAdmin(desk) ? makeForm(desk, filled) : html`<p>${say.onlyAdmins}</p>`}`,
  })
}

function makeForm({ words, viewer }: Desk, filled: Filled): Html {
  const { make } = words.connections
  return html`<h2>${make.title}</h2><form method="post" action="/hr/connections" novalidate>${tokenField(viewer)}
${textField({ name: 'name', label: make.name, hint: make.nameHint, filled })}
${selectField({
  name: 'personIdFrom',
  label: make.personIdFrom,
  hint: make.personIdHint,
  options: Object.entries(make.sources).map(([value, label]) => ({ value, label })),
  filled,
})}
${tick({ name: 'takesOver', label: make.takesOver, hint: make.takesOverHint, filled })}
<button>${make.button}</button></form>`
}

/** The only page that ever shows a token. */
export function madePage(desk: Desk, made: ConnectionShown & { token: string }): string {
  const { made: say, title } = desk.words.connections
  return consolePage(desk, {
    title: fill(say.title, { name: made.name }),
    section: 'connections',
    content: html`${backLink('/hr/connections', title)}<h1>${fill(say.title, { name: made.name })}</h1><p class="lead">${say.once}</p>
<div class="box">${facts([
      [say.url, html`<code>${made.scimUrl}</code>`],
      [say.token, html`<code>${made.token}</code>`],
    ])}</div><p>${say.next}</p><p class="acts"><a class="button" href="/hr/connections/${made.connectionId}">${say.done}</a></p>`,
  })
}

export function connectionPage(
  desk: Desk,
  {
    of,
    filled,
    basedOn,
    said,
  }: {
    of: WholeConnection
    filled: Filled
    /** The ETag of what the forms were made from. */
    basedOn: string
    said?: string | undefined
  },
): string {
  const { words } = desk
  const { connections: say } = words
  const { one } = say
  const yes = (is: boolean) => (is ? one.yes : one.no)
  return consolePage(desk, {
    title: of.name,
    section: 'connections',
    failed: cameBack(filled),
    content: html`${backLink('/hr/connections', say.title)}${errorSummary(words, filled.errors)}${meanwhileBox(words, filled)}${saidBox(said)}<h1>${of.name}</h1>
${of.held > 0 && !of.revokedAt ? heldBox(desk, of) : ''}
${facts([
  [one.facts.url, html`<code>${of.scimUrl}</code>`],
  [one.facts.personIdFrom, of.personIdFrom],
  [one.facts.takesOver, yes(of.takesOver)],
  [one.facts.people, numberOf(words, of.people)],
  [one.facts.created, at(desk, of.createdAt)],
  [one.facts.used, of.usedAt ? at(desk, of.usedAt) : say.never],
  ...(of.revokedAt ? [[one.facts.revoked, at(desk, of.revokedAt)] as const] : []),
])}
${of.revokedAt ? '' : html`<h2>${one.groups}</h2><p>${one.groupsLead}</p>${of.groups.length > 0 ? groupsForm(desk, { of, basedOn }, filled) : html`<p class="box">${one.noGroups}</p>`}${isAdmin(desk) ? revokeForm(desk, of) : html`<p>${say.onlyAdmins}</p>`}`}`,
  })
}

function heldBox(desk: Desk, of: WholeConnection): Html {
  const { words, viewer } = desk
  const { held } = words.connections.one
  const text = counted(words, held.text, of.held).replace(
    '{when}',
    of.heldSince ? at(desk, of.heldSince) : '',
  )
  return html`<div class="box summary"><h2>${held.title}</h2><p>${text}</p><p>${held.mistake}</p>${
    isAdmin(desk)
      ? html`<form method="post" action="/hr/connections/${of.connectionId}/leavers">${tokenField(viewer)}<button>${held.button}</button></form>`
      : html`<p>${words.connections.onlyAdmins}</p>`
  }</div>`
}

/** A group's field is `segment.<id>`, in the order of their names. */
function groupsForm(
  desk: Desk,
  { of, basedOn }: { of: WholeConnection; basedOn: string },
  filled: Filled,
): Html {
  const { words, viewer } = desk
  const { one } = words.connections
  if (!isAdmin(desk))
    return table(
      one.groups,
      one.groupsHead,
      of.groups.map(({ name, segment }) => [name, segment ?? words.frame.none]),
    )
  return html`<form method="post" action="/hr/connections/${of.connectionId}/groups" novalidate>${tokenField(viewer)}${basedOnField(basedOn)}${of.groups.map(
    ({ groupId, name }) =>
      textField({
        name: `segment.${groupId}`,
        label: fill(one.segment, { group: name }),
        short: true,
        filled,
      }),
  )}<button>${words.frame.save}</button></form>`
}

const revokeForm = ({ words, viewer }: Desk, of: WholeConnection): Html => {
  const { revoke } = words.connections.one
  return html`<h2>${revoke.title}</h2><p>${revoke.text}</p><form method="post" action="/hr/connections/${of.connectionId}/revoke">${tokenField(viewer)}<button class="quiet">${revoke.button}</button></form>`
}
