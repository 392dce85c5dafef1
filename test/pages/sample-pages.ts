import type { NoticeKind } from '../../functions/copy/copy.ts'
import { languageFor, locales } from '../../functions/copy/languages.ts'
import type { Answer } from '../../functions/domain/check-in/instrument.ts'
import type { Reading } from '../../functions/domain/check-in/reading.ts'
import {
  chooseResources,
  type FollowUpChoice,
  listeningLines,
  peerRoute,
} from '../../functions/domain/follow-up/follow-up.ts'
import { resourceKind } from '../../functions/domain/follow-up/resource.ts'
import type { Responder, SupportRoute } from '../../functions/domain/support/support-routes.ts'
import { combine } from '../../functions/instruments/library.ts'
import { aboutPage } from '../../functions/pages/about-page.ts'
import {
  type CallForm,
  callAskedPage,
  callPage,
  offeredCall,
} from '../../functions/pages/call-request-page.ts'
import { type CheckIn, checkInPage } from '../../functions/pages/check-in-page.ts'
import { erasePage, erasureNoticePage } from '../../functions/pages/erase-page.ts'
import { chosenFollowUpsPage } from '../../functions/pages/follow-up-form.ts'
import { type Notice, noticePage, noticeStatus } from '../../functions/pages/notice-page.ts'
import { type Reply, replyPage } from '../../functions/pages/reply-page.ts'
import { fewerEmailsSavedPage, unsubscribePage } from '../../functions/pages/unsubscribe-page.ts'
import { resourceLibrary } from '../../functions/resources/shipped.ts'
import { someCallWords } from '../builders.ts'
import { aboutIn, copyFor, erasureIn } from '../copies.ts'
import { aGiveBack, lastTime } from './give-back-samples.ts'
import { journeyPages } from './journey-samples.ts'

/** Every page as somebody may meet it, for the tests that look at all of them. */

const route = (over: Partial<SupportRoute>): SupportRoute => ({
  id: 'eap-de',
  kind: 'eap',
  human: true,
  country: 'DE',
  name: 'Employee counselling, Weber & Partners',
  phone: '+49 30 5550 1234',
  hours: 'working-hours',
  languages: ['de', 'en'],
  verifiedOn: '2026-11-02',
  ...over,
})

export const routes: readonly SupportRoute[] = [
  route({}),
  route({
    id: 'eap-gb',
    country: 'GB',
    name: 'The Listening Service',
    phone: '+44 20 7946 0999',
    email: 'talk@listening.example',
  }),
  route({
    id: 'eap-eg',
    country: 'EG',
    name: 'خدمة الإصغاء',
    phone: '+20 2 5550 1234',
    email: 'talk@listening.example',
    hours: 'sunday-to-thursday',
    between: { from: '09:00', to: '17:00' },
    languages: ['ar', 'en'],
  }),
  route({
    id: 'samaritans',
    kind: 'outside',
    country: 'GB',
    name: 'Samaritans',
    phone: '116 123',
    url: 'https://www.samaritans.org/',
    hours: 'always',
  }),
]

/** Where somebody who reads each language may be. */
const HOMES: Readonly<Record<string, string>> = { de: 'DE', es: 'ES', fr: 'FR', ar: 'EG' }
const homeOf = (locale: string): string => HOMES[locale] ?? 'GB'

export const aCheckIn = (over: Partial<CheckIn> & { locale?: string } = {}): string => {
  const { locale = 'en', ...rest } = over
  return checkInPage({
    copy: copyFor(locale),
    action: '/c/token',
    brief: {
      organisation: 'Northwind Care',
      closesOn: '2026-12-04',
      minutes: 3,
      country: homeOf(locale),
    },
    questions: combine(['phq-4']),
    languages: locales,
    ...rest,
  })
}

export const aFollowUp = (chosen: FollowUpChoice | null = null) => ({
  action: '/c/token/follow-ups',
  chosen,
  offered: { kinds: resourceKind.options, languages: locales },
})

export const aResponder = (over: Partial<Responder> = {}): Responder => ({
  ...route({}),
  email: 'talk@listening.example',
  responder: { responseTime: 'next-working-day' },
  ...over,
})

export const aCall = (over: Partial<CallForm> = {}): CallForm => ({
  ...offeredCall('token', aResponder()),
  ...over,
})

/** Worry on most days and sleep on several; nothing at all where it is light or open. */
export const aReading = (weight: Reading['weight']): Reading => {
  if (weight === 'unsaid') return { weight }
  if (weight === 'open' || weight === 0) return { weight, heaviest: [], more: false, heldUp: null }
  return {
    weight,
    heaviest: [
      { theme: 'worry', amount: 'more-than-half-the-days', recallDays: 14 },
      { theme: 'sleep', amount: 'several-days', recallDays: 14 },
    ],
    more: weight > 2,
    heldUp: 'concentration',
  }
}

/** Every question of PHQ-9 and GAD-7 with its second answer, but one that was declined and one that was skipped. */
export const answered = (ids: readonly string[] = ['phq-9', 'gad-7']) => {
  const questions = combine(ids)
  return {
    questions,
    chosen: new Map<string, Answer>(
      questions.slice(1).map(({ field }, n) => [field, n === 1 ? 'declined' : 1]),
    ),
  }
}

export const aReply = (over: Partial<Reply> & { locale?: string; followUps?: boolean } = {}): string => {
  const { locale = 'en', followUps = true, ...rest } = over
  const country = homeOf(locale)
  return replyPage({
    copy: copyFor(locale),
    reading: aReading(2),
    risk: false,
    answered: answered(),
    support: { country, routes },
    ...(followUps ? { followUp: aFollowUp() } : {}),
    resources: chooseResources({
      library: resourceLibrary,
      kinds: [],
      locale,
      country,
      site: 'Leeds',
      alreadySent: [],
      count: 3,
      seed: 'sample',
    }),
    peer: peerRoute({ library: resourceLibrary, locale, country, seed: 'sample' }),
    lines: listeningLines({ library: resourceLibrary, locale, country }),
    journey: { action: '/c/token', country, answered: answered(), passkeys: true },
    ...rest,
  })
}

export const aNotice = (kind: NoticeKind, over: Partial<Notice> & { locale?: string } = {}): string => {
  const { locale = 'en', ...rest } = over
  return noticePage({ copy: copyFor(locale), kind, ...rest })
}

export const noticeKinds = Object.keys(noticeStatus) as NoticeKind[]

const FOLLOW_UPS_CHOSEN: Readonly<Record<string, readonly string[]>> = {
  'follow-ups-two': ['2026-03-10', '2026-03-17'],
  'follow-ups-one': ['2026-03-10'],
  'follow-ups-over': [],
}

export const chosenFollowUps = (
  locale: string,
  days: readonly string[],
  { kinds = ['sleep', 'nature'], pace = 'weekly' }: Partial<FollowUpChoice> = {},
): string =>
  chosenFollowUpsPage({
    copy: copyFor(locale),
    support: { country: homeOf(locale), routes },
    chosen: { kinds, pace, language: locale },
    days,
    token: 'token',
  })

/** Path → page, in one language. */
export function samplePages(locale: string): Record<string, string> {
  const problem = {
    field: 'q.phq-4.interest',
    problem: 'not-an-option',
    wrong: 'is none of the choices',
    right: 'one of 0, 1, 2, 3',
  } as const
  const near = { copy: copyFor(locale), support: { country: homeOf(locale), routes } }
  const words = someCallWords({
    reach: 'my phone',
    name: 'Ada',
    time: 'after five',
    when: ['evening'],
    voicemail: 'no',
    cover: 'It is about the car',
    speak: 'Tiếng Việt',
  })
  const questions = combine(['phq-4'])
  const first = questions[0]?.field ?? ''
  return {
    'check-in': aCheckIn({ locale }),
    'check-in-next': aCheckIn({
      locale,
      brief: {
        organisation: 'Northwind Care',
        closesOn: '2026-12-04',
        minutes: 3,
        lastTime: lastTime(locale),
      },
    }),
    'check-in-long': aCheckIn({ locale, questions: combine(['phq-9', 'ons4']) }),
    'check-in-problems': aCheckIn({
      locale,
      entered: new Map([[questions[1]?.field ?? '', 2]]),
      problems: [{ ...problem, field: first }],
    }),
    'check-in-trouble': aCheckIn({ locale, entered: new Map([[first, 'declined' as const]]), trouble: true }),
    'check-in-risk': aCheckIn({
      locale,
      questions: combine(['phq-9', 'gad-7']),
      problems: [{ ...problem, field: 'q.phq-9.interest' }],
      risk: true,
      support: near.support,
      call: aCall(),
    }),
    'check-in-risk-trouble': aCheckIn({ locale, trouble: true, risk: true }),
    reply: aReply({ locale }),
    'reply-light': aReply({ locale, reading: aReading(0), resources: [] }),
    'reply-unsaid': aReply({ locale, reading: aReading('unsaid') }),
    'reply-open': aReply({ locale, reading: aReading('open') }),
    'reply-heavy': aReply({ locale, reading: aReading(4), call: aCall() }),
    'reply-risk': aReply({ locale, reading: aReading(4), risk: true, call: aCall() }),
    'reply-risk-light': aReply({ locale, reading: aReading('unsaid'), risk: true }),
    'reply-risk-anywhere': aReply({ locale, risk: true, support: { country: 'ZZ', routes: [] } }),
    ...Object.fromEntries(
      noticeKinds.map(kind => [
        kind,
        aNotice(kind, {
          locale,
          ...(kind === 'unsubscribed' ? { resubscribe: { action: '/u/token' } } : {}),
          ...(kind === 'new-address' ? { support: near.support, newAddress: { action: '/c/token' } } : {}),
          ...(kind === 'not-now' ? { emails: '/u/token' } : {}),
          ...(kind === 'follow-ups' ? { followUp: aFollowUp() } : {}),
        }),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(FOLLOW_UPS_CHOSEN).map(([name, days]) => [name, chosenFollowUps(locale, days)]),
    ),
    'follow-ups-no': chosenFollowUps(locale, [], { kinds: [], pace: 'none' }),
    'closed-risk': aNotice('closed', { locale, support: near.support, risk: true, call: aCall() }),
    'trouble-risk': aNotice('trouble', { locale, risk: true }),
    'give-back': aGiveBack({ locale, support: near.support }),
    'give-back-first': aGiveBack({ locale, result: 'first', support: near.support }),
    'give-back-unsure': aGiveBack({ locale, result: 'unsure', support: near.support }),
    'give-back-lost': aGiveBack({ locale, result: 'lost', support: near.support }),
    'give-back-fell': aGiveBack({ locale, result: 'fell', support: near.support }),
    about: aboutPage({
      copy: copyFor(locale),
      about: aboutIn[languageFor(locale)],
      organisation: 'Northwind Care',
      kept: { months: 13, linkDays: 30, stopDays: 60, callDays: 30, backupDays: 35, eraseBegins: 20 },
      results: {
        fewest: 10,
        one: 60,
        year: 70,
        fiveYears: 87,
        alike: 85,
        sureBefore: 95,
        sureAfter: 95,
        rareBefore: 20,
        rareTypically: 12,
        rareByBadLuck: 3,
      },
      versions: { emails: 4, consent: '2026-11-28', questionnaires: [{ name: 'PHQ-4', version: '1' }] },
      howToCheck: 'intranet.northwind.example/time',
      contact: 'Ines Weber',
      languages: locales,
    }),
    call: callPage({ ...near, call: aCall() }),
    'call-problems': callPage({
      ...near,
      call: aCall({ words, problems: { reach: 'unreachable', name: 'too-long' } }),
    }),
    'call-changed': callPage({ ...near, call: aCall({ words }), because: 'changed' }),
    'call-trouble': callPage({ ...near, call: aCall({ words }), because: 'trouble' }),
    'call-asked': callAskedPage({ ...near, responder: aResponder() }),
    ...journeyPages(locale),
    unsubscribe: unsubscribePage({
      copy: copyFor(locale),
      action: '/u/token',
      pause: { first: '2026-03-03', last: '2027-03-03' },
    }),
    'fewer-emails-saved': fewerEmailsSavedPage(copyFor(locale)),
    erase: erasePage(anErasing(locale)),
    'erase-asked': erasureNoticePage('asked', anErasing(locale)),
    'erase-undone': erasureNoticePage('undone', anErasing(locale)),
  }
}

const anErasing = (locale: string) => ({
  ...{ copy: copyFor(locale), words: erasureIn[languageFor(locale)], action: '/u/token/erase' },
  ...{ begins: 20, done: 24, backupDays: 35 },
})

/** The page as it is read: without tags. */
export const read = (page: string) =>
  page
    .replace(/<style>.*?<\/style>|<script>.*?<\/script>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
