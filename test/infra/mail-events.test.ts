import { expect, it } from 'vitest'
import { deliveryMessage } from '../../functions/domain/messages.ts'
import { aStage, ofType, synthesize } from './synthesis.ts'

const template = synthesize(aStage('prod'))
const rules = ofType(template, 'AWS::Events::Rule')
  .map(([, { Properties }]) => Properties)
  .filter(({ EventPattern }) => EventPattern.source[0] === 'aws.ses')

it('every event that the configuration set reports has a rule, and the queue knows it', () => {
  const [set] = ofType(template, 'AWS::SES::ConfigurationSetEventDestination')
  expect(set?.[1].Properties.EventDestination.MatchingEventTypes).toEqual([
    'bounce',
    'complaint',
    'reject',
    'renderingFailure',
  ])
  const routed = rules.flatMap(({ EventPattern }) => EventPattern['detail-type'])
  expect(routed.sort()).toEqual([...deliveryMessage.shape['detail-type'].options].sort())
})

it('no rule hands on an address or a subject', () => {
  const targets = rules.flatMap(({ Targets }) => Targets)
  expect(targets).toHaveLength(2)
  for (const { InputTransformer, DeadLetterConfig } of targets) {
    expect(DeadLetterConfig).toBeUndefined()
    const paths: string[] = Object.values(InputTransformer.InputPathsMap)
    expect(paths.filter(path => path !== '$.detail.bounce.bounceType').sort()).toEqual([
      '$.detail-type',
      '$.detail.mail.tags',
      '$.time',
    ])
  }
})
