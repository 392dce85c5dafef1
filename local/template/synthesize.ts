import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Makes the cloud assembly that `cdk deploy` would deploy, in this folder: template and bundles, byte for byte, without
 * the source maps, which are not deployed. Rejects with the CDK app's message where it refused.
 */
export async function synthesize(assemblyDirectory: string, stage = 'dev'): Promise<void> {
  const child = spawn(process.execPath, ['infra/app.ts'], {
    cwd: root,
    env: {
      ...process.env,
      CDK_OUTDIR: assemblyDirectory,
      CDK_CONTEXT_JSON: JSON.stringify({ stage, sourceMaps: false }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`the stack could not be synthesized:\n${said}`)
}

const manifest = z.object({
  artifacts: z.record(z.string(), z.object({ type: z.string(), environment: z.string().optional() })),
})

/** The only stack in an assembly folder, and its region. */
export async function stackIn(assemblyDirectory: string): Promise<{ stackName: string; region: string }> {
  const text = await readFile(join(assemblyDirectory, 'manifest.json'), 'utf8')
  const stacks = Object.entries(manifest.parse(JSON.parse(text)).artifacts).filter(
    ([, { type }]) => type === 'aws:cloudformation:stack',
  )
  const [stack, ...others] = stacks
  if (!stack || others.length > 0)
    throw new Error(`${assemblyDirectory} should hold one stack, not ${stacks.length}`)
  // `aws://unknown-account/eu-central-1`
  const region = stack[1].environment?.split('/').at(-1) ?? ''
  if (!/^[a-z]{2}(-[a-z]+)+-\d$/.test(region)) throw new Error(`stack ${stack[0]} names no region`)
  return { stackName: stack[0], region }
}
