import * as z from 'zod'
import { inOneSpelling } from '../plain-text.ts'
import { HUMAN_KINDS, type Resource, type ResourceKind, resourceKind } from './resource.ts'

/**
 * What a person wants after a check-in: which kinds of support, how often, in which language; and the choice of
 * what a mail brings. The choice knows preferences and history and nothing of any answer, so that a mail, seen
 * by whomever, says nothing about the person.
 */

export const PACES = ['weekly', 'fortnightly'] as const

const followUpChoice = z.object({
  kinds: z.array(resourceKind).max(resourceKind.options.length),
  pace: z.enum([...PACES, 'none']),
  language: z.string().regex(/^[a-z]{2}$/),
})
export type FollowUpChoice = z.infer<typeof followUpChoice>

/**
 * The form's choice: `kind` as often as kinds are ticked, `pace` once. To tick a kind is to choose emails, weekly where
 * no pace came with it; nothing ticked is to choose none. Undefined where it holds what no form of ours sends.
 */
export function readFollowUpChoice(
  form: Readonly<Record<string, readonly string[]>>,
  language: string,
): FollowUpChoice | undefined {
  const kinds = [...new Set(form.kind)]
  const pace = form.pace?.at(-1) ?? (kinds.length > 0 ? 'weekly' : undefined)
  const read = followUpChoice.safeParse({ kinds, pace, language })
  return read.success && kinds.length === 0 ? { ...read.data, pace: 'none' } : read.data
}

export type ResourceRequest = {
  library: readonly Resource[]
  /** Kinds the person ticked; none means anything is welcome. */
  kinds: readonly ResourceKind[]
  locale: string
  /** `ZZ` where nobody said: then only what is to be had everywhere. */
  country: string
  site: string
  alreadySent: readonly string[]
  count: number
  /** Makes the choice differ between people and mails and yet come out the same each time it is made. */
  seed: string
}

/**
 * Up to `count` resources: of the ticked kinds first, then of any other; spread over the kinds; none that was
 * sent before. One that the employer keeps for the person's own site comes first, where it is of a ticked kind: it is
 * the nearest. At least one leads to another human being, as long as there is one to be had that was not sent.
 */
export function chooseResources(request: ResourceRequest): Resource[] {
  const { library, kinds, alreadySent, count, seed } = request
  const sent = new Set(alreadySent)
  const shuffled = library
    .filter(each => !sent.has(each.id) && isToBeHad(each, request))
    .map(each => ({ each, order: orderOf(`${seed}|${each.id}`) }))
    .toSorted((a, b) => a.order - b.order || (a.each.id < b.each.id ? -1 : 1))
    .map(({ each }) => each)
  const wanted = (each: Resource) => kinds.length === 0 || kinds.includes(each.kind)
  const inOrder = nearestFirst(spreadOverKinds(shuffled.filter(wanted))).concat(
    spreadOverKinds(shuffled.filter(each => !wanted(each))),
  )
  const chosen = inOrder.slice(0, Math.max(0, count))
  if (chosen.length === 0 || chosen.some(isHuman)) return chosen
  const human = inOrder.find(isHuman)
  return human ? [...chosen.slice(0, -1), human] : chosen
}

/**
 * One way to others who have been there, or who do things together: a country's own before one for every country, those
 * of equals before other company, and the same for a person each time. By place and language, and by no answer.
 */
export function peerRoute({
  library,
  locale,
  country,
  seed,
}: Pick<ResourceRequest, 'library' | 'locale' | 'country' | 'seed'>): Resource | undefined {
  const rank = ({ countries, kind }: Resource) =>
    (countries.includes(country) ? 0 : 2) + (kind === 'peer' ? 0 : 1)
  const [first] = library
    .filter(each => each.kind === 'peer' || each.kind === 'community')
    .filter(each => each.languages[locale]?.url !== undefined)
    .filter(({ countries }) => countries.includes(country) || countries.includes('*'))
    .toSorted((a, b) => rank(a) - rank(b) || orderOf(`${seed}|${a.id}`) - orderOf(`${seed}|${b.id}`))
  return first
}

/** Lines of the person's own country on which somebody listens, by place and language, and by no answer. */
export const listeningLines = ({
  library,
  locale,
  country,
}: Pick<ResourceRequest, 'library' | 'locale' | 'country'>): Resource[] =>
  library.filter(
    each =>
      each.kind === 'talking' &&
      each.phone !== undefined &&
      each.countries.includes(country) &&
      each.languages[locale] !== undefined,
  )

const isHuman = (of: Resource): boolean => HUMAN_KINDS.includes(of.kind)

const isToBeHad = (of: Resource, { locale, country, site }: ResourceRequest): boolean =>
  of.languages[locale] !== undefined &&
  (of.countries.includes('*') || of.countries.includes(country)) &&
  (of.sites === undefined || of.sites.some(each => inOneSpelling(each) === site))

/** One and no more, however many there are: a site's own should not push out all else. */
function nearestFirst(resources: Resource[]): Resource[] {
  const near = resources.find(({ sites }) => sites !== undefined)
  return near ? [near, ...resources.filter(each => each !== near)] : resources
}

/** The first of each kind, then the second of each, and so on. */
function spreadOverKinds(resources: readonly Resource[]): Resource[] {
  const seen = new Map<ResourceKind, number>()
  return resources
    .map(each => {
      const round = seen.get(each.kind) ?? 0
      seen.set(each.kind, round + 1)
      return { each, round }
    })
    .toSorted((a, b) => a.round - b.round)
    .map(({ each }) => each)
}

/** FNV-1a, 32 bits: a fixed and even order from a text, with no claim to secrecy. */
function orderOf(text: string): number {
  let hash = 0x811c9dc5
  for (let n = 0; n < text.length; n++) hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193)
  // Neighbouring ids differ in their last letters only: mix once more so that the order does too.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}
