import { NO_SEGMENT } from './disclosure.ts'
import type { Share } from './shares.ts'

/** `department` as readers know it; the roster column `segment:team` becomes `team`. */
export const dimensionName = (dimension: string): string => dimension.replace(/^segment:/, '')

/**
 * A group's name: its segment; "Other" where it is the only pooled group of its dimension; else the names of its
 * segments, so that two pooled groups can be told apart.
 */
export function groupName(
  group: { segments: readonly string[] },
  among: readonly { segments: readonly string[] }[],
  dimension: string,
): string {
  const names = group.segments.map(segment => segmentName(segment, dimension))
  if (names.length === 1) return names[0] ?? ''
  return among.filter(({ segments }) => segments.length > 1).length === 1 ? 'Other' : names.join(' + ')
}

const regions = new Intl.DisplayNames('en', { type: 'region' })

function segmentName(segment: string, dimension: string): string {
  if (segment === NO_SEGMENT) return 'Not given'
  // ZZ is ISO 3166's "unknown", and Intl names it so.
  return dimension === 'country' && /^[A-Z]{2}$/.test(segment) ? (regions.of(segment) ?? segment) : segment
}

export const shareText = (share: Share): string => (typeof share === 'number' ? `${share} %` : share)
