import * as z from 'zod'
import { country } from './place.ts'
import { DAY, type Instant } from './time.ts'

/**
 * Lines that are there for anybody in danger, by country. A country we do not know gets the international
 * finder, never another country's line.
 */

const number = z.string().regex(/^[\d ]{2,20}$/)

/**
 * What somebody had in front of them on the day of `verifiedOn`, and which of number, cost and hours it confirmed.
 * Whoever looks next on the line's own page writes that here.
 */
const seen = z.string().min(1)

const crisisLine = z.strictObject({
  country,
  name: z.string().min(1),
  number,
  /** Whether the same number takes text messages. */
  text: z.boolean().optional(),
  /** `always` is day and night; anything else is told on the line's own page. */
  hours: z.enum(['always', 'other']),
  /** Languages spoken on the line, BCP 47. */
  languages: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
  /** The line's own page. */
  source: z.url({ protocol: /^https$/ }),
  seen,
  verifiedOn: z.iso.date(),
})
type CrisisLine = z.infer<typeof crisisLine>

export const crisisDirectory = z.strictObject({
  finder: z.strictObject({
    name: z.string(),
    source: z.url({ protocol: /^https$/ }),
    seen,
    verifiedOn: z.iso.date(),
  }),
  emergency: z.array(
    z.strictObject({
      country,
      number,
      source: z.url({ protocol: /^https$/ }),
      seen,
      verifiedOn: z.iso.date(),
    }),
  ),
  lines: z.array(crisisLine),
})
export type CrisisDirectory = z.infer<typeof crisisDirectory>

export type CrisisHelp = {
  /** Null where the country is unknown to us: then the page names none. */
  emergency: string | null
  lines: readonly CrisisLine[]
  finder: string
}

/** The help of one country, the lines that speak the person's language first. */
export function crisisHelpIn(directory: CrisisDirectory, where: string, locale: string): CrisisHelp {
  const [language = ''] = locale.split('-')
  const speaks = (line: CrisisLine) => (line.languages.includes(language) ? 0 : 1)
  return {
    emergency: directory.emergency.find(each => each.country === where)?.number ?? null,
    lines: directory.lines.filter(line => line.country === where).toSorted((a, b) => speaks(a) - speaks(b)),
    finder: directory.finder.source,
  }
}

/** The longest time after which somebody must have looked again: 180 days. */
const LONGEST_UNCHECKED = 180 * DAY

/** Whatever nobody has looked at for 180 days, by name, so that a build can refuse it. */
export function staleCrisisLines(directory: CrisisDirectory, now: Instant): string[] {
  const all = [
    { name: directory.finder.name, verifiedOn: directory.finder.verifiedOn },
    ...directory.emergency.map(each => ({ name: `emergency ${each.country}`, verifiedOn: each.verifiedOn })),
    ...directory.lines.map(each => ({ name: `${each.name} ${each.country}`, verifiedOn: each.verifiedOn })),
  ]
  return all.filter(each => now - Date.parse(each.verifiedOn) > LONGEST_UNCHECKED).map(each => each.name)
}
