import { instruments } from '../functions/instruments/library.ts'
import { liveThrough } from '../local/demo/live-through.ts'
import { type Choices, makeAnswers, makePeople, randomFrom } from '../local/demo/people.ts'
import type { Measured } from './row.ts'
import { onSystem } from './running-system.ts'

/**
 * The cost of a whole campaign. Half of the people answer (36 % after the invitation, 22 % of the others after the
 * reminder), and 30 % of those choose two follow-ups. Every request that AWS would bill counts at its list price
 * (local/aws/gateway/prices.ts).
 */
const PEOPLE = 2000
const EXTRAPOLATED_TO = 100_000
const ANSWERING = { atOnce: 0.36, whenReminded: 0.22 }
const CHOOSING = 0.3
const BUDGET_SHARE = 0.03
const BUDGET_REQUESTS = 4
const DEAREST = 16

export const measure = (): Promise<Measured> =>
  onSystem(async system => {
    const random = randomFrom(11)
    const people = makePeople(PEOPLE, random)
    const instrument = instruments.get('phq-4')
    if (!instrument) throw new Error('there is no PHQ-4')
    const answers = new Map<string, Choices>(
      people.map(person => [person.person_id, makeAnswers(person, instrument, random)]),
    )
    const lived = await liveThrough(system, {
      instrument: instrument.id,
      people,
      answersOf: person => answers.get(person.person_id) ?? {},
      answering: ANSWERING,
      choosing: CHOOSING,
      random,
      tell: () => {},
    })

    const rows = system.meters.rows()
    const { invitation, reminder, 'follow-up': followUps } = lived.mails
    const invited = invitation.length
    const mails = invited + reminder.length + followUps.length
    const ofMails = rows.filter(({ service }) => service === 'ses').reduce((sum, { cost }) => sum + cost, 0)
    const beyond = rows.filter(({ service }) => service !== 'ses').reduce((sum, { cost }) => sum + cost, 0)
    const requests = rows.reduce((sum, row) => sum + row.requests, 0)
    const lambda = rows.filter(({ service }) => service === 'lambda').reduce((sum, { cost }) => sum + cost, 0)
    const share = beyond / ofMails
    const scale = EXTRAPOLATED_TO / invited
    const percent = (part: number) => `${((100 * part) / ofMails).toFixed(2)} %`
    const byPrincipal = Map.groupBy(rows, ({ principal }) => principal)
    return {
      rows: [
        {
          what: "cost beyond the mails' SES price",
          measured: percent(beyond),
          budget: `≤ ${100 * BUDGET_SHARE} %`,
          within: share <= BUDGET_SHARE,
        },
        { what: '  of which Lambda, by this machine’s speed', measured: percent(lambda) },
        {
          what: `  in dollars at ${EXTRAPOLATED_TO} people: mails, and beyond`,
          measured: `${(ofMails * scale).toFixed(2)} + ${(beyond * scale).toFixed(2)}`,
        },
        {
          what: 'requests per invited person, all that are billed',
          measured: (requests / invited).toFixed(2),
          budget: `≤ ${BUDGET_REQUESTS}`,
          within: requests / invited <= BUDGET_REQUESTS,
        },
        ...[...byPrincipal]
          .map(([principal, of]) => ({
            principal,
            each: of.reduce((sum, row) => sum + row.requests, 0) / invited,
            cost: of.reduce((sum, row) => sum + (row.service === 'ses' ? 0 : row.cost), 0),
          }))
          .filter(({ each }) => each >= 0.01)
          .sort((a, b) => b.each - a.each)
          .map(({ principal, each, cost }) => ({
            what: `  by ${principal}`,
            measured: `${each.toFixed(2)} requests, ${percent(cost)}`,
          })),
      ],
      notes: [
        `${invited} invited, ${reminder.length} reminded, ${lived.answered} answered, ${lived.chose} chose, ${followUps.length} follow-ups, ${mails} mails; scaled linearly to ${EXTRAPOLATED_TO}`,
        'The dearest beside SES, as a share of it (requests per invited person; read and write units):',
        ...rows
          .filter(({ service }) => service !== 'ses')
          .slice(0, DEAREST)
          .map(
            row =>
              `${percent(row.cost).padStart(7)}  ${row.service} ${row.operation} by ${row.principal} (${(row.requests / invited).toFixed(2)}; ${(row.readUnits / invited).toFixed(2)}, ${(row.writeUnits / invited).toFixed(2)})`,
          ),
      ],
    }
  })
