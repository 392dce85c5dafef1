/** @module-tag exhaustive */
import { expect, test } from 'vitest'
import { startSystem } from '../../local/system.ts'
import { readDeployment, type Template } from '../../local/template/template.ts'
import { aStage, build } from '../infra/synthesis.ts'
import { START } from './running.ts'

const { app, stack } = build(
  aStage('prod', {
    publicDomain: {
      name: 'check-in.example.org',
      certificateArn: 'arn:aws:acm:eu-central-1:111122223333:certificate/one',
    },
  }),
)
const { directory } = app.synth()

/** What is deployed of a production stage with a public domain, its resources changed first. */
const deployment = (adjust: (resources: Template['Resources']) => void = () => {}) =>
  readDeployment({
    assemblyDirectory: directory,
    stackName: stack.stackName,
    facts: {
      region: 'eu-central-1',
      publicUrl: 'http://127.0.0.1:4000',
      issuerUrl: 'http://127.0.0.1:4000/oidc',
    },
    adjust: ({ Resources }) => adjust(Resources),
  })

const theOne = (resources: Template['Resources'], type: string) => {
  const [found, ...others] = Object.entries(resources).filter(([, { Type }]) => Type === type)
  if (!found || others.length > 0) throw new Error(`the template has not one ${type}`)
  const [logicalId, { Properties = {} }] = found
  return { logicalId, properties: Properties }
}

/** Closes the address that API Gateway gives, which the stack leaves open. */
const close = (resources: Template['Resources']) => {
  theOne(resources, 'AWS::ApiGatewayV2::Api').properties.DisableExecuteApiEndpoint = true
}

const addresses = (of: ReturnType<typeof deployment>) => [
  ...new Set(of.functions.flatMap(({ environment }) => environment.PUBLIC_URL ?? [])),
]

test('the domain of a production stage is found at the local address', () => {
  const read = deployment()
  expect(addresses(read)).toEqual(['http://127.0.0.1:4000'])
  expect(JSON.stringify(read)).not.toContain('check-in.example.org')
})

test.each<[string, (resources: Template['Resources']) => void, RegExp]>([
  [
    'that nothing is mapped to',
    resources => {
      delete resources[theOne(resources, 'AWS::ApiGatewayV2::ApiMapping').logicalId]
    },
    /PublicDomain.*check-in\.example\.org leads to the stage \$default of no API/,
  ],
  [
    'that is mapped to another stage',
    resources => {
      theOne(resources, 'AWS::ApiGatewayV2::ApiMapping').properties.Stage = 'test'
    },
    /PublicDomain.*leads to the stage \$default of no API/,
  ],
  [
    'that is mapped to another API, where its own is closed',
    resources => {
      theOne(resources, 'AWS::ApiGatewayV2::ApiMapping').properties.ApiId = 'other'
      close(resources)
    },
    /PublicApi.*is closed, and no domain leads to it/,
  ],
  [
    'that is mapped below a path',
    resources => {
      theOne(resources, 'AWS::ApiGatewayV2::ApiMapping').properties.ApiMappingKey = 'v1'
    },
    /PublicDomainMapping.*ApiMappingKey/,
  ],
  [
    'that asks for certificates of clients',
    resources => {
      theOne(resources, 'AWS::ApiGatewayV2::DomainName').properties.MutualTlsAuthentication = {}
    },
    /PublicDomain.*MutualTlsAuthentication/,
  ],
])('a domain %s stops the start, with the logical id', (_, adjust, reason) => {
  expect(() => deployment(adjust)).toThrow(reason)
})

/** The same with another address handed to the functions that make links. */
const addressed = (address: (api: string) => unknown) =>
  deployment(resources => {
    const { logicalId } = theOne(resources, 'AWS::ApiGatewayV2::Api')
    close(resources)
    for (const { Properties } of Object.values(resources)) {
      const { Variables } = (Properties?.Environment ?? {}) as { Variables?: Record<string, unknown> }
      if (Variables?.PUBLIC_URL) Variables.PUBLIC_URL = address(logicalId)
    }
  })

test('no other address is taken for the local one', () => {
  const longer = 'https://check-in.example.org.example.net'
  expect(addresses(addressed(() => longer))).toEqual([longer])
  const closed = addressed(api => ({ 'Fn::GetAtt': [api, 'ApiEndpoint'] }))
  expect(addresses(closed)).toEqual([
    expect.stringMatching(/^https:\/\/PublicApi\w+\.execute-api\.eu-central-1\./),
  ])
})

test('the whole system of such a stage starts, and a link leads to its function', async () => {
  const system = await startSystem({ assemblyDirectory: directory, start: START })
  try {
    expect(addresses(system.deployment)).toEqual([system.url])
    const page = await fetch(`${system.url}/c/one`)
    expect([page.status, await page.text()]).toEqual([200, 'answer-check-in'])
  } finally {
    await system.stop()
  }
})
