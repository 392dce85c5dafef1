import type { Campaign } from '../../domain/campaign/campaign.ts'
import type { AudienceSummary } from '../../domain/roster/roster.ts'
import { DAY, dayAfter, type Instant, isoOf } from '../../domain/time.ts'
import type { Area, CampaignLife, LaunchOf } from '../../pages/hr/campaign-pages.ts'
import { countryName } from '../../pages/hr/moments.ts'
import type { AudienceStore } from '../../store/audience.ts'
import type { CampaignStore } from '../../store/campaigns.ts'
import { entityTag } from '../entity-tag.ts'
import type { FieldProblem } from '../refusal.ts'
import { audiencesOf, calendarOf } from './campaign-calendar.ts'
import { proposedDay } from './campaign-step-pages.ts'
import type { ConsolePage, ConsolePages, ConsoleRequest } from './console-page.ts'
import { errorsOf, ifAsRead, inTheReadersLanguage } from './problems.ts'

export interface CampaignPageDeps {
  campaigns: Pick<CampaignStore, 'find' | 'list'>
  audience: Pick<AudienceStore, 'get'>
}

const pages = () => import('../../pages/hr/campaign-pages.ts')
const notFound = async ({ desk }: ConsoleRequest) =>
  (await import('../../pages/hr/notice-page.ts')).noticePage(desk, 'not-found')

/** Campaigns: the list, one with its life, the launch, and steering it. Each act is one of the API's. */
export const campaignPages = (deps: CampaignPageDeps): ConsolePages => ({
  'GET /hr/campaigns': {
    role: 'viewer',
    handle: async ({ desk }) => {
      const all = (await deps.campaigns.list()).map(({ campaign }) => campaign)
      const newestFirst = all.sort((a, b) => b.createdAt - a.createdAt)
      return { html: (await pages()).campaignListPage(desk, newestFirst) }
    },
  },

  'GET /hr/campaigns/{id}': {
    role: 'viewer',
    handle: async request => {
      const { desk, params, now } = request
      const found = await deps.campaigns.find(params.id ?? '')
      if (!found) return notFound(request)
      const roster = (await deps.audience.get()) ?? { cells: [] }
      const life = await lifeOf(found.campaign, roster, now, desk.words)
      return { html: (await pages()).campaignPage(desk, life) }
    },
  },

  'POST /hr/campaigns/{id}/clone': {
    role: 'editor',
    handle: async request => {
      const { params, now, ask, desk } = request
      const found = await deps.campaigns.find(params.id ?? '')
      if (!found) return notFound(request)
      const name = desk.words.campaigns.life.copyOf.replace('{name}', found.campaign.name).slice(0, 80)
      const made = await ask('POST /api/campaigns', { body: copyOf(found.campaign, name, now) })
      const { id } = made.body as { id?: string }
      return made.status === 201 && id
        ? { to: `/hr/campaigns/${id}/ask?saved=new` }
        : { to: `/hr/campaigns/${found.campaign.id}` }
    },
  },

  ...steering('pause', 'POST /api/campaigns/{id}/pause', deps),
  ...steering('resume', 'POST /api/campaigns/{id}/resume', deps),
  ...steering('cancel', 'POST /api/campaigns/{id}/cancel', deps),
  ...steering('delete', 'DELETE /api/campaigns/{id}', deps),

  'GET /hr/campaigns/{id}/launch': {
    role: 'editor',
    handle: request => launchOf(request, deps),
  },

  'POST /hr/campaigns/{id}/launch': {
    role: 'editor',
    handle: async request => {
      const { params, form, ask, desk } = request
      const id = params.id ?? ''
      const launched = await ask('POST /api/campaigns/{id}/launch', {
        params: { id },
        headers: ifAsRead(form),
      })
      if (launched.status === 202) return { to: `/hr/campaigns/${id}` }
      // What is missing stands in the list, which is made again.
      const [problem] =
        launched.status === 412
          ? [{ message: desk.words.frame.meanwhile.look }]
          : errorsOf(launched, [], desk.words)
      const page = await launchOf(request, deps, launched.status === 422 ? undefined : problem)
      return 'html' in page ? { ...page, status: launched.status } : page
    },
  },
})

/** A page that asks once more, and the act. */
const steering = (
  act: 'pause' | 'resume' | 'cancel' | 'delete',
  routeKey: string,
  { campaigns }: Pick<CampaignPageDeps, 'campaigns'>,
): ConsolePages => ({
  [`GET /hr/campaigns/{id}/${act}`]: {
    role: 'editor',
    handle: async request => {
      const found = await campaigns.find(request.params.id ?? '')
      if (!found) return notFound(request)
      const { id, name } = found.campaign
      return { html: (await pages()).steerPage(request.desk, { id, name, act, ...basisOf(act, found) }) }
    },
  },
  [`POST /hr/campaigns/{id}/${act}`]: {
    role: 'editor',
    handle: async request => {
      const { params, form, ask, desk } = request
      const found = await campaigns.find(params.id ?? '')
      if (!found) return notFound(request)
      const { id, name } = found.campaign
      const done = await ask(routeKey, { params: { id }, headers: ifAsRead(form) })
      if (done.status < 300) return { to: act === 'delete' ? '/hr/campaigns' : `/hr/campaigns/${id}` }
      const problem =
        done.status === 412
          ? desk.words.frame.meanwhile.look
          : (errorsOf(done, [], desk.words)[0]?.message ?? '')
      const page = { id, name, act, problem, ...basisOf(act, found) }
      return { status: done.status, html: (await pages()).steerPage(desk, page) }
    },
  },
})

/** Waves close by themselves, and that must not keep anybody from pausing: only a draft is deleted as it was read. */
const basisOf = (act: string, { version }: { version: number }) =>
  act === 'delete' ? { basedOn: entityTag(version) } : {}

const launchOf = async (
  request: ConsoleRequest,
  { campaigns }: Pick<CampaignPageDeps, 'campaigns'>,
  problem?: LaunchOf['problem'],
): ReturnType<ConsolePage['handle']> => {
  const { params, ask, desk } = request
  const found = await campaigns.find(params.id ?? '')
  if (!found) return notFound(request)
  const { id, name, waves } = found.campaign
  const asked = await ask('GET /api/campaigns/{id}/launch', { params: { id } })
  if (asked.status !== 200) return { to: `/hr/campaigns/${id}` }
  const { missing, expectations, report } = asked.body as {
    missing: FieldProblem[]
    expectations: LaunchOf['expectations']
    report: LaunchOf['preview']
  }
  return {
    html: (await pages()).launchPage(desk, {
      id,
      name,
      basedOn: entityTag(found.version),
      firstDay: waves[0]?.opensOn ?? '',
      missing: missing.map(({ field, problem, remedy }) => ({
        area: areaOf(field),
        ...inTheReadersLanguage(problem, remedy, desk.words),
      })),
      expectations: expectations && {
        ...expectations,
        notes: expectations.notes.map(note => inTheReadersLanguage(note, undefined, desk.words).message),
      },
      preview: report,
      ...(problem ? { problem } : {}),
    }),
  }
}

/** Where what the launch gate misses is mended, by its field. */
const AREA_OF: Readonly<Record<string, Area>> = {
  instruments: 'ask',
  audience: 'whom',
  waves: 'when',
  sendAt: 'when',
  quietDays: 'when',
  supportRoutes: 'support',
  crisisLines: 'lines',
  sending: 'sending',
}
const areaOf = (pointer: string): Area => AREA_OF[pointer.split('/')[1] ?? ''] ?? 'report'

/** The same settings for a new draft, as long apart, from the next good day on. */
function copyOf(of: Campaign, name: string, now: Instant): object {
  const later = Math.round(
    (Date.parse(proposedDay(now)) - Date.parse(of.waves[0]?.opensOn ?? proposedDay(now))) / DAY,
  )
  return {
    name,
    instruments: of.instruments,
    audience: of.audience,
    waves: of.waves.map(({ opensOn, remindAfterDays, closesAfterDays }) => ({
      opensOn: dayAfter(opensOn, later),
      remindAfterDays,
      closesAfterDays,
    })),
    sendAt: of.sendAt,
    breakdowns: of.breakdowns,
    reportScales: of.reportScales,
    reportWishes: of.reportWishes,
    followUps: of.followUps,
    quietDays: of.quietDays.filter(({ date }) => date > isoOf(now).slice(0, 10)),
    ...(of.reportsAYear === undefined ? {} : { reportsAYear: of.reportsAYear }),
    ...(of.dpiaReference === undefined ? {} : { dpiaReference: of.dpiaReference }),
  }
}

async function lifeOf(
  of: Campaign,
  roster: Pick<AudienceSummary, 'cells'>,
  now: Instant,
  words: ConsoleRequest['desk']['words'],
): Promise<CampaignLife> {
  const { instruments } = await import('../../instruments/library.ts')
  const { countries = [], departments = [], sites = [] } = of.audience
  const waveNumber = (waveId: string) => of.waves.findIndex(({ id }) => id === waveId) + 1
  return {
    id: of.id,
    name: of.name,
    status: of.status,
    instruments: of.instruments.map(id => instruments.get(id)?.name ?? id),
    audience: [...countries.map(code => countryName(words, code)), ...departments, ...sites].join(', '),
    sendAt: of.sendAt,
    dpiaReference: of.dpiaReference,
    createdAt: of.createdAt,
    launchedAt: 'launchedAt' in of ? of.launchedAt : undefined,
    audiences: audiencesOf(of),
    calendar: calendarOf(of, roster, now),
    reports:
      'closedWaves' in of ? of.closedWaves.map(({ waveId }) => ({ waveId, wave: waveNumber(waveId) })) : [],
  }
}
