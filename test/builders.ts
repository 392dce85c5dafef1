import { type CallWords, callWords } from '../functions/domain/call-request.ts'
import {
  create,
  type DraftCampaign,
  type FrozenWave,
  launch,
  type RunningCampaign,
} from '../functions/domain/campaign/campaign.ts'
import { type CampaignDraft, campaignDraft } from '../functions/domain/campaign/campaign-draft.ts'
import { DEFAULT_BUDGET } from '../functions/domain/privacy/budget.ts'
import type { Person } from '../functions/domain/roster/person.ts'
import type { Place } from '../functions/domain/roster/place.ts'
import type { AudienceSummary } from '../functions/domain/roster/roster.ts'
import type { CrisisLine } from '../functions/domain/support/crisis-lines.ts'
import type { SupportRoute } from '../functions/domain/support/support-routes.ts'
import type { Brief } from '../functions/store/briefs.ts'
import type { Enrolment } from '../functions/store/enrolments.ts'
import type { Response } from '../functions/store/responses.ts'

/** Valid objects; a test overrides only what it is about. */

export const BERLIN: Place = { timeZone: 'Europe/Berlin', country: 'DE' }
export const CAIRO: Place = { timeZone: 'Africa/Cairo', country: 'EG' }
export const AUCKLAND: Place = { timeZone: 'Pacific/Auckland', country: 'NZ' }

/** When the campaigns of tests are made and launched: a Friday, before the Monday on which they open. */
export const LAUNCH_TIME = Date.UTC(2026, 1, 27, 9)

/** What HR posts, as JSON: one wave from Monday 2 March 2026 for ten days, with one reminder. */
export const aPostedCampaign = (over: object = {}): object => ({
  name: 'Spring check-in',
  instruments: ['phq-4'],
  waves: [{ opensOn: '2026-03-02', remindAfterDays: [4], closesAfterDays: 10 }],
  dpiaReference: 'DPIA-2026-014',
  ...over,
})

export const aCampaignDraft = (over: object = {}): CampaignDraft => campaignDraft.parse(aPostedCampaign(over))

export const aDraftCampaign = (over: object = {}): DraftCampaign =>
  create(aCampaignDraft(over), { id: 'c1', by: 'editor-1', now: LAUNCH_TIME })

/** Launched, with no wave's audience frozen yet. */
export function aLaunchedCampaign(over: object = {}): RunningCampaign {
  const launched = launch(aDraftCampaign(over), {
    by: 'editor-1',
    now: LAUNCH_TIME,
    people: 160,
    countries: ['DE'],
    budget: DEFAULT_BUDGET,
  })
  if (launched.outcome !== 'changed') throw new Error(launched.outcome)
  return launched.campaign
}

/** A wave's audience, with 160 people in each of the places. */
export const aFrozenWave = (waveId = 'w1', places: Place[] = [BERLIN]): FrozenWave => ({
  waveId,
  frozenAt: LAUNCH_TIME,
  invited: places.length * 160,
  counted: places.length * 160,
  leftOut: [],
  places,
  frozenIn: ['0.m1.1'],
})

/** A campaign with 160 people in each place: the audience of each wave is frozen, and nothing was sent. */
export function aRunningCampaign(over: object = {}, places: Place[] = [BERLIN]): RunningCampaign {
  const campaign = aLaunchedCampaign(over)
  const countries = places.map(({ country }) => country)
  return { ...campaign, countries, frozenWaves: campaign.waves.map(({ id }) => aFrozenWave(id, places)) }
}

/** A line outside the employer, answered by people, for every country, verified three weeks before the launch. */
export const aSupportRoute = (over: Partial<SupportRoute> = {}): SupportRoute => ({
  id: 'listening-line',
  kind: 'outside',
  human: true,
  country: '*',
  name: 'A listening line',
  phone: '116 123',
  hours: 'always',
  languages: ['en'],
  verifiedOn: '2026-02-06',
  ...over,
})

const lineInGermany = {
  country: 'DE',
  name: 'TelefonSeelsorge',
  number: '116 123',
  hours: 'always',
  cost: 'free',
  languages: ['de'],
  source: 'https://line.example/',
  seen: 'its own page',
} as const satisfies Partial<CrisisLine>

/** A line whose own page was read three weeks before the launch. */
export const aCrisisLine = (
  over: { country?: string; number?: string; verifiedOn?: string } = {},
): CrisisLine => ({
  ...lineInGermany,
  languages: ['de'],
  checked: 'source',
  verifiedOn: '2026-02-06',
  ...over,
})

/** The same, known only secondhand. */
export const aSecondhandLine = (over: { number?: string } = {}): CrisisLine => ({
  ...lineInGermany,
  languages: ['de'],
  checked: 'secondhand',
  ...over,
})

/** 300 people in Berlin: 200 in Care, 97 in Kitchen, 3 in Board, by day and by night. */
export const anAudience = (over: Partial<AudienceSummary> = {}): AudienceSummary => {
  const cell = (department: string, people: number) => ({ ...BERLIN, department, site: 'Berlin', people })
  return {
    at: LAUNCH_TIME,
    people: 300,
    cells: [cell('Care', 200), cell('Kitchen', 97), cell('Board', 3)],
    segments: { shift: { day: 220, night: 80 } },
    ...over,
  }
}

/** An active person in Berlin, in Care. */
export const aPerson = (personId: string, over: Partial<Person> = {}): Person => ({
  personId,
  email: `${personId}@example.com`,
  givenName: 'Ada',
  locale: 'en',
  ...BERLIN,
  department: 'Care',
  site: 'Berlin',
  status: 'active',
  segments: {},
  ...over,
})

/** When the wave of `aPostedCampaign` closes in Berlin: 23:59 on 12 March 2026. */
export const CLOSE_TIME = Date.UTC(2026, 2, 12, 22, 59)
export const LINKS_EXPIRE = CLOSE_TIME + 30 * 86_400_000

/** Ada's part in the first wave. The id is 16 bytes in base64url, as every enrolment's. */
export const anEnrolment = (over: Partial<Enrolment> = {}): Enrolment => ({
  enrolmentId: Buffer.from('0123456789abcdef').toString('base64url'),
  campaignId: 'c1',
  waveId: 'w1',
  personId: 'ada',
  locale: 'en',
  place: BERLIN,
  site: 'Berlin',
  segments: { department: 'Care' },
  closesAt: CLOSE_TIME,
  linksExpireAt: LINKS_EXPIRE,
  ...over,
})

export const aBrief = (over: Partial<Brief> = {}): Brief => ({
  campaignId: 'c1',
  waveId: 'w1',
  instruments: ['phq-4'],
  followUps: true,
  reportWishes: false,
  sendAt: '09:30',
  quietDays: [],
  openedAt: Date.UTC(2026, 2, 2, 8, 30),
  linksExpireAt: LINKS_EXPIRE,
  ...over,
})

/** A participant's response to the first wave: empty, which is valid too. */
export const aStoredResponse = (participantId: string, over: Partial<Response> = {}): Response => ({
  participantId,
  campaignId: 'c1',
  waveId: 'w1',
  answeredAt: Date.UTC(2026, 2, 3, 10),
  consentVersion: '2026-01-01',
  locale: 'en',
  segments: { department: 'Care' },
  answers: { 'phq-4': {} },
  scores: { 'phq-4': [] },
  said: 0,
  deleteAt: Date.UTC(2027, 3, 3),
  ...over,
})

/** What somebody typed who asks for a call; what is not named was left out. */
export const someCallWords = (over: Partial<CallWords> = {}): CallWords =>
  callWords.parse({ reach: '0170 1234567', name: '', time: '', ...over })
