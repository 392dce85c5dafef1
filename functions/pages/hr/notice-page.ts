import type { HrWords } from '../../copy/hr.ts'
import { html, paragraphs } from '../html.ts'
import { consolePage, type Desk } from './frame.ts'

export type NoticeKind = keyof HrWords['notices']

const STATUS: Record<NoticeKind, number> = {
  'not-found': 404,
  'no-file': 404,
  'no-report': 404,
  'not-allowed': 403,
  'signed-out-meanwhile': 401,
  'foreign-form': 403,
  'too-large': 413,
  'wrong-content': 415,
  trouble: 500,
  slow: 503,
  'sign-in-failed': 400,
  'not-staff': 403,
  'signed-out': 200,
}

/** What there is to say where there is nothing to show, and where to go from there. */
export function noticePage(
  desk: Desk,
  kind: NoticeKind,
  also: { href: string; label: string }[] = [],
): { html: string; status: number } {
  const { words } = desk
  const { title, text } = words.notices[kind]
  const on = desk.viewer
    ? { href: '/hr', label: words.nav.home }
    : { href: '/hr/sign-in', label: words.signIn.again }
  return {
    status: STATUS[kind],
    html: consolePage(desk, {
      title,
      content: html`<h1>${title}</h1>${paragraphs(text)}<p>${[on, ...also].map(({ href, label }) => html`<a class="back" href="${href}">${label}</a> `)}</p>`,
    }),
  }
}
