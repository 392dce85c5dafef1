import * as z from 'zod'
import { isPlainText } from '../plain-text.ts'
import { countryOrAll, noSuchCountry } from '../roster/place.ts'
import type { Instant } from '../time.ts'
import { dialOf, printedNumber, printedText, undialled } from './telephone.ts'
import { futureDayReasons } from './verified-on.ts'

/** People and services to turn to. HR keeps the list; pages and mails show it, by country. */

/** Every country. */
const EVERYWHERE = '*'

const words = (error: string, ifEmpty = error) =>
  z
    .string({ error })
    .min(1, { error: ifEmpty })
    .max(120, { error: 'at most 120 characters' })
    .refine(isPlainText, { error: 'holds characters that are not text' })

const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'not a language tag, such as de' })

/** The employer's own words in addition to a fixed value, by language. People see their language, else the first. */
const ownWords = z
  .record(languageTag, words('must be words'), {
    error: 'must be words by language, such as { "en": "closed on public holidays" }',
  })
  .refine(by => Object.keys(by).length > 0, { error: 'at least one language, such as en' })
  .refine(by => Object.keys(by).length <= 40, { error: 'at most 40 languages' })
export type OwnWords = z.infer<typeof ownWords>

/** When somebody answers. The text of each, in every language that Hearten speaks, is in copy/support-routes. */
export const routeHours = [
  'always',
  'daily',
  'monday-to-friday',
  'monday-to-saturday',
  'sunday-to-thursday',
  'working-hours',
  'by-appointment',
  'other',
] as const
export type RouteHours = (typeof routeHours)[number]
/** Values that `between` can add times to. */
const DAYS: readonly RouteHours[] = ['daily', 'monday-to-friday', 'monday-to-saturday', 'sunday-to-thursday']

/** How soon the responder calls. Texts as above. */
export const responseTimes = [
  'within-hours',
  'same-day',
  'same-working-day',
  'next-working-day',
  'within-two-working-days',
  'within-three-working-days',
] as const
export const responseTime = z.enum(responseTimes, {
  error: `must be ${listed(responseTimes)}; words of your own go beside it, into responseText, by language`,
})
export type ResponseTime = z.infer<typeof responseTime>
export const responseText = ownWords

function listed(values: readonly string[]): string {
  return values.join(', ').replace(/, (?=[^,]*$)/, ' or ')
}

const clock = (ends: RegExp) =>
  z.string({ error: 'must be a time, such as 09:00' }).regex(ends, { error: 'not a time, such as 09:00' })

const canBeDialled = (printed: unknown, dial: unknown): boolean =>
  typeof printed !== 'string' || dial !== undefined || dialOf(printed) !== undefined
/** Checked also where other fields are wrong, so that all is told at once. */
const whenAnObject = ({ value }: { value: unknown }) => typeof value === 'object' && value !== null

export const supportRoute = z
  .strictObject({
    id: z
      .string({ error: 'must be a word, such as eap-de' })
      .regex(/^[a-z0-9-]{1,40}$/, { error: 'not an id: lower case letters, digits and hyphens' }),
    kind: z.enum(['employer', 'occupational-health', 'eap', 'peer', 'community', 'outside', 'crisis'], {
      error: 'must be employer, occupational-health, eap, peer, community, outside or crisis',
    }),
    /** Whether a person answers, rather than a page or a machine. */
    human: z.boolean({ error: 'must be true where a person answers, else false' }),
    country: countryOrAll,
    name: words('must be a name', 'must not be empty'),
    /** As people read it; dialled by `dialOf`. */
    phone: printedText.optional(),
    /** What is dialled, where `phone` is printed with letters: `0800 4357 669` for `0800 HELP NOW`. */
    phoneDial: printedNumber.optional(),
    /** The number that takes text messages. */
    text: printedText.optional(),
    textDial: printedNumber.optional(),
    /** The word that a text line wants to be sent: `HELLO`. */
    textWord: words('must be a word, such as HELLO').max(20, { error: 'at most 20 characters' }).optional(),
    // Short enough for a page of one size to hold.
    url: z
      .url({ protocol: /^https$/, error: 'not a web address: it begins with https://' })
      .max(200, { error: 'at most 200 characters' })
      .optional(),
    email: z
      .email({ error: 'not an email address' })
      .max(120, { error: 'at most 120 characters' })
      .optional(),
    hours: z.enum(routeHours, {
      error: `must be ${listed(routeHours)}; words of your own go beside it, into hoursText, by language`,
    }),
    /** The times on those days, by the country's clocks; an end before the start is on the next morning. */
    between: z
      .strictObject({
        from: clock(/^([01]\d|2[0-3]):[0-5]\d$/),
        to: clock(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/),
      })
      .optional(),
    hoursText: ownWords.optional(),
    /** Those spoken there: BCP 47 tags, such as `de`. */
    languages: z
      .array(languageTag)
      .min(1, { error: 'at least one language, such as de' })
      .max(12, { error: 'at most 12 languages' }),
    /** The day on which somebody last made sure that this route answers. */
    verifiedOn: z.iso.date({ error: 'not a date: write it as 2026-03-02' }),
    /** Takes call requests, and says how soon somebody calls. */
    responder: z
      .strictObject({
        responseTime,
        responseText: responseText.optional(),
        /** Within so many hours somebody there acknowledges a request, else the operator gets an alarm; default 24. */
        acknowledgeWithinHours: z
          .int({ error: 'must be whole hours' })
          .min(1, { error: 'at least 1 hour' })
          .max(96, { error: 'at most 96 hours' })
          .optional(),
      })
      .optional(),
  })
  .refine(route => route.phone ?? route.text ?? route.url ?? route.email, {
    path: ['phone'],
    error: 'at least one way to reach it is needed: phone, text, url or email',
  })
  .refine(({ phone, phoneDial }) => canBeDialled(phone, phoneDial), {
    path: ['phone'],
    error: undialled('phoneDial'),
    when: whenAnObject,
  })
  .refine(({ text, textDial }) => canBeDialled(text, textDial), {
    path: ['text'],
    error: undialled('textDial'),
    when: whenAnObject,
  })
  .refine(({ phone, phoneDial }) => phone !== undefined || phoneDial === undefined, {
    path: ['phoneDial'],
    error: 'only beside phone, as it is printed',
  })
  .refine(({ text, textDial }) => text !== undefined || textDial === undefined, {
    path: ['textDial'],
    error: 'only beside text, as it is printed',
  })
  .refine(route => route.textWord === undefined || route.text, {
    path: ['textWord'],
    error: 'only beside text, the number to send it to',
  })
  .refine(route => route.hours !== 'other' || route.hoursText, {
    path: ['hoursText'],
    error: 'must say when, by language: hours are other',
  })
  .refine(route => !route.between || DAYS.includes(route.hours), {
    path: ['between'],
    error: `only beside hours that are days: ${listed(DAYS)}`,
  })

export type SupportRoute = z.infer<typeof supportRoute>

/** The whole list, as HR puts it. Ids are unique. */
export const supportRoutes = z
  .array(supportRoute)
  .max(200, { error: 'at most 200 routes' })
  .superRefine((routes, context) => {
    routes.forEach((route, n) => {
      if (routes.findIndex(other => other.id === route.id) < n)
        context.addIssue({ code: 'custom', path: [n, 'id'], message: `${route.id} is there already` })
    })
  })

/** What is wrong with the list as input, though it may be stored so: days in the future, and unknown countries. */
export const routeInputReasons = (routes: readonly SupportRoute[], now: Instant) =>
  routes.flatMap(({ verifiedOn, country }, n) => [
    ...noSuchCountry(`/routes/${n}/country`, country),
    ...futureDayReasons(
      `/routes/${n}/verifiedOn`,
      verifiedOn,
      now,
      'the day on which somebody last made sure that it answers',
    ),
  ])

/**
 * The routes for a person in a country: the country's own before those for every country, each in HR's order. An
 * unknown country (`ZZ`) gets only the latter.
 */
export const routesFor = (of: string, routes: readonly SupportRoute[]): SupportRoute[] => [
  ...routes.filter(route => route.country === of),
  ...routes.filter(route => route.country === EVERYWHERE),
]

/** How many routes of the employer's a page has room for, and how many bytes of UTF-8 their words may come to. */
export const ROOM_ON_A_PAGE = { routes: 6, bytes: 1_200 }

export const bytesOnAPage = (route: SupportRoute): number => {
  const { name, phone, phoneDial, text, textDial, textWord, url, email, hoursText = {} } = route
  const longest = Object.values(hoursText).toSorted((a, b) => b.length - a.length)[0] ?? ''
  const shown = [name, phone, phoneDial, text, textDial, textWord, url, email, longest]
  return new TextEncoder().encode(JSON.stringify(shown)).length
}

/** Kinds that may call a person: never HR or a colleague. */
const RESPONDERS: readonly SupportRoute['kind'][] = ['occupational-health', 'eap', 'outside', 'crisis']

/** A route that takes call requests: people outside HR who have an email address. */
export type Responder = SupportRoute & {
  email: string
  responder: NonNullable<SupportRoute['responder']>
}

export const isResponder = (route: SupportRoute): route is Responder =>
  RESPONDERS.includes(route.kind) && route.human && route.responder !== undefined && route.email !== undefined

/**
 * The one person to call first in a country: somebody outside HR who answers a telephone. The country's own come before
 * those for every country, then those who speak the language, then HR's order.
 */
export function personToCall(
  country: string,
  locale: string,
  routes: readonly SupportRoute[],
): (SupportRoute & { phone: string }) | undefined {
  const speaks = ({ languages }: SupportRoute) => languages.some(each => each.split('-')[0] === locale)
  const near = routesFor(country, routes).filter(({ kind, human }) => RESPONDERS.includes(kind) && human)
  const [first] = [...near.filter(speaks), ...near.filter(route => !speaks(route))].flatMap(route =>
    route.phone ? [{ ...route, phone: route.phone }] : [],
  )
  return first
}

/** Who calls people in a country: the country's own responder before one for every country, in HR's order. */
export const responderFor = (country: string, routes: readonly SupportRoute[]): Responder | undefined =>
  routesFor(country, routes).find(isResponder)
