import { readFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { examples } from '../../infra/openapi/examples.ts'
import { anApi } from './an-api.ts'
import { type Named, type Schema, spoilt, valueBy } from './asked-by-schema.ts'

interface Operation {
  operationId: string
  parameters?: { name: string; in: 'path' | 'query' | 'header' }[]
  requestBody?: { content: { 'application/json': { schema: Schema; example: unknown } } }
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>
}

const document = JSON.parse(await readFile('docs/openapi.json', 'utf8')) as {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Named }
}
const operations = Object.entries(document.paths)
  .filter(([path]) => path !== '/api/v1/token')
  .flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, of]) => ({ path, method: method.toUpperCase(), of })),
  )

const ajv = new Ajv2020({ strict: false, validateFormats: false })
ajv.addSchema(document, 'openapi')
const escaped = (part: string) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))
const schemaAt = (...parts: string[]) => {
  const ref = `openapi#/${parts.map(escaped).join('/')}`
  return ajv.getSchema(ref) ?? ajv.compile({ $ref: ref })
}

/** Some of what people and programs send beside a body. */
const odd = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 70 }),
  fc.constantFrom('', '0', 'none', '..', 'x'.repeat(300)),
)
const inQuery: Record<string, fc.Arbitrary<string>> = {
  limit: fc.oneof(fc.integer({ min: -1, max: 600 }).map(String), odd),
  cursor: fc.oneof(
    odd,
    fc.jsonValue().map(value => Buffer.from(JSON.stringify(value)).toString('base64url')),
  ),
  month: fc.constantFrom('2026-03', '2026-13', 'x', ''),
  wave: fc.constantFrom('w1', 'w9', ''),
  lang: fc.constantFrom('de', 'ar', 'xx', ''),
  country: fc.constantFrom('DE', 'ZZ', 'x'),
}
const callers = { admin: 8, editor: 2, viewer: 1, reader: 1, colleague: 1, nobody: 1 }

const body = ({ requestBody }: Operation): fc.Arbitrary<unknown> => {
  const content = requestBody?.content['application/json']
  if (!content) return fc.constant(undefined)
  const whole = valueBy(content.schema, document.components.schemas)
  return fc.oneof(
    { arbitrary: fc.constant(content.example), weight: 3 },
    { arbitrary: whole, weight: 3 },
    { arbitrary: whole.chain(spoilt), weight: 2 },
    { arbitrary: spoilt(content.example), weight: 3 },
    { arbitrary: fc.string(), weight: 1 },
    { arbitrary: fc.constant(undefined), weight: 1 },
  )
}

const request = fc.constantFrom(...operations).chain(({ path, method, of }) =>
  fc.record({
    operation: fc.constant({ path, method, of }),
    as: fc.oneof(
      ...Object.entries(callers).map(([who, weight]) => ({ arbitrary: fc.constant(who), weight })),
    ),
    /** Which of the ids that are known by then; or something that is none. */
    id: fc.oneof({ arbitrary: fc.nat(30), weight: 6 }, { arbitrary: odd, weight: 1 }),
    waveId: fc.constantFrom('w1', 'w2', '..'),
    query: fc.record(
      Object.fromEntries(
        (of.parameters ?? [])
          .filter(each => each.in === 'query')
          .map(({ name }) => [name, inQuery[name] ?? odd]),
      ),
      { requiredKeys: [] },
    ),
    headers: fc.record(
      {
        'if-match': fc.oneof(fc.constantFrom('*', '"v1"', '"v2"', 'W/"v1"', 'last'), odd),
        'idempotency-key': fc.oneof(fc.constantFrom('k1', 'k2', 'k3'), odd),
        accept: fc.constantFrom('application/json', 'text/html', 'text/csv', 'image/png', '*/*'),
      },
      { requiredKeys: [] },
    ),
    body: body(of),
  }),
)
type Asked = typeof request extends fc.Arbitrary<infer Of> ? Of : never

/** What is wrong with an answer by the document; undefined where nothing is. */
function wrongWith(
  { path, method, of }: Asked['operation'],
  answer: Awaited<ReturnType<Api['call']>>,
): string | undefined {
  const { status, headers, text } = answer
  if (status >= 500) return `it failed with ${status}`
  const told = of.responses[status]
  if (!told) return `it answers ${status}, and the document does not tell so`
  const type = headers['content-type']?.split(';')[0] ?? ''
  if (!told.content) return text === '' ? undefined : 'it has a body, and the document tells of none'
  if (!told.content[type]) return `it is ${type}, and the document does not tell so`
  if (!type.includes('json')) return undefined
  const validate = schemaAt(
    'paths',
    path,
    method.toLowerCase(),
    'responses',
    String(status),
    'content',
    type,
    'schema',
  )
  if (!validate(JSON.parse(text))) return `its schema refuses it: ${ajv.errorsText(validate.errors)}`
  const isTagged = JSON.stringify(told).includes('"ETag"')
  return isTagged && type === 'application/json' && !headers.etag ? 'it has no ETag' : undefined
}

/** `/api/v1/campaigns/{id}/launch` is about campaigns. */
const kindOf = (path: string): string => path.split('/')[3] ?? ''

type Api = ReturnType<typeof anApi>

/** Sends the requests one after another, each to what those before have made. */
async function answered(asked: readonly Asked[], seen: Map<string, number>): Promise<string[]> {
  const { call } = anApi()
  const ids = new Map<string, string[]>()
  const note = (path: string, { id, connectionId, importId }: Record<string, unknown>) => {
    const made = id ?? connectionId ?? importId
    if (typeof made === 'string') ids.set(kindOf(path), [...(ids.get(kindOf(path)) ?? []), made])
  }
  for (const path of [
    'campaigns',
    'campaigns',
    'resources',
    'connections',
    'service-accounts',
    'roster/imports',
  ]) {
    const key = `POST /api/${path}`
    note(`/api/v1/${path}`, (await call(key, { body: examples[key] })).body)
  }
  let tag = '*'
  const wrong: string[] = []
  for (const [n, { operation, as, id, waveId, query, headers, body }] of asked.entries()) {
    const pool = ids.get(kindOf(operation.path)) ?? []
    const known = typeof id === 'number' ? (pool[id % pool.length] ?? 'none') : id
    const sent = { ...headers, ...(headers['if-match'] === 'last' ? { 'if-match': tag } : {}) }
    const routeKey = `${operation.method} ${operation.path.replace('/api/v1/', '/api/')}`
    const answer = await call(routeKey, {
      as,
      id: known,
      waveId,
      query: query as Record<string, string>,
      headers: sent as Record<string, string>,
      body,
      now: Date.parse('2026-03-02T09:00:00Z') + n * 7000,
    })
    const key = `${operation.of.operationId} ${answer.status}`
    seen.set(key, (seen.get(key) ?? 0) + 1)
    tag = answer.headers.etag ?? tag
    if (operation.method === 'POST') note(operation.path, answer.body)
    const problem = wrongWith(operation, answer)
    if (problem)
      wrong.push(`${routeKey} as ${as} with ${JSON.stringify({ id: known, query, sent, body })}: ${problem}`)
  }
  return wrong
}

const RUNS = process.env.EXHAUSTIVE ? 400 : 40
const IN_A_ROW = 25

test('whatever the document lets programs ask, no answer fails, is not in the document, or is refused by its schema', async () => {
  const seen = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(fc.array(request, { minLength: IN_A_ROW, maxLength: IN_A_ROW }), async asked => {
      expect(await answered(asked, seen)).toEqual([])
    }),
    { numRuns: RUNS, seed: 20261128, endOnFailure: true },
  )
  const cases = [...seen.values()].reduce((sum, one) => sum + one, 0)
  process.stdout.write(
    `fuzzed the API with ${cases} requests: ${operations.length} operations, ${seen.size} pairs of operation and status\n`,
  )
  expect(cases).toBeGreaterThanOrEqual(RUNS * IN_A_ROW)
  // Every operation was reached, and most of them with an answer that is no refusal.
  const reached = new Set([...seen.keys()].map(key => key.split(' ')[0]))
  expect(operations.filter(({ of }) => !reached.has(of.operationId))).toEqual([])
  const done = new Set([...seen.keys()].filter(key => /^\w+ 2/.test(key)).map(key => key.split(' ')[0]))
  expect(done.size).toBeGreaterThan(operations.length * 0.6)
})

test('the fuzzer tells an answer that fails, that the document does not tell of, or that its schema refuses', async () => {
  const operation = operations.find(({ of }) => of.operationId === 'postServiceAccounts')
  if (!operation) throw new Error('no such operation')
  const { call } = anApi()
  const good = await call('POST /api/service-accounts', { body: examples['POST /api/service-accounts'] })
  expect(wrongWith(operation, good)).toBeUndefined()
  const spoiltBy = (over: object) => wrongWith(operation, { ...good, ...over })
  expect(spoiltBy({ status: 500 })).toContain('failed')
  expect(spoiltBy({ status: 418 })).toContain('418')
  expect(spoiltBy({ headers: { 'content-type': 'text/html' } })).toContain('text/html')
  expect(spoiltBy({ text: JSON.stringify({ ...good.body, secretHash: 'x' }) })).toContain(
    'additional properties',
  )
  expect(spoiltBy({ text: JSON.stringify({ ...good.body, scopes: ['everything'] }) })).toContain(
    'allowed values',
  )
})
