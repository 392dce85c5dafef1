import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MINUTE } from '../../functions/domain/time.ts'
import { employee, hiddenFields, linkIn, questionFields } from '../../local/demo/actors.ts'
import { consoleBrowser } from './console-browser.ts'
import { itemsOf, oneSystem } from './one-system.ts'
import { aProgram, askForToken, programAt } from './programs.ts'
import { expectProblem } from './refusals.ts'
import { aRoster, hrOf, launched, mailsTo } from './running.ts'

const running = oneSystem()
const PAGE = '/hr/service-accounts'

describe('an admin', () => {
  test('makes an account in the console, sees its secret this once, and revokes it', async () => {
    const browser = consoleBrowser(running())
    await browser.signIn('hr-admin@example.com')
    await browser.open(PAGE)
    const wrong = await browser.send(PAGE, [
      ['name', ' '],
      ['make', 'yes'],
    ])
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('Must not be empty')
    expect(wrong.html).toContain('At least one scope is needed')

    const made = await browser.send(PAGE, [
      ['name', 'Nightly <roster>'],
      ['scopes', 'roster:write'],
      ['make', 'yes'],
    ])
    const [id = '', secret = ''] = [...made.html.matchAll(/<dd><code>([^<]+)<\/code>/g)].map(
      ([, text]) => text,
    )
    expect([made.status, id, secret]).toEqual([
      200,
      expect.stringMatching(/^nightly-roster-[0-9a-f]{8}$/),
      expect.stringMatching(/^[\w-]{43}$/),
    ])
    expect((await askForToken(running(), { id, secret })).status).toBe(200)

    const later = await browser.open(PAGE)
    expect(later.html).toContain('Nightly &lt;roster&gt;')
    expect(later.html).not.toContain(secret)
    for (const table of ['Directory', 'Campaigns', 'Outreach', 'Vault'])
      expect(JSON.stringify(await itemsOf(running(), table))).not.toContain(secret)
    expect(running().logs().join('\n')).not.toContain(secret)

    const revoked = await browser.send(PAGE, [['revoke', id]])
    expect(revoked.html).toContain('“Nightly &lt;roster&gt;” is revoked.')
    expect((await askForToken(running(), { id, secret })).status).toBe(401)
    expect((await browser.send(PAGE, [['revoke', id]])).status).toBe(404)

    const log = await browser.open('/hr/audit')
    expect(log.html).toContain('made a service account')
    expect(log.html).toContain('revoked a service account')
  })

  test('alone may: a viewer and an editor see who there is, and no form', async () => {
    for (const who of ['hr-viewer@example.com', 'hr-editor@example.com']) {
      const browser = consoleBrowser(running())
      await browser.signIn(who)
      const { status, html } = await browser.open(PAGE)
      expect([status, html.includes(`action="${PAGE}"`)]).toEqual([200, false])
      const sent = await browser.send(PAGE, [
        ['name', 'x'],
        ['scopes', 'roster:write'],
      ])
      expect(sent.status).toBe(403)
      const hr = await hrOf(running(), who)
      const refused = await hr.call('POST', '/api/service-accounts', { name: 'x', scopes: ['roster:read'] })
      expect(expectProblem(refused, 403).detail).toContain('hr-admins')
    }
  })
})

describe('a program', () => {
  test('gets in where its scopes lead and nowhere else, and the audit log names it', async () => {
    const account = await aProgram(running(), ['roster:write'], 'Nightly roster')
    const program = await programAt(running(), account)
    await program.uploadRoster(aRoster(30))
    await running().clock.quiet()
    expect((await program.call('GET', '/api/audience')).body).toMatchObject({ people: 30 })
    for (const [method, path] of [
      ['GET', '/api/campaigns'],
      ['POST', '/api/campaigns'],
      ['PUT', '/api/support-routes'],
      ['GET', '/api/audit'],
      ['GET', '/api/campaigns/x/report'],
    ] as const) {
      const refused = await program.call(method, path, method === 'GET' ? undefined : {})
      expect(expectProblem(refused, 403).type).toBe('urn:hearten:problem:no-scope')
      expect(refused.headers.get('www-authenticate')).toMatch(/error="insufficient_scope", scope="[a-z:]+"$/)
    }
    const hr = await hrOf(running())
    expect(((await hr.call('GET', '/api/audit')).body as { entries: object[] }).entries).toContainEqual(
      expect.objectContaining({ staff: `service:${account.id}`, action: 'upload roster' }),
    )
    const browser = consoleBrowser(running())
    await browser.signIn('hr-viewer@example.com')
    expect((await browser.open('/hr/audit')).html).toContain('service account Nightly roster')
  })

  test('with every scope makes no account, and a draft of its own is launched by none but campaigns:launch', async () => {
    const all = ['roster:write', 'campaigns:write', 'reports:read', 'support:write', 'audit:read']
    const program = await programAt(running(), await aProgram(running(), all))
    const own = await program.call('POST', '/api/service-accounts', { name: 'x', scopes: ['audit:read'] })
    expect(expectProblem(own, 403).type).toBe('urn:hearten:problem:people-only')
    const drafted = await program.call('POST', '/api/campaigns', {
      name: 'Spring',
      instruments: ['phq-4'],
      waves: [{ opensOn: '2026-04-07', closesAfterDays: 10 }],
    })
    expect(drafted.status).toBe(201)
    const { id } = drafted.body as { id: string }
    expectProblem(await program.call('POST', `/api/campaigns/${id}/launch`), 403)
    const launching = await programAt(running(), await aProgram(running(), ['campaigns:launch']))
    // Let in, and told by the launch gate what is missing.
    expectProblem(await launching.call('POST', `/api/campaigns/${id}/launch`), 422)
  })

  test('is let in for a quarter of an hour, and then told to get another token', async () => {
    const program = await programAt(running(), await aProgram(running(), ['roster:read']))
    await running().clock.advanceTo(running().clock.now() + 14 * MINUTE)
    expect((await program.call('GET', '/api/audience')).status).toBe(200)
    await running().clock.advanceTo(running().clock.now() + MINUTE)
    const late = expectProblem(await program.call('GET', '/api/audience'), 401)
    expect(late.type).toBe('urn:hearten:problem:wrong-token')
    expect(late.detail).toMatch(/^The token was good until 2026-\S+\. Get another one\.$/)
  })
})

/** The shell lines below a heading of docs/for-it.md. */
function linesUnder(heading: string): string {
  const section = readFileSync('docs/for-it.md', 'utf8').split(`### ${heading}\n`)[1]?.split('\n#')[0] ?? ''
  return /```sh\n([\s\S]*?)```/.exec(section)?.[1] ?? ''
}

const hasCurl = spawnSync('curl', ['--version']).status === 0

describe.runIf(hasCurl)('the lines that docs/for-it.md gives to IT', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearten-program-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  async function run(lines: string): Promise<{ code: number | null; said: string }> {
    const shell = spawn('sh', ['-ec', lines], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', HEARTEN_URL: running().url },
    })
    let said = ''
    for (const stream of [shell.stdout, shell.stderr]) stream.on('data', data => (said += data))
    const code = await new Promise<number | null>(done => shell.on('close', done))
    return { code, said }
  }
  const keep = ({ id, secret }: { id: string; secret: string }) =>
    writeFile(join(folder, 'hearten.curl'), `user = "${id}:${secret}"\n`, { mode: 0o600 })

  test('bring in the nightly roster, in three lines', async () => {
    const lines = linesUnder('The nightly roster')
    expect(lines.trim().split('\n')).toHaveLength(3)
    await keep(await aProgram(running(), ['roster:write']))
    await writeFile(join(folder, 'roster.csv'), aRoster(31))
    expect(await run(lines)).toEqual({ code: 0, said: '' })
    await running().clock.quiet()
    const hr = await hrOf(running())
    expect((await hr.call('GET', '/api/audience')).body).toMatchObject({ people: 31 })
  })

  test('and fail loudly with a secret that is wrong', async () => {
    await keep({ id: 'nobody-00000000', secret: 'wrong' })
    const { said } = await run(linesUnder('The nightly roster'))
    expect(said).toContain('401')
  })

  test('fetch every published report, in three lines', async () => {
    const lines = linesUnder('The data warehouse')
    expect(lines.trim().split('\n')).toHaveLength(3)
    const hr = await hrOf(running())
    const campaign = await launched(running(), hr)
    await running().clock.advanceTo(Date.parse('2026-03-03T09:00:00Z'))
    for (let n = 0; n < 12; n++) {
      const [mail] = await mailsTo(running(), `p${n}@example.com`)
      if (!mail) throw new Error('no invitation came')
      const { html } = await employee.open(linkIn(mail))
      const chosen = questionFields(html).map((field): [string, string] => [field, '1'])
      await employee.send(linkIn(mail), [...hiddenFields(html), ...chosen])
    }
    await running().clock.advanceTo(Date.parse('2026-03-14T12:00:00Z'))
    await keep(await aProgram(running(), ['campaigns:read', 'reports:read']))
    const { code, said } = await run(lines)
    // The draft of another test has no report.
    expect([code, said]).toEqual([0, expect.stringMatching(/^(no report yet: [0-9a-f-]{36}\n)*$/)])
    expect((await readdir(folder)).filter(name => name.startsWith('report-'))).toEqual([
      `report-${campaign}.json`,
    ])
    const own = await hrOf(running())
    const asked = await own.call('GET', `/api/campaigns/${campaign}/report`)
    expect(JSON.parse(await readFile(join(folder, `report-${campaign}.json`), 'utf8'))).toEqual(asked.body)
  })
})
