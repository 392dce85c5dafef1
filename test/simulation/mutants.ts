/**
 * Faults in the source of the flows and rules, one each: the simulation must catch every one of them. `find` stands
 * exactly once in its file; otherwise the test of this table fails, so that it cannot rot silently.
 *
 * Not here, since seeds reach them too seldom, and a test of the flow holds each: what was held up and then meets a pause
 * (test/flows/sending-late.test.ts, open-wave.test.ts), the report of a campaign that is cancelled as its wave closes
 * (test/flows/report.test.ts), two receivers of a message of which one notes late what it did, or claims what the other
 * has put into another message (test/flows/sending-twins.test.ts), and two tries that freeze a shard and both count, which
 * shows only where the roster changes in the minutes between them (test/flows/audience.test.ts).
 */
export interface Mutant {
  name: string
  file: string
  find: string
  replace: string
}

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'a lost claim counts as won',
    file: 'store/enrolments.ts',
    find: "=== 'put' ? claimed : 'lost'",
    replace: "=== 'put' ? claimed : claimed",
  },
  {
    name: 'a claim has no condition',
    file: 'store/enrolments.ts',
    find: "const condition = before ? { field: 'version', equals: before.version } : 'absent'\n    return (await this.#table.put(toItem(claimed), condition))",
    replace: 'return (await this.#table.put(toItem(claimed)))',
  },
  {
    name: 'the sender does not note what SES took',
    file: 'flows/sending.ts',
    find: 'await deps.enrolments.settleMany(settled)',
    replace: 'void settled',
  },
  {
    name: 'throttled emails are not sent again',
    file: 'flows/sending.ts',
    find: 'await sendAgain({ at, ...message }, ours(again), deps)',
    replace: 'void sendAgain',
  },
  {
    name: 'a message whose emails may or may not have gone out counts as done',
    file: 'flows/sending.ts',
    find: 'if (unknown > 0) throw new Error(',
    replace: 'if (unknown > 1e9) throw new Error(',
  },
  {
    name: 'a failed claim does not bring its message back',
    file: 'flows/sending.ts',
    find: 'if (failure) throw failure',
    replace: '',
  },
  {
    name: 'a held message is dropped with the claims of a dead sender',
    file: 'flows/sending.ts',
    find: '      return notNow()\n    }\n    const address',
    replace: '      return []\n    }\n    const address',
  },
  {
    name: 'the sender does not look whether the campaign is held',
    file: 'flows/sending.ts',
    find: 'const heldBack = isHeldBack(step, hold)',
    replace: 'const heldBack = isHeldBack(step, hold) && false',
  },
  {
    name: 'the sender counts no emails of other campaigns',
    file: 'domain/sending/contact-cap.ts',
    find: 'others.length >= cap',
    replace: 'others.length >= 1e9',
  },
  {
    name: 'the sender sees no answer',
    file: 'flows/sending.ts',
    find: 'answered: known.answered',
    replace: 'answered: false',
  },
  {
    name: 'an email without an answer of SES counts as not sent',
    file: 'domain/sending/ses-verdict.ts',
    find: "return { outcome: 'unknown' }",
    replace: 'return SOON',
  },
  {
    name: 'a claim of a dead receive is never taken over',
    file: 'domain/sending/claim.ts',
    find: 'existing.sqsMessageId !== by.sqsMessageId || isOvertaken(by, existing)',
    replace: 'existing.sqsMessageId !== by.sqsMessageId || by.receiveCount !== existing.receiveCount',
  },
  {
    name: 'any message may take over any claim',
    file: 'domain/sending/claim.ts',
    find: 'existing.sqsMessageId !== by.sqsMessageId || isOvertaken(by, existing)',
    replace: 'isOvertaken(by, existing)',
  },
  {
    name: 'reminders are sent again where nobody knows of the first',
    file: 'domain/sending/claim.ts',
    find: "(step === 'invitation' ? 2 : 1)",
    replace: '(step ? 2 : 1)',
  },
  {
    name: 'invitations are sent for as long as nobody knows',
    file: 'domain/sending/claim.ts',
    find: "(step === 'invitation' ? 2 : 1)",
    replace: "(step === 'invitation' ? 9 : 1)",
  },
  {
    name: 'what is sent may be claimed again',
    file: 'domain/sending/claim.ts',
    find: "    case 'sent':\n    case 'failed':",
    replace: "    case 'sent':\n      return claim(existing.sends + 1)\n    case 'failed':",
  },
  {
    name: 'a given-back claim stays claimed',
    file: 'domain/sending/claim.ts',
    find: "return { status: 'released', at: now, ...by, sends: existing.sends }\n}\n\n/** Releases",
    replace: 'return undefined\n}\n\n/** Releases',
  },
  {
    name: 'people who left are mailed',
    file: 'domain/sending/contact.ts',
    find: "if (person?.status !== 'active') return 'left'",
    replace: "if (!person) return 'left'",
  },
  {
    name: 'people who stopped the emails are mailed',
    file: 'domain/sending/contact.ts',
    find: "if (contact.unsubscribedAt !== undefined) return 'unsubscribed'",
    replace: '',
  },
  {
    name: 'addresses that bounced are mailed',
    file: 'domain/sending/contact.ts',
    find: "if (isBounced(contact, now, to.bouncesEndedAt)) return 'bounced'",
    replace: '',
  },
  {
    name: 'a pause of the person is not kept',
    file: 'domain/sending/contact.ts',
    find: 'now < until ||',
    replace: '',
  },
  {
    name: 'invitations go out after the close',
    file: 'domain/sending/contact.ts',
    find: 'if (now >= (outlivesWave(step) ? linksExpireAt : closesAt))',
    replace: 'if (now >= linksExpireAt)',
  },
  {
    name: 'who answered does not hear what came of it',
    file: 'domain/sending/contact.ts',
    find: "if (answered && step !== 'give-back') return 'answered'",
    replace: "if (answered) return 'answered'",
  },
  {
    name: 'the planner forgets what HR gives back',
    file: 'flows/reconcile.ts',
    find: '[...plan(campaign, at), ...giveBackPlan(campaign, shared, at)]',
    replace: 'plan(campaign, at)',
  },
  {
    name: 'what is given back goes out again where it may have gone out',
    file: 'domain/sending/claim.ts',
    find: "step === 'invitation' ? 2 : 1",
    replace: "step === 'invitation' || step === 'give-back' ? 2 : 1",
  },
  {
    name: 'open-wave stops after its first page',
    file: 'flows/open-wave.ts',
    find: 'if (goOnAfterSeconds === undefined) continue',
    replace: 'if (goOnAfterSeconds === undefined) break',
  },
  {
    name: 'open-wave does not go on with what no delay is long enough for',
    file: 'flows/open-wave.ts',
    find: 'await deps.waves.send([{ body, delaySeconds: goOnAfterSeconds }])',
    replace: 'void body',
  },
  {
    name: 'open-wave forgets the last pack',
    file: 'flows/open-wave.ts',
    find: 'if (open.entries.length > 0) yield [open]',
    replace: '',
  },
  {
    name: 'open-wave loses the rest of a chunk that it splits',
    file: 'flows/open-wave.ts',
    find: 'taken += next.length',
    replace: 'taken += next.length + 1',
  },
  {
    name: 'the planner marks no hold',
    file: 'flows/reconcile.ts',
    find: 'await deps.holds.set(campaign.id, hold, version)',
    replace: 'void hold',
  },
  {
    name: 'the planner removes a schedule that is about to fire',
    file: 'flows/reconcile.ts',
    find: 'remove.filter(name => !mayStillFire.has(name))',
    replace: 'remove',
  },
  {
    name: 'a frozen audience does not send the word on',
    file: 'flows/audience.ts',
    find: "await deps.planning.send([{ body: { kind: 'campaign', campaignId, at } }])",
    replace: '',
  },
  {
    name: 'people on leave are frozen into the audience',
    file: 'flows/audience.ts',
    find: "person.status === 'active' && ",
    replace: '',
  },
  {
    name: 'the last chunk of a shard is not written',
    file: 'flows/audience.ts',
    find: 'await write([...open.values()].filter(({ entries }) => entries.length > 0).map(close))',
    replace:
      'await write([...open.values()].filter(({ entries }) => entries.length > 0).slice(1).map(close))',
  },
  {
    name: 'a wave whose time has come is frozen by nobody',
    file: 'flows/reconcile.ts',
    find: 'if (waveId) await deps.audience.send([{ body: { campaignId: campaign.id, waveId, at: now } }])',
    replace: 'void waveId',
  },
  {
    name: 'who could not pay is counted',
    file: 'flows/check-in.ts',
    find: '    uncounted,\n    answers',
    replace: '    answers',
  },
  {
    name: 'nobody pays',
    file: 'flows/audience.ts',
    find: 'const uncounted = await by.cannotPay(asked)',
    replace: 'const uncounted = new Set<string>()',
  },
  {
    name: 'an answer is stored and not marked, and nobody looks again',
    file: 'flows/check-in.ts',
    find: 'await deps.checkIns.send([{ body: { enrolmentId, at: now }, delaySeconds: LOOK_AGAIN_AFTER_SECONDS }])',
    replace: '',
  },
  {
    name: 'an answer is not marked',
    file: 'flows/check-in.ts',
    find: 'if (response) await deps.enrolments.markAnswered(enrolment)',
    replace: 'void response',
  },
  {
    name: 'a later answer takes the place of the first',
    file: 'store/responses.ts',
    find: 'this.#table.put(item, { absentOr })',
    replace: 'this.#table.put(item)',
  },
  {
    name: 'an older choice of follow-ups counts too',
    file: 'flows/follow-ups.ts',
    find: "if (preferences.pace === 'none' || preferences.chosenAt !== followUp.chosenAt) return undefined",
    replace: '',
  },
  {
    name: 'a gathered batch loses its last follow-up',
    file: 'flows/follow-ups.ts',
    find: 'entries: entries.slice(from, from + BULK_SEND_SIZE)',
    replace: 'entries: entries.slice(from, from + BULK_SEND_SIZE).slice(0, 1)',
  },
  {
    name: 'an email put off has no schedule',
    file: 'flows/follow-ups.ts',
    find: 'await schedules.create({ name: followUpId, at, queueArn, message, withinMinutes })',
    replace: 'void [schedules, at, queueArn, message, withinMinutes]',
  },
  {
    name: 'the sender waits for no morning',
    file: 'flows/sending.ts',
    find: ': waitsUntil(at, placeOf(person), brief)',
    replace: ': undefined',
  },
  {
    name: 'the evening has no end',
    file: 'domain/sending/sending-hours.ts',
    find: ' && now < endsAt(today, startsAt, place)',
    replace: '',
  },
  {
    name: 'late emails go out at weekends',
    file: 'domain/sending/sending-hours.ts',
    find: 'if (isWorkingDay && ',
    replace: 'if (',
  },
  {
    name: 'the sender ignores the hours of its wave’s brief',
    file: 'flows/sending.ts',
    find: 'const brief = await deps.briefs.find(message.campaignId, message.waveId)',
    replace:
      "const found = await deps.briefs.find(message.campaignId, message.waveId)\n  const brief = found && { ...found, sendAt: '09:30', quietDays: [] }",
  },
  {
    name: 'a wave puts no brief',
    file: 'flows/open-wave.ts',
    find: 'if (await briefs.find(campaignId, waveId)) return',
    replace: 'return',
  },
  {
    name: 'a reminder goes out on the day of another email',
    file: 'domain/sending/other-steps.ts',
    find: "return step.startsWith('reminder') ? 'overtaken' : 'tomorrow'",
    replace: "return step.startsWith('reminder') ? 'goes' : 'tomorrow'",
  },
  {
    name: 'what was put off goes out on the day of another email',
    file: 'domain/sending/other-steps.ts',
    find: "return step.startsWith('reminder') ? 'overtaken' : 'tomorrow'",
    replace: "return step.startsWith('reminder') ? 'overtaken' : 'goes'",
  },
  {
    name: 'what a reminder has overtaken goes out all the same',
    file: 'domain/sending/other-steps.ts',
    find: "if (position >= 0 && went.some(other => order.indexOf(other.step) > position)) return 'overtaken'",
    replace: '',
  },
  {
    name: 'a changed address gets the invitation',
    file: 'domain/sending/address.ts',
    find: "return standing === 'changed' || askedHere ? 'confirmation' : 'nothing'",
    replace: "return 'step'",
  },
  {
    name: 'a changed address is asked in each wave',
    file: 'domain/sending/address.ts',
    find: "return standing === 'changed' || askedHere ? 'confirmation' : 'nothing'",
    replace: "return 'confirmation'",
  },
  {
    name: 'reminders go to an address that nobody has confirmed',
    file: 'domain/sending/address.ts',
    find: "if (step !== 'invitation') return 'nothing'",
    replace: "if (step !== 'invitation') return 'step'",
  },
  {
    name: 'the sender does not note which address it asks',
    file: 'flows/addresses.ts',
    find: "const isNew = at.standing === 'first' || at.standing === 'changed'",
    replace: 'const isNew = false',
  },
  {
    name: 'a wave goes to another address when the roster changes',
    file: 'flows/sending.ts',
    find: 'if (bound !== undefined && bound !== addressHash) return notNow()',
    replace: '',
  },
  {
    name: 'a yes at a changed address is not kept',
    file: 'store/contacts.ts',
    find: '({ ...found, contact: {}, confirmedAt: now })',
    replace: '({ ...found, contact: {} })',
  },
  {
    name: 'what comes too late for a day is not put back',
    file: 'flows/sending.ts',
    find: 'await putBack(message, waiting, deps)',
    replace: '',
  },
  {
    name: 'what SES takes no more of is not put back',
    file: 'flows/sending.ts',
    find: 'await putBack({ at, ...message }, ours(waiting), deps)',
    replace: '',
  },
  {
    name: 'what a person asked for is not planned again',
    file: 'flows/sending.ts',
    find: 'await putBackFollowUp(entry.followUpId, until, deps)',
    replace: 'void putBackFollowUp',
  },
  {
    name: 'the report leaves a part of the Vault out',
    file: 'store/responses.ts',
    find: 'SHARDS.map(async shard => {',
    replace: 'SHARDS.slice(6).map(async shard => {',
  },
]
