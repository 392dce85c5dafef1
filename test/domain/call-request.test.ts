import { describe, expect, test } from 'vitest'
import {
  type CallDue,
  type CallRequestState,
  callWords,
  decideCallRequest,
  LONGEST,
  nextLook,
  readCallRequest,
} from '../../functions/domain/call-request.ts'
import { isResponder, responderFor } from '../../functions/domain/support/support-routes.ts'
import { HOUR } from '../../functions/domain/time.ts'
import { aSupportRoute } from '../builders.ts'

const read = (reach: string, more: Record<string, string[]> = {}) =>
  readCallRequest({ reach: [reach], ...more })

describe('what a person types', () => {
  test.each([
    '0170 1234567',
    '+49 (30) 1234-567, please no voicemail',
    '116 123',
    'extension 12345',
    '٠١٧٠ ١٢٣٤٥',
    'ada@example.com',
    'write to ada@mail.example.com, any time',
  ])('is a way to reach somebody: %s', reach => {
    expect(read(reach).problems).toEqual({})
  })

  test.each([
    ['', 'missing'],
    ['   ', 'missing'],
    ['my usual number', 'unreachable'],
    ['1234', 'unreachable'],
    ['ada@example', 'unreachable'],
    [`0170 ${'1'.repeat(120)}`, 'too-long'],
  ] as const)('is none in "%s": %s', (reach, problem) => {
    expect(read(reach).problems).toEqual({ reach: problem })
  })

  test('may be long, up to a limit that counts characters as they are seen', () => {
    const fits = { name: ['💚'.repeat(LONGEST.name)], time: ['x'.repeat(LONGEST.time)] }
    expect(read('0170 1234567', fits).problems).toEqual({})
    const over = { name: ['💚'.repeat(LONGEST.name + 1)], time: ['x'.repeat(LONGEST.time + 1)] }
    expect(read('0170 1234567', over)).toMatchObject({
      words: { name: over.name[0], time: over.time[0] },
      problems: { name: 'too-long', time: 'too-long' },
    })
  })

  test('comes on one line each, and cannot turn the writing around it', () => {
    const { words } = read(' 0170\r\nBcc: x\u2028\t1234567 ', { name: ['\u202eadA'], time: ['a', 'b'] })
    expect(words).toMatchObject({ reach: '0170 Bcc: x 1234567', name: 'adA', time: 'b' })
  })

  test('may say when, whether a voicemail is safe, what to say to somebody else, and in which language', () => {
    const form = {
      when: ['evening', 'morning'],
      voicemail: ['yes'],
      cover: [' about the\ncar '],
      speak: ['de', ''],
    }
    expect(read('0170 1234567', form)).toMatchObject({
      words: { when: ['morning', 'evening'], voicemail: 'yes', cover: 'about the car', speak: 'de' },
      problems: {},
    })
    expect(read('0170 1234567', { speak: ['de', 'Tiếng Việt'] }).words.speak).toBe('Tiếng Việt')
    expect(read('0170 1234567', { speak: ['', ''] }).words.speak).toBe('')
  })

  test('takes no voicemail for safe that was not said to be', () => {
    for (const voicemail of [[], ['unsure'], ['YES'], ['yes', 'no']])
      expect(read('0170 1234567', { voicemail }).words.voicemail).not.toBe('yes')
    expect(read('0170 1234567', { when: ['midnight'] }).words.when).toEqual([])
  })

  test('is read from a request that was kept before there was more to say', () => {
    expect(callWords.parse({ reach: '0170 1234567', name: '', time: '' })).toMatchObject({
      when: [],
      voicemail: 'unsure',
      cover: '',
      speak: '',
    })
  })
})

describe('the responder', () => {
  const responder = { responseTime: 'next-working-day' } as const
  const calls = (over: object) => aSupportRoute({ email: 'a@b.example', responder, ...over })

  test('is of the country before one for every country', () => {
    const routes = [
      calls({ id: 'all' }),
      calls({ id: 'own', country: 'DE' }),
      calls({ id: 'fr', country: 'FR' }),
    ]
    expect(responderFor('DE', routes)?.id).toBe('own')
    expect(responderFor('ZZ', routes)?.id).toBe('all')
    expect(responderFor('DE', [aSupportRoute()])).toBeUndefined()
  })

  test.each([
    ['the employer', { kind: 'employer' }],
    ['a colleague', { kind: 'peer' }],
    ['a community', { kind: 'community' }],
    ['a machine', { human: false }],
    ['whom no mail reaches', { email: undefined }],
    ['who has not said how soon', { responder: undefined }],
  ])('is never %s', (_, over) => {
    expect(isResponder({ ...calls({}), ...over } as ReturnType<typeof calls>)).toBe(false)
  })
})

test('mails and last look are spread over the time that the responder has', () => {
  expect([nextLook(0), nextLook(0, 1), nextLook(0, 96)]).toEqual([8 * HOUR, HOUR / 3, 32 * HOUR])
})

describe('a request on its way', () => {
  const by = (sqsMessageId: string, receiveCount = 1) => ({ sqsMessageId, receiveCount })
  const mail = (number: number): CallDue => ({ kind: 'mail', number })
  const undelivered: CallDue = { kind: 'undelivered' }
  const asked: CallRequestState = { status: 'asked' }
  const mailing = (number: number, ...of: Parameters<typeof by>): CallRequestState => ({
    status: 'mailing',
    number,
    ...by(...of),
  })
  const mailed = (number: number): CallRequestState => ({ status: 'mailed', number })
  const givenUp: CallRequestState = { status: 'given-up', sqsMessageId: 'm' }
  const sends = (number: number) => ({ outcome: 'send', state: { status: 'mailing', number } })

  test.each<[string, CallRequestState, CallDue, ReturnType<typeof by>, object]>([
    ['is mailed', asked, mail(1), by('m'), sends(1)],
    ['is mailed again when the next is due', mailed(1), mail(2), by('n'), sends(2)],
    ['is mailed a third time', mailed(2), mail(3), by('n'), sends(3)],
    ['is given up at the last look', mailed(3), mail(4), by('m'), { outcome: 'give-up', state: givenUp }],
    ['is not mailed twice by a second message', mailed(1), mail(1), by('n'), { outcome: 'plan', number: 1 }],
    ['is left alone by a message that comes late', mailed(2), mail(1), by('n'), { outcome: 'done' }],
    ['is mailed again where its function died', mailing(1, 'm', 1), mail(1), by('m', 2), sends(1)],
    ['goes on where the reply to its own claim was lost', mailing(1, 'm', 1), mail(1), by('m', 1), sends(1)],
    [
      'waits while another message may be at it',
      mailing(1, 'x', 1),
      mail(1),
      by('m', 1),
      { outcome: 'wait' },
    ],
    ['is taken over once that one is surely dead', mailing(1, 'x', 1), mail(1), by('m', 2), sends(1)],
    ['goes on past a mail that may not have gone out', mailing(1, 'x', 1), mail(2), by('m'), sends(2)],
    [
      'is given up where its mail came back',
      mailed(1),
      undelivered,
      by('m'),
      { outcome: 'give-up', state: givenUp },
    ],
    [
      'stays given up for that message',
      givenUp,
      undelivered,
      by('m', 3),
      { outcome: 'give-up', state: givenUp },
    ],
    ['starts again for the message moved back after the last look', givenUp, mail(4), by('n'), sends(1)],
    ['starts again for the bounce moved back', givenUp, undelivered, by('n'), sends(1)],
    ['goes on there where that function died', mailing(1, 'n', 1), undelivered, by('n', 2), sends(1)],
    ['is tried by the plan also where a mail came back', givenUp, mail(2), by('n'), sends(2)],
    ['also by the last mail of the plan', givenUp, mail(3), by('n'), sends(3)],
    [
      'is left alone once acknowledged',
      { status: 'acknowledged', at: 0 },
      mail(2),
      by('m'),
      { outcome: 'done' },
    ],
    [
      'and a late bounce says nothing then',
      { status: 'acknowledged', at: 0 },
      undelivered,
      by('m'),
      { outcome: 'done' },
    ],
  ])('%s', (_, state, due, receive, decision) => {
    expect(decideCallRequest(state, due, receive)).toMatchObject(decision)
  })
})
