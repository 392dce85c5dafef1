import * as z from 'zod'
import type { Campaign } from './campaign/campaign.ts'
import { isStale } from './follow-up/own-resources.ts'
import type { Resource } from './follow-up/resource.ts'
import type { ImportState } from './roster/import-life.ts'
import { type CrisisLine, type LineConfirmation, linesToCallAgain } from './support/crisis-lines.ts'
import { isToVerifyAgain } from './support/support-gate.ts'
import type { SupportRoute } from './support/support-routes.ts'
import { DAY, type Instant, instant } from './time.ts'

/**
 * What HR should hear of without having to look: a nightly import that asks and that nobody sees, a number that nobody
 * has called for long, a campaign that lets a wave pass, a report. Never about a person, and never how many did what.
 */
export type News =
  | { kind: 'import-asks' | 'import-refused' | 'import-failed'; importId: string }
  | { kind: 'leavers-held'; connectionId: string; name: string; since: Instant }
  | { kind: 'route-ages'; id: string; name: string; verifiedOn: string }
  | { kind: 'line-ages'; country: string; name: string; number: string; since: string }
  | { kind: 'resource-ages'; id: string; verifiedOn: string }
  | { kind: 'wave-held'; campaignId: string; name: string; waveId: string; opensOn: string }
  | { kind: 'report-there'; campaignId: string; name: string; waveId: string }

/** `news`: says that there may be some. Its consumer looks for itself. */
export const newsMessage = z.object({ at: instant })
export type NewsMessage = z.input<typeof newsMessage>

export interface NewsFacts {
  imports: readonly { importId: string; state: ImportState }[]
  connections: readonly { connectionId: string; name: string; heldSince: Instant | undefined }[]
  routes: readonly SupportRoute[]
  lines: readonly CrisisLine[]
  confirmations: readonly LineConfirmation[]
  /** Where people are, as ISO codes: nobody is asked to call lines of other countries. */
  countries: readonly string[]
  resources: readonly Resource[]
  campaigns: readonly Campaign[]
}

/** By which a piece of news is told once. What ages again after somebody has looked is new. */
export const newsKey = (of: News): string => Object.values(of).join('#')

/** A wave that opens within so many days, or should have opened so many days ago. */
const HELD_WITHIN = 7 * DAY

const IMPORTS: Partial<Record<ImportState, News['kind'] & `import-${string}`>> = {
  'needs-confirmation': 'import-asks',
  refused: 'import-refused',
  failed: 'import-failed',
}

export function newsOf(facts: NewsFacts, now: Instant): News[] {
  return [
    ...facts.imports.flatMap(({ importId, state }): News[] => {
      const kind = IMPORTS[state]
      return kind ? [{ kind, importId }] : []
    }),
    ...facts.connections.flatMap(({ connectionId, name, heldSince }): News[] =>
      heldSince === undefined ? [] : [{ kind: 'leavers-held', connectionId, name, since: heldSince }],
    ),
    ...facts.campaigns.flatMap(each => [...wavesHeld(each, now), ...reportsOf(each, now)]),
    ...facts.routes
      .filter(route => isToVerifyAgain(route, now))
      .map(({ id, name, verifiedOn }): News => ({ kind: 'route-ages', id, name, verifiedOn })),
    ...linesToCallAgain(facts.lines, facts.confirmations, facts.countries, now).map(
      ({ country, name, number, since }): News => ({ kind: 'line-ages', country, name, number, since }),
    ),
    ...facts.resources
      .filter(resource => isStale(resource, now))
      .map(({ id, verifiedOn }): News => ({ kind: 'resource-ages', id, verifiedOn })),
  ]
}

/** Of a campaign that is paused: a wave whose morning comes or has gone. Nobody gets an email until it is resumed. */
function wavesHeld(of: Campaign, now: Instant): News[] {
  if (of.status !== 'paused') return []
  const isClosed = (id: string) => of.closedWaves.some(({ waveId }) => waveId === id)
  return of.waves
    .filter(({ id, opensOn }) => !isClosed(id) && Math.abs(Date.parse(opensOn) - now) <= HELD_WITHIN)
    .map(({ id, opensOn }) => ({
      kind: 'wave-held',
      campaignId: of.id,
      name: of.name,
      waveId: id,
      opensOn,
    }))
}

/** For a month: a stage that begins to send news does not tell of every report that there ever was. */
function reportsOf(of: Campaign, now: Instant): News[] {
  if (!('closedWaves' in of)) return []
  // A wave with too few people in it was closed as it was frozen, without a report.
  const asked = of.frozenWaves.filter(({ invited }) => invited > 0).map(({ waveId }) => waveId)
  return of.closedWaves
    .filter(({ waveId, closedAt }) => asked.includes(waveId) && now - closedAt <= 30 * DAY)
    .map(({ waveId }) => ({ kind: 'report-there', campaignId: of.id, name: of.name, waveId }))
}
