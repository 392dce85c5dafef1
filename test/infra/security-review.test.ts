import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App, Stack, Validations } from 'aws-cdk-lib'
import { Bucket } from 'aws-cdk-lib/aws-s3'
import { AwsSolutionsChecks } from 'cdk-nag'
import type { IConstruct } from 'constructs'
import { describe, expect, it } from 'vitest'
import { aStage, build } from './synthesis.ts'

const publicDomain = {
  name: 'checkin.example.com',
  certificateArn: 'arn:aws:acm:eu-central-1:111122223333:certificate/1',
}

/** What cdk-nag would find if nothing were acknowledged: `path|rule`. */
function rawFindings(app: App): Set<string> {
  const findings = new Set<string>()
  const checks = new AwsSolutionsChecks(app)
  // The pack asks this of each finding before it reports it.
  Object.assign(checks, {
    isAcknowledged: ({ node }: IConstruct, rule: string) => findings.add(`${node.path}|${rule}`),
  })
  checks.validateScope(app)
  return findings
}

const acknowledgements = (app: App) =>
  app.node.findAll().flatMap(({ node }) =>
    node.metadata
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.entries(data as Record<string, string>))
      .map(([id, reason]) => ({ path: node.path, rule: id.replace(/^annotation::/i, ''), reason })),
  )

/** Acknowledgements at whose place, or below, there is nothing to acknowledge. */
function withoutEffect(app: App): string[] {
  const findings = [...rawFindings(app)].map(each => each.split('|'))
  return acknowledgements(app)
    .filter(
      ({ path, rule }) =>
        !findings.some(([at = '', found]) => found === rule && (at === path || at.startsWith(`${path}/`))),
    )
    .map(({ path, rule }) => `${path}: ${rule}`)
}

describe.each([
  ['dev', aStage('dev')],
  ['prod', aStage('prod')],
  [
    'prod with a domain and an address for alarms',
    aStage('prod', { publicDomain, alarmEmail: 'ops@example.com' }),
  ],
])('cdk-nag’s AwsSolutions, over %s', (_, stage) => {
  const { app } = build(stage)

  it('finds nothing that is not acknowledged', () => {
    expect(rawFindings(app).size).toBeGreaterThan(0)
    const checks = new AwsSolutionsChecks(app)
    expect(checks.validateScope(app).violations).toEqual([])
    Validations.of(app).addPlugins(checks)
    app.synth()
  })

  it('meets no acknowledgement that has outlived its finding, and none without a reason', () => {
    expect(withoutEffect(app)).toEqual([])
    for (const { reason } of acknowledgements(app)) expect(reason.length).toBeGreaterThan(60)
  })
})

describe('the review itself', () => {
  it('stops a synthesis that has something to find', () => {
    const app = new App({
      outdir: mkdtempSync(join(tmpdir(), 'hearten-careless-')),
      builtinCloudFormationValidation: false,
    })
    new Bucket(new Stack(app, 'Careless'), 'Bucket')
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
    expect(() => app.synth()).toThrow('AwsSolutions-S10')
  })

  it('notices an acknowledgement of nothing', () => {
    const { app, stack } = build(aStage('dev'))
    Validations.of(stack).acknowledge({
      id: 'AwsSolutions-RDS2',
      reason: 'There is no database of that kind.',
    })
    expect(withoutEffect(app)).toEqual(['Hearten-dev: AwsSolutions-RDS2'])
  })
})
