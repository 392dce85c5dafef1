import * as z from 'zod'
import { REFUSALS, type Refusal } from '../../functions/edges/refusal.ts'
import type { Route } from '../../functions/edges/route.ts'
import { examples } from './examples.ts'
import { named, tagsOf } from './names.ts'
import { apiRoutes } from './routes.ts'
import { serviceAccountScheme, tokenOperation } from './token.ts'

type Json = Record<string, unknown>

export const problemShape = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    errors: z
      .array(
        z.strictObject({
          field: z.string().describe('a JSON pointer, such as /waves/0/opensOn'),
          problem: z.string(),
          remedy: z.string().optional().describe('what would be right'),
        }),
      )
      .optional(),
    requestId: z
      .string()
      .optional()
      .describe('of a failure: by this id the people who run Hearten find it in the log'),
  })
  .describe('RFC 9457')
  .meta({ id: 'Problem' })

/** A schema as JSON Schema 2020-12. Schemas with an id are referenced, and returned in `named`. */
function asJson(schema: z.ZodType, io: 'input' | 'output'): { own: Json; named: Record<string, Json> } {
  const made = z.toJSONSchema(schema, { io, override: plainly })
  const {
    $schema: _,
    $defs: named = {},
    ...own
  } = JSON.parse(JSON.stringify(made).replaceAll('"#/$defs/', '"#/components/schemas/'))
  return { own, named }
}

const json = (schema: z.ZodType, io: 'input' | 'output'): Json => ({
  'application/json': { schema: asJson(schema, io).own },
})

/** Removes what JSON implies (that an integer is a safe one), and patterns that only spell out a named format. */
function plainly({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  if (jsonSchema.format !== undefined && jsonSchema.format !== 'uri') delete jsonSchema.pattern
}

/** Routes are written without the version; who calls names it (docs/api-versions.md). */
const versioned = (path: string): string => path.replace('/api/', '/api/v1/')

/** The OpenAPI document of HR's API, as an object. */
export function openApiDocument(): Json {
  const paths: Record<string, Json> = {}
  for (const [routeKey, route] of Object.entries(apiRoutes)) {
    const [method = '', unversioned = ''] = routeKey.split(' ')
    const path = versioned(unversioned)
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation([method, unversioned], route) }
  }
  paths[versioned('/api/token')] = { post: { ...named('POST', '/api/token'), ...tokenOperation } }
  const known = Object.keys(REFUSALS).map(kind => `urn:hearten:problem:${kind}`)
  return {
    openapi: '3.1.1',
    info: {
      title: 'Hearten: the API for HR',
      version: '1',
      description: `Campaigns, their audience and their published reports. Nothing here leads to a person’s answers, nor to whether somebody took part. Refusals are problem documents (RFC 9457) whose type is one of ${known.join(', ')}.`,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [
      { url: 'http://127.0.0.1:8080', description: 'npm start; a deployed stack tells its own as PublicUrl' },
    ],
    security: [{ staff: [] }],
    tags: tagsOf([...Object.keys(apiRoutes), 'POST /api/token'].map(key => key.split(' ')[1] ?? '')),
    paths: Object.fromEntries(Object.entries(paths).sort(([one], [other]) => (one < other ? -1 : 1))),
    components: {
      securitySchemes: {
        staff: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description:
            'A token of somebody in hr-admins, hr-editors or hr-viewers, by the provider that they sign in at',
        },
        serviceAccount: serviceAccountScheme,
      },
      schemas: { ...namedSchemas(), GatewayMessage: gatewayMessage },
    },
  }
}

/** Every schema with an id, by its id: those of the routes' answers, and those that they reference. */
function namedSchemas(): Record<string, Json> {
  const answers = Object.values(apiRoutes).flatMap(({ answers }) => Object.values(answers))
  const named = [problemShape, ...answers].flatMap(schema =>
    schema ? Object.entries(asJson(schema, 'output').named) : [],
  )
  return Object.fromEntries(
    named
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, { id: _, ...schema }]) => [name, schema]),
  )
}

const ETAG = {
  description: 'The version of what can be edited, for If-Match',
  schema: { type: 'string' },
}
const IF_MATCH = {
  name: 'If-Match',
  in: 'header',
  description:
    'The ETag of what was read: if somebody changed it since, nothing is done and the answer is 412',
  schema: { type: 'string' },
}

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'Such as a UUID: for a day, the same request with the same key is answered as the first time, and done once',
  schema: { type: 'string' },
}

const FOR = {
  viewer: 'For hr-viewers, hr-editors and hr-admins.',
  editor: 'For hr-editors and hr-admins.',
  admin: 'For hr-admins.',
}

function operation([method, path]: [method: string, path: string], route: Route<z.ZodType>): Json {
  const isPost = method === 'POST'
  const { role, scope, body, summary, query = {}, answers, alsoAs = [] } = route
  const refusals: Refusal[] = [
    'no-token',
    'wrong-token',
    'not-staff',
    ...(role === 'viewer' ? [] : (['not-allowed'] as const)),
    scope === 'people-only' ? 'people-only' : 'no-scope',
    ...(body ? (['not-json', 'too-large', 'wrong-fields'] as const) : []),
    ...(route.ifMatch ? (['changed-since'] as const) : []),
    ...(isPost ? (['wrong-key', 'in-progress', 'key-used'] as const) : []),
    ...(path.includes('{id}') ? (['not-found'] as const) : []),
    ...(route.refusals ?? []),
  ]
  const parameters = [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    })),
    ...(route.ifMatch ? [IF_MATCH] : []),
    ...(isPost ? [IDEMPOTENCY_KEY] : []),
    ...Object.entries(query).map(([name, description]) => ({
      name,
      in: 'query',
      description,
      schema: { type: 'string' },
    })),
  ]
  return {
    ...named(method, path),
    summary,
    description: FOR[role],
    security: [{ staff: [] }, ...(scope === 'people-only' ? [] : [{ serviceAccount: [scope] }])],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body
      ? { requestBody: { required: true, content: withExample(json(body, 'input'), `${method} ${path}`) } }
      : {}),
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, schema]) => [
          status,
          schema
            ? {
                description: 'Done',
                ...(route.etag ? { headers: { ETag: ETAG } } : {}),
                content: {
                  ...json(schema, 'output'),
                  ...Object.fromEntries(alsoAs.map(type => [type, { schema: { type: 'string' } }])),
                },
              }
            : { description: 'Done; there is nothing to say' },
        ]),
      ),
      ...refused(refusals),
      ...(body ? { 413: orByGateway(problem(`too-large: ${REFUSALS['too-large'].title}`)) } : {}),
      429: byGateway('Too many requests at once: send it again, later each time'),
      500: orByGateway(problem('Something went wrong on our side')),
      503: orByGateway(problem(`That took too long; or unverifiable: ${REFUSALS.unverifiable.title}`)),
    },
  }
}

/** All refusals of a route, by status. */
function refused(refusals: readonly Refusal[]): Json {
  const byStatus = Map.groupBy(new Set(refusals), refusal => REFUSALS[refusal].status)
  return Object.fromEntries(
    [...byStatus].map(([status, kinds]) => [
      status,
      problem(kinds.map(kind => `${kind}: ${REFUSALS[kind].title}`).join('. ')),
    ]),
  )
}

const problem = (description: string): Json => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

/** What API Gateway answers by itself, without the function. */
const gatewayMessage = {
  type: 'object',
  required: ['message'],
  properties: { message: { type: 'string' } },
  description: 'What API Gateway answers by itself: bare JSON, and no problem document',
  examples: [{ message: 'Too Many Requests' }],
}
const GATEWAY = { 'application/json': { schema: { $ref: '#/components/schemas/GatewayMessage' } } }
const byGateway = (description: string): Json => ({ description, content: GATEWAY })
const orByGateway = ({ content, ...rest }: Json): Json => ({
  ...rest,
  content: { ...(content as Json), ...GATEWAY },
})

/** The content of a request's body with the example for its route. */
const withExample = (content: Json, routeKey: string): Json =>
  routeKey in examples
    ? Object.fromEntries(
        Object.entries(content).map(([type, of]) => [type, { ...(of as Json), example: examples[routeKey] }]),
      )
    : content
