import { type PublishedView, publishedView } from '../../functions/domain/report/report-view.ts'
import { DAY, dayAfter, HOUR, isoOf } from '../../functions/domain/time.ts'
import { instruments } from '../../functions/instruments/library.ts'
import type { System } from '../system.ts'
import { type Hr, linkIn } from './actors.ts'
import {
  answerAs,
  calledLines,
  expectStatus,
  Inbox,
  inParallel,
  moveTo,
  signedIn,
  supportRoutes,
} from './live-through.ts'
import { type DemoPerson, makeAnswers, makePeople, randomFrom, rosterCsv } from './people.ts'

/** Four quarters of a company, with people who join and leave; the clock starts on DEMO_START. */

const QUARTERS = ['2026-03-03', '2026-06-02', '2026-09-01', '2026-12-01']
const REMIND_AFTER_DAYS = 3
const CLOSES_AFTER_DAYS = 10
/** How much heavier people have it in each quarter: a hard summer, and relief after it. */
const SHIFTS = [0, 0, 0.6, -0.2]
/** Of those at work at the beginning of a quarter, so many leave before the next, and as many join. */
const TURNOVER = 0.05

const instrument = 'phq-4'

export interface Quarter {
  waveId: string
  atWork: number
  joined: string[]
  left: string[]
  /** Addresses that got an email of this wave. */
  mailed: Set<string>
  answered: number
  audience: { invited: number; counted: number }
  report: { json: PublishedView; html: string; csv: string }
}

/** What suits a company of this size, as docs/for-hr.md says. */
const breakdownsFor = (people: number): string[] =>
  people < 200 ? [] : people < 1000 ? ['site'] : ['department']

/** Lives through the year. `tell` is called with a line for each thing that happens, `afterEach` after each quarter. */
export async function liveAYear(
  system: System,
  {
    count,
    seed,
    tell,
    until = QUARTERS.length,
    afterEach = async () => {},
  }: {
    count: number
    seed: number
    tell: (line: string) => void
    /** Stops after so many quarters, with the others still to come. */
    until?: number
    afterEach?: () => Promise<void>
  },
): Promise<{ campaignId: string; people: DemoPerson[]; quarters: Quarter[] }> {
  const random = randomFrom(seed)
  const change = Math.max(1, Math.round(count * TURNOVER))
  const everybody = makePeople(count + change * (QUARTERS.length - 1), random)
  const countries = [...new Set(everybody.map(({ country }) => country))]
  const roster: DemoPerson[] = everybody.slice(0, count)

  await upload(system, roster)
  const hr = await signedIn(system)
  await verify(hr, countries, '2026-02-28')
  const created = expectStatus(
    await hr.call('POST', '/api/campaigns', {
      name: 'How are we doing',
      instruments: [instrument],
      waves: QUARTERS.map(opensOn => ({
        opensOn,
        remindAfterDays: [REMIND_AFTER_DAYS],
        closesAfterDays: CLOSES_AFTER_DAYS,
      })),
      breakdowns: breakdownsFor(count),
      reportWishes: count < 200 ? [] : ['movement', 'talking'],
      dpiaReference: 'DPIA-2026-014',
    }),
    201,
  )
  const { id: campaignId } = created.body as { id: string }
  const launched = expectStatus(await hr.call('POST', `/api/campaigns/${campaignId}/launch`), 202)
  const { budget, report } = (launched.body as { expectations: { budget: object; report: object } })
    .expectations
  tell(`launched for ${count} people: ${JSON.stringify({ ...report, ...budget })}`)

  const inbox = new Inbox(system)
  const quarters: Quarter[] = []
  for (const [n, opensOn] of QUARTERS.slice(0, until).entries()) {
    const opens = Date.parse(opensOn)
    const [joined, left]: string[][] = [[], []]
    if (n > 0) {
      // In the weeks before: some leave, others come, and HR makes sure again that the lines answer.
      await moveTo(system, opens - 5 * DAY)
      const atWork = roster.filter(({ status }) => status === 'active')
      for (let gone = 0; gone < change; gone++) {
        const person = atWork.splice(Math.floor(random() * atWork.length), 1)[0]
        if (person) {
          person.status = 'left'
          left?.push(person.email)
        }
      }
      const newcomers = everybody.slice(count + (n - 1) * change, count + n * change)
      roster.push(...newcomers)
      joined?.push(...newcomers.map(({ email }) => email))
      await upload(system, roster)
      await verify(await signedIn(system), countries, isoOf(opens - 5 * DAY).slice(0, 10))
    }
    const byAddress = new Map(roster.map(person => [person.email, person]))
    const mailed = new Set<string>()
    let answered = 0
    const answer = async (part: number) => {
      const arrived = await inbox.arrived()
      for (const { to } of arrived) mailed.add(to[0] ?? '')
      const willing = arrived
        .filter(() => random() < part)
        .flatMap(mail => {
          const person = byAddress.get(mail.to[0] ?? '')
          if (!person) throw new Error('an email went to somebody who is not on the roster')
          return [{ mail, person, choices: makeAnswers(person, instrumentOf(), random, SHIFTS[n]) }]
        })
      await inParallel(willing, ({ mail, person, choices }) =>
        answerAs(person, linkIn(mail), { instrument, answersOf: () => choices }),
      )
      answered += willing.length
    }
    await moveTo(system, opens + 30 * HOUR)
    await answer(0.42)
    await moveTo(system, opens + (REMIND_AFTER_DAYS + 4) * DAY)
    await answer(0.25)
    await moveTo(system, Date.parse(dayAfter(opensOn, CLOSES_AFTER_DAYS + 2)))
    const waveId = `w${n + 1}`
    const reader = await signedIn(system)
    const { waves } = (await reader.call('GET', `/api/campaigns/${campaignId}`)).body as {
      waves: { id: string; audience?: Quarter['audience'] }[]
    }
    const audience = waves.find(({ id }) => id === waveId)?.audience
    if (!audience) throw new Error(`${waveId} was not frozen`)
    const told = await reportOf(reader, campaignId, waveId)
    const atWork = roster.filter(({ status }) => status === 'active').length
    quarters.push({
      ...{ waveId, atWork, joined: joined ?? [], left: left ?? [], mailed, answered, audience },
      report: told,
    })
    await afterEach()
    const [scale] = told.json.scales
    tell(
      `${opensOn}: ${audience.invited} invited (${joined?.length ?? 0} joined, ${left?.length ?? 0} left), ${answered} answered; ` +
        `told: ${figure(told.json.participation)} took part, ${figure(scale?.share)} some strain or more${scale?.trend ? `, ${scale.trend}` : ''}`,
    )
  }
  return { campaignId, people: roster, quarters }
}

const instrumentOf = () => {
  const found = instruments.get(instrument)
  if (!found) throw new Error(`there is no instrument ${instrument}`)
  return found
}

const figure = (of: { percent: number; margin: number } | null | undefined): string =>
  of ? `${of.percent} ± ${of.margin} %` : 'no figure'

async function upload(system: System, roster: readonly DemoPerson[]): Promise<void> {
  const hr = await signedIn(system)
  const importId = await hr.uploadRoster(rosterCsv(roster))
  await system.clock.quiet()
  const { status } = (await hr.call('GET', `/api/roster/imports/${importId}`)).body as { status: string }
  if (status !== 'done') throw new Error(`the roster is ${status}`)
}

async function verify(hr: Hr, countries: string[], verifiedOn: string): Promise<void> {
  const support = { routes: supportRoutes(countries, verifiedOn), crisisLines: calledLines(countries) }
  expectStatus(await hr.call('PUT', '/api/support-routes', support), 200)
}

async function reportOf(hr: Hr, campaignId: string, waveId: string): Promise<Quarter['report']> {
  const path = `/api/campaigns/${campaignId}/report?wave=${waveId}`
  const read = async (accept: string) => expectStatus(await hr.call('GET', path, undefined, { accept }), 200)
  const { publishedAt, ...told } = (await read('application/json')).body as { publishedAt: string }
  return {
    json: publishedView.parse({ ...told, publishedAt: Date.parse(publishedAt) }),
    html: (await read('text/html')).text,
    csv: (await read('text/csv')).text,
  }
}
