import { locales } from '../../copy/languages.ts'
import type { Resource } from '../../domain/follow-up/resource.ts'
import { isoOf } from '../../domain/time.ts'
import type { Filled } from '../../pages/hr/fields.ts'
import type { ResourceLine } from '../../pages/hr/resource-pages.ts'
import { type Form, fieldValue } from '../read-form.ts'
import type { ConsolePages, ConsoleReply, ConsoleRequest } from './console-page.ts'
import { errorsOf, ifAsRead, typed, withTheirs } from './problems.ts'
import { freeId } from './support-pages.ts'

const pages = () => import('../../pages/hr/resource-pages.ts')
const notFound = async ({ desk }: ConsoleRequest) =>
  (await import('../../pages/hr/notice-page.ts')).noticePage(desk, 'not-found')

type Known = ResourceLine & Resource

const allOf = async ({ ask }: ConsoleRequest): Promise<Known[]> =>
  ((await ask('GET /api/resources')).body as { resources: Known[] }).resources

/** The resource library, and the employer's own entries in it. */
export const resourcePages = (): ConsolePages => ({
  'GET /hr/resources': {
    role: 'viewer',
    handle: async request => ({ html: (await pages()).resourcesPage(request.desk, await allOf(request)) }),
  },

  'GET /hr/resources/new': {
    role: 'editor',
    handle: async request => {
      const values = { countries: ['*'], cost: ['free'], verifiedOn: [isoOf(request.now).slice(0, 10)] }
      return formPage(request, undefined, { values, errors: [] })
    },
  },
  'POST /hr/resources/new': { role: 'editor', handle: request => save(request, undefined) },

  'GET /hr/resources/{id}': {
    role: 'editor',
    handle: async request => {
      const found = await ownOf(request)
      if (!found) return notFound(request)
      return formPage(request, found, { values: valuesOf(found.resource), errors: [] })
    },
  },
  'POST /hr/resources/{id}': { role: 'editor', handle: request => save(request, request.params.id) },
})

const titleOf = (of: Pick<Resource, 'id' | 'languages'>): string =>
  Object.values(of.languages)[0]?.title ?? of.id

/** A resource, and the ETag of the version that a form is made from; undefined where it was deleted meanwhile. */
interface Basis {
  resource: Pick<Resource, 'id' | 'languages'>
  tag: string | undefined
}

/** One of the employer's own, as it stands. */
async function ownOf({ ask, params }: ConsoleRequest): Promise<(Basis & { resource: Known }) | undefined> {
  const { status, body, headers } = await ask('GET /api/resources/{id}', { params: { id: params.id ?? '' } })
  const resource = body as Known
  return status === 200 && resource.origin === 'own' ? { resource, tag: headers?.etag } : undefined
}

async function formPage(
  { desk }: ConsoleRequest,
  basis: Basis | undefined,
  filled: Filled,
): Promise<Extract<ConsoleReply, { html: string }>> {
  const { resourcePage } = await pages()
  const { resource, tag } = basis ?? {}
  const name = resource ? titleOf(resource) : ''
  return { html: resourcePage(desk, { id: resource?.id, name, filled, basedOn: tag }) }
}

async function save(request: ConsoleRequest, id: string | undefined): Promise<ConsoleReply> {
  const { form, ask, desk } = request
  const { form: say } = desk.words.resources
  const list = async (said: string) => ({
    html: (await pages()).resourcesPage(desk, await allOf(request), said),
  })
  if (id !== undefined && fieldValue(form, 'then') === 'delete') {
    const gone = await ask('DELETE /api/resources/{id}', { params: { id }, headers: ifAsRead(form) })
    if (gone.status === 412) return bothVersions(request, id)
    return gone.status === 204 || gone.status === 404 ? list(say.deleted) : notFound(request)
  }
  const body = resourceIn(form)
  const name = titleOf({ id: '', languages: body.languages as Resource['languages'] })
  const sent = { ...body, id: id ?? freeId(name, await allOf(request)) }
  const put = await ask('POST /api/resources', { headers: ifAsRead(form), body: sent })
  if (put.status === 412) return bothVersions(request, sent.id)
  if (put.status === 200 || put.status === 201) return list(say.saved.replace('{name}', name))
  const errors = errorsOf(put, [...Object.keys(form), 'topics'], desk.words, pointer =>
    pointer === '/languages' ? `languages.${desk.words.locale}.title` : pointer.slice(1).replaceAll('/', '.'),
  )
  const basis = id === undefined ? undefined : { resource: { ...sent, id }, tag: fieldValue(form, 'basedOn') }
  return {
    ...(await formPage(request, basis as Basis | undefined, typed(form, errors))),
    status: put.status,
  }
}

/** What was typed, beside what somebody else saved first. */
async function bothVersions(request: ConsoleRequest, id: string): Promise<ConsoleReply> {
  const { form, desk } = request
  const stands = await ownOf(request)
  const typedIn = { id, languages: resourceIn(form).languages as Resource['languages'] }
  const filled = withTheirs(typed(form, []), stands ? valuesOf(stands.resource) : null, desk.words)
  return {
    ...(await formPage(request, stands ?? { resource: typedIn, tag: undefined }, filled)),
    status: 412,
  }
}

const lines = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '')

function resourceIn(form: Form) {
  const of = (field: string) => fieldValue(form, field)?.trim() ?? ''
  const languages = Object.fromEntries(
    locales.flatMap(language => {
      const [title, summary, url, steps] = ['title', 'summary', 'url', 'steps'].map(field =>
        of(`languages.${language}.${field}`),
      )
      if (!title && !summary && !url && !steps) return []
      return [
        [language, { title, summary, ...(url ? { url } : {}), ...(steps ? { steps: lines(steps) } : {}) }],
      ]
    }),
  )
  const minutes = of('minutes')
  return {
    kind: of('kind'),
    topics: form.topics ?? [],
    minutes: /^\d+$/.test(minutes) ? Number(minutes) : minutes,
    cost: of('cost'),
    countries: of('countries')
      .toUpperCase()
      .split(/[,;\s]+/)
      .filter(code => code !== ''),
    ...(of('sites') ? { sites: lines(of('sites')) } : {}),
    ...(of('phone') ? { phone: of('phone') } : {}),
    languages,
    source: of('source'),
    verifiedOn: of('verifiedOn'),
  }
}

const valuesOf = (of: Resource): Filled['values'] => ({
  kind: [of.kind],
  topics: of.topics,
  minutes: [String(of.minutes)],
  cost: [of.cost],
  countries: [of.countries.join(', ')],
  sites: [(of.sites ?? []).join('\n')],
  phone: [of.phone ?? ''],
  source: [of.source],
  verifiedOn: [of.verifiedOn],
  ...Object.fromEntries(
    Object.entries(of.languages).flatMap(([language, { title, summary, url = '', steps = [] }]) => [
      [`languages.${language}.title`, [title]],
      [`languages.${language}.summary`, [summary]],
      [`languages.${language}.url`, [url]],
      [`languages.${language}.steps`, [steps.join('\n')]],
    ]),
  ),
})
