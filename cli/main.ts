import { parseArgs } from 'node:util'
import {
  applyCampaign,
  cancelCampaign,
  checkCampaign,
  launchCampaign,
  listCampaigns,
  pauseCampaign,
  resumeCampaign,
  showCampaign,
} from './campaign.ts'
import type { Asked, Command } from './command.ts'
import { type Environment, openApi } from './hearten-api.ts'
import { HELP } from './help.ts'
import { fileIn, findSignIn, forgetSignIn, keepSignIn } from './kept-sign-in.ts'
import { downloadReport } from './report.ts'
import { importRoster } from './roster.ts'
import { PORT, signInByBrowser, signInByDevice } from './sign-in.ts'
import { EXIT, Stop } from './stop.ts'

// npm run hearten -- COMMAND: HR's API for people at a shell and for scripts.

/** Each command that calls the API, with what it needs after its words. */
const COMMANDS: Readonly<Record<string, { run: Command; needs?: string }>> = {
  token: { run: async ({ api, write }) => write(`${await api.token()}\n`) },
  'roster import': { run: importRoster, needs: 'FILE' },
  'campaign list': { run: listCampaigns },
  'campaign show': { run: showCampaign, needs: 'ID' },
  'campaign apply': { run: applyCampaign, needs: 'FILE' },
  'campaign check': { run: checkCampaign, needs: 'ID' },
  'campaign launch': { run: launchCampaign, needs: 'ID' },
  'campaign pause': { run: pauseCampaign, needs: 'ID' },
  'campaign resume': { run: resumeCampaign, needs: 'ID' },
  'campaign cancel': { run: cancelCampaign, needs: 'ID' },
  'report download': { run: downloadReport, needs: 'ID' },
}

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  url: { type: 'string' },
  yes: { type: 'boolean' },
  confirm: { type: 'boolean' },
  id: { type: 'string' },
  new: { type: 'boolean' },
  as: { type: 'string' },
  wave: { type: 'string' },
  lang: { type: 'string' },
  to: { type: 'string' },
  issuer: { type: 'string' },
  client: { type: 'string' },
  scope: { type: 'string' },
  port: { type: 'string' },
  device: { type: 'boolean' },
  'no-browser': { type: 'boolean' },
} as const

const tell = (line: string) => void process.stderr.write(`${line}\n`)
const write = (content: string | Uint8Array) => void process.stdout.write(content)

try {
  await run(process.argv.slice(2), process.env)
} catch (thrown) {
  if (!(thrown instanceof Stop)) throw thrown
  tell(thrown.message)
  process.exitCode = thrown.exit
}

async function run(argv: string[], env: Environment): Promise<void> {
  const { values: options, positionals } = read(argv)
  const [name, args] = commandIn(positionals)
  if (options.help || name === '') {
    write(`${HELP[name]}\n`)
    if (!options.help) process.exitCode = EXIT.usage
    return
  }
  if (name === 'sign-in') return signIn(options, env)
  if (name === 'sign-out') {
    await forgetSignIn(env)
    return tell('The sign-in of this machine is forgotten.')
  }
  const command = COMMANDS[name]
  if (!command) throw new Stop('usage', `There is no command ${name}.`)
  const { needs, run } = command
  if (args.length !== (needs ? 1 : 0))
    throw new Stop('usage', `Say: npm run hearten -- ${name}${needs ? ` ${needs}` : ''}`)
  const show: Asked['show'] = (result, inWords) =>
    options.json ? write(`${JSON.stringify(result, null, 2)}\n`) : inWords()
  await run({ api: await openApi(env, options.url), args, options, tell, show, write })
}

function read(argv: string[]) {
  try {
    return parseArgs({ args: argv, options: OPTIONS, allowPositionals: true })
  } catch (thrown) {
    // The first sentence says what is wrong. The others are about features that no command here uses.
    const [wrong] = String((thrown as Error).message).split(/\.(?:\s|$)/)
    throw new Stop('usage', `${wrong}. npm run hearten -- --help lists what there is.`)
  }
}

/** The longest name of a command that the words begin with, and what comes after it. */
function commandIn(words: readonly string[]): [keyof typeof HELP, readonly string[]] {
  for (const length of [2, 1, 0]) {
    const name = words.slice(0, length).join(' ')
    if (Object.hasOwn(HELP, name) && (length > 0 || words.length === 0))
      return [name as keyof typeof HELP, words.slice(length)]
  }
  const near = Object.keys(HELP).filter(name => name.split(' ')[0] === words[0])
  throw new Stop(
    'usage',
    near.length > 0
      ? `There is no ${words.join(' ')}; there are ${near.join(', ')}.`
      : `There is no command ${words.join(' ')}. npm run hearten -- --help lists all.`,
  )
}

async function signIn(options: ReturnType<typeof read>['values'], env: Environment): Promise<void> {
  const before = await findSignIn(env)
  const url = (options.url ?? env.HEARTEN_URL ?? before?.url)?.replace(/\/$/, '')
  // What is known of one deployment is not true of another one.
  const known = before && before.url === url ? before : undefined
  const issuer = options.issuer ?? known?.issuer
  const clientId = options.client ?? known?.clientId
  if (!url || !issuer || !clientId)
    throw new Stop(
      'usage',
      'The first time, say where: --url, --issuer and --client. The outputs of the deployment have the whole line (SignInCommand).',
    )
  const port = Number(options.port ?? PORT)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Stop('usage', `--port ${options.port} is no port.`)
  const where = { url, issuer, clientId, scope: options.scope ?? known?.scope ?? 'openid email' }
  await keepSignIn(
    env,
    options.device
      ? await signInByDevice(where, tell)
      : await signInByBrowser(where, { port, opens: !options['no-browser'], tell }),
  )
  tell(`You are signed in at ${url}. It is kept in ${fileIn(env)}.`)
}
