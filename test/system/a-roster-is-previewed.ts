import { expect } from 'vitest'
import type { Hr } from '../../local/demo/actors.ts'
import type { System } from '../../local/system.ts'

/**
 * A file that is no roster is refused, and HR is told by email. A roster stops to say what would change, its first rows
 * are looked at, and it is read again as confirmed.
 */
export async function aRosterIsPreviewed({ clock }: System, hr: Hr, csv: string): Promise<void> {
  const upload = async (file: string, of: object) => {
    const { body } = await hr.call('POST', '/api/roster/imports', of)
    const { importId, uploadUrl } = body as { importId: string; uploadUrl: string }
    expect((await fetch(uploadUrl, { method: 'PUT', body: file })).ok).toBe(true)
    await clock.quiet()
    return `/api/roster/imports/${importId}`
  }
  const refused = await upload('no roster', {})
  expect(await hr.call('GET', refused)).toMatchObject({ body: { status: 'refused' } })
  const path = await upload(csv, { preview: true })
  expect(await hr.call('GET', `${path}/preview`)).toMatchObject({ status: 200 })
  expect(await hr.call('POST', `${path}/again`, { confirm: true })).toMatchObject({ status: 202 })
  await clock.quiet()
  expect(await hr.call('GET', path)).toMatchObject({ body: { status: 'done' } })
}
