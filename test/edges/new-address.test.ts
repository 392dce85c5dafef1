import { describe, expect, test } from 'vitest'
import type { PageHandler } from '../../functions/edges/page.ts'
import type { PageRequest } from '../../functions/edges/read-form.ts'
import { answerNewAddress } from '../../functions/edges/routes/new-address.ts'
import { ContactStore } from '../../functions/store/contacts.ts'
import { EnrolmentStore } from '../../functions/store/enrolments.ts'
import { hashOf, tokenOf } from '../../functions/store/pseudonyms.ts'
import { anEnrolment, CLOSE_TIME, LINKS_EXPIRE } from '../builders.ts'
import { copyFor } from '../copies.ts'
import { memoryTable } from '../memory-table.ts'
import { aContext } from './invoking.ts'

const en = copyFor('en')
const secret = Buffer.alloc(16, 7)
const enrolment = anEnrolment({ addressHash: 'new', toConfirm: true })
const token = tokenOf({ enrolmentId: enrolment.enrolmentId, secret })
const pair = { personId: enrolment.personId, addressHash: 'new' }

async function aChangedAddress() {
  const table = memoryTable()
  const enrolments = new EnrolmentStore(table)
  const contacts = new ContactStore(table)
  await enrolments.putMany([enrolment])
  const delivery = { status: 'sent', at: 1, sesMessageId: 's', sends: 1 } as const
  const { enrolmentId } = enrolment
  const sending = { enrolmentId, step: 'invitation' as const, delivery, linkHashes: [hashOf(secret)] }
  await enrolments.claim({ ...sending, linksExpireAt: LINKS_EXPIRE }, undefined)
  const found = async (of = pair) =>
    (await contacts.findMany([of])).get(pair.personId) ?? expect.fail('nobody')
  await contacts.mark(
    { ...pair, addressHash: 'old' },
    await found({ ...pair, addressHash: 'old' }),
    'earlier',
  )
  await contacts.mark(pair, await found(), enrolmentId)

  const passed: PageRequest[] = []
  const saying =
    (html: string): PageHandler =>
    async request => {
      passed.push(request)
      return { status: 200, html }
    }
  const handle = answerNewAddress(
    { DEFAULT_LOCALE: 'en' },
    { enrolments, contacts },
    { check: saying('the check-in'), otherwise: saying('something else') },
  )
  return {
    contacts,
    passed,
    found,
    post: (form: PageRequest['form'], over: Partial<PageRequest> = {}) =>
      handle(
        {
          now: CLOSE_TIME - 1,
          routeKey: 'POST /c/{token}',
          method: 'POST',
          token,
          language: undefined,
          form,
          risk: false,
          country: undefined,
          acceptsGzip: true,
          ...over,
        },
        aContext(),
      ),
  }
}

describe('the answer to the question of a changed address', () => {
  test('yes makes it the person’s, and shows the check-in without taking the answer for one', async () => {
    const { post, found, passed } = await aChangedAddress()
    expect((await found()).standing).toBe('asked')
    expect((await post({ here: ['yes'] })).html).toBe('the check-in')
    expect(passed.map(({ form }) => form)).toEqual([undefined])
    expect((await found()).standing).toBe('known')
  })

  test('yes after the close says from when on emails come', async () => {
    const { post, found } = await aChangedAddress()
    const page = await post({ here: ['yes'] }, { now: CLOSE_TIME })
    expect(page.html).toContain(en.notice['new-address-kept'].title)
    expect((await found()).standing).toBe('known')
  })

  test('no stops the emails there, and a yes after it turns them on', async () => {
    const { post, found } = await aChangedAddress()
    const page = await post({ here: ['no'] })
    expect(page.html).toContain(en.notice.unsubscribed.title)
    expect(page.html).toContain(`action="/u/${token}"`)
    expect((await found()).contact).toEqual({ unsubscribedAt: CLOSE_TIME - 1 })
    await post({ here: ['yes'] })
    expect((await found()).contact).toEqual({ resumedAt: CLOSE_TIME - 1 })
  })

  test.each([
    ['another form', { choice: ['send'] }, {}],
    ['neither yes nor no', { here: ['maybe'] }, {}],
    ['no form', undefined, {}],
    ['a form that is too large', 'too-large', {}],
    ['a link that nobody was sent', { here: ['yes'] }, { token: 'made-up' }],
  ] as const)('%s is none, and goes on to where it belongs', async (_, form, over) => {
    const { post, found } = await aChangedAddress()
    expect((await post(form as PageRequest['form'], over)).html).toBe('something else')
    expect((await found()).standing).toBe('asked')
  })
})
