import type { Copy, NoticeKind } from '../copy/copy.ts'
import { type Notice, noticePage, noticeStatus } from '../pages/notice-page.ts'

/** A page's HTML and status. */
export interface Page {
  status: number
  html: string
}

export const shown = (html: string, status = 200): Page => ({ status, html })

export const notice = (copy: Copy, kind: NoticeKind, more: Omit<Notice, 'copy' | 'kind'> = {}): Page => ({
  status: noticeStatus[kind],
  html: noticePage({ copy, kind, ...more }),
})
