import * as z from 'zod'
import { REFUSALS, type Refusal, type Route } from '../../functions/edges/api.ts'
import { environments } from '../../functions/edges/environment.ts'
import { shown, told } from './answers.ts'

/** An entry reads its environment as it starts; nothing is called here, so anything that has the form will do. */
const STAND_INS = ['https://example.com', 'arn:aws:sqs:eu-central-1:123456789012:example']

type Routes = Record<string, Route<z.ZodType>>

/**
 * The routes of the functions themselves: role and body schema are those by which requests are judged. Only what serves
 * HR's API has routes of this form; test/infra/openapi.test.ts holds them against the stack's.
 */
export async function servedRoutes(): Promise<Routes> {
  const all: Routes = {}
  for (const [name, { shape }] of Object.entries(environments)) {
    for (const [variable, schema] of Object.entries<z.ZodType>(shape))
      process.env[variable] ??= STAND_INS.find(text => schema.safeParse(text).success) ?? ''
    const { handler }: { handler: { routes?: Routes } } = await import(`../../functions/${name}.ts`)
    Object.assign(all, handler.routes)
  }
  return all
}

type Json = Record<string, unknown>

for (const [id, schema] of Object.entries(shown))
  z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), id })

/** A schema as JSON Schema 2020-12; those that `shown` names are referred to, and stand in `named`. */
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

/** Without what JSON says anyway (that an integer is a safe one), and patterns that only spell a named format out. */
function plainly({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  if (jsonSchema.format !== undefined && jsonSchema.format !== 'uri') delete jsonSchema.pattern
}

/** The OpenAPI document of HR's API, as an object. */
export async function openApiDocument(): Promise<Json> {
  const routes = await servedRoutes()
  const paths: Record<string, Json> = {}
  for (const [routeKey, route] of Object.entries(routes)) {
    const [method = '', path = ''] = routeKey.split(' ')
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation(routeKey, path, route) }
  }
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
    paths: Object.fromEntries(Object.entries(paths).sort(([one], [other]) => (one < other ? -1 : 1))),
    components: {
      securitySchemes: {
        staff: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'A token of the user pool, of somebody in hr-editors or hr-viewers',
        },
      },
      schemas: Object.fromEntries(
        Object.entries(shown).map(([name, schema]) => {
          const { id: _, ...named } = asJson(schema, 'output').named[name] ?? {}
          return [name, named]
        }),
      ),
    },
  }
}

function operation(routeKey: string, path: string, { role, body }: Route<z.ZodType>): Json {
  const about = told[routeKey]
  if (!about) throw new Error(`infra/openapi/answers.ts does not tell what ${routeKey} answers`)
  const refusals: Refusal[] = [
    'not-staff',
    ...(role === 'editor' ? (['not-allowed'] as const) : []),
    ...(body ? (['not-json', 'too-large', 'wrong-fields'] as const) : []),
    ...(path.includes('{id}') ? (['not-found'] as const) : []),
    ...(about.refusals ?? []),
  ]
  const parameters = [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    })),
    ...Object.entries(about.query ?? {}).map(([name, description]) => ({
      name,
      in: 'query',
      description,
      schema: { type: 'string' },
    })),
  ]
  return {
    summary: about.summary,
    description: role === 'editor' ? 'For hr-editors.' : 'For hr-editors and hr-viewers.',
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: { required: true, content: json(body, 'input') } } : {}),
    responses: {
      ...Object.fromEntries(
        Object.entries(about.answers).map(([status, schema]) => [
          status,
          schema
            ? {
                description: 'Done',
                content: {
                  ...json(schema, 'output'),
                  ...Object.fromEntries(
                    (about.alsoAs ?? []).map(type => [type, { schema: { type: 'string' } }]),
                  ),
                },
              }
            : { description: 'Done; there is nothing to say' },
        ]),
      ),
      401: {
        description: 'No token, or none that is valid: API Gateway answers, with its own short message',
      },
      ...refused(refusals),
      500: problem('Something went wrong on our side'),
    },
  }
}

/** By status, all the reasons that a route may give. */
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
