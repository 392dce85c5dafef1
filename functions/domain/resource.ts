import * as z from 'zod'
import { country } from './place.ts'

/**
 * The resource library: things that do people good, of many kinds. Only well-known public services and our own
 * short practices; nothing that anyone sells.
 */

export const resourceKind = z.enum([
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
])
export type ResourceKind = z.infer<typeof resourceKind>

/** The kinds behind which another human being is waiting. */
export const HUMAN_KINDS: readonly ResourceKind[] = ['talking', 'peer', 'community']

/** Letters, digits and what a path needs: an address that means the same in HTML, in plain text and unescaped. */
const plainUrl = z.url({ protocol: /^https$/ }).regex(/^https:\/\/[\w./~%+-]+$/, {
  error: 'must be an https address without a query, such as https://www.samaritans.org/',
})
const phone = z.string().regex(/^[\d +-]{3,20}$/)

const words = z
  .strictObject({
    title: z.string().min(1).max(70),
    summary: z.string().min(1).max(240),
    /** A public page on it. */
    url: plainUrl.optional(),
    /** A practice of our own, one sentence or two a step. */
    steps: z.array(z.string().min(1).max(240)).min(2).max(6).optional(),
  })
  .refine(({ url, steps }) => url !== undefined || steps !== undefined, {
    error: 'needs an address or steps of its own',
  })

export const resource = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,64}$/),
  kind: resourceKind,
  /** What it is good for, in plain words of our own; for browsing only, never matched against an answer. */
  topics: z
    .array(z.enum(['calm', 'rest', 'energy', 'mood', 'worry', 'connection', 'meaning', 'work']))
    .min(1),
  /** The effort it takes, in minutes. */
  minutes: z.int().min(1).max(240),
  cost: z.enum(['free', 'call-charges']),
  /** Where it is to be had: countries, or `*` for everywhere. */
  countries: z.array(z.union([country, z.literal('*')])).min(1),
  /** Only for people of these sites, for what an employer adds. */
  sites: z.array(z.string().min(1)).min(1).optional(),
  phone: phone.optional(),
  /** Language → its words. A resource is only ever shown in a language that it has. */
  languages: z.record(z.string().regex(/^[a-z]{2}$/), words),
  /** Whose it is, or where it says what we say of it. */
  source: z.string().min(1),
  /** The day on which someone last looked whether it is still so. */
  verifiedOn: z.iso.date(),
})
export type Resource = z.infer<typeof resource>
