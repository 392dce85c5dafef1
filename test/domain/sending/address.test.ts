import { describe, expect, test } from 'vitest'
import { type Standing, sentInstead, standingAt } from '../../../functions/domain/sending/address.ts'
import { step as stepSchema } from '../../../functions/domain/sending/step.ts'

const steps = stepSchema.options

describe('how a person stands at an address', () => {
  test.each<[Standing, { first: string | undefined; confirmed: boolean; asked: boolean }]>([
    ['first', { first: undefined, confirmed: false, asked: false }],
    ['known', { first: 'here', confirmed: false, asked: false }],
    ['known', { first: 'elsewhere', confirmed: true, asked: true }],
    ['asked', { first: 'elsewhere', confirmed: false, asked: true }],
    ['changed', { first: 'elsewhere', confirmed: false, asked: false }],
  ])('is %s: %j', (standing, known) => {
    expect(standingAt('here', known)).toBe(standing)
  })
})

describe('what goes to an address', () => {
  test.each(['first', 'known'] as const)('that is %s: every step as it is', standing => {
    for (const step of steps) expect(sentInstead(step, standing, false)).toBe('step')
  })

  test.each([
    ['changed', false, 'confirmation'],
    ['asked', true, 'confirmation'],
    ['asked', false, 'nothing'],
  ] as const)(
    'that is %s, by this enrolment: %s: an invitation becomes %s, and nothing else goes out',
    (standing, here, instead) => {
      for (const step of steps)
        expect([step, sentInstead(step, standing, here)]).toEqual([
          step,
          step === 'invitation' ? instead : 'nothing',
        ])
    },
  )
})
