import * as z from 'zod'
import { type Campaign, frozenWaveOf, isInvited } from '../campaign/campaign.ts'
import type { Audience } from '../campaign/campaign-draft.ts'
import { inOneSpelling, isPlainText } from '../plain-text.ts'
import type { Reason } from '../reason.ts'
import type { AudienceSummary } from '../roster/roster.ts'
import { type Instant, instant } from '../time.ts'

/**
 * "You said, we do": what HR writes to everybody who was invited to a wave, once its report is published. A draft may
 * have gaps; what is shared has words in every language that the audience reads. After that the words may be corrected,
 * and no second email says so: the page does, with the day.
 */

const MOST_SHORT = 200
const MOST_MORE = 1000
const MOST_LINES = 12

/**
 * A scheme, `www.`, an email address, or a name with a dot in it and no blank after it. Each would be a link in some email
 * program or browser, and what is linked to could tell who has opened it.
 */
const LINK = /\p{L}[\p{L}\d+.-]*:\/\/|\bwww\.|\S@\S+\.\p{L}|[\p{L}\d-]\.[a-z]{2,}/u
const noLink = (text: string): boolean => !LINK.test(text)
const NO_LINK =
  'must be text without links and addresses: people find this by the link in their email. After a full stop comes a blank'

const inLines = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map(inOneSpelling)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

const EMPTY = 'must not be empty'
const inOneLanguage = z.strictObject({
  short: z
    .string()
    .refine(isPlainText, { error: 'must be text, without control characters' })
    .overwrite(inOneSpelling)
    .min(1, { error: EMPTY })
    .max(MOST_SHORT, { error: `must be at most ${MOST_SHORT} characters: the rest belongs into "more"` })
    .refine(noLink, { error: NO_LINK })
    .describe('what will be done, in a sentence or two: it also opens the next wave’s check-in'),
  more: z
    .string()
    .refine(isPlainText, { error: 'must be text, without control characters' })
    .overwrite(inLines)
    .min(1, { error: `${EMPTY}, or be left out` })
    .max(MOST_MORE, { error: `must be at most ${MOST_MORE} characters` })
    .refine(text => text.split('\n').length <= MOST_LINES, { error: `must be at most ${MOST_LINES} lines` })
    .refine(noLink, { error: NO_LINK })
    .optional()
    .describe('by whom, by when, and why: plain text, a line for each paragraph'),
})
export type GivenWords = z.infer<typeof inOneLanguage>

/** By language. */
export const givenWords = z.record(z.string(), inOneLanguage)
export type WordsByLanguage = z.infer<typeof givenWords>

/** What HR has written for one wave. */
export const giveBack = z.object({
  waveId: z.string(),
  words: givenWords,
  savedAt: instant,
  sharedAt: instant.optional(),
  /** When words that were shared were changed last. */
  correctedAt: instant.optional(),
})
export type GiveBack = z.infer<typeof giveBack>
export type SharedGiveBack = GiveBack & { sharedAt: Instant }

export const isShared = (of: GiveBack | undefined): of is SharedGiveBack => of?.sharedAt !== undefined

/** Why nothing can be given back for a wave; undefined where something can. */
export function whyNot(campaign: Campaign, waveId: string): string | undefined {
  if (campaign.status === 'cancelled')
    return 'The campaign is cancelled: nothing more is sent, and what was shared stays.'
  if (frozenWaveOf(campaign, waveId)?.invited === 0)
    return `In ${waveId} too few people were left, so that it asked nobody, and nothing came of it to give back.`
  const closed = 'closedWaves' in campaign ? campaign.closedWaves : []
  return closed.some(wave => wave.waveId === waveId)
    ? undefined
    : `The report of ${waveId} is not published yet. What will be done is written once the wave has closed everywhere.`
}

/** The languages that the audience reads, as the roster counts it today: those of the pages, in order. */
export function languagesOf(
  summary: AudienceSummary | undefined,
  audience: Audience,
  pageLanguage: (language: string) => string,
): string[] {
  const cells = summary?.cells.filter(cell => isInvited(audience, cell)) ?? []
  const spoken = cells.flatMap(({ languages = {} }) => Object.keys(languages))
  return [...new Set(spoken.map(pageLanguage))].sort()
}

/** Languages that no page of ours has; and `more` in some languages and not in others, so that some would read less. */
export function wordReasons(words: WordsByLanguage, pageLanguages: readonly string[]): Reason[] {
  const long = Object.values(words).some(({ more }) => more !== undefined)
  return Object.entries(words).flatMap(([language, { more }]): Reason[] => {
    if (!pageLanguages.includes(language))
      return [
        {
          field: `/words/${language}`,
          problem: 'is no language of the pages',
          remedy: `use ${pageLanguages.join(', ')}`,
        },
      ]
    return long && more === undefined
      ? [
          {
            field: `/words/${language}/more`,
            problem: 'is missing, though another language has it',
            remedy: 'say as much in every language',
          },
        ]
      : []
  })
}

/** Languages of the audience in which nothing is written yet. */
export const missingLanguages = (words: WordsByLanguage, languages: readonly string[]): string[] =>
  languages.filter(language => !Object.hasOwn(words, language))

export const missingReasons = (words: WordsByLanguage, languages: readonly string[]): Reason[] =>
  missingLanguages(words, languages).map(language => ({
    field: `/words/${language}`,
    problem: 'is missing: there are people in the audience who read this language',
    remedy: 'write it in this language too; nothing was shared',
  }))

/** Draft or correction: what stands then. */
export const written = (
  before: GiveBack | undefined,
  { waveId, words, now }: { waveId: string; words: WordsByLanguage; now: Instant },
): GiveBack => ({
  waveId,
  words,
  savedAt: now,
  ...(isShared(before) ? { sharedAt: before.sharedAt, correctedAt: now } : {}),
})

/** What was given back last, before this wave. */
export function latestBefore(
  { waves }: Pick<Campaign, 'waves'>,
  wave: { opensOn: string },
  shared: readonly SharedGiveBack[],
): SharedGiveBack | undefined {
  const earlier = waves.filter(({ opensOn }) => opensOn < wave.opensOn).map(({ id }) => id)
  return earlier.map(id => shared.find(({ waveId }) => waveId === id)).findLast(found => found !== undefined)
}

/** By language, what stands for itself. */
export const shortWords = ({ words }: GiveBack): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([language, { short }]) => [language, short]))
