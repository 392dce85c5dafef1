import { createHash } from 'node:crypto'
import { html, raw } from 'hono/html'
import { type Instant, isoOf } from '../../functions/domain/time.ts'
import { MOVES, USERS } from './start-page.ts'

/** What a reply of a function holds, as far as the bar is concerned. */
interface Shown {
  headers: Record<string, string>
  body: string | Buffer
}

/**
 * The bar at the foot of HR's console on this machine: the clock, the inbox, and who is signed in. It is added to the
 * page after the function has answered, so nothing that is deployed knows of it. Any other answer stays as it is, also a
 * specimen, which shows what an employee sees.
 */
export function withConsoleBar<Reply extends Shown>(reply: Reply, path: string, now: Instant): Reply {
  const { headers, body } = reply
  const isPage = path.split('?')[0]?.match(/^\/hr(\/|$)/) && headers['content-type']?.startsWith('text/html')
  const policy = headers['content-security-policy'] ?? ''
  if (!isPage || policy.includes('sandbox') || typeof body !== 'string') return reply
  const at = body.lastIndexOf('</body>')
  if (at < 0) return reply
  return {
    ...reply,
    headers: {
      ...headers,
      'content-security-policy': policy.replace(/style-src ([^;]*)/, (whole, allowed: string) =>
        // With a hash in it, a policy no longer takes any other inline style.
        allowed.includes("'unsafe-inline'") ? whole : `style-src ${allowed} ${STYLE_HASH}`,
      ),
    },
    body: `${body.slice(0, at)}${bar(userIn(body), path, now)}${body.slice(at)}`,
  }
}

const STYLE = `
html { scroll-padding-bottom: 8rem }
.machine { position: sticky; bottom: 0; display: flex; flex-wrap: wrap; gap: .15rem .9rem; align-items: center; padding: .3rem 1rem; background: #23302e; color: #fff; font-size: .9rem; line-height: 1.4 }
.machine a { color: #fff; padding-block: .2rem }
.machine form { display: flex; flex-wrap: wrap; gap: .15rem .5rem; align-items: center }
.machine button { min-height: 1.75rem; padding: 0 .6rem; background: none; border: 1px solid #b9c8c5; color: #fff; font-weight: 400; font-size: inherit }
.machine [aria-current] { font-weight: 700; text-decoration: none }
.machine :focus-visible { outline-color: #fff }
@media print { .machine { display: none } }
@media (max-height: 30rem) { .machine { position: static } }
`
const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`

/** Whose page it is, by the head that the console puts on it. */
const userIn = (page: string): string | undefined =>
  USERS.find(({ user }) => /<form class="me"[\s\S]*?<\/form>/.exec(page)?.[0].includes(user))?.user

const bar = (
  user: string | undefined,
  path: string,
  now: Instant,
) => html`<aside class="machine" lang="en" dir="ltr" aria-label="This machine">
<style>${raw(STYLE)}</style>
<form method="post" action="/local/clock"><input type="hidden" name="back" value="${path}">${user ? html`<input type="hidden" name="user" value="${user}">` : ''}<span>${isoOf(now).slice(0, 16).replace('T', ' ')} UTC</span>${MOVES.map(({ by, label }) => html`<button name="by" value="${by}">${label}</button>`)}</form>
<a href="/local/inbox">Inbox</a>
<span>Signed in as</span>${USERS.map(({ user: other, role }) => html`<a href="${signInAs(other, path)}"${other === user ? html` aria-current="true"` : ''}>${role}</a>`)}
</aside>`

/** Signs somebody in by one click, and shows the page that they were on. */
export const signInAs = (user: string, to: string): string =>
  `/hr/sign-in/start?${new URLSearchParams({ login_hint: user, to })}`
