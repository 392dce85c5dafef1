import type { Copy, NoticeKind } from '../copy/copy.ts'
import { type Notice, noticePage, noticeStatus } from '../pages/notice-page.ts'
import { leanNear } from '../pages/support.ts'

/** A page's HTML and status. */
export interface Page {
  status: number
  html: string
  /** The same without what the employer configured, but for who calls people: where all of it would not fit. */
  lean?: () => string
  /** As long as it needs to be, in steps: a page that only the person's own key opens, and that grows by the round. */
  isLong?: true
  /** A file to keep, in place of a page. */
  file?: { name: string; type: string }
}

export const shown = (html: string, status = 200, lean?: () => string): Page => ({
  status,
  html,
  ...(lean ? { lean } : {}),
})

/** A page behind the person's own key. */
export const long = (html: string): Page => ({ status: 200, html, isLong: true })

/** A file of JSON, behind the person's own key. */
export const file = (name: string, type: string, content: object): Page => ({
  status: 200,
  html: JSON.stringify(content, null, 2),
  file: { name, type },
})

export function notice(copy: Copy, kind: NoticeKind, more: Omit<Notice, 'copy' | 'kind'> = {}): Page {
  const of = { copy, kind, ...more }
  const { support } = of
  const lean = support && (() => noticePage({ ...of, support: leanNear(support) }))
  return shown(noticePage(of), noticeStatus[kind], lean)
}
