import { expect } from 'vitest'
import type { Hr } from '../../local/demo/actors.ts'
import type { System } from '../../local/system.ts'

/** A roster stops to say what would change, its first rows are looked at, and it is read again as confirmed. */
export async function aRosterIsPreviewed({ clock }: System, hr: Hr, csv: string): Promise<void> {
  const { body } = await hr.call('POST', '/api/roster/imports', { preview: true })
  const { importId, uploadUrl } = body as { importId: string; uploadUrl: string }
  expect((await fetch(uploadUrl, { method: 'PUT', body: csv })).ok).toBe(true)
  await clock.quiet()
  const path = `/api/roster/imports/${importId}`
  expect(await hr.call('GET', `${path}/preview`)).toMatchObject({ status: 200 })
  expect(await hr.call('POST', `${path}/again`, { confirm: true })).toMatchObject({ status: 202 })
  await clock.quiet()
  expect(await hr.call('GET', path)).toMatchObject({ body: { status: 'done' } })
}
