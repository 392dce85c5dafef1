import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import http from 'node:http'
import https from 'node:https'
import { setTimeout } from 'node:timers/promises'
import * as z from 'zod'
import type { Command } from './command.ts'
import { Stop } from './stop.ts'

const link = z.object({ importId: z.string(), uploadUrl: z.string() })
const line = z.object({ line: z.number(), column: z.string(), problem: z.string() })
const state = z.looseObject({
  status: z.string(),
  inWords: z.string(),
  reason: z.string().optional(),
  counts: z.object({ rows: z.number(), good: z.number(), bad: z.number(), leaving: z.number() }).optional(),
  problems: z.array(line).optional(),
  problemsNotShown: z.number().optional(),
  warnings: z.array(line).optional(),
  warningsNotShown: z.number().optional(),
})
type State = z.infer<typeof state>

const UNDER_WAY = ['waiting-for-file', 'reading']
const ASK_EVERY_MS = 1000
/** Three tries at a large file, and what comes in between. */
const GIVE_UP_AFTER_MS = 25 * 60 * 1000

/** Brings in a roster: asks for a link, uploads the file, and waits until it is read. */
export const importRoster: Command = async ({ api, args: [file = ''], options, tell, show }) => {
  const size = await stat(file).then(
    of => of.size,
    () => {
      throw new Stop('usage', `There is no file ${file}.`)
    },
  )
  const asked = await api.call('POST', '/api/v1/roster/imports', {
    body: { confirm: options.confirm === true },
  })
  const { importId, uploadUrl } = link.parse(asked.body)
  await upload(file, size, uploadUrl, tell)
  const end = await whenRead(() => api.call('GET', `/api/v1/roster/imports/${importId}`), tell)
  show(end, () => report(end, tell))
  if (end.status === 'done') return
  throw new Stop(end.status === 'needs-confirmation' ? 'asks' : 'refused', inShort(end))
}

/** Not with fetch, which sends a stream in chunks: the store wants to know the size first. */
function upload(file: string, size: number, to: string, tell: (line: string) => void): Promise<void> {
  const failed = (why: string) =>
    new Stop('unreachable', `The upload did not get through (${why}). Nothing was changed.`)
  return new Promise((resolve, reject) => {
    const { request } = to.startsWith('https:') ? https : http
    const sending = request(to, { method: 'PUT', headers: { 'content-length': size } }, response => {
      response.resume()
      if (response.statusCode === 200) return resolve()
      reject(new Stop('refused', `The upload was refused (${response.statusCode}). Nothing was changed.`))
    })
    sending.on('error', thrown => reject(failed(thrown.message)))
    let sent = 0
    let told = 0
    createReadStream(file)
      .on('data', chunk => {
        sent += chunk.length
        const percent = Math.floor((100 * sent) / size)
        if (percent < 100 && percent < told + 10) return
        told = percent
        tell(`Uploaded ${percent} % of ${Math.ceil(size / 1024)} KB`)
      })
      .on('error', thrown => reject(failed(thrown.message)))
      .pipe(sending)
  })
}

async function whenRead(ask: () => Promise<{ body: unknown }>, tell: (line: string) => void): Promise<State> {
  let told = ''
  for (let waited = 0; waited < GIVE_UP_AFTER_MS; waited += ASK_EVERY_MS) {
    const now = state.parse((await ask()).body)
    if (!UNDER_WAY.includes(now.status)) return now
    if (now.status === 'reading' && told !== now.status) {
      told = now.status
      tell('The file is being read')
    }
    await setTimeout(ASK_EVERY_MS)
  }
  throw new Stop('refused', 'The file is still being read after 25 minutes. Look in the console: /hr/roster.')
}

function report(of: State, tell: (line: string) => void): void {
  const { counts, problems = [], warnings = [], problemsNotShown = 0, warningsNotShown = 0 } = of
  if (counts)
    tell(
      `${counts.rows} rows: ${counts.good} are used, ${counts.bad} are not; ${counts.leaving} people leave the roster`,
    )
  for (const each of problems) tell(`  line ${each.line}, ${each.column}: ${each.problem}`)
  if (problemsNotShown > 0) tell(`  and ${problemsNotShown} more`)
  if (warnings.length > 0) tell('Used all the same:')
  for (const each of warnings) tell(`  line ${each.line}, ${each.column}: ${each.problem}`)
  if (warningsNotShown > 0) tell(`  and ${warningsNotShown} more`)
  if (of.status === 'done') tell(of.inWords)
}

/** The API speaks of its own fields; here the same is an option. */
const inShort = ({ reason, inWords, status }: State): string =>
  [
    ...(reason ? [reason.replace(/ If that is right, upload it again with .*$/, '')] : []),
    status === 'needs-confirmation' ? 'If it is right: the same command with --confirm.' : inWords,
  ].join('\n')
