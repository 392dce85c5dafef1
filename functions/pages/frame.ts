import { createHash } from 'node:crypto'
import { raw } from 'hono/html'
import type { Copy } from '../copy/copy.ts'
import { type Html, html } from './html.ts'
import { script, scriptWithKeys } from './script.ts'
import { css } from './style.ts'

export { type Html, html, paragraphs } from './html.ts'

/** Where "leave quickly" leads: a page that anybody may have open, which is no one's advertisement. */
const ELSEWHERE = 'https://www.wikipedia.org/'

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * The headers of every employee page. Nothing is loaded from anywhere, the token of the address goes into no
 * referrer, no cache keeps the page, no other page frames it.
 */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': [
    "default-src 'none'",
    `style-src ${hashOf(css)}`,
    `script-src ${hashOf(script)} ${hashOf(scriptWithKeys)}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex, nofollow',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  'strict-transport-security': 'max-age=31536000',
}

/**
 * The frame around every page: language and direction, the way to the content and, for an employee, the way out.
 * The foot speaks of the person's own answers; a page that is the same for everybody has none. `title` is what a glance
 * at the tab shows, so it names nothing that is nobody's business.
 */
export function framed(
  copy: Copy,
  title: string,
  content: Html,
  reader: 'employee' | 'everybody' | 'responder' = 'employee',
  /** Whether the page takes or shows the key to a private page. */
  keys: 'with-keys' | 'no-keys' = 'no-keys',
): string {
  return html`<!doctype html>
<html lang="${copy.locale}" dir="${copy.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${raw(css)}</style>
</head>
<body>
<header><a class="skip" href="#main">${copy.frame.skip}</a>${reader !== 'responder' ? html`<a class="leave" href="${ELSEWHERE}" rel="noreferrer nofollow" data-leave>${copy.frame.leave}</a>` : ''}</header>
<main id="main" tabindex="-1">${content}</main>
${reader === 'employee' ? html`<footer><p>${copy.frame.noDiagnosis}</p></footer>` : ''}
<script>${raw(keys === 'with-keys' ? scriptWithKeys : script)}</script>
</body>
</html>`.toString()
}
