import { expect, test } from 'vitest'
import { isHeldBack } from '../../../functions/domain/sending/hold.ts'
import { step as stepSchema } from '../../../functions/domain/sending/step.ts'

const steps = stepSchema.options

test.each([
  ['none', []],
  ['paused', ['invitation', 'reminder-1', 'reminder-2', 'give-back']],
  ['cancelled', ['invitation', 'reminder-1', 'reminder-2', 'give-back', 'later-1', 'later-2', 'later-3']],
] as const)('a campaign with hold %s holds back %j', (hold, kept) => {
  expect(steps.filter(step => isHeldBack(step, hold))).toEqual(kept)
})
