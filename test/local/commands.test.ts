/** @module-tag exhaustive */
import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, onTestFinished, test } from 'vitest'
import { fewestPeople } from '../../local/demo/people.ts'

/** What a command came to that should not even begin. */
async function said(...command: string[]) {
  const child = spawn(process.execPath, command)
  const [out, error, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise(resolve => child.once('close', resolve)),
  ])
  return { out, error, code }
}

const refusing = (sentence: string) => ({ out: '', error: `${sentence}\n`, code: 1 })

describe('a command that was called with a mistake says so in a sentence', () => {
  test('about an option that there is not', async () => {
    expect(await said('local/main.ts', '--foo')).toEqual(
      refusing("Unknown option '--foo'; there are --port, --data, --start, --stage, --demo"),
    )
  })

  test('about a port that is taken', async () => {
    const server = createServer()
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const { port } = server.address() as AddressInfo
    expect(await said('local/main.ts', '--port', `${port}`)).toEqual(
      refusing(`Port ${port} is not free; say another one, such as --port ${port + 1}`),
    )
  })

  test('about a place for its data that is no folder', async () => {
    expect(await said('local/main.ts', '--port', '0', '--data', 'README.md')).toEqual(
      refusing('--data README.md is no folder, and none can be made there'),
    )
  })

  test('about a file of answers that is no CSV, or has none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hearten-answers-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const file = join(folder, 'answers.csv')
    await writeFile(file, 'a;b\n1;2,3\n')
    expect((await said('local/demo.ts', '--answers', file)).error).toContain(
      `${file} cannot be read as CSV: `,
    )
    await writeFile(file, 'a,b\n')
    expect((await said('local/demo.ts', '--answers', file)).error).toContain('it has no line of answers. Say')
  })

  test('about people who are too few, and about answers that are nowhere', async () => {
    expect(await said('local/demo.ts', '--people', '5')).toEqual(
      refusing(`With seed 1 a report of groups takes ${fewestPeople(1)} people at the least, not 5`),
    )
    expect(await said('local/demo.ts', '--answers', '/nope.csv')).toEqual(
      refusing('There is no file that can be read at /nope.csv'),
    )
  })
})
