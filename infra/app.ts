import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Annotations, App } from 'aws-cdk-lib'
import { mailSpecimens } from '../functions/mail/specimens.ts'
import { renderMailTemplates } from '../functions/mail/templates.ts'
import { bundleFunctions } from './bundle.ts'
import { HeartenStack } from './stack.ts'
import { readStage, type Stage, stillPlaceholders } from './stages.ts'

// The CDK app: `npx cdk synth`, or `npx cdk deploy -c stage=prod`, with `-c first=yes` for the first time. Synthesis needs no account and no network. Checking
// CloudFormation's schemas takes longer than all the rest, so test/infra/cloudformation.test.ts does it.
const app = new App({ builtinCloudFormationValidation: false })
const read = readStage(app.node.tryGetContext('stage') ?? 'dev')

if (read.outcome === 'refused') refuse(read.reason, read.problems)
else await add({ ...read.stage, firstDeployment: app.node.tryGetContext('first') !== undefined })

async function add(stage: Stage): Promise<void> {
  const [{ folders }, mailTemplates] = await Promise.all([
    bundleFunctions({ sourceMaps: app.node.tryGetContext('sourceMaps') ?? true }),
    renderMailTemplates(stage),
  ])
  // Beside the bundle of the function that shows them to HR.
  await writeFile(
    join(folders['manage-support'], 'mail-specimens.json'),
    JSON.stringify(mailSpecimens(mailTemplates, stage.organisation)),
  )
  const locales = new Set(mailTemplates.map(({ locale }) => locale))
  if (!locales.has(stage.defaultLocale))
    return refuse(`Stage ${stage.name} in infra/stages.ts cannot be right`, [
      `defaultLocale: there are no mails in ${stage.defaultLocale}, only in ${[...locales].join(', ')}`,
    ])

  const stack = new HeartenStack(app, { stage, folders, mailTemplates })
  const unset = stillPlaceholders(stage)
  if (unset.length > 0)
    Annotations.of(stack).addInfo(
      `Not yet to be deployed: infra/stages.ts has placeholders for ${unset.join(', ')} of stage ${stage.name}.`,
    )
  if (stage.production && stage.firstDeployment)
    Annotations.of(stack).addInfo('Nothing is protected from deletion yet: deploy again without -c first.')
  app.synth()
}

function refuse(reason: string, problems: string[]): void {
  console.error([`${reason}:`, ...problems.map(problem => `- ${problem}`)].join('\n'))
  process.exitCode = 1
}
