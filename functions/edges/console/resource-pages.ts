import { locales } from '../../copy/languages.ts'
import type { Resource } from '../../domain/follow-up/resource.ts'
import { isoOf } from '../../domain/time.ts'
import type { Filled } from '../../pages/hr/fields.ts'
import type { ResourceLine } from '../../pages/hr/resource-pages.ts'
import { type Form, fieldValue } from '../read-form.ts'
import type { ConsolePages, ConsoleReply, ConsoleRequest } from './console-page.ts'
import { errorsOf, typed } from './problems.ts'
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
      const found = (await allOf(request)).find(
        each => each.id === request.params.id && each.origin === 'own',
      )
      return found ? formPage(request, found, { values: valuesOf(found), errors: [] }) : notFound(request)
    },
  },
  'POST /hr/resources/{id}': { role: 'editor', handle: request => save(request, request.params.id) },
})

const titleOf = (of: Pick<Resource, 'id' | 'languages'>): string =>
  Object.values(of.languages)[0]?.title ?? of.id

async function formPage(
  { desk }: ConsoleRequest,
  found: Pick<Resource, 'id' | 'languages'> | undefined,
  filled: Filled,
): Promise<Extract<ConsoleReply, { html: string }>> {
  const { resourcePage } = await pages()
  return { html: resourcePage(desk, { id: found?.id, name: found ? titleOf(found) : '', filled }) }
}

async function save(request: ConsoleRequest, id: string | undefined): Promise<ConsoleReply> {
  const { form, ask, desk } = request
  const { form: say } = desk.words.resources
  const all = await allOf(request)
  const list = async (said: string) => ({
    html: (await pages()).resourcesPage(desk, await allOf(request), said),
  })
  if (id !== undefined && fieldValue(form, 'then') === 'delete') {
    const gone = await ask('DELETE /api/resources/{id}', { params: { id } })
    return gone.status === 204 || gone.status === 404 ? list(say.deleted) : notFound(request)
  }
  const body = resourceIn(form)
  const name = titleOf({ id: '', languages: body.languages as Resource['languages'] })
  const sent = { ...body, id: id ?? freeId(name, all) }
  const put = await ask('POST /api/resources', { body: sent })
  if (put.status === 200 || put.status === 201) return list(say.saved.replace('{name}', name))
  const errors = errorsOf(put, [...Object.keys(form), 'topics'], desk.words, pointer =>
    pointer === '/languages' ? `languages.${desk.words.locale}.title` : pointer.slice(1).replaceAll('/', '.'),
  )
  const found = all.find(each => each.id === id)
  return { ...(await formPage(request, found, typed(form, errors))), status: put.status }
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
