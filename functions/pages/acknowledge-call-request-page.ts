import type { Copy } from '../copy/copy.ts'
import { framed, html } from './frame.ts'

/**
 * What a responder sees behind the link in the mail: a question, that it is confirmed, or that there is no such
 * link. Never anything of what was typed: the mail holds that, and links travel further than mails.
 */
export function acknowledgePage({
  copy,
  shows,
  action = '',
}: {
  copy: Copy
  shows: 'question' | 'done' | 'unknown'
  /** `question` only: where the form goes, `/r/{token}`. */
  action?: string
}): string {
  const { acknowledge } = copy
  const { title, text } = shows === 'question' ? acknowledge : acknowledge[shows]
  return framed(
    copy,
    title,
    html`<h1>${title}</h1><section class="card"><p>${text}</p>${
      shows === 'question'
        ? html`<form method="post" action="${action}"><button class="main">${acknowledge.button}</button></form>`
        : ''
    }</section>`,
    'responder',
  )
}
