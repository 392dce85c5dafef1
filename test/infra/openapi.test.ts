import { readFile } from 'node:fs/promises'
import { createConfig, lint, lintFromString } from '@redocly/openapi-core'
import { expect, test } from 'vitest'
import { openApiDocument } from '../../infra/openapi/document.ts'
import { examples } from '../../infra/openapi/examples.ts'
import { apiRoutes } from '../../infra/openapi/routes.ts'
import { aStage, ofType, synthesize } from './synthesis.ts'

type Operation = { responses: Record<string, unknown>; requestBody?: unknown }
type Document = {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, unknown> }
}

const document = JSON.parse(await readFile('docs/openapi.json', 'utf8')) as Document
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    routeKey: `${method.toUpperCase()} ${path}`,
    operation,
  })),
)

test('the committed document says what the functions’ schemas say now: npm run openapi', async () => {
  expect(document).toEqual(JSON.parse(JSON.stringify(openApiDocument())))
})

test('every path of the stack below /api is in the document, with its version, and no other', () => {
  const routes = ofType(synthesize(aStage('dev')), 'AWS::ApiGatewayV2::Route').map(
    ([, { Properties }]) => Properties.RouteKey as string,
  )
  const paths = routes.filter(key => key.includes(' /api/')).map(key => key.slice(key.indexOf(' ') + 1))
  const [versions, aliases] = [
    paths.filter(path => path.startsWith('/api/v1/')),
    paths.filter(path => !path.startsWith('/api/v1/')),
  ]
  expect(Object.keys(document.paths).sort()).toEqual(versions.sort())
  expect(aliases.map(path => path.replace('/api/', '/api/v1/')).sort()).toEqual(versions)
  expect(operations.map(({ routeKey }) => routeKey.replace('/api/v1/', '/api/')).sort()).toEqual(
    [...Object.keys(apiRoutes), 'POST /api/token'].sort(),
  )
})

test('whatever takes a body says which, and how it is refused', async () => {
  for (const [routeKey, { body, role }] of Object.entries(apiRoutes)) {
    const operation = operations.find(
      one => one.routeKey === routeKey.replace('/api/', '/api/v1/'),
    )?.operation
    expect(operation?.requestBody !== undefined, routeKey).toBe(body !== undefined)
    expect(Object.keys(operation?.responses ?? {}), routeKey).toEqual(
      expect.arrayContaining(['401', '403', '500', ...(body ? ['400', '413', '422'] : [])]),
    )
    expect(JSON.stringify(operation?.responses['403']).includes('not-allowed'), routeKey).toBe(
      role !== 'viewer',
    )
  }
})

test('every body has an example, which its schema takes', () => {
  for (const [routeKey, { body }] of Object.entries(apiRoutes)) {
    expect([routeKey, routeKey in examples]).toEqual([routeKey, body !== undefined])
    expect([routeKey, body?.safeParse(examples[routeKey]).error?.issues ?? []]).toEqual([routeKey, []])
  }
})

test('what API Gateway answers by itself is told beside what the functions answer', () => {
  for (const { routeKey, operation } of operations) {
    expect(Object.keys(operation.responses), routeKey).toEqual(expect.arrayContaining(['429', '500', '503']))
    for (const status of ['429', '413'])
      if (operation.responses[status])
        expect(JSON.stringify(operation.responses[status]), routeKey).toContain('GatewayMessage')
  }
})

test('Redocly finds nothing to say about it, under its strictest rules', async () => {
  const config = await createConfig({
    extends: ['recommended-strict'],
    rules: {
      'operation-operationId': 'error',
      'operation-operationId-unique': 'error',
      'operation-operationId-url-safe': 'error',
      'operation-tag-defined': 'error',
      'tag-description': 'error',
      'no-invalid-media-type-examples': 'error',
      'no-invalid-schema-examples': 'error',
    },
  })
  const problems = await lint({ ref: 'docs/openapi.json', config })
  expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([])
  // It does find something where there is something to find.
  const broken = JSON.stringify(openApiDocument()).replace('"getCampaign"', '"getCampaigns"')
  const found = await lintFromString({ source: broken, config })
  expect(found.map(({ ruleId }) => ruleId)).toContain('operation-operationId-unique')
})

test('it refers to nothing that is not in it', () => {
  const referred = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to)
  expect(referred.length).toBeGreaterThan(20)
  const known = Object.keys(document.components.schemas).map(name => `#/components/schemas/${name}`)
  expect(referred.filter(to => !known.includes(to ?? ''))).toEqual([])
  expect(document.openapi).toMatch(/^3\.1\./)
})
