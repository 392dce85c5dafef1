import { copyFor } from '../../copy/copies.ts'
import type { Copy } from '../../copy/copy.ts'
import { locales } from '../../copy/languages.ts'
import type { Answer } from '../../domain/check-in/instrument.ts'
import type { Reading } from '../../domain/check-in/reading.ts'
import { chooseResources, listeningLines, peerRoute } from '../../domain/follow-up/follow-up.ts'
import type { Resource } from '../../domain/follow-up/resource.ts'
import { responderFor, type SupportRoute } from '../../domain/support/support-routes.ts'
import { dayAfter } from '../../domain/time.ts'
import { combine } from '../../instruments/library.ts'
import { callAskedPage, callNear, callPage } from '../call-request-page.ts'
import { checkInPage } from '../check-in-page.ts'
import { chosenFollowUpsPage, offeredFollowUps } from '../follow-up-form.ts'
import { noticePage } from '../notice-page.ts'
import { replyPage } from '../reply-page.ts'
import { unsubscribePage } from '../unsubscribe-page.ts'

/** What specimens are made of: the employer's own lists, and made-up answers. */
export interface SpecimenOf {
  locale: string
  organisation: string
  country: string
  routes: readonly SupportRoute[]
  library: readonly Resource[]
  /** Today, as people would read it. */
  today: string
}

/** No link in a specimen leads anywhere: this is nobody's. */
const TOKEN = 'specimen'

export const SPECIMEN_PAGES = [
  'check-in',
  'check-in-self-harm',
  'reply-light',
  'reply-some',
  'reply-heavy',
  'reply-danger',
  'follow-ups',
  'call',
  'call-asked',
  'not-now',
  'closed',
  'unsubscribe',
  'unsubscribed',
  'new-address',
] as const
export type SpecimenPage = (typeof SPECIMEN_PAGES)[number]

/** A page that people see, as they would see it, with nobody's answers. */
export async function specimenPage(which: SpecimenPage, of: SpecimenOf): Promise<string> {
  const copy = await copyFor(of.locale)
  return PAGES[which](of, copy)
}

const near = ({ country, routes }: SpecimenOf) => ({ country, routes })

const checkIn = (of: SpecimenOf, copy: Copy, ids: readonly string[]): string => {
  const questions = combine(ids)
  return checkInPage({
    copy,
    action: `/c/${TOKEN}`,
    brief: {
      organisation: of.organisation,
      closesOn: of.today,
      minutes: Math.max(2, Math.round(1 + questions.length / 6)),
      country: of.country,
    },
    questions,
    languages: locales,
  })
}

/** Worry on most days and sleep on several; nothing at all where it is light. */
const READINGS: Readonly<Record<'light' | 'some' | 'heavy', Reading>> = {
  light: { weight: 0, heaviest: [], more: false, heldUp: null },
  some: {
    weight: 2,
    heaviest: [{ theme: 'worry', amount: 'more-than-half-the-days', recallDays: 14 }],
    more: false,
    heldUp: null,
  },
  heavy: {
    weight: 4,
    heaviest: [
      { theme: 'worry', amount: 'more-than-half-the-days', recallDays: 14 },
      { theme: 'sleep', amount: 'several-days', recallDays: 14 },
    ],
    more: true,
    heldUp: 'concentration',
  },
}

function reply(of: SpecimenOf, copy: Copy, reading: Reading, risk = false): string {
  const { locale, country, library } = of
  const questions = combine(['phq-4'])
  const call = callNear(TOKEN, near(of))
  return replyPage({
    copy,
    reading,
    risk,
    answered: { questions, chosen: new Map<string, Answer>(questions.map(({ field }, n) => [field, n % 2])) },
    support: near(of),
    followUp: offeredFollowUps(TOKEN),
    resources: chooseResources({
      library,
      kinds: [],
      locale,
      country,
      site: '',
      alreadySent: [],
      count: 3,
      seed: 'specimen',
    }),
    peer: peerRoute({ library, locale, country, seed: 'specimen' }),
    lines: listeningLines({ library, locale, country }),
    ...(call ? { call } : {}),
  })
}

const PAGES: Readonly<Record<SpecimenPage, (of: SpecimenOf, copy: Copy) => string>> = {
  'check-in': (of, copy) => checkIn(of, copy, ['phq-4']),
  'check-in-self-harm': (of, copy) => checkIn(of, copy, ['phq-9']),
  'reply-light': (of, copy) => reply(of, copy, READINGS.light),
  'reply-some': (of, copy) => reply(of, copy, READINGS.some),
  'reply-heavy': (of, copy) => reply(of, copy, READINGS.heavy),
  'reply-danger': (of, copy) => reply(of, copy, READINGS.heavy, true),
  'follow-ups': (of, copy) =>
    chosenFollowUpsPage({
      copy,
      support: near(of),
      chosen: { kinds: ['sleep', 'nature'], pace: 'weekly', language: of.locale },
      days: [of.today],
      token: TOKEN,
    }),
  call: (of, copy) => {
    const call = callNear(TOKEN, near(of))
    return call
      ? callPage({ copy, support: near(of), call })
      : noticePage({ copy, kind: 'call-nobody', support: near(of) })
  },
  'call-asked': (of, copy) => {
    const responder = responderFor(of.country, of.routes)
    return responder
      ? callAskedPage({ copy, support: near(of), responder })
      : noticePage({ copy, kind: 'call-nobody', support: near(of) })
  },
  'not-now': (of, copy) => noticePage({ copy, kind: 'not-now', support: near(of), emails: `/u/${TOKEN}` }),
  closed: (of, copy) => noticePage({ copy, kind: 'closed', support: near(of) }),
  unsubscribe: ({ today }, copy) =>
    unsubscribePage({ copy, action: `/u/${TOKEN}`, pause: { first: today, last: dayAfter(today, 365) } }),
  unsubscribed: (of, copy) =>
    noticePage({ copy, kind: 'unsubscribed', support: near(of), resubscribe: { action: `/u/${TOKEN}` } }),
  'new-address': (of, copy) =>
    noticePage({ copy, kind: 'new-address', support: near(of), newAddress: { action: `/c/${TOKEN}` } }),
}
