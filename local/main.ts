import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { isoOf } from '../functions/domain/time.ts'
import { DEMO_START } from './demo/live-through.ts'
import { liveAYear } from './demo/year.ts'
import { readOptions, refuse } from './doors/command-line.ts'
import { signInLine, signInWords, startSystem } from './system.ts'
import { synthesize } from './template/synthesize.ts'

// npm start [-- --port 8080 --data DIR --start 2026-03-02T08:00:00Z --stage dev --demo]: runs the whole system on this
// machine; with --demo after two waves of a campaign.
const values = readOptions({
  port: { type: 'string', default: '8080' },
  data: { type: 'string' },
  start: { type: 'string' },
  stage: { type: 'string', default: 'dev' },
  demo: { type: 'boolean', default: false },
})

/** Enough of them that the reports tell something. */
const DEMO_PEOPLE = 400

const port = Number(values.port)
if (!Number.isInteger(port) || port < 0 || port > 65_535) refuse(`--port ${values.port} is no port`)
if (values.demo && (values.data || values.start))
  refuse('--demo begins by itself, in a system that is empty: leave out --data and --start')
const start = values.demo
  ? DEMO_START
  : values.start
    ? Date.parse(values.start)
    : Math.floor(Date.now() / 1000) * 1000
if (Number.isNaN(start)) refuse(`--start ${values.start} is no time; say one such as 2026-03-02T08:00:00Z`)

// Checked before bundling, which takes a while.
await new Promise<void>(free => {
  const server = createServer()
    .once('error', () => refuse(`Port ${port} is not free; say another one, such as --port ${port + 1}`))
    .listen(port, '127.0.0.1', () => server.close(() => free()))
})

const dataDir = values.data ? resolve(values.data) : undefined
if (dataDir)
  await mkdir(dataDir, { recursive: true }).catch(() =>
    refuse(`--data ${values.data} is no folder, and none can be made there`),
  )

// Lambda runs in UTC, and its environments are threads of this process.
process.env.TZ = 'UTC'

const assemblyDirectory = await mkdtemp(join(tmpdir(), 'hearten-assembly-'))
const removeAssembly = () => rm(assemblyDirectory, { recursive: true, force: true })
try {
  const begun = performance.now()
  const part = (name: string, milliseconds: number) =>
    console.log(`  ${(milliseconds / 1000).toFixed(1).padStart(4)} s  ${name}`)
  console.log('Starting Hearten')
  await synthesize(assemblyDirectory, values.stage)
  part('stack and bundles', performance.now() - begun)
  const system = await startSystem({
    assemblyDirectory,
    start,
    port,
    consoleBar: true,
    onPart: part,
    ...(dataDir ? { dataDir } : {}),
  })
  part('in all', performance.now() - begun)
  if (values.demo) {
    console.log(`\nLiving through two waves of a campaign, with ${DEMO_PEOPLE} made-up people`)
    await liveAYear(system, { count: DEMO_PEOPLE, seed: 1, until: 2, tell: line => console.log(`  ${line}`) })
  }

  const { url, clock } = system
  console.log(`
Hearten is running at ${isoOf(clock.now())}; time moves when you move it.

  Open this       ${url}/local/

  Pages and API   ${url}
  Mail            ${url}/local/inbox
  What it cost    ${url}/local/meters
  Kept in         ${dataDir ?? 'memory, until you stop it'}

At a shell:
  npm run hearten -- ${signInWords(system)}

For programs, sign in as HR (or as hr-viewer@example.com):
  ${signInLine(system, 'hr-editor@example.com')}
  curl -H "Authorization: Bearer $TOKEN" ${url}/api/v1/audience

Move the clock:
  curl ${url}/local/clock -d '{"by":"P1D"}'
  curl ${url}/local/clock -d '{"to":"${isoOf(clock.now() + 7 * 86_400_000)}"}'

Ctrl+C ends it.`)

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    console.log('\nStopping')
    await system.stop()
    await removeAssembly()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      stop().then(
        () => process.exit(0),
        (thrown: unknown) => {
          console.error(thrown)
          process.exit(1)
        },
      )
    })
} catch (thrown) {
  await removeAssembly()
  console.error(thrown instanceof Error ? thrown.message : thrown)
  process.exitCode = 1
}
