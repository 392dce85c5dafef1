import type { Campaign, DraftCampaign } from '../../domain/campaign/campaign.ts'
import { isInvited } from '../../domain/campaign/campaign.ts'
import { UNKNOWN_COUNTRY } from '../../domain/roster/country.ts'
import type { AudienceSummary } from '../../domain/roster/roster.ts'
import { DAY, dayAfter, type Instant, isoOf } from '../../domain/time.ts'
import type { Filled } from '../../pages/hr/fields.ts'
import type { AudienceStore } from '../../store/audience.ts'
import type { CampaignStore } from '../../store/campaigns.ts'
import { entityTag } from '../entity-tag.ts'
import { type Form, fieldValue } from '../read-form.ts'
import type { ConsolePages, ConsoleReply, ConsoleRequest } from './console-page.ts'
import { cameBack, errorsOf, ifAsRead, typed, withTheirs } from './problems.ts'

export interface CampaignStepDeps {
  campaigns: Pick<CampaignStore, 'find'>
  audience: Pick<AudienceStore, 'get'>
}

const pages = () => import('../../pages/hr/campaign-steps.ts')

/** A fortnight to announce it, and a Tuesday: on Mondays inboxes are full. */
export function proposedDay(now: Instant): string {
  const [tuesday, days] = [2, 7]
  const earliest = now + 14 * DAY
  const weekday = new Date(earliest).getUTCDay()
  return dayAfter(isoOf(earliest).slice(0, 10), (tuesday - weekday + days) % days)
}

const FIRST_WAVE = { remindAfterDays: [4], closesAfterDays: 10 }

type Step = 'ask' | 'whom' | 'when' | 'report'
const NEXT: Record<Step, string> = { ask: 'whom', whom: 'when', when: 'report', report: 'launch' }

/** Preparing a campaign in four steps, each of which saves what was typed in it. */
export const campaignStepPages = (deps: CampaignStepDeps): ConsolePages => ({
  'GET /hr/campaigns/new': {
    role: 'editor',
    handle: async ({ desk }) => ({
      html: await askForm(desk, undefined, { filled: { values: {}, errors: [] } }),
    }),
  },

  'POST /hr/campaigns': {
    role: 'editor',
    handle: async request => {
      const { form, now, ask, desk } = request
      const waves = [{ opensOn: proposedDay(now), ...FIRST_WAVE }]
      const made = await ask('POST /api/campaigns', { body: { ...bodies.ask(form), waves } })
      if (made.status !== 201) {
        const filled = typed(form, errorsOf(made, FIELDS.ask(form), desk.words))
        return { status: made.status, html: await askForm(desk, undefined, { filled }) }
      }
      return { to: `/hr/campaigns/${(made.body as { id: string }).id}/whom?saved=new` }
    },
  },

  ...step('ask', deps),
  ...step('whom', deps),
  ...step('when', deps),
  ...step('report', deps),
})

/** The page of a step, and what its form does. */
const step = (name: Step, deps: CampaignStepDeps): ConsolePages => ({
  [`GET /hr/campaigns/{id}/${name}`]: {
    role: 'editor',
    handle: async request => {
      const found = await draftOf(request, deps)
      if (!found) return { to: `/hr/campaigns/${request.params.id}` }
      return shownStep(name, request, found, { values: values[name](found.draft), errors: [] }, deps)
    },
  },
  [`POST /hr/campaigns/{id}/${name}`]: {
    role: 'editor',
    handle: async request => {
      const { form, params, ask, desk } = request
      const id = params.id ?? ''
      const found = await draftOf(request, deps)
      if (!found) return { to: `/hr/campaigns/${id}` }
      const { draft } = found
      const then = fieldValue(form, 'then')
      const patched = await ask('PATCH /api/campaigns/{id}', {
        params: { id },
        headers: ifAsRead(form),
        body: bodies[name](form, draft),
      })
      if (patched.status === 412) {
        const now = await draftOf(request, deps)
        if (!now) return { to: `/hr/campaigns/${id}` }
        const filled = withTheirs(typed(form, []), values[name](now.draft), desk.words)
        return { ...(await shownStep(name, request, now, filled, deps)), status: 412 }
      }
      if (patched.status !== 200) {
        const filled = typed(form, errorsOf(patched, FIELDS[name](form), desk.words))
        const basis = { draft, tag: fieldValue(form, 'basedOn') ?? found.tag }
        return { ...(await shownStep(name, request, basis, filled, deps)), status: patched.status }
      }
      return {
        to: then === 'next' ? `/hr/campaigns/${id}/${NEXT[name]}` : `/hr/campaigns/${id}/${name}?saved=yes`,
      }
    },
  },
})

/** A draft, and the ETag of the version that a form is made from. */
interface Basis {
  draft: DraftCampaign
  tag: string
}

async function draftOf(
  { params }: ConsoleRequest,
  { campaigns }: CampaignStepDeps,
): Promise<Basis | undefined> {
  const found = await campaigns.find(params.id ?? '')
  const campaign: Campaign | undefined = found?.campaign
  return found && campaign?.status === 'draft'
    ? { draft: campaign, tag: entityTag(found.version) }
    : undefined
}

/** The values of each step's form as they stand. */
const values: Record<Step, (of: DraftCampaign) => Filled['values']> = {
  ask: of => ({ name: [of.name], instruments: of.instruments }),
  whom: ({ audience }) => ({
    countries: audience.countries ?? [],
    departments: audience.departments ?? [],
    sites: audience.sites ?? [],
  }),
  when: of => ({
    sendAt: [of.sendAt],
    quietDays: [of.quietDays.map(({ country, date }) => `${country} ${date}`).join('\n')],
    ...Object.fromEntries(
      of.waves.flatMap(({ opensOn, remindAfterDays, closesAfterDays }, n) => [
        [`waves.${n}.opensOn`, [opensOn]],
        [`waves.${n}.remindAfterDays`, [remindAfterDays.join(', ')]],
        [`waves.${n}.closesAfterDays`, [String(closesAfterDays)]],
      ]),
    ),
  }),
  report: of => ({
    'breakdowns.0': [of.breakdowns[0] ?? ''],
    'breakdowns.1': [of.breakdowns[1] ?? ''],
    reportsAYear: [of.reportsAYear === undefined ? '' : String(of.reportsAYear)],
    reportScales: [of.reportScales],
    reportWishes: of.reportWishes,
    followUps: [of.followUps ? 'yes' : 'no'],
    dpiaReference: [of.dpiaReference ?? ''],
  }),
}

/** A whole number, or what was typed in its place, which the API then refuses. */
const number = (text: string): unknown => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : text)
const ticked = (form: Form, field: string): object => (form[field]?.length ? { [field]: form[field] } : {})

/** What each step's form says, in the API's terms. */
const bodies = {
  ask: (form: Form): object => ({
    name: fieldValue(form, 'name') ?? '',
    instruments: form.instruments ?? [],
  }),
  whom: (form: Form): object => ({
    audience: { ...ticked(form, 'countries'), ...ticked(form, 'departments'), ...ticked(form, 'sites') },
  }),
  when: (form: Form): object => {
    const waves = wavesIn(form)
    const then = fieldValue(form, 'then')
    const last = waves.at(-1)
    const changed =
      then === 'add' && last
        ? // Some three months on.
          [...waves, { ...last, opensOn: isDay(last.opensOn) ? dayAfter(last.opensOn, 91) : '' }]
        : then === 'remove'
          ? waves.slice(0, -1)
          : waves
    return { waves: changed, sendAt: fieldValue(form, 'sendAt') ?? '', quietDays: quietDaysIn(form) }
  },
  report: (form: Form, draft: DraftCampaign): object => {
    const of = (field: string) => fieldValue(form, field) ?? ''
    const dpiaReference = of('dpiaReference').trim()
    return {
      breakdowns: [of('breakdowns.0'), of('breakdowns.1')].filter(name => name !== ''),
      ...(of('reportsAYear') === '' ? {} : { reportsAYear: number(of('reportsAYear')) }),
      reportScales: of('reportScales'),
      reportWishes: form.reportWishes ?? [],
      followUps: of('followUps') === 'yes',
      ...(dpiaReference === '' && draft.dpiaReference === undefined ? {} : { dpiaReference }),
    }
  },
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))

const MOST_WAVES = 12

function wavesIn(form: Form) {
  const of = (n: number, field: string) => fieldValue(form, `waves.${n}.${field}`)
  return Array.from({ length: MOST_WAVES }, (_, n) => n)
    .filter(n => of(n, 'opensOn') !== undefined)
    .map(n => ({
      opensOn: of(n, 'opensOn') ?? '',
      remindAfterDays: (of(n, 'remindAfterDays') ?? '')
        .split(/[,;\s]+/)
        .filter(text => text !== '')
        .map(number),
      closesAfterDays: number(of(n, 'closesAfterDays') ?? ''),
    }))
}

const quietDaysIn = (form: Form) =>
  (fieldValue(form, 'quietDays') ?? '')
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => {
      const [country = '', date = ''] = line.split(/[\s,;]+/)
      return { country: country.toUpperCase(), date }
    })

/** The fields that a step's page has, for what is wrong with them. */
const FIELDS: Record<Step, (form: Form) => string[]> = {
  ask: () => ['name', 'instruments'],
  whom: () => ['countries', 'departments', 'sites'],
  when: form => [...Object.keys(form), 'sendAt', 'quietDays'],
  report: () => [
    'breakdowns.0',
    'breakdowns.1',
    'reportsAYear',
    'reportScales',
    'reportWishes',
    'followUps',
    'dpiaReference',
  ],
}

async function askForm(
  desk: ConsoleRequest['desk'],
  basis: Basis | undefined,
  { filled, said }: { filled: Filled; said?: string | undefined },
): Promise<string> {
  const [{ askPage }, { instruments }] = await Promise.all([pages(), import('../../instruments/library.ts')])
  const lines = [...instruments.values()].map(each => ({
    id: each.id,
    name: each.name,
    fullName: each.fullName,
    questions: each.items.length,
    asksOfSelfHarm: each.items.some(item => 'risk' in item && item.risk !== undefined),
  }))
  const { draft, tag } = basis ?? {}
  return askPage(desk, { id: draft?.id, name: draft?.name ?? '', filled, basedOn: tag, said }, lines)
}

async function shownStep(
  name: Step,
  request: ConsoleRequest,
  basis: Basis,
  filled: Filled,
  { audience }: CampaignStepDeps,
): Promise<Extract<ConsoleReply, { html: string }>> {
  const { desk, query, ask } = request
  const { words } = desk
  const { draft } = basis
  const saved =
    query.saved === 'new' ? words.campaigns.created : query.saved ? words.campaigns.saved : undefined
  const said = cameBack(filled) ? undefined : saved
  const of = { id: draft.id, name: draft.name, filled, basedOn: basis.tag, said }
  if (name === 'ask') return { html: await askForm(desk, basis, { filled, said }) }
  const { whomPage, whenPage, reportStepPage } = await pages()
  if (name === 'when') {
    const waves = cameBack(filled) ? wavesIn(request.form).length : draft.waves.length
    return { html: whenPage(desk, of, Math.max(1, waves)) }
  }
  const summary = await audience.get()
  if (name === 'whom') return { html: whomPage(desk, of, countsOf(summary, draft)) }
  const segments = [...new Set(['department', 'site', 'country', ...Object.keys(summary?.segments ?? {})])]
  // What it would tell is a question about the audience, so the API notes who asked.
  const preview =
    !cameBack(filled) && query.saved
      ? await ask('GET /api/campaigns/{id}/launch', { params: { id: draft.id } })
      : undefined
  return {
    html: reportStepPage(desk, of, {
      segments,
      automatic: draft.reportsAYear === undefined,
      preview: preview?.status === 200 ? (preview.body as { report: never }).report : null,
    }),
  }
}

function countsOf(summary: AudienceSummary | undefined, draft: DraftCampaign) {
  const cells = summary?.cells ?? []
  const by = (segment: 'country' | 'department' | 'site') => {
    const counts = new Map<string, number>()
    for (const cell of cells)
      if (cell[segment] !== '' && cell[segment] !== UNKNOWN_COUNTRY)
        counts.set(cell[segment], (counts.get(cell[segment]) ?? 0) + cell.people)
    return Object.fromEntries(counts)
  }
  const invited = cells
    .filter(cell => isInvited(draft.audience, cell))
    .reduce((sum, { people }) => sum + people, 0)
  return {
    countries: by('country'),
    departments: by('department'),
    sites: by('site'),
    invited: summary ? invited : undefined,
  }
}
