/** @module-tag exhaustive */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, onTestFinished, test } from 'vitest'
import { signInLine, signInWords } from '../../local/system.ts'
import { oneSystem } from './one-system.ts'

const missing = ['bash', 'curl'].filter(
  tool => !(process.env.PATH ?? '').split(delimiter).some(folder => existsSync(join(folder, tool))),
)
if (missing.length > 0)
  console.log(`skipped: the walkthroughs of docs/, because there is no ${missing.join(' and no ')}`)

const running = oneSystem()

/** The blocks of a document that are meant for a shell, as they stand. */
const shellBlocks = async (document: string): Promise<string[]> =>
  [...(await readFile(document, 'utf8')).matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(
    ([, block]) => block ?? '',
  )

/** Runs a script in a folder of its own, which lasts as long as the test. */
async function inBash(script: string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'hearten-walkthrough-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  // Without the machine's own settings: bash reads them where its input is a socket, as if it had been called from afar.
  const { stdout, stderr } = await promisify(execFile)('bash', ['--norc', '-uc', script.join('\n')], {
    cwd: folder,
  })
  expect(stderr).toBe('')
  return { stdout, written: (name: string, as: BufferEncoding = 'utf8') => readFile(join(folder, name), as) }
}

describe.skipIf(missing.length > 0)('the requests of', () => {
  test('docs/for-hr.md lead, one after the other, to a report', { timeout: 300_000 }, async () => {
    const system = running()
    const [start = '', ...blocks] = await shellBlocks('docs/for-hr.md')
    await system.clock.advanceTo(Date.parse(/--start (\S+)/.exec(start)?.[1] ?? ''))
    const { stdout, written } = await inBash([
      // The same answers every time; and where a reader waits for seconds, until nothing is left to do.
      'RANDOM=1',
      `sleep() { curl -s -o /dev/null ${system.url}/local/clock -d '{"by":"PT0S"}'; }`,
      ...blocks.flatMap(block => [
        signInLine(system, 'hr-editor@example.com'),
        block.replaceAll('http://127.0.0.1:8080', system.url),
      ]),
    ])

    // What the text says is refused, and nothing else.
    expect([...stdout.matchAll(/urn:hearten:problem:[\w-]+/g)].map(String)).toEqual([
      'urn:hearten:problem:wrong-fields',
      'urn:hearten:problem:not-ready',
    ])
    expect(stdout).toContain('"status":"running"')
    expect(stdout).toContain('"outcome":"published"')
    const csv = await written('report.csv', 'utf16le')
    const [header, ...rows] = csv.replace('\ufeff', '').trim().split('\r\n')
    expect(header).toContain('campaign\twave\topens')
    expect(rows.filter(row => row.startsWith('Spring check-in\tw1\t2026-03-03')).length).toBeGreaterThan(1)
    expect(await written('report.html')).toContain('Spring check-in')
    expect(stdout).toContain('"status":"shared"')
    expect(await written('page.html')).toContain('two more people on the evening shift')
  })

  test('docs/resources.md add a resource, and delete it again', async () => {
    const system = running()
    const [, signedIn = ''] = await shellBlocks('docs/for-hr.md')
    const { stdout } = await inBash([
      signInLine(system, 'hr-editor@example.com'),
      ...[signedIn, ...(await shellBlocks('docs/resources.md'))].map(block =>
        block.replaceAll('http://127.0.0.1:8080', system.url),
      ),
    ])
    const [, added = '', deleted] = stdout.split('\n')
    expect(JSON.parse(added)).toMatchObject({ id: 'walk-leeds', origin: 'own', stale: false })
    expect(deleted).toBe('')
  })

  test('docs/deploying.md get a token from the command line, once somebody has signed in there', async () => {
    const { url } = running()
    const [ask = ''] = await shellBlocks('docs/deploying.md')
    const { stdout } = await inBash([
      'export XDG_CONFIG_HOME=$PWD',
      `npm() { command npm --prefix '${process.cwd()}' "$@"; }`,
      `npm run -s hearten -- ${signInWords(running())} --no-browser --port 0 2> told &`,
      "until grep -q 'response_type' told; do sleep 0.1; done",
      // What a browser does, and a person with it.
      `curl -sL -o page "$(grep -o 'http[^ ]*/authorize[^ ]*' told)&login_hint=hr-viewer@example.com"`,
      'wait',
      ask.replace('PublicUrl', url),
    ])
    expect(JSON.parse(stdout)).toMatchObject({ people: expect.any(Number) })
  })
})
