import { locales } from '../../copy/languages.ts'
import type { WordsByLanguage } from '../../domain/report/give-back.ts'
import type { Filled } from '../../pages/hr/fields.ts'
import type { GivenBack } from '../../pages/hr/give-back-page.ts'
import { type Form, fieldValue } from '../read-form.ts'
import type { ConsolePages, ConsoleReply, ConsoleRequest } from './console-page.ts'
import { errorsOf, ifAsRead, typed, withTheirs } from './problems.ts'
import { ALONE } from './specimen-pages.ts'

const WAVE = '/api/campaigns/{id}/waves/{waveId}/give-back'

const notFound = async ({ desk }: ConsoleRequest) =>
  (await import('../../pages/hr/notice-page.ts')).noticePage(desk, 'not-found')

/** "You said, we do": HR writes what will be done, looks at the page, and shares it once. */
export const giveBackPages = (): ConsolePages => ({
  'GET /hr/give-back/{id}/{waveId}': {
    role: 'viewer',
    handle: async request => {
      const stands = await standing(request)
      if (!stands) return notFound(request)
      return { html: await formPage(request, stands, written(stands.given.words)) }
    },
  },

  'POST /hr/give-back/{id}/{waveId}': {
    role: 'editor',
    handle: async request => {
      const { form, ask } = request
      const stands = await standing(request)
      if (!stands) return notFound(request)
      const params = paramsOf(request)
      const put = await ask(`PUT ${WAVE}`, {
        params,
        headers: ifAsRead(form),
        body: { words: wordsIn(form) },
      })
      if (put.status === 412) {
        const theirs = written(stands.given.words).values
        const filled = withTheirs(typed(form, []), theirs, request.desk.words)
        return { status: 412, html: await formPage(request, stands, filled) }
      }
      if (put.status !== 200)
        return refused(request, { ...stands, tag: fieldValue(form, 'basedOn') ?? stands.tag }, put)
      if (fieldValue(form, 'then') !== 'share')
        return { to: `/hr/give-back/${params.id}/${params.waveId}?saved=yes` }
      const tag = put.headers?.etag ?? ''
      const shared = await ask(`POST ${WAVE}/share`, { params, headers: { 'if-match': tag } })
      if (shared.status !== 200) return refused(request, { given: put.body as GivenBack, tag }, shared)
      return { to: `/hr/give-back/${params.id}/${params.waveId}?saved=yes` }
    },
  },

  'GET /hr/give-back/{id}/{waveId}/{language}': {
    role: 'viewer',
    handle: async (request): Promise<ConsoleReply> => {
      const lang = request.params.language ?? ''
      const shown = await request.ask(`GET ${WAVE}`, {
        params: paramsOf(request),
        query: { lang },
        headers: { accept: 'text/html' },
      })
      return shown.status === 200 ? { html: String(shown.body), headers: ALONE } : notFound(request)
    },
  },
})

const paramsOf = ({ params }: ConsoleRequest) => ({ id: params.id ?? '', waveId: params.waveId ?? '' })

/** What stands, and the ETag of it. */
interface Standing {
  given: GivenBack
  tag: string
}

async function standing(request: ConsoleRequest): Promise<Standing | undefined> {
  const { status, body, headers } = await request.ask(`GET ${WAVE}`, { params: paramsOf(request) })
  return status === 200 ? { given: body as GivenBack, tag: headers?.etag ?? '' } : undefined
}

/** Every language of which something was typed; an empty one is not written yet. */
function wordsIn(form: Form): WordsByLanguage {
  const words: WordsByLanguage = {}
  for (const language of locales) {
    const [short = '', more = ''] = ['short', 'more'].map(
      part => fieldValue(form, `words.${language}.${part}`)?.trim() ?? '',
    )
    if (short !== '' || more !== '') words[language] = { short, ...(more === '' ? {} : { more }) }
  }
  return words
}

const written = (words: WordsByLanguage) => ({
  values: Object.fromEntries(
    Object.entries(words).flatMap(([language, { short, more = '' }]) => [
      [`words.${language}.short`, [short]],
      [`words.${language}.more`, [more]],
    ]),
  ),
  errors: [],
})

/** Nothing that was typed is lost. */
async function refused(
  request: ConsoleRequest,
  stands: Standing,
  reply: Parameters<typeof errorsOf>[0],
): Promise<ConsoleReply> {
  const fields = locales.flatMap(language => [`words.${language}.short`, `words.${language}.more`])
  const errors = errorsOf(reply, fields, request.desk.words, pointer => {
    const name = pointer.slice(1).replaceAll('/', '.')
    // A language as a whole is about its first field.
    return name.split('.').length === 2 ? `${name}.short` : name
  })
  return { status: reply.status, html: await formPage(request, stands, typed(request.form, errors)) }
}

async function formPage(request: ConsoleRequest, stands: Standing, filled: Filled): Promise<string> {
  const { giveBackPage } = await import('../../pages/hr/give-back-page.ts')
  const { id, waveId } = paramsOf(request)
  return giveBackPage(request.desk, {
    ...stands.given,
    basedOn: stands.tag,
    id,
    waveId,
    filled,
    isSaved: request.query.saved === 'yes',
  })
}
