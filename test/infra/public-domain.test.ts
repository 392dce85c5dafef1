import { describe, expect, it } from 'vitest'
import { functionIn, servedRoutes } from './permissions.ts'
import { aStage, ofType, synthesize } from './synthesis.ts'

const template = synthesize(aStage('dev'))

describe('a public domain of the employer’s own', () => {
  it('leads links there, and leaves the address open that links led to before', () => {
    const own = synthesize(
      aStage('prod', {
        publicDomain: {
          name: 'checkin.example.com',
          certificateArn: 'arn:aws:acm:eu-central-1:111122223333:certificate/1',
        },
      }),
    )
    const sender = own.Resources[functionIn(own, 'send-mail').id]
    expect(sender?.Properties.Environment.Variables.PUBLIC_URL).toBe('https://checkin.example.com')
    expect(ofType(own, 'AWS::ApiGatewayV2::ApiMapping')).toHaveLength(1)
    // The same API, so the same address: nothing that would replace it has changed.
    const apiOf = (of: typeof template) => ofType(of, 'AWS::ApiGatewayV2::Api')
    expect(apiOf(own)[0]?.[1].Properties.DisableExecuteApiEndpoint).toBe(false)
    expect(apiOf(own)).toEqual(apiOf(synthesize(aStage('prod'))))
    expect(servedRoutes(own)).toEqual(servedRoutes(template))
  })
})
