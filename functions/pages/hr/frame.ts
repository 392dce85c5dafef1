import { createHash } from 'node:crypto'
import { raw } from 'hono/html'
import { fill } from '../../copy/copy.ts'
import type { HrWords } from '../../copy/hr.ts'
import type { Role } from '../../domain/staff/role.ts'
import { type Html, html } from '../html.ts'
import { consoleCss } from './style.ts'

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * The headers of every page of the console. It has no script and loads nothing. `same-origin` lets a form's request
 * tell its origin, which no-referrer would hide; nothing goes to other sites.
 */
export const consoleHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': [
    "default-src 'none'",
    `style-src ${hashOf(consoleCss)}`,
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex, nofollow',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  'strict-transport-security': 'max-age=31536000',
}

/** Who looks at a page. */
export interface Viewer {
  name: string
  role: Role
  /** What each form carries. */
  formToken: string
}

/** What every page of the console gets. */
export interface Desk {
  words: HrWords
  organisation: string
  /** Undefined where nobody is signed in. */
  viewer: Viewer | undefined
}

const SECTIONS = [
  'home',
  'campaigns',
  'roster',
  'connections',
  'support',
  'resources',
  'specimens',
  'audit',
  'people',
] as const
type Section = (typeof SECTIONS)[number]

const ADDRESSES: Record<Section, string> = {
  home: '/hr',
  campaigns: '/hr/campaigns',
  roster: '/hr/roster',
  connections: '/hr/connections',
  support: '/hr/support',
  resources: '/hr/resources',
  specimens: '/hr/specimens',
  audit: '/hr/audit',
  people: '/hr/people',
}

export interface PageOf {
  title: string
  content: unknown
  section?: Section
  /** Errors on the page are told in its title, which a screen reader says first. */
  failed?: boolean
  /** Asks again after so many seconds: for pages that wait. */
  refreshAfter?: number
}

/** The frame around every page of the console. */
export function consolePage({ words, organisation, viewer }: Desk, of: PageOf): string {
  const title = of.failed ? `${words.frame.error}: ${of.title}` : of.title
  return html`<!doctype html>
<html lang="${words.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
${of.refreshAfter ? html`<meta http-equiv="refresh" content="${of.refreshAfter}">` : ''}
<title>${title} – Hearten</title>
<style>${raw(consoleCss)}</style>
</head>
<body>
<a class="skip" href="#main">${words.frame.skip}</a>
<header>
<div class="top"><a class="brand" href="/hr">${fill(words.frame.brand, { organisation })}</a>${viewer ? signedIn(words, viewer) : ''}</div>
${viewer ? navigation(words, of.section) : ''}
</header>
<main id="main" tabindex="-1">${of.content}</main>
<footer><p>${words.frame.promise}</p>${viewer ? languageForm(words, viewer) : ''}</footer>
</body>
</html>`.toString()
}

const signedIn = (words: HrWords, viewer: Viewer): Html =>
  html`<form class="me" method="post" action="/hr/sign-out">${tokenField(viewer)}<span>${viewer.name} (${words.roles[viewer.role]})</span><button class="link">${words.frame.signOut}</button></form>`

const navigation = (words: HrWords, current: Section | undefined): Html =>
  html`<nav aria-label="${words.frame.sections}"><ul>${SECTIONS.map(
    section =>
      html`<li><a href="${ADDRESSES[section]}"${section === current ? html` aria-current="true"` : ''}>${words.nav[section]}</a></li>`,
  )}</ul></nav>`

const languageForm = (words: HrWords, viewer: Viewer): Html =>
  html`<form method="post" action="/hr/language">${tokenField(viewer)}<button class="link" name="language" value="${words.frame.otherLanguage}" lang="${words.frame.otherLanguage}">${words.frame.inOtherLanguage}</button></form>`

/** Every form carries it: another site cannot know it. */
export const tokenField = (viewer: Viewer | undefined): Html =>
  html`<input type="hidden" name="form-token" value="${viewer?.formToken ?? ''}">`
