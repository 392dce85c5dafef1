import type { MailMessage } from '../../functions/domain/messages.ts'
import { type Instant, SECOND } from '../../functions/domain/time.ts'
import type { OutgoingMail, SentAs } from '../../functions/mail/bulk-email.ts'
import type { BulkResult } from '../../functions/ports/mailer.ts'
import type { Invocation, Ledger, Mail } from './ledger.ts'
import { outageAt, type Weather } from './weather.ts'
import { type Environment, ServiceError, type World } from './world.ts'

/** SES: takes emails, or refuses them, or takes them and does not say so. */

const CALL = 'ses.SendBulkEmail'

export class SimulatedMailer {
  readonly #world: World
  readonly #weather: Weather
  readonly #ledger: Ledger
  readonly #personAt: (address: string) => string
  readonly #arrived: (mail: Mail) => void

  constructor(
    world: World,
    weather: Weather,
    ledger: Ledger,
    { personAt, arrived }: { personAt: (address: string) => string; arrived: (mail: Mail) => void },
  ) {
    this.#world = world
    this.#weather = weather
    this.#ledger = ledger
    this.#personAt = personAt
    this.#arrived = arrived
  }

  /** One SendBulkEmail of this invocation. */
  async send(
    by: Environment,
    invocation: Invocation,
    {
      message,
      cameAt,
      sentAs,
      mails,
    }: { message: MailMessage; cameAt: Instant; sentAs: SentAs; mails: readonly OutgoingMail[] },
  ): Promise<BulkResult[]> {
    const { chance } = this.#world
    const { campaignId, waveId, step } = message
    const take = ({ enrolmentId, address, token }: OutgoingMail) => {
      const at = this.#world.now
      const personId = this.#personAt(address)
      const { followUpId } = message.entries.find(entry => entry.personId === personId) ?? {}
      const of = { campaignId, waveId, step, sentAs, enrolmentId, followUpId }
      const mail: Mail = { ...of, at, cameAt, personId, address, token, by: invocation }
      this.#ledger.mails.push(mail)
      this.#arrived(mail)
    }
    const answer = await this.#world.call(by, CALL, () => {
      const how = this.#howItGoes()
      this.#world.note(by.name, `${CALL} ${step} to ${mails.length}: ${how}`)
      if (how === 'throttle') return new ServiceError('TooManyRequestsException', 429)
      if (how === 'broken') {
        // Nobody knows how many it took before it broke.
        for (const mail of mails.slice(0, chance.happens(0.5) ? 0 : chance.between(0, mails.length)))
          take(mail)
        return new ServiceError('InternalServiceErrorException', 500)
      }
      if (how === 'silent') return new ServiceError('TimeoutError')
      const results = mails.map((mail): BulkResult => {
        const status = this.#statusOfOne()
        if (status === 'SUCCESS') take(mail)
        return { status, sesMessageId: status === 'SUCCESS' ? chance.id() : undefined }
      })
      return how === 'lost-reply' ? new ServiceError('TimeoutError') : results
    })
    if (!(answer instanceof ServiceError)) return answer
    if (answer.$metadata.httpStatusCode === undefined) await this.#world.wait(by, 5 * SECOND)
    throw answer
  }

  /** Takes an address off SES's own list, which the simulation does not keep: nothing but the call can fail. */
  unsuppress(by: Environment): Promise<void> {
    return this.#world.call(by, 'ses.DeleteSuppressedDestination', () => {})
  }

  #howItGoes(): 'throttle' | 'broken' | 'silent' | 'lost-reply' | 'works' {
    const { chance, now } = this.#world
    const outage = outageAt(this.#weather, CALL, now)
    if (outage) return outage.how
    const { throttle, broken, lostReply } = this.#weather.ses
    const drawn = chance.next()
    if (drawn < throttle) return 'throttle'
    if (drawn < throttle + broken) return 'broken'
    return drawn < throttle + broken + lostReply ? 'lost-reply' : 'works'
  }

  #statusOfOne(): string {
    const { chance } = this.#world
    if (!chance.happens(this.#weather.ses.entryFails)) return 'SUCCESS'
    return chance.pick([
      'TRANSIENT_FAILURE',
      'ACCOUNT_THROTTLED',
      'ACCOUNT_DAILY_QUOTA_EXCEEDED',
      'MESSAGE_REJECTED',
      'ACCOUNT_SENDING_PAUSED',
    ])
  }
}
