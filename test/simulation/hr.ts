import { Readable } from 'node:stream'
import { campaignDraft, closingDay } from '../../functions/domain/campaign/campaign-draft.ts'
import type { PlanningMessage } from '../../functions/domain/messages.ts'
import { COLUMNS } from '../../functions/domain/roster/columns.ts'
import type { Person } from '../../functions/domain/roster/person.ts'
import { DAY, dayAfter, HOUR, type Instant, MINUTE, SECOND } from '../../functions/domain/time.ts'
import type { ApiRequest } from '../../functions/edges/route.ts'
import { campaignRoutes } from '../../functions/edges/routes/campaigns.ts'
import { shareGiveBack, writeGiveBack } from '../../functions/flows/give-back.ts'
import { launchCampaign } from '../../functions/flows/launch.ts'
import { importRoster } from '../../functions/flows/roster.ts'
import { AudienceStore } from '../../functions/store/audience.ts'
import { AuditLog } from '../../functions/store/audit-log.ts'
import { CampaignStore } from '../../functions/store/campaigns.ts'
import { GiveBackStore } from '../../functions/store/give-backs.ts'
import { LedgerStore } from '../../functions/store/ledger.ts'
import { OwnResourceStore } from '../../functions/store/own-resources.ts'
import { PersonStore } from '../../functions/store/people.ts'
import { RosterImportStore } from '../../functions/store/roster-imports.ts'
import { RosterTurns } from '../../functions/store/roster-turns.ts'
import { SendRateStore } from '../../functions/store/send-rate.ts'
import { SupportRouteStore } from '../../functions/store/support-routes.ts'
import { aSupportRoute } from '../builders.ts'
import type { Chance } from './chance.ts'
import type { GivenBack, Steering } from './ledger.ts'
import type { Ports } from './ports.ts'
import { type PlannedCampaign, type Scenario, shuffled } from './scenario.ts'
import type { Stage } from './stage.ts'

/** What HR does: imports rosters, drafts and launches, pauses, resumes, cancels; and tries again where it failed. */

const MAX_TRIES = 12

/** So large that no noise hides a lost answer. */
const BUDGET = 10 ** 12

export class Hr {
  readonly #stage: Stage
  readonly #chance: Chance
  readonly #scenario: Scenario
  /** Apart from the others, so that what is given back changes nothing of what HR does before. */
  readonly #afterwards: Chance
  /** The roster as HR last handed it in. */
  readonly #roster: Map<string, Person>
  /** Every address that a person has had. */
  readonly #addresses = new Map<string, string>()
  #imports = 0
  /** HR waits for one import before it begins the next. */
  #importing: Promise<void> = Promise.resolve()

  constructor(stage: Stage, chance: Chance, scenario: Scenario, afterwards: Chance) {
    this.#afterwards = afterwards
    this.#stage = stage
    this.#chance = chance
    this.#scenario = scenario
    this.#roster = new Map(scenario.people.map(person => [person.personId, person]))
    for (const { email, personId } of scenario.people) this.#give(personId, email, scenario.startsAt)
  }

  personAt(address: string): string {
    return this.#addresses.get(address) ?? 'nobody'
  }

  #give(personId: string, address: string, begun: Instant): void {
    this.#addresses.set(address, personId)
    this.#stage.ledger.addresses.push({ personId, address, begun, confirmed: undefined })
  }

  /** Everything that HR will do, as events of the world. */
  async begin(): Promise<void> {
    const { world } = this.#stage
    const { startsAt, campaigns, mornings, endsAt } = this.#scenario
    const chance = this.#chance
    const { tables, ledger } = this.#stage
    await new SupportRouteStore(tables.directory).change(
      {
        routes: [aSupportRoute({ verifiedOn: dayAfter(new Date(startsAt).toISOString().slice(0, 10), -3) })],
        crisisLines: [],
        changedAt: startsAt,
      },
      { changedAt: 0, version: 0 },
    )
    for (const { personId, status } of this.#roster.values())
      if (status !== 'active') ledger.fact('left', personId, startsAt).confirmed = startsAt
    world.at(startsAt, () => this.#import())
    await this.#spend()
    for (let day = startsAt + chance.between(2, 20) * HOUR; day < endsAt + 5 * DAY; day += DAY)
      world.at(day, () => this.#stage.queues.Planning.put({ kind: 'all', at: day }))
    for (const campaign of campaigns) world.at(campaign.draftAt, () => void this.#campaign(campaign))
    // Another campaign, of thousands, sends on the same morning and has the account's rate for itself.
    if (chance.happens(0.25)) {
      const morning = chance.pick(mornings)
      const freeAt = morning + chance.between(5, 60) * MINUTE
      world.at(morning - MINUTE, () =>
        tables.campaigns.put({ pk: 'PACE', sk: 'PACE', freeAt, by: 'another', version: 1000 }),
      )
    }
    for (let count = chance.pick([0, 0, 1, 2, 3]); count > 0; count--)
      world.at(this.#someTime(mornings), () => void this.#changePeople())
  }

  /** Some have paid for reports of other campaigns, and have too little left for any more this year. */
  async #spend(): Promise<void> {
    const { startsAt, people } = this.#scenario
    if (this.#chance.happens(0.7)) return
    const ledger = new LedgerStore(this.#stage.tables.directory)
    const payment = { wave: 'before#w1', day: Math.floor(startsAt / DAY), paid: BUDGET, promised: BUDGET }
    for (const person of shuffled(this.#chance, people).slice(0, this.#chance.between(1, 2))) {
      this.#stage.ledger.poor.add(person.personId)
      for (const under of ['person', 'address'] as const)
        await ledger.putMany(under, [{ holder: person, account: { payments: [payment], version: 0 } }])
    }
  }

  /** Near a morning more often than not: that is when it matters. */
  #someTime(mornings: readonly number[]): number {
    const chance = this.#chance
    const morning = chance.pick(mornings)
    return chance.happens(0.6)
      ? morning + chance.between(-120, 900) * SECOND
      : morning + chance.between(-30 * 60, 70 * 60) * MINUTE
  }

  async #until<Answer>(name: string, act: (ports: Ports) => Promise<Answer>): Promise<Answer | undefined> {
    const { world } = this.#stage
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      const answer = await this.#stage.request(name, act)
      if (answer !== undefined) return answer
      await new Promise<void>(done => world.after(this.#chance.between(5, 600) * SECOND, done))
    }
    return undefined
  }

  #desk(ports: Ports) {
    return {
      campaigns: new CampaignStore(ports.campaigns),
      audience: new AudienceStore(ports.directory),
      routes: new SupportRouteStore(ports.directory),
      ownResources: new OwnResourceStore(ports.directory),
      audit: new AuditLog(ports.directory),
      rates: new SendRateStore(ports.campaigns),
      planning: ports.queue<PlanningMessage>('Planning'),
      newId: () => `c-${this.#chance.id()}`,
      sendingQuota: ports.sendingQuota,
      privacyBudget: BUDGET,
    }
  }

  #call(ports: Ports, route: string, of: Partial<ApiRequest<unknown>>) {
    const request = {
      now: this.#stage.world.now,
      staff: 'hr',
      params: {},
      query: {},
      headers: {},
      body: undefined,
    }
    const handle = campaignRoutes(this.#desk(ports))[route]?.handle
    if (!handle) throw new Error(`there is no ${route}`)
    return handle({ ...request, ...of } as ApiRequest<never>)
  }

  async #campaign({ draft, launchAt }: PlannedCampaign): Promise<void> {
    const { world } = this.#stage
    const tries = [
      draft,
      { ...draft, breakdowns: [] },
      { ...draft, breakdowns: [], quietDays: [], ...this.#roomy(draft) },
    ]
    for (const [n, one] of tries.entries()) {
      const created = await this.#until('manage-campaigns', ports =>
        this.#call(ports, 'POST /api/campaigns', { body: campaignDraft.parse(one) }),
      )
      const { id } = (created?.body ?? {}) as { id?: string }
      if (!id) return
      if (n === 0) await new Promise<void>(done => world.at(launchAt, done))
      const launching = this.#begin(id, 'launch')
      let reasons: unknown
      const launched = await this.#until('manage-campaigns', async ports => {
        const result = await launchCampaign(id, { by: 'hr', now: world.now }, this.#desk(ports))
        if (result.outcome === 'conflict') return undefined
        if (result.outcome === 'not-ready') reasons = result.reasons
        return result.outcome
      })
      launching.endedAt = world.now
      if (launched === 'launched' || launched === 'wrong-state') {
        launching.confirmed = world.now
        this.#planGivingBack(id, one)
        return this.#steer(id)
      }
      world.note('HR', `cannot launch: ${launched} ${JSON.stringify(reasons)}`)
      if (launched !== 'not-ready') return
    }
  }

  /** Waves that no weekend can squeeze. */
  #roomy(draft: object): object {
    const { waves } = draft as { waves: { opensOn: string; remindAfterDays: number[] }[] }
    const [first] = waves
    return { waves: first ? [{ ...first, closesAfterDays: 14 }] : [] }
  }

  #steer(campaignId: string): void {
    const chance = this.#chance
    const { world } = this.#stage
    if (chance.happens(0.5)) return
    const times = Array.from({ length: chance.between(1, 3) }, () =>
      this.#someTime(this.#scenario.mornings),
    ).sort((a, b) => a - b)
    const verb = (n: number) => (chance.happens(0.2) ? 'cancel' : n % 2 === 0 ? 'pause' : 'resume')
    for (const [n, at] of times.entries())
      if (at > world.now) world.at(at, () => void this.#do(campaignId, verb(n)))
    // Most pauses end; some never do.
    const last = times.at(-1) ?? 0
    if (chance.happens(0.8))
      world.at(last + chance.between(1, 4000) * MINUTE, () => void this.#do(campaignId, 'resume'))
  }

  /** Of some waves HR says what will be done, some hours or days after the close. */
  #planGivingBack(campaignId: string, draft: object): void {
    const { waves } = campaignDraft.parse(draft)
    for (const [n, wave] of waves.entries()) {
      if (!this.#afterwards.happens(0.5)) continue
      const at = Date.parse(closingDay(wave)) + this.#afterwards.between(20, 100) * HOUR
      this.#stage.world.at(at, () => void this.#giveBack({ campaignId, waveId: `w${n + 1}` }))
    }
  }

  async #giveBack(of: { campaignId: string; waveId: string }): Promise<void> {
    const { world, ledger } = this.#stage
    const desk = (ports: Ports) => ({
      ...this.#desk(ports),
      giveBacks: new GiveBackStore(ports.campaigns),
      defaultLocale: 'en',
    })
    const words = Object.fromEntries(['de', 'en', 'fr'].map(locale => [locale, { short: 'This we do.' }]))
    const again = <Done extends { outcome: string }>(done: Done) =>
      done.outcome === 'conflict' ? undefined : done.outcome
    const written = await this.#until('give-back', async ports =>
      again(await writeGiveBack(of, words, { by: 'hr', now: world.now }, desk(ports))),
    )
    if (written !== 'done') return world.note('HR', `gives nothing back: ${written}`)
    const giving: GivenBack = { ...of, begun: world.now, confirmed: undefined }
    ledger.givenBack.push(giving)
    const shared = await this.#until('give-back', async ports =>
      again(await shareGiveBack(of, { by: 'hr', now: world.now }, desk(ports))),
    )
    world.note('HR', `gives back: ${shared}`)
    if (shared === 'done') giving.confirmed = world.now
  }

  async #do(campaignId: string, verb: 'pause' | 'resume' | 'cancel'): Promise<void> {
    const { world } = this.#stage
    const steering = this.#begin(campaignId, verb)
    const reply = await this.#until('manage-campaigns', async ports => {
      const answer = await this.#call(ports, `POST /api/campaigns/{id}/${verb}`, {
        params: { id: campaignId },
      })
      // 409 for a change at the same moment: HR looks again and repeats it.
      const again = answer.status === 409 && (answer.body as { type: string }).type.endsWith('conflict')
      return again ? undefined : answer
    })
    world.note('HR', `${verb}: ${reply?.status}`)
    steering.endedAt = world.now
    if (reply?.status === 200) steering.confirmed = world.now
  }

  #begin(campaignId: string, verb: Steering['verb']): Steering {
    const { world, ledger } = this.#stage
    const of: Steering = { campaignId, verb, begun: world.now, confirmed: undefined, endedAt: undefined }
    ledger.steering.push(of)
    return of
  }

  /** Some people leave, come back, or get another address; then HR hands the roster in again. */
  async #changePeople(): Promise<void> {
    const chance = this.#chance
    const { ledger, world } = this.#stage
    for (const person of shuffled(chance, [...this.#roster.values()]).slice(0, chance.between(1, 6))) {
      const { personId, status } = person
      if (chance.happens(0.4)) {
        // A new address; now and then the one of before.
        const before = ledger.addresses.filter(of => of.personId === personId && of.address !== person.email)
        const email =
          before.length > 0 && chance.happens(0.5)
            ? chance.pick(before).address
            : `${personId}.${++this.#imports}@example.com`
        this.#give(personId, email, world.now)
        this.#roster.set(personId, { ...person, email })
      } else if (status === 'active') {
        this.#roster.set(personId, { ...person, status: chance.pick(['leave', 'left']) })
        ledger.fact('left', personId, world.now)
      } else {
        this.#roster.set(personId, { ...person, status: 'active' })
        for (const fact of ledger.facts)
          if (fact.kind === 'left' && fact.personId === personId)
            fact.ends ??= { begun: world.now, confirmed: undefined }
      }
    }
    this.#import()
  }

  #import(): void {
    this.#importing = this.#importing.then(() => this.#importOne())
  }

  async #importOne(): Promise<void> {
    const { world, ledger } = this.#stage
    const rows = [...this.#roster.values()].map(of =>
      [
        of.personId,
        of.email,
        of.givenName,
        of.locale,
        of.timeZone,
        of.country,
        of.department,
        of.site,
        of.status,
      ].join(),
    )
    const file = [COLUMNS.join(), ...rows].join('\n')
    const importId = `import-${++this.#imports}`
    const begun = world.now
    const imported = await this.#until('import-roster', async ports => {
      const imports = new RosterImportStore(ports.directory)
      if (!(await imports.find(importId)))
        await imports.ask({ importId, requestedAt: begun, requestedBy: 'hr', confirmed: true })
      return importRoster(importId, begun, {
        open: async () => Readable.from([Buffer.from(file)]),
        imports,
        people: new PersonStore(ports.directory),
        turns: new RosterTurns(ports.directory),
        audience: new AudienceStore(ports.directory),
        connections: { list: async () => [] },
        // Which links are shown is not simulated.
        support: { send: async () => {} },
        news: { send: async () => {} },
        leaversKeptDays: 30,
        newId: () => `attempt-${this.#chance.id()}`,
        defaults: { timeZone: 'Europe/Berlin', locale: 'en' },
      })
    })
    world.note('HR', `import: ${imported?.status}`)
    if (imported?.status !== 'done') return
    for (const fact of ledger.facts)
      if (fact.begun <= begun && fact.kind === 'left') {
        if (fact.ends && fact.ends.begun <= begun) fact.ends.confirmed ??= world.now
        fact.confirmed ??= world.now
      }
    for (const of of ledger.addresses) if (of.begun <= begun) of.confirmed ??= world.now
  }
}
