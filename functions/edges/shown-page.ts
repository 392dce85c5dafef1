import type { Copy, NoticeKind } from '../copy/copy.ts'
import { type Notice, noticePage, noticeStatus } from '../pages/notice-page.ts'
import { leanNear } from '../pages/support.ts'

/** A page's HTML and status. */
export interface Page {
  status: number
  html: string
  /** The same without what the employer configured, but for who calls people: where all of it would not fit. */
  lean?: () => string
}

export const shown = (html: string, status = 200, lean?: () => string): Page => ({
  status,
  html,
  ...(lean ? { lean } : {}),
})

export function notice(copy: Copy, kind: NoticeKind, more: Omit<Notice, 'copy' | 'kind'> = {}): Page {
  const of = { copy, kind, ...more }
  const { support } = of
  const lean = support && (() => noticePage({ ...of, support: leanNear(support) }))
  return shown(noticePage(of), noticeStatus[kind], lean)
}
