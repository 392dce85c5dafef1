import type { Copy } from '../copy/copy.ts'
import { framed, html, paragraphs } from './frame.ts'

/**
 * What opening the link shows: a question, and no change, since mail scanners open links too. The form posts
 * `choice=stop` to `action`; a mail program's own button posts `List-Unsubscribe=One-Click` there and means the same.
 * Below it the way back, for everybody alike: the page must not tell who has stopped the emails.
 */
export function unsubscribePage({ copy, action }: { copy: Copy; action: string }): string {
  const { title, text, button, stoppedText, resubscribeButton, erase } = copy.unsubscribe
  return framed(
    copy,
    title,
    html`<h1>${title}</h1><form method="post" action="${action}" class="card">${paragraphs(text)}<p><button class="main" name="choice" value="stop">${button}</button></p></form>
<form method="post" action="${action}"><p class="soft">${stoppedText}</p><p><button class="quiet" name="choice" value="resume">${resubscribeButton}</button></p></form>
<p><a href="${action}/erase">${erase}</a></p>`,
  )
}
