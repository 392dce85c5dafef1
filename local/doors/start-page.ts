import { html } from 'hono/html'
import type { Deployment } from '../template/deployment.ts'

type Page = ReturnType<typeof html>

const frame = (title: string, content: Page): Page => html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
  body { font: 17px/1.5 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #faf7f2 }
  a.as { display: block; margin: .6rem 0; padding: .8rem 1rem; background: #1f5d57; color: #fff; border-radius: .35rem; text-decoration: none; font-weight: 600 }
  a { color: #1f5d57 }
  button { font: inherit; padding: .5rem .9rem; color: #1f5d57; background: #fff; border: 2px solid #1f5d57; border-radius: .35rem; cursor: pointer }
</style>
<main>${content}</main>
</html>`

/** One user a group of the template's pools, as the local issuer knows them. */
const usersOf = (pools: Deployment['userPools']): string[] =>
  pools.flatMap(({ groups }) => groups.map(group => `${group.replace(/s$/, '')}@example.com`)).sort()

const BY_NAME: Readonly<Record<string, string>> = {
  'hr-admin@example.com': 'Sign in as an admin, who may do everything',
  'hr-editor@example.com': 'Sign in as an editor, who prepares campaigns',
  'hr-viewer@example.com': 'Sign in as a viewer, who may look',
}

const links = (pools: Deployment['userPools'], hrefOf: (user: string) => string): Page[] =>
  usersOf(pools).map(
    user => html`<a class="as" href="${hrefOf(user)}">${BY_NAME[user] ?? `Sign in as ${user}`}</a>`,
  )

export const MOVES = [
  { by: 'PT1H', label: 'An hour on' },
  { by: 'P1D', label: 'A day on' },
  { by: 'P7D', label: 'A week on' },
]

/** The people of HR on this machine. */
export const USERS = [
  { user: 'hr-viewer@example.com', role: 'viewer' },
  { user: 'hr-editor@example.com', role: 'editor' },
  { user: 'hr-admin@example.com', role: 'admin' },
] as const

/** The one address to open: in one click HR's console, and what else there is on this machine. */
export const startPage = (pools: Deployment['userPools'], now: string): Page =>
  frame(
    'Hearten on this machine',
    html`<h1>Hearten on this machine</h1>
<p>HR’s console. Any of these is signed in by one click; on AWS a password and a second factor come in between.</p>
${links(pools, user => `/hr/sign-in/start?login_hint=${encodeURIComponent(user)}`)}
<p><a href="/local/inbox">The inbox</a>: every email that was sent. · <a href="/about">What employees can read</a></p>
<form method="post" action="/local/clock"><p>It is ${now} here, and time stands still until it is moved. A session ends after half an hour of it: sign in again then.</p>
${MOVES.map(({ by, label }) => html`<button name="by" value="${by}">${label}</button> `)}</form>`,
  )

/** In the place of the identity provider's page, where nobody was named. */
export const choosePage = (pools: Deployment['userPools'], authorize: string): Page =>
  frame(
    'Sign in on this machine',
    html`<h1>Who are you?</h1><p>This stands for the sign-in page of your identity provider.</p>
${links(pools, user => `${authorize}&login_hint=${encodeURIComponent(user)}`)}
<p><a href="${authorize}&amp;login_hint=colleague@example.com">Sign in as somebody who is not of HR</a></p>`,
  )
