import { describe, expect, test } from 'vitest'
import type { PageRequest } from '../../functions/edges/read-form.ts'
import { askToStop, stopOrResume } from '../../functions/edges/routes/unsubscribe.ts'
import { ContactStore } from '../../functions/store/contacts.ts'
import { EnrolmentStore } from '../../functions/store/enrolments.ts'
import { hashOf, tokenOf } from '../../functions/store/pseudonyms.ts'
import { anEnrolment, CLOSE_TIME, LINKS_EXPIRE } from '../builders.ts'
import { copyFor } from '../copies.ts'
import { memoryTable } from '../memory-table.ts'
import { aContext } from './invoking.ts'

const en = copyFor('en')
const secret = Buffer.alloc(16, 7)
const enrolment = anEnrolment({ addressHash: 'here' })
const { enrolmentId, personId } = enrolment
const token = tokenOf({ enrolmentId, secret })
const NOW = CLOSE_TIME - 1

async function aLink() {
  const table = memoryTable()
  const enrolments = new EnrolmentStore(table)
  const contacts = new ContactStore(table)
  await enrolments.putMany([enrolment])
  const delivery = { status: 'sent', at: 1, sesMessageId: 's', sends: 1 } as const
  const sending = { enrolmentId, step: 'invitation' as const, delivery, linkHashes: [hashOf(secret)] }
  await enrolments.claim({ ...sending, linksExpireAt: LINKS_EXPIRE }, undefined)
  const env = { DEFAULT_LOCALE: 'en' }
  const request = (of: Partial<PageRequest>): PageRequest => ({
    now: NOW,
    routeKey: 'POST /u/{token}',
    method: 'POST',
    token,
    language: undefined,
    form: undefined,
    risk: false,
    country: undefined,
    acceptsGzip: false,
    ...of,
  })
  const context = aContext()
  return {
    contact: async () =>
      (await contacts.findMany([{ personId, addressHash: 'here' }])).get(personId)?.contact,
    open: () => askToStop(env, { enrolments, contacts })(request({ method: 'GET' }), context),
    post: (form: PageRequest['form']) =>
      stopOrResume(env, { enrolments, contacts })(request({ form }), context),
  }
}

describe('the page to stop emails', () => {
  test('takes fewer of them, and stores how often, without what, and until when', async () => {
    const link = await aLink()
    const form = { choice: ['fewer'], rhythm: ['half-year'], without: ['reminders'], until: ['2026-05-04'] }
    const page = await link.post(form)
    expect(page).toMatchObject({ status: 200, html: expect.stringContaining(en.fewerEmails.saved.title) })
    expect(await link.contact()).toEqual({
      rhythm: 'half-year',
      without: ['reminders'],
      pausedUntil: Date.UTC(2026, 4, 3, 22),
    })
  })

  test('is the same before and after a choice, and after another one', async () => {
    const link = await aLink()
    const before = await link.open()
    const one = await link.post({ choice: ['fewer'], rhythm: ['one'] })
    expect(await link.open()).toEqual(before)
    const two = await link.post({ choice: ['fewer'], rhythm: ['two'], without: ['give-back'] })
    expect(two).toEqual(one)
    expect(await link.contact()).toEqual({ rhythm: 'two', without: ['give-back'] })
  })

  test('changes nothing where the choice cannot be read, says so, and does not take it for a stop', async () => {
    const link = await aLink()
    const page = await link.post({ choice: ['fewer'], rhythm: ['never'] })
    expect(page).toMatchObject({
      status: 422,
      html: expect.stringContaining(en.notice['choice-unclear'].title),
    })
    expect(await link.contact()).toEqual({})
  })

  test('forgets the choice where the emails are turned on again', async () => {
    const link = await aLink()
    await link.post({ choice: ['fewer'], rhythm: ['one'] })
    await link.post({ choice: ['resume'] })
    expect(await link.contact()).toEqual({ resumedAt: NOW })
  })

  test('takes any other post for a stop, as email programs send it', async () => {
    const link = await aLink()
    await link.post({ 'List-Unsubscribe': ['One-Click'] })
    expect(await link.contact()).toEqual({ unsubscribedAt: NOW })
  })
})
