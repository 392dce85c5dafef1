import { fill } from '../../copy/copy.ts'
import type { StaffPerson } from '../../domain/staff/session.ts'
import { html } from '../html.ts'
import { table } from './fields.ts'
import { consolePage, type Desk, tokenField } from './frame.ts'
import { moment } from './moments.ts'

/** Who of HR has signed in, with which role; an admin can end their sessions. */
export function peoplePage(desk: Desk, people: readonly StaffPerson[], signedOut?: string): string {
  const { words, viewer } = desk
  const { people: say } = words
  const isAdmin = viewer?.role === 'admin'
  const rows = people
    .toSorted((a, b) => b.signedInAt - a.signedInAt)
    .map(person => [
      person.name || person.email,
      person.email,
      words.roles[person.role],
      moment(words, person.signedInAt),
      ...(isAdmin
        ? [
            html`<form method="post" action="/hr/people">${tokenField(viewer)}<button class="quiet" name="subject" value="${person.subject}">${say.signOut}<span class="unseen"> (${person.name || person.email})</span></button></form>`,
          ]
        : []),
    ])
  return consolePage(desk, {
    title: say.title,
    section: 'people',
    content: html`<h1>${say.title}</h1>${signedOut ? html`<p class="box said" role="status">${fill(say.done, { name: signedOut })}</p>` : ''}<p class="lead">${say.lead}</p>
${table(say.caption, say.head.slice(0, isAdmin ? 5 : 4), rows)}<p class="hint">${say.hint}</p><p class="acts"><a class="back" href="/hr/service-accounts">${words.serviceAccounts.link}</a></p>`,
  })
}
