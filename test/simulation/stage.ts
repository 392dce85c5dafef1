import { mailMessage, waveMessage } from '../../functions/domain/messages.ts'
import type { Person } from '../../functions/domain/roster/person.ts'
import type { SendingQuota } from '../../functions/ports/mailer.ts'
import type { Response } from '../../functions/store/responses.ts'
import { memoryTable } from '../memory-table.ts'
import { busFrom, SimulatedScheduler, tableFrom } from './aws.ts'
import { CONSUMERS } from './functions.ts'
import { Ledger, type Mail, type MailMessageSeen, waveKey } from './ledger.ts'
import { SimulatedMailer } from './mailer.ts'
import type { Seen } from './outcome.ts'
import type { Ports, QueueName } from './ports.ts'
import { SimulatedQueue, type Waiting } from './queues.ts'
import { outageAt, type Weather } from './weather.ts'
import { type Environment, ServiceError, type World } from './world.ts'

/** One deployment: tables, queues, schedules and SES, and what a function sees of them. */

const atOnce = async () => {}

export class Stage {
  readonly world: World
  readonly weather: Weather
  readonly ledger = new Ledger()
  readonly tables = {
    directory: memoryTable(atOnce),
    campaigns: memoryTable(atOnce),
    outreach: memoryTable(atOnce),
    vault: memoryTable(atOnce),
  }
  readonly queues: Readonly<Record<QueueName, SimulatedQueue>>
  readonly scheduler: SimulatedScheduler
  readonly mailer: SimulatedMailer
  readonly #quota: SendingQuota
  readonly #seen = new Map<string, MailMessageSeen>()
  #requests = 0

  constructor(of: {
    world: World
    weather: Weather
    quota: SendingQuota
    personAt: (address: string) => string
    arrived: (mail: Mail) => void
  }) {
    this.world = of.world
    this.weather = of.weather
    this.#quota = of.quota
    this.mailer = new SimulatedMailer(of.world, of.weather, this.ledger, of)
    this.scheduler = new SimulatedScheduler(of.world, of.weather.schedules, (queue, message) =>
      this.queues[queue as QueueName].put(message),
    )
    this.queues = Object.fromEntries(
      Object.entries(CONSUMERS).map(([name, consumer]) => [
        name,
        new SimulatedQueue(
          of.world,
          of.weather.queues,
          {
            ...consumer,
            open: environment => consumer.open(this.ports(environment), this),
          },
          {
            sent: message => name === 'Mail' && this.#mailQueued(message),
            ended: (message, how) => {
              if (name === 'Waves') this.#opened(message)
              this.#mailEnded(message, how)
            },
          },
          now => outageAt(of.weather, `lambda ${name}`, now)?.to,
        ),
      ]),
    ) as Record<QueueName, SimulatedQueue>
  }

  ports(environment: Environment): Ports {
    const { world, tables } = this
    const from = (name: string, table: (typeof tables)['vault']) =>
      tableFrom(world, environment, { name, table })
    return {
      environment,
      directory: from('Directory', tables.directory),
      campaigns: from('Campaigns', tables.campaigns),
      outreach: from('Outreach', tables.outreach),
      vault: tableFrom(world, environment, {
        name: 'Vault',
        table: tables.vault,
        onPut: item => {
          if (item.pk.startsWith('W#')) this.#stored(item as unknown as Response)
        },
      }),
      queue: name => this.queues[name].from(environment),
      schedules: this.scheduler.from(environment),
      bus: busFrom(world, environment),
      sendingQuota: async () => {
        const { chance } = world
        return world.call(environment, 'ses.GetAccount', () => {
          if (this.weather.kind !== 'calm' && chance.happens(0.2))
            throw new ServiceError('TooManyRequestsException', 429)
          return this.#quota
        })
      },
    }
  }

  /** What there is when nothing is left to do. */
  seen(people: readonly Person[]): Seen {
    const queues = Object.entries(this.queues)
    return {
      people,
      ledger: this.ledger,
      isCalm: this.weather.kind === 'calm',
      now: this.world.now,
      tables: this.tables,
      deadLetters: queues.flatMap(([queue, { dead }]) => dead.map(({ body }) => ({ queue, body }))),
      waitingMessages: queues.flatMap(([queue, { waiting }]) =>
        [...waiting.values()].map(({ body }) => ({ queue, body })),
      ),
      waitingSchedules: [...this.scheduler.waiting.keys()],
    }
  }

  /** One request to a page or to HR's API, answered by an environment of its own. Undefined where it failed. */
  request<Answer>(name: string, answer: (ports: Ports) => Promise<Answer>): Promise<Answer | undefined> {
    const environment = this.world.environment(`${name}/${++this.#requests}`)
    environment.busy = true
    return new Promise(resolve => {
      const end = (result: Answer | undefined) => {
        environment.busy = false
        resolve(result)
      }
      environment.died = () => end(undefined)
      answer(this.ports(environment)).then(end, error => {
        this.world.note(environment.name, `fails: ${error}`)
        end(undefined)
      })
      this.world.wake(environment)
    })
  }

  #mailQueued({ id, body, sentAt }: Waiting): void {
    const { campaignId, waveId, step, entries } = mailMessage.parse(body)
    const personIds = entries.map(({ personId }) => personId)
    const seen = {
      ...{ id, campaignId, waveId, step, personIds, queuedAt: sentAt },
      ...{ cameAt: undefined, endedAt: undefined, dead: false, redriven: false },
    }
    this.#seen.set(id, seen)
    this.ledger.mailMessages.push(seen)
  }

  #mailEnded({ id, cameAt }: Waiting, how: 'done' | 'dead' | 'redriven'): void {
    const seen = this.#seen.get(id)
    if (!seen) return
    seen.dead = how === 'dead'
    seen.redriven = how === 'redriven'
    seen.cameAt = cameAt
    seen.endedAt ??= this.world.now
  }

  #opened({ body, cameAt, sentAt }: Waiting): void {
    const { campaignId, waveId, step, place } = waveMessage.parse(body)
    const to = this.world.now
    this.ledger.openings.push({ campaignId, waveId, step, place, from: cameAt ?? sentAt, to })
  }

  #stored(response: Response): void {
    const { participantId } = response
    const at = this.world.now
    this.ledger.stored.push({ wave: waveKey(response), participantId, at, answers: answersOf(response) })
  }
}

/** Answers as text, to be compared; empty where nothing was said. */
export const answersOf = ({ said, answers }: Pick<Response, 'said' | 'answers'>): string =>
  said === 0 ? '' : JSON.stringify(answers)
