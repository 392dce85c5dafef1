import { readFile } from 'node:fs/promises'
import * as z from 'zod'
import type { Asked, Command } from './command.ts'
import { Stop } from './stop.ts'

const campaign = z.looseObject({
  id: z.string(),
  name: z.string(),
  status: z.string(),
  waves: z.array(z.looseObject({ opensOn: z.string() })),
})
type Campaign = z.infer<typeof campaign>
const list = z.object({ campaigns: z.array(campaign) })
const preview = z.looseObject({
  missing: z.array(z.object({ field: z.string(), problem: z.string(), remedy: z.string() })),
  expectations: z.looseObject({ invited: z.number(), notes: z.array(z.string()) }).nullable(),
})

/** What GET tells of a campaign and nobody sets. */
const NOT_SET = [
  'id',
  'status',
  'createdAt',
  'launchedAt',
  'closedWaves',
  'pausedAt',
  'cancelledAt',
  'closedAt',
  '$schema',
]

const allOf = async ({ api }: Asked): Promise<Campaign[]> =>
  list.parse((await api.call('GET', '/api/v1/campaigns')).body).campaigns

const lineOf = ({ id, name, status, waves }: Campaign): string =>
  `${id}  ${status.padEnd(9)}  ${waves[0]?.opensOn ?? ''}  ${name}`

export const listCampaigns: Command = async asked => {
  const campaigns = await allOf(asked)
  asked.show({ campaigns }, () => {
    if (campaigns.length === 0) asked.tell('There is no campaign yet: hearten campaign apply FILE makes one.')
    for (const each of campaigns) asked.write(`${lineOf(each)}\n`)
  })
}

/** The campaign as a file that `apply` takes again. */
export const showCampaign: Command = async ({ api, args: [id = ''], write }) => {
  const { body } = await api.call('GET', path(id))
  write(`${JSON.stringify(body, null, 2)}\n`)
}

/**
 * Makes what the file says true of a draft: the one that --id or the file names, else the one of the same name, else a
 * new one. A campaign that was launched is never changed.
 */
export const applyCampaign: Command = async asked => {
  const { api, args, options, tell, show, write } = asked
  const file = await fieldsIn(args[0] ?? '')
  const settings = settable(file)
  const found = options.new === true ? undefined : await draftFor(file, asked)
  const { body } = found
    ? await api.call('PATCH', path(found), { body: settings })
    : await api.call('POST', '/api/v1/campaigns', { body: settings })
  const now = campaign.parse(body)
  show(body, () => {
    write(`${now.id}\n`)
    tell(`${found ? 'Changed' : 'Made'} the draft “${now.name}”. Next: hearten campaign check ${now.id}`)
  })
}

async function fieldsIn(file: string): Promise<Record<string, unknown>> {
  const text = await readFile(file === '-' ? '/dev/stdin' : file, 'utf8').catch(() => {
    throw new Stop('usage', `There is no file ${file}.`)
  })
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text))
  } catch (thrown) {
    const why = thrown instanceof SyntaxError ? `: ${thrown.message}` : ''
    throw new Stop('usage', `${file} is no JSON object${why}`)
  }
}

/** Without what only GET tells, so that what `show` gives can be applied. */
function settable(file: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.entries(file).filter(([field, value]) => !NOT_SET.includes(field) && value !== null)
  const waves = Array.isArray(file.waves)
    ? { waves: file.waves.map(({ id: _, audience: __, ...wave }: Record<string, unknown>) => wave) }
    : {}
  return { ...Object.fromEntries(kept), ...waves }
}

async function draftFor(file: Record<string, unknown>, asked: Asked): Promise<string | undefined> {
  const named = asked.options.id ?? file.id
  if (typeof named === 'string') return named
  const name = String(file.name ?? '')
  const same = (await allOf(asked)).filter(each => each.name === name)
  const drafts = same.filter(({ status }) => status === 'draft')
  const going = same.find(({ status }) => status === 'running' || status === 'paused')
  if (drafts.length > 1)
    throw new Stop(
      'refused',
      [`There are ${drafts.length} drafts of this name; say which with --id:`, ...drafts.map(lineOf)].join(
        '\n',
      ),
    )
  if (drafts.length === 0 && going)
    throw new Stop(
      'refused',
      `“${name}” is ${going.status} and can no longer be changed. For another campaign, give the file another name, or say --new.`,
    )
  return drafts[0]?.id
}

/** The launch gate: what is still missing, and what to expect. It changes nothing. */
export const checkCampaign: Command = async ({ api, args: [id = ''], tell, show }) => {
  const { body } = await api.call('GET', `${path(id)}/launch`)
  const { missing, expectations } = preview.parse(body)
  show(body, () => {
    for (const { field, problem, remedy } of missing) tell(`  ${field}: ${problem}; ${remedy}`)
    if (expectations) tell(`${expectations.invited} people would be invited.`)
    for (const note of expectations?.notes ?? []) tell(`  ${note}`)
  })
  if (missing.length > 0)
    throw new Stop('asks', `It cannot be launched yet: ${missing.length} of the above to mend.`)
  tell(`It can be launched: hearten campaign launch ${id} --yes`)
}

/** Launching and cancelling cannot be taken back, so they need to be meant. */
const meant =
  (command: Command, consequence: string): Command =>
  async asked => {
    if (asked.options.yes !== true)
      throw new Stop(
        'asks',
        `${consequence} Nothing was done. If that is meant: the same command with --yes.`,
      )
    await command(asked)
  }

const steer =
  (verb: string, said: string): Command =>
  async ({ api, args: [id = ''], tell, show }) => {
    const { body } = await api.call('POST', `${path(id)}/${verb}`)
    show(body, () => tell(said))
  }

export const launchCampaign = meant(
  steer('launch', 'It is launched. Emails go out on the mornings that it names.'),
  'Emails go out to everybody whom it invites, by themselves, on the mornings that it names.',
)
export const pauseCampaign = steer('pause', 'It is paused. Nothing is sent; links go on working.')
export const resumeCampaign = steer('resume', 'It goes on.')
export const cancelCampaign = meant(
  steer('cancel', 'It is cancelled. Nothing more is sent.'),
  'A cancelled campaign sends nothing more, ever, and what was answered since the last report is not told.',
)

const path = (id: string) => `/api/v1/campaigns/${encodeURIComponent(id)}`
