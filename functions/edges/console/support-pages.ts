import type { LineConfirmation } from '../../domain/support/crisis-lines.ts'
import { isToVerifyAgain, verifiedUntil } from '../../domain/support/support-gate.ts'
import type { SupportRoute } from '../../domain/support/support-routes.ts'
import { isoOf } from '../../domain/time.ts'
import type { Filled } from '../../pages/hr/fields.ts'
import type { LineShown } from '../../pages/hr/support-pages.ts'
import type { AudienceStore } from '../../store/audience.ts'
import { type Form, fieldValue } from '../read-form.ts'
import type { ConsolePages, ConsoleReply, ConsoleRequest } from './console-page.ts'
import { errorsOf, typed, withTheirs } from './problems.ts'

export interface SupportPageDeps {
  audience: Pick<AudienceStore, 'get'>
}

/** The list as the API gives it. */
interface Kept {
  routes: SupportRoute[]
  crisisLines: LineConfirmation[]
  changedAt: string | null
  linksNotShown: { url: string; problem: string }[]
}

const pages = () => import('../../pages/hr/support-pages.ts')
const notFound = async ({ desk }: ConsoleRequest) =>
  (await import('../../pages/hr/notice-page.ts')).noticePage(desk, 'not-found')

const keptOf = async ({ ask }: ConsoleRequest): Promise<Kept> =>
  (await ask('GET /api/support-routes')).body as Kept

/** Support routes one by one, and the crisis lines: the API takes the list whole, as it was read. */
export const supportPages = ({ audience }: SupportPageDeps): ConsolePages => ({
  'GET /hr/support': {
    role: 'viewer',
    handle: async request => ({ html: await listPage(request, await keptOf(request)) }),
  },

  'GET /hr/support/lines': { role: 'editor', handle: request => shownLines(request, audience) },
  'POST /hr/support/lines': {
    role: 'editor',
    handle: async request => {
      const { form, ask, desk } = request
      const kept = await keptOf(request)
      const lines = await linesFor(kept, audience)
      const noted = lines.map((line, n) => ({
        country: line.country,
        number: line.number,
        confirmedBy: fieldValue(form, `crisisLines.${n}.confirmedBy`)?.trim() ?? '',
        confirmedOn: fieldValue(form, `crisisLines.${n}.confirmedOn`)?.trim() ?? '',
      }))
      const sent = noted
        .map((line, n) => ({ ...line, n }))
        .filter(line => line.confirmedBy || line.confirmedOn)
      // Those of countries that are not on the roster now stay as they are.
      const others = kept.crisisLines.filter(
        ({ country, number }) => !lines.some(line => line.country === country && line.number === number),
      )
      const put = await ask('PUT /api/support-routes', {
        body: {
          routes: kept.routes,
          crisisLines: [...sent.map(({ n: _, ...line }) => line), ...others],
          changedAt: basisOf(form),
        },
      })
      if (put.status === 200) return shownLines(request, audience, desk.words.support.linesPage.saved)
      const errors = errorsOf(put, Object.keys(form), desk.words, pointer => {
        const [, list, at = '', ...rest] = pointer.split('/')
        return [list, sent[Number(at)]?.n ?? '', ...rest].join('.')
      })
      return { ...(await shownLines(request, audience, undefined, typed(form, errors))), status: put.status }
    },
  },

  'GET /hr/support/new': {
    role: 'editor',
    handle: async request => {
      const { changedAt } = await keptOf(request)
      const values = { country: ['*'], human: ['yes'], kind: ['eap'], hours: ['monday-to-friday'] }
      return formPage(request, undefined, { values, errors: [] }, changedAt)
    },
  },
  'POST /hr/support/new': { role: 'editor', handle: request => save(request, undefined) },

  'GET /hr/support/{id}': {
    role: 'editor',
    handle: async request => {
      const { routes, changedAt } = await keptOf(request)
      const route = routes.find(({ id }) => id === request.params.id)
      return route
        ? formPage(request, route, { values: valuesOf(route), errors: [] }, changedAt)
        : notFound(request)
    },
  },
  'POST /hr/support/{id}': { role: 'editor', handle: request => save(request, request.params.id) },
})

async function listPage({ desk, now }: ConsoleRequest, kept: Kept, said?: string): Promise<string> {
  const routes = kept.routes.map(route => ({
    ...route,
    isOld: isToVerifyAgain(route, now),
    until: isoOf(verifiedUntil(route)).slice(0, 10),
  }))
  return (await pages()).supportPage(desk, { routes, hidden: kept.linksNotShown }, said)
}

async function formPage(
  { desk }: ConsoleRequest,
  route: SupportRoute | undefined,
  filled: Filled,
  changedAt: string | null,
  meanwhile?: SupportRoute | null,
): Promise<Extract<ConsoleReply, { html: string }>> {
  const { routePage } = await pages()
  return {
    html: routePage(desk, {
      id: route?.id,
      name: route?.name ?? '',
      filled,
      basedOn: changedAt ?? '',
      ...(meanwhile === undefined ? {} : { meanwhile }),
    }),
  }
}

/** Puts the list with this route changed, added or taken off, on top of the one that the form was made from. */
async function save(request: ConsoleRequest, id: string | undefined): Promise<ConsoleReply> {
  const { form, ask, desk } = request
  const { form: say } = desk.words.support
  const kept = await keptOf(request)
  const at = kept.routes.findIndex(route => route.id === id)
  const before = kept.routes[at]
  const isRemoved = fieldValue(form, 'then') === 'delete'
  const name = fieldValue(form, 'name') ?? ''
  const changed = { ...routeIn(form, before), id: id ?? freeId(name, kept.routes) }
  const others = kept.routes.filter(route => route.id !== id)
  const routes = isRemoved
    ? others
    : before
      ? kept.routes.with(at, changed as SupportRoute)
      : [...others, changed]
  const put = await ask('PUT /api/support-routes', { body: { routes, changedAt: basisOf(form) } })
  if (put.status === 200) {
    const said = (isRemoved ? say.deleted : say.saved).replace('{name}', name)
    return { html: await listPage(request, put.body as Kept, said) }
  }
  const basis = basisOf(form)
  const shown = before ?? (id === undefined ? undefined : ({ id, name } as SupportRoute))
  if (put.status === 409 && basis !== kept.changedAt)
    return {
      // Saving again is on top of the list that stands.
      ...(await formPage(
        request,
        shown,
        before ? withTheirs(typed(form, []), valuesOf(before), desk.words) : typed(form, []),
        kept.changedAt,
        id === undefined ? undefined : (before ?? null),
      )),
      status: 409,
    }
  const errors = errorsOf(put, FIELDS, desk.words, pointer => {
    const [, , index = '', ...rest] = pointer.split('/')
    return Number(index) === (before ? at : others.length) ? rest.join('.') : ''
  })
  return { ...(await formPage(request, shown, typed(form, errors), basis)), status: put.status }
}

const basisOf = (form: Form): string | null => fieldValue(form, 'basedOn') || null

const FIELDS = [
  'name',
  'kind',
  'human',
  'country',
  'phone',
  'phoneDial',
  'text',
  'textWord',
  'url',
  'email',
  'hours',
  'between.from',
  'between.to',
  'hoursText',
  'languages',
  'verifiedOn',
  'responder',
  'responder.responseTime',
  'responder.acknowledgeWithinHours',
] as const

/** A new route's id, made of its name, as it stands in the list and in the API. */
export function freeId(name: string, taken: readonly { id: string }[]): string {
  const stem =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 30) || 'route'
  const ids = new Set(taken.map(({ id }) => id))
  for (let n = 1; ; n++) {
    const id = n === 1 ? stem : `${stem}-${n}`
    if (!ids.has(id)) return id
  }
}

/** What the form says, with what it has no fields for as it stands. */
function routeIn(form: Form, before: SupportRoute | undefined): object {
  const of = (field: string) => fieldValue(form, field)?.trim() ?? ''
  const ifAny = (field: string) => (of(field) === '' ? {} : { [field]: of(field) })
  const [from, to] = [of('between.from'), of('between.to')]
  const hours = of('responder.acknowledgeWithinHours')
  return {
    name: of('name'),
    kind: of('kind'),
    human: of('human') === 'yes',
    country: of('country').toUpperCase(),
    ...ifAny('phone'),
    ...ifAny('phoneDial'),
    ...ifAny('text'),
    ...(before?.textDial && before.text === of('text') ? { textDial: before.textDial } : {}),
    ...ifAny('textWord'),
    ...ifAny('url'),
    ...ifAny('email'),
    hours: of('hours'),
    ...(from || to ? { between: { from, to: to === '00:00' ? '24:00' : to } } : {}),
    ...(of('hoursText') ? { hoursText: byLanguage(of('hoursText')) } : {}),
    languages: of('languages')
      .split(/[,;\s]+/)
      .filter(tag => tag !== ''),
    verifiedOn: of('verifiedOn'),
    ...(of('responder') === 'yes'
      ? {
          responder: {
            responseTime: of('responder.responseTime'),
            ...(before?.responder?.responseText ? { responseText: before.responder.responseText } : {}),
            ...(hours === '' ? {} : { acknowledgeWithinHours: /^\d+$/.test(hours) ? Number(hours) : hours }),
          },
        }
      : {}),
  }
}

/** `en: closed on public holidays`, one language a line. */
const byLanguage = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .split(/\r?\n/)
      .filter(line => line.trim() !== '')
      .map(line => {
        const [, language = '', words = ''] = /^\s*([\w-]+)\s*:\s*(.*)$/.exec(line) ?? [line, '', line]
        return [language, words.trim()]
      }),
  )

const valuesOf = (route: SupportRoute): Filled['values'] => ({
  name: [route.name],
  kind: [route.kind],
  human: [route.human ? 'yes' : 'no'],
  country: [route.country],
  phone: [route.phone ?? ''],
  phoneDial: [route.phoneDial ?? ''],
  text: [route.text ?? ''],
  textWord: [route.textWord ?? ''],
  url: [route.url ?? ''],
  email: [route.email ?? ''],
  hours: [route.hours],
  'between.from': [route.between?.from ?? ''],
  'between.to': [route.between?.to === '24:00' ? '00:00' : (route.between?.to ?? '')],
  hoursText: [
    Object.entries(route.hoursText ?? {})
      .map(([language, words]) => `${language}: ${words}`)
      .join('\n'),
  ],
  languages: [route.languages.join(', ')],
  verifiedOn: [route.verifiedOn],
  responder: route.responder ? ['yes'] : [],
  'responder.responseTime': [route.responder?.responseTime ?? ''],
  'responder.acknowledgeWithinHours': [String(route.responder?.acknowledgeWithinHours ?? '')],
})

/** The lines that come with Hearten for the countries on the roster, with who called them. */
async function linesFor(kept: Kept, audience: SupportPageDeps['audience']): Promise<LineShown[]> {
  const [{ crisisDirectory }, summary] = await Promise.all([
    import('../../copy/shipped-crisis-lines.ts'),
    audience.get(),
  ])
  const countries = new Set((summary?.cells ?? []).map(({ country }) => country))
  return crisisDirectory.lines
    .filter(({ country }) => countries.has(country))
    .map(({ country, name, number }) => {
      const noted = kept.crisisLines.find(line => line.country === country && line.number === number)
      return { country, name, number, by: noted?.confirmedBy ?? '', on: noted?.confirmedOn ?? '' }
    })
}

async function shownLines(
  request: ConsoleRequest,
  audience: SupportPageDeps['audience'],
  said?: string,
  filled?: Filled,
): Promise<Extract<ConsoleReply, { html: string }>> {
  const kept = await keptOf(request)
  const lines = await linesFor(kept, audience)
  const values = Object.fromEntries(
    lines.flatMap(({ by, on }, n) => [
      [`crisisLines.${n}.confirmedBy`, [by]],
      [`crisisLines.${n}.confirmedOn`, [on]],
    ]),
  )
  return {
    html: (await pages()).linesPage(request.desk, {
      lines,
      hasRoster: (await audience.get()) !== undefined,
      filled: filled ?? { values, errors: [] },
      basedOn: kept.changedAt ?? '',
      ...(said ? { said } : {}),
    }),
  }
}
