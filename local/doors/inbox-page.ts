import { html } from 'hono/html'
import type { StoredMail } from '../aws/emulators.ts'

type Page = ReturnType<typeof html>

const frame = (title: string, content: Page): Page => html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #222 }
  table { border-collapse: collapse; width: 100% }
  td, th { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid #ddd; overflow-wrap: anywhere }
  iframe { width: 100%; height: 70vh; border: 1px solid #ddd }
  pre { white-space: pre-wrap; overflow-wrap: anywhere }
</style>
${content}
</html>`

const when = (at: number) => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`

/** The newest mails first, at most so many. */
export const inboxPage = (mails: StoredMail[], total: number): Page =>
  frame(
    'Mail',
    html`<h1>Mail</h1>
<p>${total} mails were accepted${total > mails.length ? `; these are the last ${mails.length}` : ''}.</p>
<table>
<tr><th>To</th><th>Subject</th><th>Sent</th></tr>
${mails
  .toReversed()
  .map(
    mail =>
      html`<tr><td>${mail.to.join(', ')}</td><td><a href="/local/inbox/${mail.messageId}">${mail.subject}</a></td><td>${when(mail.at)}</td></tr>`,
  )}
</table>`,
  )

/** One mail as in a mail program: without scripts, with links that open outside the frame. */
export const mailPage = (mail: StoredMail): Page =>
  frame(
    mail.subject,
    html`<p><a href="/local/inbox">All mail</a></p>
<h1>${mail.subject}</h1>
<p>From ${mail.from}<br>To ${mail.to.join(', ')}<br>${when(mail.at)} · <a href="/local/mail/${mail.messageId}.eml">as a file</a></p>
<iframe title="The mail" sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation" srcdoc="${`<base target="_top">${mail.html ?? ''}`}"></iframe>
<h2>As text</h2>
<pre>${mail.text ?? ''}</pre>
<h2>Headers</h2>
<pre>${mail.headers.map(({ name, value }) => `${name}: ${value}`).join('\n')}</pre>`,
  )
