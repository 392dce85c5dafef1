import * as z from 'zod'
import { country } from '../roster/place.ts'
import { DAY, type Instant } from '../time.ts'
import { printedNumber } from './telephone.ts'
import { futureDayReasons, isInFuture } from './verified-on.ts'

/**
 * Crisis lines by country, for anybody in danger. For an unknown country people get the international finder, never
 * another country's line.
 */

const page = z.url({ protocol: /^https$/ })
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/)

/**
 * How sure an entry is. `source`: somebody read the page of the service itself, or the state's, on the day of
 * `verifiedOn`. `secondhand`: only what others say about it was read, so it has no such day.
 */
const checks = [
  z.strictObject({ checked: z.literal('source'), verifiedOn: z.iso.date() }),
  z.strictObject({ checked: z.literal('secondhand') }),
] as const

/** What was read, and which of number, cost and hours it confirmed. */
const seen = z.string().min(1)

const line = z.strictObject({
  country,
  /** In the line's own language, as the service prints it. */
  name: z.string().min(1),
  /** As the service prints it; dialled by `dialOf`. */
  number: printedNumber,
  /** The number that takes text messages, as printed. */
  text: printedNumber.optional(),
  /** A page on which the same service answers in writing. */
  chat: page.optional(),
  /** `always` is day and night; `other` hours are on the line's own page. */
  hours: z.enum(['always', 'other']),
  /** Open every day between these times, by the country's clocks; an end before the start is on the next morning. */
  daily: z.strictObject({ from: clock, to: clock }).optional(),
  cost: z.enum(['free', 'charged', 'unknown']),
  /** Languages spoken on the line, BCP 47. */
  languages: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
  /** The line's own page, or the state's page about it. */
  source: page,
  seen,
})

const emergencyNumber = z.strictObject({
  country,
  /** The number for an ambulance; in most countries for any emergency. */
  number: printedNumber,
  /** The number of the police, where it is another one. */
  police: printedNumber.optional(),
  source: page,
  seen,
})

const crisisLine = z.union([line.extend(checks[0].shape), line.extend(checks[1].shape)])
export type CrisisLine = z.infer<typeof crisisLine>

export const crisisDirectory = z.strictObject({
  finder: z.strictObject({ name: z.string(), source: page, seen, ...checks[0].shape }),
  emergency: z.array(
    z.union([emergencyNumber.extend(checks[0].shape), emergencyNumber.extend(checks[1].shape)]),
  ),
  lines: z.array(crisisLine),
})
export type CrisisDirectory = z.infer<typeof crisisDirectory>

export type CrisisHelp = {
  /** The number for an ambulance. Null where the country is unknown; then the page shows none. */
  emergency: string | null
  /** Null where the police have no number of their own. */
  police: string | null
  lines: readonly CrisisLine[]
  finder: string
}

/** The help for one country, lines in the person's language first. */
export function crisisHelpIn(directory: CrisisDirectory, where: string, locale: string): CrisisHelp {
  const [language = ''] = locale.split('-')
  const speaks = (of: CrisisLine) => (of.languages.includes(language) ? 0 : 1)
  const emergency = directory.emergency.find(each => each.country === where)
  return {
    emergency: emergency?.number ?? null,
    police: emergency?.police ?? null,
    lines: directory.lines.filter(each => each.country === where).toSorted((a, b) => speaks(a) - speaks(b)),
    finder: directory.finder.source,
  }
}

/** A line counts as checked for so long after somebody read its page or called it. CARE: 180 days. */
const CHECKED_WITHIN_DAYS = 180
const isRecent = (day: string, now: Instant): boolean => now - Date.parse(day) <= CHECKED_WITHIN_DAYS * DAY

/** Somebody at the employer has called a line, and it is what it claims to be. */
export const lineConfirmation = z.strictObject({
  country,
  number: printedNumber,
  confirmedBy: z
    .string({ error: 'must say who called it' })
    .trim()
    .min(1, { error: 'must say who called it' })
    .max(120, { error: 'at most 120 characters' }),
  confirmedOn: z.iso.date({ error: 'not a date: write it as 2026-03-02' }),
})
export type LineConfirmation = z.infer<typeof lineConfirmation>
export const lineConfirmations = z.array(lineConfirmation).max(300, { error: 'at most 300 confirmations' })

const isOf = (confirmation: LineConfirmation, { country, number }: CrisisLine): boolean =>
  confirmation.country === country && digitsOf(confirmation.number) === digitsOf(number)
const digitsOf = (number: string): string => number.replace(/\D/g, '')

/** What is wrong with HR's confirmations: days in the future, and lines that do not exist. */
export const confirmationReasons = (
  confirmations: readonly LineConfirmation[],
  lines: readonly CrisisLine[],
  now: Instant,
) =>
  confirmations.flatMap((confirmation, n) => {
    const { country, number, confirmedOn } = confirmation
    const numbers = lines.filter(each => each.country === country).map(each => each.number)
    return [
      ...(lines.some(each => isOf(confirmation, each))
        ? []
        : [
            {
              field: `/crisisLines/${n}/number`,
              problem: `no line for ${country} that comes with Hearten has the number ${number}`,
              remedy:
                numbers.length > 0
                  ? `write one of ${numbers.join(', ')}, or leave this one out`
                  : 'leave it out: none comes for that country',
            },
          ]),
      ...futureDayReasons(
        `/crisisLines/${n}/confirmedOn`,
        confirmedOn,
        now,
        'the day on which somebody called the line',
      ),
    ]
  })

/** The lines of these countries that nobody has read at the source or called for 180 days. */
export const uncheckedLines = (
  lines: readonly CrisisLine[],
  confirmations: readonly LineConfirmation[],
  countries: readonly string[],
  now: Instant,
): CrisisLine[] =>
  lines.filter(
    each =>
      countries.includes(each.country) &&
      !(each.checked === 'source' && isRecent(each.verifiedOn, now)) &&
      !confirmations.some(
        confirmation =>
          isOf(confirmation, each) &&
          isRecent(confirmation.confirmedOn, now) &&
          !isInFuture(confirmation.confirmedOn, now),
      ),
  )

/** How long before a check runs out HR is asked to call a line again. */
const CALL_AGAIN_WITHIN_DAYS = 30

/** The lines of these countries whose last check runs out soon or has run out; `since` is its day. */
export const linesToCallAgain = (
  lines: readonly CrisisLine[],
  confirmations: readonly LineConfirmation[],
  countries: readonly string[],
  now: Instant,
): (CrisisLine & { since: string })[] =>
  lines
    .filter(({ country }) => countries.includes(country))
    .flatMap(line => {
      const days = confirmations.filter(each => isOf(each, line)).map(({ confirmedOn }) => confirmedOn)
      const [since] = [...days, ...(line.checked === 'source' ? [line.verifiedOn] : [])]
        .filter(day => !isInFuture(day, now))
        .sort()
        .reverse()
      const isOld = (day: string) =>
        now - Date.parse(day) > (CHECKED_WITHIN_DAYS - CALL_AGAIN_WITHIN_DAYS) * DAY
      return since !== undefined && isOld(since) ? [{ ...line, since }] : []
    })
