import { readAnswerSheet } from '../../functions/domain/check-in/answer-sheet.ts'
import type { CheckInMessage } from '../../functions/domain/messages.ts'
import { DAY, HOUR, MINUTE, SECOND } from '../../functions/domain/time.ts'
import { stopOrResume } from '../../functions/edges/routes/unsubscribe.ts'
import { acceptAnswers, openLink } from '../../functions/flows/check-in.ts'
import { chooseFollowUps, postpone } from '../../functions/flows/follow-ups.ts'
import { combine } from '../../functions/instruments/library.ts'
import { BriefStore } from '../../functions/store/briefs.ts'
import { ContactStore } from '../../functions/store/contacts.ts'
import { EnrolmentStore } from '../../functions/store/enrolments.ts'
import { FollowUpStore } from '../../functions/store/follow-ups.ts'
import { JourneyStore } from '../../functions/store/journeys.ts'
import { KeyStore } from '../../functions/store/keys.ts'
import { ResponseStore } from '../../functions/store/responses.ts'
import type { Chance } from './chance.ts'
import { type Mail, waveKey } from './ledger.ts'
import type { Ports } from './ports.ts'
import type { Habits } from './scenario.ts'
import type { Stage } from './stage.ts'

/** What people do with their emails: answer, put off, stop, ask for more, send twice, and try again where it failed. */

/** Some give up at once where a page fails, some try again. */
const MAX_TRIES = [1, 2, 6]
const QUESTIONS = combine(['phq-4'])

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
    if (chance.happens(this.#stage.weather.ses.bounces)) this.#bounces(mail)
    else if (chance.happens(habits.stops)) this.#later(soon(), () => this.#stop(mail, habits))
    else if (mail.step.startsWith('follow-up')) return
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
    return openLink(mail.token, this.#stage.world.now, {
      enrolments: new EnrolmentStore(ports.outreach),
      briefs: new BriefStore(ports.outreach),
    })
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
      const answered = ledger.fact('answered', personId, now, wave)
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
    const { world, ledger } = this.#stage
    await this.#until('choose-follow-ups', async ports => {
      const now = world.now
      const link = await this.#open(ports, mail)
      if (link.outcome !== 'open' && link.outcome !== 'closed') return 'not-open'
      const planned = await chooseFollowUps(
        link,
        { kinds: [], pace, language: 'en' },
        now,
        this.#planning(ports),
      )
      const { enrolmentId } = link.enrolment
      ledger.choices.push({ personId: mail.personId, enrolmentId, at: now, steps: planned.length })
      return 'chosen'
    })
  }

  async #putOff(mail: Mail): Promise<void> {
    const days = this.#chance.between(1, 6)
    const { world, ledger } = this.#stage
    await this.#until('choose-follow-ups', async ports => {
      const now = world.now
      const link = await this.#open(ports, mail)
      if (link.outcome !== 'open') return 'not-open'
      const paused = ledger.fact('paused', mail.personId, now)
      const deps = this.#planning(ports)
      const outcome = await postpone(link, days, now, deps)
      paused.confirmed = world.now
      const noted = await this.#stage.tables.outreach.get({ pk: `P#${mail.personId}`, sk: 'CONTACT' })
      const { pausedUntil = now } = (noted?.contact ?? {}) as { pausedUntil?: number }
      // A later "not now" takes the place of this one.
      for (const fact of ledger.facts)
        if (fact !== paused && fact.kind === 'paused' && fact.personId === mail.personId)
          if (!fact.ends || fact.ends.begun > now) fact.ends = { begun: now, confirmed: world.now }
      paused.ends = { begun: pausedUntil, confirmed: pausedUntil + DAY }
      return outcome
    })
  }

  async #stop(mail: Mail, habits: Habits): Promise<void> {
    const { world, ledger } = this.#stage
    const fact = ledger.fact('stopped', mail.personId, world.now)
    const stopped = await this.#until('unsubscribe', ports => this.#unsubscribing(ports, mail, 'stop'))
    if (!stopped) return
    fact.confirmed = world.now
    if (!this.#chance.happens(habits.resumes)) return
    this.#later(this.#chance.between(1, 100) * HOUR, async () => {
      // Whichever email the link was in: this ends all that the person asked for before.
      const ends = { begun: world.now, confirmed: undefined as number | undefined }
      for (const other of ledger.facts)
        if (other.kind === 'stopped' && other.personId === mail.personId) other.ends ??= ends
      const resumed = await this.#until('unsubscribe', ports => this.#unsubscribing(ports, mail, 'resume'))
      if (resumed) ends.confirmed = world.now
    })
  }

  #unsubscribing(ports: Ports, mail: Mail, choice: string) {
    const { now } = this.#stage.world
    return stopOrResume(
      { DEFAULT_LOCALE: 'en' },
      { enrolments: new EnrolmentStore(ports.outreach), contacts: new ContactStore(ports.outreach) },
    )(
      {
        now,
        routeKey: 'POST /u/{token}',
        method: 'POST',
        token: mail.token,
        language: 'en',
        form: { choice: [choice] },
        risk: false,
        country: undefined,
        acceptsGzip: false,
      },
      undefined as never,
    )
  }

  /** The mail server of the address says that nobody has it. */
  #bounces(mail: Mail): void {
    const { world, ledger, queues } = this.#stage
    const at = world.now + this.#chance.between(1, 300) * SECOND
    world.at(at, () => {
      ledger.fact('bounced', mail.personId, at)
      queues.Deliveries.put({
        'detail-type': 'Email Bounced',
        time: new Date(at).toISOString(),
        detail: { mail: { tags: { enrolment: [mail.enrolmentId] } }, bounce: { bounceType: 'Permanent' } },
      })
    })
  }
}
