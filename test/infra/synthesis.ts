import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App, type AppProps } from 'aws-cdk-lib'
import { locales } from '../../functions/copy/languages.ts'
import { environments, type FunctionName } from '../../functions/edges/environment.ts'
import type { MailTemplate } from '../../infra/constructs/mail.ts'
import { HeartenStack } from '../../infra/stack.ts'
import { readStage, type Stage } from '../../infra/stages.ts'

export interface Resource {
  Type: string
  // biome-ignore lint/suspicious/noExplicitAny: a template's properties have as many shapes as AWS has resources
  Properties: any
  DeletionPolicy?: string
}

export interface Template {
  Parameters: Record<string, { Default?: string }>
  Rules: Record<string, { Assertions: { AssertDescription: string }[] }>
  Resources: Record<string, Resource>
}

export const functionNames = Object.keys(environments) as FunctionName[]

export function aStage(name: 'dev' | 'prod', overrides: Partial<Stage> = {}): Stage {
  const read = readStage(name)
  if (read.outcome === 'refused') throw new Error(read.reason)
  return { ...read.stage, ...overrides }
}

const aMail = (kind: string, locale: string): MailTemplate => ({
  kind,
  locale,
  subject: `${kind} in ${locale}`,
  html: '<p>Hello</p>',
  text: 'Hello',
})

/** The stack in an app of its own that writes to a temporary folder. The code in it is a line a function. */
export function build(
  stage: Stage,
  options: AppProps = { builtinCloudFormationValidation: false },
): { app: App; stack: HeartenStack } {
  const folder = mkdtempSync(join(tmpdir(), 'hearten-synthesis-'))
  const folders = Object.fromEntries(
    functionNames.map(name => {
      const code = join(folder, 'functions', name)
      mkdirSync(code, { recursive: true })
      writeFileSync(join(code, 'index.mjs'), `export const handler = async () => '${name}'`)
      return [name, code]
    }),
  ) as Record<FunctionName, string>
  const app = new App({ outdir: join(folder, 'cdk.out'), ...options })
  const mailTemplates = ['invitation', 'reminder', 'follow-up', 'confirmation', 'give-back'].flatMap(kind =>
    locales.map(locale => aMail(kind, locale)),
  )
  return { app, stack: new HeartenStack(app, { stage, folders, mailTemplates }) }
}

export function synthesize(stage: Stage): Template {
  const { app, stack } = build(stage)
  const { directory } = app.synth()
  return JSON.parse(readFileSync(join(directory, stack.templateFile), 'utf8'))
}

/** All resources of a type, with their logical ids. */
export const ofType = ({ Resources }: Template, type: string): [string, Resource][] =>
  Object.entries(Resources).filter(([, { Type }]) => Type === type)

/** The logical id that a `Ref` or `Fn::GetAtt` points to. */
export function target(reference: unknown): string | undefined {
  if (typeof reference !== 'object' || reference === null) return undefined
  if ('Ref' in reference) return String(reference.Ref)
  if ('Fn::GetAtt' in reference) return String((reference['Fn::GetAtt'] as unknown[])[0])
  return undefined
}
