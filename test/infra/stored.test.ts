import { describe, expect, it, test } from 'vitest'
import { PARTS, type Part, STORED } from '../../functions/domain/stored.ts'
import type { FunctionName } from '../../functions/edges/environment.ts'
import { staffFunctions, waysTo } from './permissions.ts'
import { aStage, functionNames, synthesize } from './synthesis.ts'

/** What `/about` tells everybody about who can read what, against the permissions of the template. */

const template = synthesize(aStage('prod'))
const staff = staffFunctions(template)

/** Which part of the system each function is, to a person. One that is missing here fails the test below. */
const PART: Partial<Record<FunctionName, Part>> = {
  ...Object.fromEntries(staff.map(name => [name, 'hr'])),
  'import-roster': 'rounds',
  scim: 'rounds',
  'settle-roster': 'rounds',
  'freeze-audience': 'rounds',
  'open-wave': 'rounds',
  'send-mail': 'emails',
  'record-delivery': 'emails',
  'prepare-follow-up': 'emails',
  'answer-check-in': 'pages',
  'settle-check-in': 'settling',
  'choose-follow-ups': 'pages',
  'show-give-back': 'pages',
  'make-call-request': 'pages',
  'open-journey': 'pages',
  unsubscribe: 'pages',
  'hand-over-call-request': 'responder',
  'acknowledge-call-request': 'responder',
  'publish-report': 'report',
  erase: 'deletion',
}

/** Who can read one of these items: by a grant that names it. */
function readersOf(table: string, items: readonly string[], of = template): FunctionName[] {
  return functionNames.filter(name =>
    waysTo(of, name, table).some(({ action, conditions }) => {
      if (!/^dynamodb:(Get|BatchGet|Query|Scan|\*)/.test(action)) return false
      const keys = JSON.parse(conditions)['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'] ?? ['*']
      return [keys].flat().some((key: string) => key === '*' || items.includes(key))
    }),
  )
}

describe('who can read what is stored about a person', () => {
  it.each(Object.entries(STORED))('is told as it is in the template: %s', (_, { table, items, readBy }) => {
    const readers = readersOf(table, items)
    expect(readers.length).toBeGreaterThan(0)
    expect(readers.filter(name => !PART[name])).toEqual([])
    const parts = new Set(readers.map(name => PART[name]))
    expect(PARTS.filter(part => parts.has(part))).toEqual(readBy)
  })

  test('names HR with nothing but results', () => {
    const ofHr = Object.entries(STORED).filter(([, { readBy }]) => (readBy as readonly Part[]).includes('hr'))
    expect(ofHr.map(([name]) => name)).toEqual(['results'])
  })

  test('leaves out no partition of Vault or Outreach that holds a person', () => {
    // Keys, and what is the same for a whole wave or for everybody; and a request for deletion, which is gone with the rest.
    const nobody = /^(KEY|DRAW#|BRIEF#|SUPPORT|RESOURCES|HOLD#|B#|ERASE#)/
    const told = Object.values(STORED).flatMap(({ table, items }) => items.map(item => `${table} ${item}`))
    for (const table of ['Vault', 'Outreach']) {
      const granted = functionNames.flatMap(name =>
        waysTo(template, name, table).flatMap(({ conditions }) =>
          [JSON.parse(conditions)['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'] ?? []].flat(),
        ),
      )
      for (const key of new Set<string>(granted))
        if (!nobody.test(key)) expect(told).toContain(`${table} ${key}`)
    }
  })
})
