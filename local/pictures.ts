import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { DEMO_START } from './demo/live-through.ts'
import { liveAYear } from './demo/year.ts'
import { refuse } from './doors/command-line.ts'
import { startSystem } from './system.ts'
import { synthesize } from './template/synthesize.ts'

// npm run pictures: the pictures in docs/pictures, of a deployment that has lived through two waves.
const OUT = join('docs', 'pictures')
const PEOPLE = 400
/** So that a picture shows as much of a page as one looks at, and stays a small file. */
const SCREEN = { width: 1040, height: 720 }
/** A campaign's calendar stands below what it asks, and whom. */
const TALL = { ...SCREEN, height: 1400 }

const executablePath = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find(existsSync)
if (!executablePath) refuse('Pictures need Chromium: apt-get install chromium-headless-shell')

process.env.TZ = 'UTC'
const assemblyDirectory = await mkdtemp(join(tmpdir(), 'hearten-pictures-'))
await synthesize(assemblyDirectory)
const system = await startSystem({ assemblyDirectory, start: DEMO_START })
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
try {
  const { campaignId } = await liveAYear(system, { count: PEOPLE, seed: 1, until: 2, tell: console.log })
  await mkdir(OUT, { recursive: true })
  const page = await browser.newPage({ viewport: SCREEN, reducedMotion: 'reduce' })
  await page.goto(`${system.url}/hr/sign-in/start?login_hint=hr-editor@example.com`)
  for (const [name, path] of [
    ['home', '/hr'],
    ['campaign', `/hr/campaigns/${campaignId}`],
    ['report', `/hr/reports/${campaignId}?wave=w2`],
    ['what-people-see', '/hr/specimens/check-in/en'],
    ['audit-log', '/hr/audit'],
  ] as const) {
    await page.setViewportSize(name === 'campaign' ? TALL : SCREEN)
    await page.goto(system.url + path)
    await take(page, name)
  }
  await uploadUnknown(page)
  await take(page, 'roster-columns')
} finally {
  await browser.close()
  await system.stop()
  await rm(assemblyDirectory, { recursive: true, force: true })
}

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(OUT, `${name}.png`) })
  console.log(`${OUT}/${name}.png`)
}

/** A roster whose columns nobody could guess, up to the page that asks which is which. */
async function uploadUnknown(page: Page): Promise<void> {
  const rows = ['Anna', 'Ben', 'Chris'].map((name, n) => `${n + 1},${name.toLowerCase()}@example.com,${name}`)
  await page.goto(`${system.url}/hr/roster`)
  await page.getByLabel('The file').setInputFiles({
    name: 'roster.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['Nr,Where to,Called', ...rows].join('\n')),
  })
  const loaded = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Upload', exact: true }).click()
  await loaded
  await system.clock.quiet()
  await page.goto(`${page.url()}/columns`)
  await page.getByLabel('Nr', { exact: true }).selectOption('person_id')
  await page.getByLabel('Where to').selectOption('email')
  await page.getByLabel('Called').selectOption('given_name')
  const shown = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Show the first rows like this' }).click()
  await shown
}
