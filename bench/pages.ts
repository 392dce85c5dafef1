import { gzipSync } from 'node:zlib'
import { copyFor } from '../functions/copy/copies.ts'
import type { Copy } from '../functions/copy/copy.ts'
import { locales } from '../functions/copy/languages.ts'
import type { Named } from '../functions/domain/check-in/reading.ts'
import { checkInView } from '../functions/edges/routes/check-in-view.ts'
import { combine } from '../functions/instruments/library.ts'
import { checkInPage } from '../functions/pages/check-in-page.ts'
import { offeredFollowUps } from '../functions/pages/follow-up-form.ts'
import { pageHeaders } from '../functions/pages/frame.ts'
import { aReply } from '../test/pages/sample-pages.ts'
import type { Measured, Row } from './row.ts'

/** Headers and page with gzip, which every browser accepts. 14 KB is what a server's first flight carries. */
const BUDGET_BYTES = 14 * 1024

const TOKEN = 'x'.repeat(43)
const ASKED = [['phq-4'], ['phq-9'], ['phq-9', 'gad-7'], ['ons4']]

/** A country for readers of this language, which decides the emergency numbers on the page. */
const COUNTRIES: Record<string, string> = { de: 'DE', es: 'ES', fr: 'FR', ar: 'EG' }

export async function measure(): Promise<Measured> {
  const rows: Row[] = []
  const loading = new Set<string>()
  let unscripted = true
  for (const copy of await Promise.all(locales.map(locale => copyFor(locale)))) {
    const { locale } = copy
    for (const asked of ASKED) {
      const html = checkIn(copy, asked)
      rows.push(weighed(`check-in ${asked.join(' + ')}, ${locale}`, html, true))
      for (const what of loadedBy(html)) loading.add(what)
      unscripted &&= worksWithoutScript(html)
    }
    rows.push(weighed(`reply, ${locale}`, reply(copy, false)))
    rows.push(weighed(`reply where there is risk, ${locale}`, reply(copy, true)))
  }
  rows.push(
    {
      what: 'loaded by the page from anywhere',
      measured: [...loading].join(', ') || 'nothing',
      budget: 'nothing',
      within: loading.size === 0,
    },
    {
      what: 'form and buttons that work without script',
      measured: unscripted ? 'all' : 'not all',
      budget: 'all',
      within: unscripted,
    },
  )
  return {
    rows,
    notes: [
      'head and page with gzip; in brackets without. On the wire a page is filled up to 14 KB (96 KB without gzip)',
    ],
  }
}

function checkIn(copy: Copy, asked: readonly string[]): string {
  const at = Date.parse('2026-03-12T22:59:00Z')
  const { locale } = copy
  return checkInPage(
    checkInView({
      enrolment: {
        enrolmentId: 'e',
        campaignId: 'c',
        waveId: 'w1',
        personId: 'p',
        locale,
        place: { timeZone: 'Europe/Berlin', country: COUNTRIES[locale] ?? 'GB' },
        site: 'Leeds',
        segments: {},
        closesAt: at,
        linksExpireAt: at,
      },
      brief: {
        campaignId: 'c',
        waveId: 'w1',
        instruments: [...asked],
        followUps: true,
        reportWishes: false,
        sendAt: '09:30',
        quietDays: [],
        openedAt: at,
        linksExpireAt: at,
      },
      copy,
      token: TOKEN,
      defaultLocale: 'en',
      organisation: 'Northwind Care',
    }),
  )
}

const lastingly = (theme: Named['theme']): Named => ({
  theme,
  amount: 'more-than-half-the-days',
  recallDays: 14,
})

const reply = ({ locale }: Copy, risk: boolean): string => {
  const questions = combine(['phq-9', 'gad-7'])
  return aReply({
    locale,
    risk,
    reading: { weight: 3, heaviest: [lastingly('fear'), lastingly('pace')], more: true, heldUp: null },
    answered: { questions, chosen: new Map(questions.map(({ field }) => [field, 2])) },
    support: { country: COUNTRIES[locale] ?? 'GB', routes: [] },
    followUp: offeredFollowUps(TOKEN),
  })
}

function weighed(what: string, html: string, budgeted = false): Row {
  const head = ['HTTP/1.1 200 OK', ...Object.entries(pageHeaders).map(([name, value]) => `${name}: ${value}`)]
  const headBytes = Buffer.byteLength(
    `${head.join('\r\n')}\r\ncontent-encoding: gzip\r\nvary: accept-encoding\r\ncontent-length: 99999\r\n\r\n`,
  )
  const bytes = headBytes + Buffer.byteLength(html)
  const zipped = headBytes + gzipSync(html).length
  return {
    what,
    measured: `${kilobytes(zipped)} (${kilobytes(bytes)})`,
    ...(budgeted ? { budget: `≤ ${kilobytes(BUDGET_BYTES)}`, within: zipped <= BUDGET_BYTES } : {}),
  }
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`

/** Everything that a browser would fetch by itself: elements that load, and styles that do. */
const loadedBy = (html: string): string[] =>
  html.match(
    /<(?:img|iframe|link|object|embed|video|audio|source)\b[^>]*>|<script[^>]+src[^>]*>|@import|url\(/gi,
  ) ?? []

/** Without any script the form still posts, with a button of its own, to a real address. */
function worksWithoutScript(html: string): boolean {
  const page = html.replace(/<script\b[\s\S]*?<\/script>/g, '')
  return (
    /<form method="post" action="\/c\/[^"]+"/.test(page) &&
    /<button [^>]*value="send"/.test(page) &&
    !/\son\w+=|javascript:/i.test(page)
  )
}
