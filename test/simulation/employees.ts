import { readAnswerSheet } from '../../functions/domain/check-in/answer-sheet.ts'
import type { CheckInMessage } from '../../functions/domain/messages.ts'
import { outlivesWave } from '../../functions/domain/sending/step.ts'
import { DAY, HOUR, type Instant, MINUTE, SECOND } from '../../functions/domain/time.ts'
import { linkStores } from '../../functions/edges/authenticate-link.ts'
import { answerNewAddress } from '../../functions/edges/routes/new-address.ts'
import { stopOrResume } from '../../functions/edges/routes/unsubscribe.ts'
import { acceptAnswers, openLink } from '../../functions/flows/check-in.ts'
import { chooseFollowUps, postpone } from '../../functions/flows/follow-ups.ts'
import { combine } from '../../functions/instruments/library.ts'
import { ContactStore } from '../../functions/store/contacts.ts'
import { type Enrolment, EnrolmentStore } from '../../functions/store/enrolments.ts'
import { FollowUpStore } from '../../functions/store/follow-ups.ts'
import { JourneyStore } from '../../functions/store/journeys.ts'
import { KeyStore } from '../../functions/store/keys.ts'
import { ResponseStore } from '../../functions/store/responses.ts'
import { WishStore } from '../../functions/store/wishes.ts'
import type { Chance } from './chance.ts'
import { type Choice, type Mail, waveKey } from './ledger.ts'
import type { Ports } from './ports.ts'
import type { Habits } from './scenario.ts'
import type { Stage } from './stage.ts'

/** What people do with their emails: answer, put off, stop, ask for more, send twice, and try again where it failed. */

/** Some give up at once where a page fails, some try again. */
const MAX_TRIES = [1, 1, 2, 6]
const QUESTIONS = combine(['phq-4'])
/** Some page, which nobody looks at. */
const PAGE = { status: 200, html: '' }

export class Employees {
  readonly #stage: Stage
  readonly #chance: Chance
  readonly #habits: ReadonlyMap<string, Habits>

  constructor(stage: Stage, chance: Chance, habits: ReadonlyMap<string, Habits>) {
    this.#stage = stage
    this.#chance = chance
    this.#habits = habits
  }

  /** An email lies in somebody's inbox: what they do, and when. */
  read(mail: Mail): void {
    const chance = this.#chance
    const habits = this.#habits.get(mail.personId)
    if (!habits) return
    const soon = () => chance.between(1, chance.pick([10, 300, 3000])) * MINUTE
    if (chance.happens(this.#stage.weather.ses.bounces)) this.#comesBack(mail)
    else if (mail.sentAs === 'confirmation') this.#later(soon(), () => this.#answerQuestion(mail, habits))
    else if (chance.happens(habits.stops)) this.#later(soon(), () => this.#stop(mail, habits))
    else if (outlivesWave(mail.step)) return
    else if (chance.happens(habits.notNow)) this.#later(soon(), () => this.#putOff(mail))
    else if (chance.happens(habits.answers)) this.#later(soon(), () => this.#answer(mail, habits))
  }

  #later(milliseconds: number, act: () => Promise<unknown>): void {
    this.#stage.world.after(milliseconds, () => void act())
  }

  /** Tries until it works, as somebody does who means it. Undefined where it never did. */
  async #until<Answer>(
    name: string,
    act: (ports: Ports) => Promise<Answer>,
  ): Promise<{ answer: Answer; begun: number } | undefined> {
    const { world } = this.#stage
    const most = this.#chance.pick(MAX_TRIES)
    for (let tries = 0; tries < most; tries++) {
      const begun = world.now
      const answer = await this.#stage.request(name, act)
      if (answer !== undefined) return { answer, begun }
      await new Promise<void>(done => world.after(this.#chance.between(10 * SECOND, HOUR), done))
    }
    return undefined
  }

  #open(ports: Ports, mail: Mail) {
    return openLink(mail.token, this.#stage.world.now, linkStores(ports.outreach))
  }

  async #answer(mail: Mail, habits: Habits): Promise<void> {
    const chance = this.#chance
    const sheets = chance.happens(habits.twice)
      ? [chance.happens(0.3) ? {} : this.#sheet(), this.#sheet()]
      : [this.#sheet()]
    const sending = sheets.map((form, n) => this.#send(mail, form, n * chance.pick([0, 2 * SECOND, HOUR])))
    await Promise.all(sending)
    if (chance.happens(habits.followUps))
      this.#later(chance.between(1, 600) * SECOND, () => this.#choose(mail))
  }

  #sheet(): Record<string, string[]> {
    return Object.fromEntries(
      QUESTIONS.map(({ field, options }) => [field, [String(this.#chance.pick(options).value)]]),
    )
  }

  async #send(mail: Mail, form: Record<string, string[]>, wait: number): Promise<void> {
    const { world, ledger } = this.#stage
    if (wait > 0) await new Promise<void>(done => world.after(wait, done))
    const sheet = readAnswerSheet(form, QUESTIONS)
    const { personId } = mail
    await this.#until('answer-check-in', async ports => {
      const now = world.now
      const link = await this.#open(ports, mail)
      if (link.outcome !== 'open') return 'not-open'
      const wave = waveKey(mail)
      const attempt = {
        personId,
        wave,
        begun: now,
        told: undefined as number | undefined,
        answers: sheet.chosen.size > 0 ? JSON.stringify(sheet.answers) : '',
      }
      ledger.attempts.push(attempt)
      const answered = ledger.fact('answered', personId, now, { wave })
      await acceptAnswers(link, { sheet, consentVersion: '1', locale: 'en' }, now, {
        enrolments: new EnrolmentStore(ports.outreach),
        responses: new ResponseStore(ports.vault),
        linkKey: new KeyStore(ports.vault, 'LINK'),
        checkIns: ports.queue<CheckInMessage>('CheckIns'),
      })
      attempt.told = world.now
      answered.confirmed = world.now
      return 'stored'
    })
  }

  #planning(ports: Ports) {
    return {
      wishes: new WishStore(ports.vault),
      followUps: new FollowUpStore(ports.vault),
      schedules: ports.schedules,
      linkKey: new KeyStore(ports.vault, 'LINK'),
      queueArn: 'FollowUps',
      journeys: new JourneyStore(ports.vault),
      contacts: new ContactStore(ports.outreach),
    }
  }

  async #choose(mail: Mail): Promise<void> {
    const pace = this.#chance.pick(['weekly', 'weekly', 'fortnightly', 'none'] as const)
    const { world } = this.#stage
    await this.#until('choose-follow-ups', async ports => {
      const now = world.now
      const link = await this.#open(ports, mail)
      if (link.outcome !== 'open' && link.outcome !== 'closed') return 'not-open'
      const choice = this.#choice('follow-ups', mail, now)
      await chooseFollowUps(link, { kinds: [], pace, language: 'en' }, now, this.#planning(ports))
      choice.told = world.now
      return 'chosen'
    })
    // Some choose once more, and what they chose before must not come.
    if (this.#chance.happens(0.3)) this.#later(this.#chance.between(1, 10) * DAY, () => this.#choose(mail))
  }

  #choice(kind: Choice['kind'], { personId, address, enrolmentId }: Mail, begun: Instant): Choice {
    const choice: Choice = { kind, personId, address, enrolmentId, begun, told: undefined }
    this.#stage.ledger.choices.push(choice)
    return choice
  }

  async #putOff(mail: Mail): Promise<void> {
    const days = this.#chance.between(1, 6)
    const { world, ledger } = this.#stage
    const { personId, address } = mail
    await this.#until('choose-follow-ups', async ports => {
      const now = world.now
      const link = await this.#open(ports, mail)
      if (link.outcome !== 'open') return 'not-open'
      const choice = this.#choice('not-now', mail, now)
      const paused = ledger.fact('paused', personId, now, { address })
      const outcome = await postpone(link, days, now, this.#planning(ports))
      choice.told = world.now
      paused.confirmed = world.now
      const pausedUntil = await this.#pausedUntil(link.enrolment)
      // A later "not now" takes the place of this one.
      for (const fact of ledger.facts)
        if (fact !== paused && fact.kind === 'paused' && fact.address === address)
          if (!fact.ends || fact.ends.begun > now) fact.ends = { begun: now, confirmed: world.now }
      paused.ends = { begun: pausedUntil ?? now, confirmed: (pausedUntil ?? now) + DAY }
      return outcome
    })
  }

  /** What Outreach says of the pause, which a failed try may have moved. */
  async #pausedUntil({ personId, addressHash = '' }: Enrolment): Promise<Instant | undefined> {
    const { outreach } = this.#stage.tables
    const pair = { personId, addressHash }
    return (await new ContactStore(outreach).findMany([pair])).get(personId)?.contact.pausedUntil
  }

  async #stop(mail: Mail, habits: Habits): Promise<void> {
    const { world, ledger } = this.#stage
    const { personId, address } = mail
    const fact = ledger.fact('stopped', personId, world.now, { address })
    const stopped = await this.#until('unsubscribe', ports => this.#unsubscribing(ports, mail, 'stop'))
    if (!stopped) return
    fact.confirmed = world.now
    if (!this.#chance.happens(habits.resumes)) return
    this.#later(this.#chance.between(1, 100) * HOUR, () =>
      this.#startAfresh(mail, () =>
        this.#until('unsubscribe', ports => this.#unsubscribing(ports, mail, 'resume')),
      ),
    )
  }

  /** Whichever email the link was in: this ends all that stands against emails to the person at this address. */
  async #startAfresh({ personId, address }: Mail, act: () => Promise<unknown>): Promise<void> {
    const { world, ledger } = this.#stage
    const ends = { begun: world.now, confirmed: undefined as number | undefined }
    const agreed = { personId, address, begun: world.now, confirmed: undefined as number | undefined }
    ledger.agreed.push(agreed)
    const ended = ledger.facts.filter(fact => fact.address === address)
    for (const fact of ended) if (!fact.ends || fact.ends.begun > world.now) fact.ends = ends
    if (await act()) {
      ends.confirmed = world.now
      agreed.confirmed = world.now
    }
  }

  /** The confirmation email asks whether emails are wanted at an address that HR has changed to. */
  async #answerQuestion(mail: Mail, habits: Habits): Promise<void> {
    const { world, ledger } = this.#stage
    const says = this.#chance.weighed({ yes: 5, no: 1, nothing: 3 })
    if (says === 'nothing') return
    const answering = () =>
      this.#until('answer-check-in', ports => this.#answeringQuestion(ports, mail, says))
    if (says === 'no') {
      const fact = ledger.fact('stopped', mail.personId, world.now, { address: mail.address })
      if (await answering()) fact.confirmed = world.now
      return
    }
    await this.#startAfresh(mail, answering)
    if (this.#chance.happens(habits.answers)) await this.#answer(mail, habits)
  }

  #answeringQuestion(ports: Ports, { token }: Mail, here: 'yes' | 'no') {
    const stores = linkStores(ports.outreach)
    const route = answerNewAddress({ DEFAULT_LOCALE: 'en' }, stores, {
      check: async () => PAGE,
      otherwise: () => Promise.reject(new Error('the page for a changed address was not answered')),
    })
    const request = { ...this.#post(token, { here: [here] }), routeKey: 'POST /c/{token}' }
    return route(request, undefined as never)
  }

  #post(token: string, form: Record<string, string[]>) {
    const { now } = this.#stage.world
    const from = { risk: false, country: undefined, acceptsGzip: false, language: 'en' }
    return { now, method: 'POST', token, form, ...from } as const
  }

  #unsubscribing(ports: Ports, { token }: Mail, choice: 'stop' | 'resume') {
    const route = stopOrResume({ DEFAULT_LOCALE: 'en' }, linkStores(ports.outreach))
    const request = { ...this.#post(token, { choice: [choice] }), routeKey: 'POST /u/{token}' }
    return route(request, undefined as never)
  }

  /** The mail server of the address has nobody there, or is full; or the reader calls the email spam. */
  #comesBack(mail: Mail): void {
    const { world, ledger, queues } = this.#stage
    const { personId, address, enrolmentId } = mail
    const at = world.now + this.#chance.between(1, 300) * SECOND
    const how = this.#chance.weighed({ Permanent: 6, Transient: 1, complained: 2 })
    world.at(at, () => {
      const told = { address, told: enrolmentId }
      if (how === 'complained') ledger.fact('complained', personId, at, told)
      if (how === 'Permanent') ledger.fact('bounced', personId, at, told)
      queues.Deliveries.put({
        'detail-type': how === 'complained' ? 'Email Complaint Received' : 'Email Bounced',
        time: new Date(at).toISOString(),
        detail: {
          mail: { tags: { enrolment: [enrolmentId] } },
          ...(how === 'complained' ? {} : { bounce: { bounceType: how } }),
        },
      })
    })
  }
}
