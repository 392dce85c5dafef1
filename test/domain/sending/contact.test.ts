import { describe, expect, test } from 'vitest'
import {
  BOUNCE_HOLDS,
  dropReason,
  isBounced,
  isKeptBack,
  mayBeSuppressed,
} from '../../../functions/domain/sending/contact.ts'
import { FOLLOW_UPS, type Step, step as stepSchema } from '../../../functions/domain/sending/step.ts'
import { DAY } from '../../../functions/domain/time.ts'

const now = Date.UTC(2026, 2, 2, 8, 30)
const steps = stepSchema.options
const BERLIN = { timeZone: 'Europe/Berlin' }
const someone = {
  person: { ...BERLIN, status: 'active' },
  contact: {},
  answered: false,
  closesAt: now + 30 * DAY,
  linksExpireAt: now + 60 * DAY,
} as const

describe('who gets a step', () => {
  test.each(steps)('%s goes to an active person without a reason against it', step => {
    expect(dropReason(step, someone, now)).toBeUndefined()
    expect(dropReason(step, { ...someone, contact: undefined }, now)).toBeUndefined()
  })

  test.each([
    ['left', { person: undefined }],
    ['left', { person: { ...BERLIN, status: 'left' } }],
    ['left', { person: { ...BERLIN, status: 'leave' } }],
    ['unsubscribed', { contact: { unsubscribedAt: now - 1 } }],
    ['bounced', { contact: { bouncedAt: now - 1 } }],
    ['complained', { contact: { complainedAt: now - 1, unsubscribedAt: now - 1 } }],
  ] as const)('nothing goes to a person who is %s: %j', (reason, difference) => {
    for (const step of steps) expect(dropReason(step, { ...someone, ...difference }, now)).toBe(reason)
  })

  test('a person who paused gets only the follow-ups they asked for until then', () => {
    const paused = { ...someone, contact: { pausedUntil: now + 1 } }
    expect(steps.filter(step => dropReason(step, paused, now) === undefined)).toEqual([...FOLLOW_UPS])
  })

  test('a pause ends on the chosen morning; for reminders, at the end of that day', () => {
    const at = (moment: number) => (step: Step) =>
      dropReason(step, { ...someone, contact: { pausedUntil: now } }, moment)
    const midnight = Date.UTC(2026, 2, 2, 23)
    for (const step of ['invitation', 'later-1'] as const) expect(at(now)(step)).toBeUndefined()
    for (const step of ['reminder-1', 'reminder-2'] as const)
      expect([now, midnight - 1, midnight].map(moment => at(moment)(step))).toEqual([
        'paused',
        'paused',
        undefined,
      ])
  })

  test('a person who has answered gets no reminder and no second invitation, but what everybody gets back, and the follow-ups they asked for', () => {
    const answered = { ...someone, answered: true }
    const dropped = steps.filter(step => dropReason(step, answered, now) === 'answered')
    expect(dropped).toEqual(['invitation', 'reminder-1', 'reminder-2', 'later-1', 'later-2', 'later-3'])
    expect(steps.filter(step => dropReason(step, answered, now) === undefined)).toEqual([
      'give-back',
      ...FOLLOW_UPS,
    ])
  })

  test('a message that comes after the close sends no invitation and no reminder', () => {
    const late = { ...someone, closesAt: now }
    expect(dropReason('invitation', late, now)).toBe('closed')
    expect(dropReason('reminder-1', late, now)).toBe('closed')
    expect(dropReason('follow-up-1', late, now)).toBeUndefined()
    expect(dropReason('give-back', late, now)).toBeUndefined()
    expect(dropReason('give-back', { ...late, linksExpireAt: now }, now)).toBe('closed')
  })

  test('a message that comes after the close says nothing of the person’s own state, not even to the sender', () => {
    for (const contact of [
      {},
      { unsubscribedAt: 1 },
      { complainedAt: 1 },
      { bouncedAt: now },
      { pausedUntil: now + 1 },
    ]) {
      expect(dropReason('invitation', { ...someone, contact, closesAt: now }, now)).toBe('closed')
      expect(dropReason('follow-up-1', { ...someone, contact, linksExpireAt: now }, now)).toBe('closed')
    }
  })

  test('what keeps an email back is what the person or their mailbox did, and not the roster, an answer or the time', () => {
    const kept = (
      ['left', 'unsubscribed', 'bounced', 'complained', 'paused', 'answered', 'closed', undefined] as const
    ).filter(isKeptBack)
    expect(kept).toEqual(['unsubscribed', 'bounced', 'complained', 'paused'])
  })

  test('a follow-up outlives the wave, but not the links that it would carry', () => {
    const late = { ...someone, closesAt: now - DAY, linksExpireAt: now }
    for (const step of FOLLOW_UPS) {
      expect(dropReason(step, late, now - 1)).toBeUndefined()
      expect(dropReason(step, late, now)).toBe('closed')
    }
  })
})

describe('a bounce', () => {
  const at = now - DAY

  test('holds for half a year', () => {
    expect(
      [at, at + BOUNCE_HOLDS - 1, at + BOUNCE_HOLDS].map(moment => isBounced({ bouncedAt: at }, moment)),
    ).toEqual([true, true, false])
    expect(isBounced({}, now)).toBe(false)
  })

  test.each(['the person', 'the operator'] as const)(
    'ends when %s ends it, unless it came after that',
    who => {
      const bounced = (endedAt: number) =>
        who === 'the person'
          ? isBounced({ bouncedAt: at, resumedAt: endedAt }, now)
          : isBounced({ bouncedAt: at }, now, endedAt)
      expect([at - 1, at, at + 1].map(bounced)).toEqual([true, true, false])
      expect(
        dropReason('invitation', { ...someone, contact: { bouncedAt: at }, bouncesEndedAt: at + 1 }, now),
      ).toBeUndefined()
    },
  )

  test('that has ended may still stand on SES’s own list, and so may one of which we never heard', () => {
    expect(mayBeSuppressed({}, now)).toBe(false)
    expect(mayBeSuppressed({ bouncedAt: at }, now)).toBe(false)
    expect(mayBeSuppressed({ bouncedAt: at }, now, at + 1)).toBe(true)
    expect(mayBeSuppressed({ bouncedAt: at }, at + BOUNCE_HOLDS)).toBe(true)
    expect(mayBeSuppressed({ resumedAt: at }, now)).toBe(true)
  })
})
