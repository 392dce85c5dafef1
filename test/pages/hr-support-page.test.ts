import { expect, test } from 'vitest'
import { en } from '../../functions/copy/hr/en.ts'
import { verifiedUntil } from '../../functions/domain/support/support-gate.ts'
import { isoOf } from '../../functions/domain/time.ts'
import { supportPage } from '../../functions/pages/hr/support-pages.ts'
import { aSupportRoute } from '../builders.ts'

test('each support route on the list says until when it is good', () => {
  const route = aSupportRoute({ verifiedOn: '2026-03-01' })
  const until = isoOf(verifiedUntil(route)).slice(0, 10)
  expect(until).toBe('2026-05-30')
  const desk = { words: en, organisation: 'Example', viewer: undefined }
  const html = supportPage(desk, { routes: [{ ...route, isOld: false, until }], hidden: [] })
  expect(html).toContain('good until Saturday, 30 May 2026')
})
