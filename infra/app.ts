import { Annotations, App } from 'aws-cdk-lib'
import { renderMailTemplates } from '../functions/mail/templates.ts'
import { bundleFunctions } from './bundle.ts'
import { HeartenStack } from './stack.ts'
import { readStage, stillPlaceholders } from './stages.ts'

// The CDK app: `npx cdk synth`, or `npx cdk deploy -c stage=prod`. Needs no account and no network to synthesize.
const app = new App()
const read = readStage(app.node.tryGetContext('stage') ?? 'dev')

if (read.outcome === 'refused') {
  console.error([`${read.reason}:`, ...read.problems.map(problem => `- ${problem}`)].join('\n'))
  process.exitCode = 1
} else {
  const { stage } = read
  const [{ folders }, mailTemplates] = await Promise.all([bundleFunctions(), renderMailTemplates()])
  const stack = new HeartenStack(app, { stage, folders, mailTemplates })

  const unset = stillPlaceholders(stage)
  if (unset.length > 0)
    Annotations.of(stack).addInfo(
      `Not yet to be deployed: ${unset.join(', ')} of stage ${stage.name} in infra/stages.ts ${unset.length === 1 ? 'is a placeholder' : 'are placeholders'}.`,
    )
  app.synth()
}
