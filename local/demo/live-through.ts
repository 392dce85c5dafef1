import { languageFor } from '../../functions/copy/languages.ts'
import { crisisDirectory } from '../../functions/copy/shipped-crisis-lines.ts'
import type { GivenWords } from '../../functions/domain/report/give-back.ts'
import { type PublishedView, publishedView } from '../../functions/domain/report/report-view.ts'
import { DAY, HOUR, type Instant, isoOf } from '../../functions/domain/time.ts'
import { combine } from '../../functions/instruments/library.ts'
import type { System } from '../system.ts'
import { employee, type Hr, hiddenFields, hrAt, type InboxMail, linkIn } from './actors.ts'
import type { Choices, DemoPerson, Random } from './people.ts'
import { rosterCsv } from './people.ts'

/** The clock of a demonstration starts on this Sunday; its wave opens on the Tuesday after. */
export const DEMO_START: Instant = Date.parse('2026-03-01T12:00:00Z')
const OPENS_ON = '2026-03-03'
const OPENS_AT = Date.parse(`${OPENS_ON}T00:00:00Z`)
const REMIND_AFTER_DAYS = 3
const CLOSES_AFTER_DAYS = 10
/** By then the wave's last day is over in every time zone. */
const CLOSED_BY = OPENS_AT + (CLOSES_AFTER_DAYS + 2) * DAY

export interface Story {
  instrument: string
  people: readonly DemoPerson[]
  /** What a person answers. */
  answersOf: (person: DemoPerson) => Choices
  /** The share of invited people who answer on the first day, and the share of those reminded who answer after that. */
  answering: { atOnce: number; whenReminded: number }
  /** The share of those who answer that asks for follow-ups. */
  choosing: number
  random: Random
  /** What HR gives back once it has the report, by language; without it, nothing. */
  givenBack?: Readonly<Record<string, GivenWords>>
  /** Called with a line for each thing that happens. */
  tell: (line: string) => void
}

export interface Lived {
  campaignId: string
  answered: number
  /** How many asked for follow-ups. */
  chose: number
  mails: Record<'invitation' | 'reminder' | 'follow-up' | 'give-back', InboxMail[]>
  /** The page that gives the results back, by the language of who opened it. */
  givenBack: Map<string, string>
  report: { json: PublishedView; html: string; csv: string }
}

/**
 * Runs a whole campaign through the system's public interfaces. HR signs in, uploads the roster, puts the support
 * routes and launches; people find mail in their inbox, open the link and send the form; the clock moves until the last
 * follow-up has come; HR reads the report.
 */
export async function liveThrough(system: System, story: Story): Promise<Lived> {
  const { tell } = story
  const hr = await signedIn(system)
  const campaignId = await launchFor(system, hr, story)

  const inbox = new Inbox(system)
  let answered = 0
  let chose = 0
  const answer = async (mails: InboxMail[], part: number) => {
    const byAddress = new Map(story.people.map(person => [person.email, person]))
    // Drawn before anybody acts, since the order in which they finish varies.
    const willing = mails
      .filter(() => story.random() < part)
      .map(mail => ({ mail, choice: story.random() < story.choosing ? drawChoice(story.random) : undefined }))
    await inParallel(willing, async ({ mail, choice }) => {
      const person = byAddress.get(mail.to[0] ?? '')
      if (!person) throw new Error('a mail went to somebody who is not on the roster')
      await answerAs(person, linkIn(mail), story)
      answered++
      if (choice) {
        await chooseFollowUps(linkIn(mail), choice)
        chose++
      }
    })
    return willing.length
  }

  const mails: Lived['mails'] = { invitation: [], reminder: [], 'follow-up': [], 'give-back': [] }
  const givenBack = new Map<string, string>()
  const invited = new Set<string>()
  let closed = false
  for (const to of timeline()) {
    await moveTo(system, to)
    const arrived = Map.groupBy(await inbox.arrived(), mail => kindOf(mail, invited))
    for (const [kind, of] of arrived) {
      mails[kind].push(...of)
      if (kind === 'follow-up')
        tell(`${clockOf(system)}  ${of.length} follow-ups, each at the pace its person chose`)
      else if (kind === 'give-back') {
        for (const mail of of) {
          const language = languageOf(mail, story)
          if (!givenBack.has(language)) givenBack.set(language, (await employee.open(linkIn(mail))).html)
        }
        tell(`${clockOf(system)}  ${sitesOf(of, story)}: ${of.length} are told what will be done`)
      } else {
        const answers = await answer(
          of,
          kind === 'invitation' ? story.answering.atOnce : story.answering.whenReminded,
        )
        tell(
          kind === 'invitation'
            ? `${clockOf(system)}  ${sitesOf(of, story)}: ${of.length} invitations, ${answers} answer`
            : `${clockOf(system)}  ${of.length} reminders, to nobody who has answered; ${answers} more answer`,
        )
      }
    }
    if (!closed && to >= CLOSED_BY) {
      closed = true
      tell(`${clockOf(system)}  the wave has closed everywhere; the report is published`)
      if (story.givenBack) await giveBack(await signedIn(system), campaignId, story.givenBack)
    }
  }

  return {
    campaignId,
    answered,
    chose,
    mails,
    givenBack,
    report: await readReport(await signedIn(system), campaignId),
  }
}

/** When people look into their inbox: every hour on the first day, then less often. */
function* timeline(): Generator<Instant> {
  for (let hour = -12; hour <= 36; hour++) yield OPENS_AT + hour * HOUR
  for (let hour = 42; hour <= 33 * 24; hour += 6) yield OPENS_AT + hour * HOUR
}

/** From outside the kinds look alike: only the links of some lead elsewhere, and the first mail invites. */
function kindOf(mail: InboxMail, invited: Set<string>): keyof Lived['mails'] {
  const link = linkIn(mail)
  if (link.endsWith('/follow-ups')) return 'follow-up'
  if (link.endsWith('/give-back')) return 'give-back'
  const to = mail.to[0] ?? ''
  if (invited.has(to)) return 'reminder'
  invited.add(to)
  return 'invitation'
}

export const signedIn = async (system: System): Promise<Hr> =>
  hrAt(system.url, await system.signIn('hr-editor@example.com'))

/**
 * Uploads the roster, puts the support routes and launches a campaign. Returns its id.
 */
export async function launchFor(
  system: System,
  hr: Hr,
  { people, instrument, tell }: Pick<Story, 'people' | 'instrument' | 'tell'>,
): Promise<string> {
  const importId = await hr.uploadRoster(rosterCsv(people))
  await system.clock.quiet()
  const imported = (await hr.call('GET', `/api/roster/imports/${importId}`)).body as {
    status: string
    counts: { good: number }
  }
  if (imported.status !== 'done') throw new Error(`the roster was not taken: ${JSON.stringify(imported)}`)
  tell(`${clockOf(system)}  roster uploaded: ${imported.counts.good} people`)

  const countries = [...new Set(people.map(({ country }) => country))]
  const support = { routes: supportRoutes(countries), crisisLines: calledLines(countries) }
  expectStatus(await hr.call('PUT', '/api/support-routes', support), 200)
  const created = expectStatus(
    await hr.call('POST', '/api/campaigns', {
      name: 'Spring check-in',
      instruments: [instrument],
      waves: [
        { opensOn: OPENS_ON, remindAfterDays: [REMIND_AFTER_DAYS], closesAfterDays: CLOSES_AFTER_DAYS },
      ],
      breakdowns: ['department', 'site'],
      dpiaReference: 'DPIA-2026-014',
    }),
    201,
  )
  const { id } = created.body as { id: string }
  expectStatus(await hr.call('POST', `/api/campaigns/${id}/launch`), 202)
  await system.clock.quiet()
  tell(`${clockOf(system)}  support routes put, campaign launched`)
  return id
}

export function expectStatus<Reply extends { status: number; text: string }>(
  reply: Reply,
  status: number,
): Reply {
  if (reply.status !== status) throw new Error(`expected ${status}, got ${reply.status}: ${reply.text}`)
  return reply
}

/** Crisis lines that come with Hearten, as called by the employer. */
export const calledLines = (countries: string[]) =>
  crisisDirectory.lines
    .filter(({ country }) => countries.includes(country))
    .map(({ country, number }) => ({
      country,
      number,
      confirmedBy: 'Somebody in the demo',
      confirmedOn: '2026-02-16',
    }))

/** The employer's routes: a person in each country, and for everybody one outside the employer who calls back. */
export const supportRoutes = (countries: string[], verifiedOn = '2026-02-16') => [
  ...countries.map(country => ({
    id: `health-${country.toLowerCase()}`,
    kind: 'occupational-health',
    human: true,
    country,
    name: 'Occupational health',
    email: `health-${country.toLowerCase()}@employer.example`,
    hours: 'monday-to-friday',
    between: { from: '09:00', to: '17:00' },
    languages: ['en'],
    verifiedOn,
    responder: { responseTime: 'next-working-day' },
  })),
  {
    id: 'assistance',
    kind: 'outside',
    human: true,
    country: '*',
    name: 'Independent assistance line',
    url: 'https://assistance.example/',
    email: 'callback@assistance.example',
    hours: 'always',
    languages: ['en', 'de'],
    verifiedOn,
    responder: { responseTime: 'within-hours' },
  },
]

export async function answerAs(
  person: DemoPerson,
  link: string,
  { instrument, answersOf }: Pick<Story, 'instrument' | 'answersOf'>,
): Promise<void> {
  const page = await employee.open(link)
  if (page.status !== 200) throw new Error(`the page did not open: ${page.status}`)
  const choices = answersOf(person)
  const fields = combine([instrument]).flatMap(({ field, item }): [string, string][] => {
    const choice = choices[item.id]
    return choice === undefined ? [] : [[field, choice]]
  })
  const reply = await employee.send(link, [...hiddenFields(page.html), ...fields, ['choice', 'send']])
  if (reply.status !== 200) throw new Error(`an answer was refused: ${reply.status}`)
}

const KINDS = ['mindfulness', 'movement', 'sleep', 'nature', 'talking', 'reading']

const drawChoice = (random: Random): [string, string][] => [
  ...KINDS.filter(() => random() < 0.4).map((kind): [string, string] => ['kind', kind]),
  ['pace', random() < 0.6 ? 'weekly' : 'fortnightly'],
  ['language', 'en'],
]

async function chooseFollowUps(link: string, choice: [string, string][]): Promise<void> {
  const reply = await employee.send(`${link}/follow-ups`, choice)
  if (reply.status !== 200) throw new Error(`a choice was refused: ${reply.status}`)
}

export async function moveTo(system: System, to: Instant): Promise<void> {
  if (to <= system.clock.now()) return
  const moved = await fetch(`${system.url}/local/clock`, {
    method: 'POST',
    body: JSON.stringify({ to: isoOf(to) }),
  })
  if (!moved.ok) throw new Error(`the clock did not move: ${await moved.text()}`)
}

/** The mails since the last look. */
export class Inbox {
  readonly #system: System
  #seen = 0

  constructor(system: System) {
    this.#system = system
  }

  async arrived(): Promise<InboxMail[]> {
    const mails = await this.#system.mails({ from: this.#seen })
    this.#seen += mails.length
    return mails.map(({ html = '', text = '', ...mail }) => ({ ...mail, html, text }))
  }
}

const AT_ONCE = 8

export async function inParallel<Of>(of: readonly Of[], act: (one: Of) => Promise<void>): Promise<void> {
  const rest = of.values()
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const one of rest) await act(one)
    }),
  )
}

/** HR writes in the languages that the audience reads, and shares it. */
async function giveBack(hr: Hr, campaignId: string, words: NonNullable<Story['givenBack']>): Promise<void> {
  const path = `/api/campaigns/${campaignId}/waves/w1/give-back`
  const { languages } = expectStatus(await hr.call('GET', path), 200).body as { languages: string[] }
  const inThese = Object.fromEntries(languages.map(language => [language, words[language]]))
  expectStatus(await hr.call('PUT', path, { words: inThese }), 200)
  expectStatus(await hr.call('POST', `${path}/share`), 200)
}

async function readReport(hr: Hr, campaignId: string): Promise<Lived['report']> {
  const path = `/api/campaigns/${campaignId}/report`
  const [json, html, csv] = await Promise.all(
    ['application/json', 'text/html', 'text/csv'].map(accept => hr.call('GET', path, undefined, { accept })),
  )
  for (const form of [json, html, csv]) if (form) expectStatus(form, 200)
  if (!json) throw new Error('no report was read')
  const { publishedAt, ...told } = json.body as { publishedAt: string }
  const read = publishedView.parse({ ...told, publishedAt: Date.parse(publishedAt) })
  return { json: read, html: html?.text ?? '', csv: csv?.text ?? '' }
}

const clockOf = ({ clock }: System): string => {
  const at = new Date(clock.now())
  const day = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: '2-digit',
    month: 'short',
    timeZone: 'UTC',
  }).format(at)
  return `${day} ${at.toISOString().slice(11, 16)} UTC`
}

const languageOf = (mail: InboxMail, { people }: Story): string =>
  languageFor(people.find(({ email }) => email === mail.to[0])?.locale ?? 'en')

function sitesOf(mails: readonly InboxMail[], { people }: Story): string {
  const siteOf = new Map(people.map(({ email, site }) => [email, site]))
  return [...new Set(mails.map(({ to }) => siteOf.get(to[0] ?? '') ?? '?'))].join(', ')
}
