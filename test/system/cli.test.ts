import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HOUR } from '../../functions/domain/time.ts'
import { employee, hiddenFields, linkIn, questionFields } from '../../local/demo/actors.ts'
import { oneSystem } from './one-system.ts'
import { aProgram } from './programs.ts'
import { aCampaign, aRoster, hrOf, mailsTo, someCrisisLines, someSupportRoutes } from './running.ts'

const running = oneSystem()
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearten-cli-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Said {
  code: number | null
  out: string
  error: string
}

/** `hearten …` in a folder of its own, as a person or, with `env`, as a program. */
function hearten(args: string[], env: Record<string, string> = {}, onError?: (error: string) => void) {
  const child = spawn(process.execPath, [join(process.cwd(), 'cli/main.ts'), ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', XDG_CONFIG_HOME: join(folder, 'config'), ...env },
  })
  let [out, error] = ['', '']
  child.stdout.on('data', data => (out += data))
  child.stderr.on('data', data => {
    error += data
    onError?.(error)
  })
  return new Promise<Said>(done => child.on('close', code => done({ code, out, error })))
}
const file = (name: string) => join(folder, name)
const idIn = ({ out }: Said) => out.trim().split('\n')[0] ?? ''

/** Signs in as this person, whose browser opens the address that is told. */
async function signIn(user: string): Promise<Said> {
  let opened = false
  const { url, deployment } = running()
  const where = [
    '--url',
    url,
    '--issuer',
    `${url}/oidc`,
    '--client',
    deployment.userPools[0]?.clientIds[0] ?? '',
  ]
  return hearten(['sign-in', ...where, '--no-browser', '--port', '0'], {}, error => {
    const address = /http:\S+\/authorize\?\S+/.exec(error)?.[0]
    if (!address || opened) return
    opened = true
    void fetch(`${address}&login_hint=${encodeURIComponent(user)}`)
  })
}

describe('a person at the command line', () => {
  test('is told how to begin', async () => {
    const { code, error } = await hearten(['campaign', 'list'])
    expect([code, error]).toEqual([4, expect.stringContaining('sign-in --help')])
    expect(await hearten(['--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('A first campaign'),
    })
    expect(await hearten(['campaign', 'paws'])).toMatchObject({
      code: 2,
      error: expect.stringContaining('campaign pause'),
    })
    expect(await hearten(['campaign', 'list', '--colour'])).toMatchObject({ code: 2 })
    expect(await hearten(['campaign', 'pause'])).toMatchObject({ code: 2 })
    expect((await hearten(['sign-in'])).error).toContain('SignInCommand')
  })

  test('signs in in the browser, with PKCE, and what is kept can be read by nobody else', async () => {
    expect(await signIn('hr-editor@example.com')).toMatchObject({
      code: 0,
      error: expect.stringContaining('You are signed in at'),
    })
    expect((await stat(file('config/hearten/sign-in.json'))).mode & 0o777).toBe(0o600)
    const { out } = await hearten(['token'])
    const answer = await fetch(`${running().url}/api/audience`, {
      headers: { authorization: `Bearer ${out.trim()}` },
    })
    expect(answer.status).toBe(200)
  })

  test('brings in a roster, and is told line by line what is wrong', async () => {
    await writeFile(file('people.csv'), `${aRoster(30)}\np30,not an address,,,,,,,`)
    const read = await hearten(['roster', 'import', 'people.csv'])
    expect(read.code).toBe(0)
    expect(read.error).toMatch(/Uploaded 100 % of \d+ KB/)
    expect(read.error).toContain('31 rows: 30 are used, 1 are not')
    expect(read.error).toMatch(/line 32, email: \S+/)

    await writeFile(file('few.csv'), aRoster(3))
    const asks = await hearten(['roster', 'import', 'few.csv', '--json'])
    expect([asks.code, JSON.parse(asks.out).status]).toEqual([3, 'needs-confirmation'])
    expect(asks.error).toContain('--confirm')
    await writeFile(file('none.csv'), 'name\nAda')
    expect(await hearten(['roster', 'import', 'none.csv'])).toMatchObject({ code: 1 })
    expect(await hearten(['roster', 'import', 'nowhere.csv'])).toMatchObject({ code: 2 })
  })

  let campaign = ''
  test('applies a campaign from a file, twice to the same draft, and is told which field is wrong', async () => {
    await writeFile(
      file('spring.json'),
      JSON.stringify({ ...aCampaign(), instruments: ['nothing'], colour: 1 }),
    )
    const wrong = await hearten(['campaign', 'apply', 'spring.json'])
    expect([wrong.code, wrong.error]).toEqual([1, expect.stringContaining('colour')])

    await writeFile(file('spring.json'), JSON.stringify(aCampaign()))
    const made = await hearten(['campaign', 'apply', 'spring.json'])
    campaign = idIn(made)
    expect([made.code, campaign]).toEqual([0, expect.stringMatching(/^[0-9a-f-]{36}$/)])
    await writeFile(file('spring.json'), JSON.stringify({ ...aCampaign(), sendAt: '10:15' }))
    expect(idIn(await hearten(['campaign', 'apply', 'spring.json']))).toBe(campaign)

    const shown = await hearten(['campaign', 'show', campaign])
    expect(JSON.parse(shown.out)).toMatchObject({ id: campaign, sendAt: '10:15' })
    await writeFile(file('shown.json'), shown.out)
    expect(idIn(await hearten(['campaign', 'apply', 'shown.json']))).toBe(campaign)
    const other = idIn(await hearten(['campaign', 'apply', 'shown.json', '--new']))
    expect(other).not.toBe(campaign)
    const which = await hearten(['campaign', 'apply', 'spring.json'])
    expect([which.code, which.error]).toEqual([1, expect.stringContaining(other)])

    const listed = await hearten(['campaign', 'list'])
    expect(listed.out).toMatch(new RegExp(`^${campaign}  draft      2026-03-03  Spring check-in$`, 'm'))
    const all = JSON.parse((await hearten(['campaign', 'list', '--json'])).out) as { campaigns: object[] }
    expect(all.campaigns).toHaveLength(2)
  })

  test('checks what is missing, launches only what is meant, and steers', async () => {
    const missing = await hearten(['campaign', 'check', campaign])
    expect([missing.code, missing.error]).toEqual([3, expect.stringContaining('cannot be launched yet')])
    expect((await hearten(['campaign', 'launch', campaign, '--yes'])).code).toBe(3)

    const hr = await hrOf(running())
    await hr.call('PUT', '/api/support-routes', { routes: someSupportRoutes, crisisLines: someCrisisLines })
    const ready = await hearten(['campaign', 'check', campaign])
    expect([ready.code, ready.error]).toEqual([0, expect.stringContaining('30 people would be invited')])

    expect(await hearten(['campaign', 'launch', campaign])).toMatchObject({
      code: 3,
      error: expect.stringContaining('--yes'),
    })
    expect((await hr.call('GET', `/api/campaigns/${campaign}`)).body).toMatchObject({ status: 'draft' })
    expect(await hearten(['campaign', 'launch', campaign, '--yes'])).toMatchObject({ code: 0 })
    const late = await hearten(['campaign', 'apply', 'spring.json', '--id', campaign])
    expect([late.code, late.error]).toEqual([1, expect.stringContaining('running')])

    expect(await hearten(['campaign', 'pause', campaign])).toMatchObject({ code: 0 })
    const resumed = await hearten(['campaign', 'resume', campaign, '--json'])
    expect(JSON.parse(resumed.out)).toMatchObject({ status: 'running' })
    expect((await hearten(['campaign', 'cancel', campaign])).code).toBe(3)
    await running().clock.quiet()
  })

  test('goes on after an hour, since the sign-in is renewed', async () => {
    const before = await readFile(file('config/hearten/sign-in.json'), 'utf8')
    await running().clock.advanceTo(running().clock.now() + 2 * HOUR)
    expect((await hearten(['campaign', 'list'])).code).toBe(0)
    expect(await readFile(file('config/hearten/sign-in.json'), 'utf8')).not.toBe(before)
  })

  test('downloads a report once there is one', async () => {
    expect(await hearten(['report', 'download', campaign])).toMatchObject({
      code: 1,
      error: expect.stringContaining('No report is published yet'),
    })
    await running().clock.advanceTo(Date.parse('2026-03-03T09:30:00Z'))
    for (let n = 0; n < 12; n++) {
      const [mail] = await mailsTo(running(), `p${n}@example.com`)
      if (!mail) throw new Error('no invitation came')
      const { html } = await employee.open(linkIn(mail))
      const chosen = questionFields(html).map((field): [string, string] => [field, '1'])
      await employee.send(linkIn(mail), [...hiddenFields(html), ...chosen])
    }
    await running().clock.advanceTo(Date.parse('2026-03-14T12:00:00Z'))
    expect(await hearten(['report', 'download', campaign, '--to', 'spring.csv'])).toMatchObject({
      code: 0,
      out: '',
    })
    const hr = await hrOf(running())
    const asked = await hr.call('GET', `/api/campaigns/${campaign}/report`, undefined, { accept: 'text/csv' })
    // As spreadsheets want it.
    const table = new TextDecoder('utf-16le').decode(await readFile(file('spring.csv')))
    expect(table).toBe(asked.text)
    const page = await hearten(['report', 'download', campaign, '--as', 'html', '--lang', 'de'])
    expect(page.out).toContain('<html lang="de"')
    expect(JSON.parse((await hearten(['report', 'download', campaign, '--json'])).out)).toMatchObject({
      outcome: 'published',
    })
    expect((await hearten(['report', 'download', campaign, '--as', 'pdf'])).code).toBe(2)
  })

  test('may look and not change as a viewer, and is nobody after signing out', async () => {
    await signIn('hr-viewer@example.com')
    expect((await hearten(['campaign', 'list'])).code).toBe(0)
    const refused = await hearten(['campaign', 'pause', campaign])
    expect([refused.code, refused.error]).toEqual([4, expect.stringContaining('hr-editors')])
    expect((await hearten(['sign-out'])).code).toBe(0)
    expect((await hearten(['campaign', 'list'])).code).toBe(4)
  })
})

describe('a program at the command line', () => {
  test('comes in by its account, and may do what that may', async () => {
    const { id, secret } = await aProgram(running(), ['roster:write'], 'Nightly roster')
    const as = { HEARTEN_URL: running().url, HEARTEN_CLIENT_ID: id, HEARTEN_CLIENT_SECRET: secret }
    await writeFile(file('nightly.csv'), aRoster(31))
    expect(await hearten(['roster', 'import', 'nightly.csv'], as)).toMatchObject({ code: 0, out: '' })
    const refused = await hearten(['campaign', 'list'], as)
    expect([refused.code, refused.error]).toEqual([4, expect.stringContaining('campaigns:read')])
    const wrong = await hearten(['campaign', 'list'], { ...as, HEARTEN_CLIENT_SECRET: 'wrong' })
    expect([wrong.code, wrong.error]).toEqual([4, expect.stringContaining('No service account')])
    const half = await hearten(['campaign', 'list'], { HEARTEN_URL: running().url, HEARTEN_CLIENT_ID: id })
    expect([half.code, half.error]).toEqual([4, expect.stringContaining('both')])
  })

  test('is told by a code of its own that Hearten does not answer', async () => {
    const as = { HEARTEN_URL: 'http://127.0.0.1:9', HEARTEN_CLIENT_ID: 'a-1', HEARTEN_CLIENT_SECRET: 's' }
    expect(await hearten(['campaign', 'list'], as)).toMatchObject({
      code: 5,
      error: expect.stringContaining('does not answer'),
    })
  })
})
