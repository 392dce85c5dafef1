import { fill } from '../../copy/copy.ts'
import { allScopes, type Scope } from '../../domain/staff/scope.ts'
import { html } from '../html.ts'
import { backLink, choices, errorSummary, type Filled, facts, table, textField } from './fields.ts'
import { consolePage, type Desk, tokenField } from './frame.ts'
import { moment } from './moments.ts'

interface AccountLine {
  id: string
  name: string
  scopes: readonly Scope[]
  madeAt: string
  usedAt: string | null
  revokedAt: string | null
}

export interface ServiceAccounts {
  accounts: readonly AccountLine[]
  /** The one that was just made, with its secret: it is on no other page. */
  made?: { id: string; name: string; secret: string }
  /** What was done, in words. */
  said?: string
  filled: Filled
}

/** Which programs have an account, and what each may do. An admin makes and revokes them. */
export function serviceAccountPage(desk: Desk, { accounts, made, said, filled }: ServiceAccounts): string {
  const { words, viewer } = desk
  const { serviceAccounts: say } = words
  const isAdmin = viewer?.role === 'admin'
  const at = (iso: string) => moment(words, Date.parse(iso))
  const rows = accounts.map(({ id, name, scopes, madeAt, usedAt, revokedAt }) => [
    name,
    html`<code>${id}</code>`,
    scopes.map(scope => html`<code>${scope}</code> `),
    at(madeAt),
    usedAt ? at(usedAt) : say.never,
    revokedAt
      ? fill(say.revoked, { moment: at(revokedAt) })
      : isAdmin
        ? html`<form method="post" action="/hr/service-accounts">${tokenField(viewer)}<button class="quiet" name="revoke" value="${id}">${say.revoke}<span class="unseen"> (${name})</span></button></form>`
        : say.good,
  ])
  return consolePage(desk, {
    title: made ? say.made.title : say.title,
    section: 'people',
    failed: filled.errors.length > 0,
    content: html`${backLink('/hr/people', say.back)}${errorSummary(words, filled.errors, { name: say.form.name, scopes: say.form.scopes })}<h1>${say.title}</h1>${
      made
        ? html`<div class="box said" role="status"><h2>${say.made.title}</h2><p>${fill(say.made.text, { name: made.name })}</p>${facts(
            [
              [say.made.id, html`<code>${made.id}</code>`],
              [say.made.secret, html`<code>${made.secret}</code>`],
            ],
          )}</div>`
        : said
          ? html`<p class="box said" role="status">${said}</p>`
          : ''
    }<p class="lead">${say.lead}</p>
${accounts.length > 0 ? html`${table(say.caption, say.head, rows)}<p class="hint">${say.hint}</p>` : html`<p>${say.none}</p>`}
${
  isAdmin
    ? html`<form method="post" action="/hr/service-accounts"><h2>${say.form.title}</h2>${tokenField(viewer)}${textField({ name: 'name', label: say.form.name, hint: say.form.nameHint, filled })}${choices(
        {
          name: 'scopes',
          type: 'checkbox',
          label: say.form.scopes,
          hint: say.form.scopesHint,
          filled,
          options: allScopes.map(scope => ({
            value: scope,
            label: say.scopes[scope].label,
            hint: say.scopes[scope].hint,
          })),
        },
      )}<button name="make" value="yes">${say.form.make}</button></form>`
    : ''
}`,
  })
}
