import { describe, expect, test } from 'vitest'
import { createAuthority } from '../../../../local/aws/gateway/authority.ts'
import type { Template } from '../../../../local/template/template.ts'
import { anApi, aTemplate, deployed } from '../../template-fixture.ts'

/** Who may do what in the fixture's deployment, its template changed first. */
function authorityOf(adjust: (resources: Template['Resources']) => void = () => {}) {
  const template = aTemplate()
  adjust(template.Resources)
  return createAuthority(deployed(template))
}

const trust = (statement: object) => ({
  AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', ...statement }] },
})

describe('roles and services are judged too, for those who act in AWS’s own name', () => {
  const { roleRefusal, serviceMay } = authorityOf()
  const queue = 'arn:aws:sqs:eu-central-1:000000000000:Hearten-test-Mail'
  const role = 'arn:aws:iam::000000000000:role/Hearten-test-ScheduleRole'

  test('a role by what it was granted', () => {
    expect(roleRefusal(role, 'sqs:SendMessage', queue)).toBeUndefined()
    expect(roleRefusal(role, 'sqs:SendMessage', `${queue}Dlq`)).toContain('sqs:SendMessage')
  })

  test('a service by the policy of the queue that it sends to', () => {
    const rule = 'arn:aws:events:eu-central-1:000000000000:rule/Hearten-test-Arrived'
    const mayEventsSend = (to: string, source: string) =>
      serviceMay('events.amazonaws.com', 'sqs:SendMessage', to, source)
    expect(mayEventsSend(queue, rule)).toBe(true)
    expect(mayEventsSend(queue, `${rule}2`)).toBe(false)
    expect(mayEventsSend(`${queue}Dlq`, rule)).toBe(false)
  })

  test('a service by the trust of the role that it assumes', () => {
    const group = 'arn:aws:scheduler:eu-central-1:000000000000:schedule-group/hearten'
    const mayAssume = (service: string, action = 'sts:AssumeRole') => serviceMay(service, action, role, group)
    expect(mayAssume('scheduler.amazonaws.com')).toBe(true)
    expect(mayAssume('lambda.amazonaws.com')).toBe(false)
    expect(mayAssume('scheduler.amazonaws.com', 'sts:TagSession')).toBe(false)
  })
})

describe('a function that AWS would not make stops the start, with the logical id', () => {
  test.each([
    ['another service', { Principal: { Service: 'ec2.amazonaws.com' } }],
    [
      'another account’s Lambda',
      {
        Principal: { Service: 'lambda.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } },
      },
    ],
    [
      'Lambda with another action',
      { Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:TagSession' },
    ],
    ['nobody', { Effect: 'Deny', Principal: '*' }],
  ])('its role trusts %s', (_, statement) => {
    const start = () =>
      authorityOf(({ SubmitRole }) => {
        Object.assign(SubmitRole?.Properties ?? {}, trust(statement))
      })
    expect(start).toThrow('Function SubmitFunction runs in a role that Lambda may not assume: SubmitRole')
  })

  test('its role is not in the template', () => {
    const start = () =>
      authorityOf(({ SubmitFunction }) => {
        Object.assign(SubmitFunction?.Properties ?? {}, { Role: 'arn:aws:iam::000000000000:role/else' })
      })
    expect(start).toThrow(/SubmitFunction.*role\/else/)
  })
})

describe('a route whose function API Gateway may not invoke stops the start, with the logical id', () => {
  const startWith = (permission: object) =>
    authorityOf(resources => {
      const { MayCall, ...api } = anApi()
      Object.assign(resources, api, {
        MayCall: { ...MayCall, Properties: { ...MayCall?.Properties, ...permission } },
      })
    })
  const routes = 'arn:aws:execute-api:eu-central-1:000000000000:Api'

  test.each([
    ['the route in every stage and by every method', {}],
    ['the function by its name', { FunctionName: { Ref: 'ReportFunction' } }],
    ['every route of the API', { SourceArn: `${routes}/*` }],
    ['this method and stage alone', { SourceArn: `${routes}/$default/GET/api/report` }],
    ['API Gateway for whatever it asks', { SourceArn: undefined, SourceAccount: '000000000000' }],
  ])('but not where a permission covers %s', (_, permission) => {
    expect(() => startWith(permission)).not.toThrow()
  })

  test.each([
    ['another service', { Principal: 'events.amazonaws.com' }],
    ['another action', { Action: 'lambda:InvokeFunctionUrl' }],
    ['another function', { FunctionName: { Ref: 'SubmitFunction' } }],
    ['another route', { SourceArn: `${routes}/*/*/api/audit` }],
    ['another method', { SourceArn: `${routes}/*/POST/api/report` }],
    ['another stage', { SourceArn: `${routes}/test/*/api/report` }],
    ['another API', { SourceArn: `${routes}2/*/*/api/report` }],
    ['another region', { SourceArn: `${routes.replace('eu-central-1', 'us-east-1')}/*/*/api/report` }],
    ['another account', { SourceAccount: '111122223333' }],
  ])('where it covers %s', (_, permission) => {
    expect(() => startWith(permission)).toThrow(/^Route Route leads.*hearten-test-read-report$/)
  })
})
