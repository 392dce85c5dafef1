import * as z from 'zod'
import { countryOrAll } from '../roster/place.ts'

/**
 * The resource library: things that do people good, of many kinds. Only well-known public services and our own
 * short practices; nothing that anyone sells.
 */

export const resourceKind = z.enum(
  [
    'mindfulness',
    'movement',
    'sleep',
    'nature',
    'creativity',
    'spiritual',
    'reading',
    'talking',
    'peer',
    'community',
  ],
  {
    error:
      'must be mindfulness, movement, sleep, nature, creativity, spiritual, reading, talking, peer or community',
  },
)
export type ResourceKind = z.infer<typeof resourceKind>

/** Kinds that lead to another human being. */
export const HUMAN_KINDS: readonly ResourceKind[] = ['talking', 'peer', 'community']

const ADDRESS = 'must be an https address without a query, such as https://www.samaritans.org/'
/** Only letters, digits and what a path needs, so that the address needs no escaping in HTML or plain text. */
const plainUrl = z
  .url({ protocol: /^https$/, error: ADDRESS, abort: true })
  .regex(/^https:\/\/[\w./~%+-]+$/, { error: ADDRESS })
const phone = z
  .string({ error: 'must be a telephone number as text' })
  .regex(/^[\d +-]{3,20}$/, { error: 'not a telephone number, such as 116 123' })

/** One line of text with at most so many characters. */
const text = (most: number) =>
  z
    .string({ error: 'must be text' })
    .trim()
    .min(1, { error: 'must not be empty' })
    .max(most, { error: `at most ${most} characters` })

const words = z
  .strictObject(
    {
      title: text(70),
      summary: text(240),
      /** A public page about it. */
      url: plainUrl.optional(),
      /** A practice of our own: one or two sentences per step. */
      steps: z
        .array(text(240), { error: 'must be a list of sentences' })
        .min(2, { error: 'at least two steps' })
        .max(6, { error: 'at most six steps' })
        .optional(),
    },
    // An unknown field in it keeps its own message.
    {
      error: ({ code }) =>
        code === 'invalid_type' ? 'must be an object with title, summary, and url or steps' : undefined,
    },
  )
  .refine(({ url, steps }) => url !== undefined || steps !== undefined, {
    path: ['url'],
    error: 'needs an address, or steps of its own',
  })

export const resource = z.strictObject({
  id: z
    .string({ error: 'must be a word, such as garden-group-leeds' })
    .regex(/^[a-z0-9-]{1,64}$/, { error: 'not an id: lower case letters, digits and hyphens, 64 at most' }),
  kind: resourceKind,
  /** What it is good for, in plain words; for browsing only, never matched against an answer. */
  topics: z
    .array(
      z.enum(['calm', 'rest', 'energy', 'mood', 'worry', 'connection', 'meaning', 'work'], {
        error: 'must be calm, rest, energy, mood, worry, connection, meaning or work',
      }),
      { error: 'must be a list of topics' },
    )
    .min(1, { error: 'at least one topic' })
    .max(8, { error: 'at most eight topics' }),
  /** The effort it takes, in minutes. */
  minutes: z
    .int({ error: 'must be a whole number of minutes' })
    .min(1, { error: 'at least 1 minute' })
    .max(240, { error: 'at most 240 minutes' }),
  cost: z.enum(['free', 'call-charges'], { error: 'must be free or call-charges' }),
  /** Where it is available: countries, or `*` for everywhere. */
  countries: z
    .array(countryOrAll, { error: 'must be a list of countries' })
    .min(1, { error: 'at least one country, or * for all' })
    .max(250, { error: 'at most 250 countries; * is for all' }),
  /** Only for people of these sites; for the employer's own resources; spelled as in the roster. */
  sites: z
    .array(text(120), { error: 'must be a list of sites' })
    .min(1, { error: 'at least one site; leave it out where it is for every site' })
    .max(100, { error: 'at most 100 sites' })
    .optional(),
  phone: phone.optional(),
  /** Language → its texts. A resource is only ever shown in a language that it has. */
  languages: z
    .record(z.string().regex(/^[a-z]{2}$/, { error: 'not a language: two letters, such as de' }), words, {
      error: ({ code }) =>
        code === 'invalid_key' ? 'not a language: two letters, such as de' : 'must be words by language',
    })
    .refine(languages => Object.keys(languages).length > 0, { error: 'at least one language, such as en' }),
  /** Who runs it, or where to find evidence for what we say about it. */
  source: text(200),
  /** The day on which somebody last checked that this is still right. */
  verifiedOn: z.iso.date({ error: 'not a date: write it as 2026-03-02' }),
})

export type Resource = z.infer<typeof resource>
