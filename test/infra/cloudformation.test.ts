/** @module-tag exhaustive */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App, Stack } from 'aws-cdk-lib'
import { CfnQueue } from 'aws-cdk-lib/aws-sqs'
import { describe, expect, it } from 'vitest'
import { aStage, build } from './synthesis.ts'

/** With this flag, what disagrees with a schema is an error and no longer a warning. */
const strictly = { context: { '@aws-cdk/core:validateAgainstDefaultRules': true } }

// Seconds of work: the schemas of all resource types are read.
describe('CloudFormation’s own schemas', { timeout: 60_000 }, () => {
  it('accept every resource of the template', () => {
    expect(() => build(aStage('prod'), strictly).app.synth()).not.toThrow()
  })

  it('would refuse one that is wrong', () => {
    const app = new App({ outdir: mkdtempSync(join(tmpdir(), 'hearten-wrong-')), ...strictly })
    new CfnQueue(new Stack(app, 'Stack'), 'Queue').addPropertyOverride('VisibilityTimeout', 'soon')
    expect(() => app.synth()).toThrow("VisibilityTimeout: 'soon' is not of type 'integer'")
  })
})
