import { RETENTION, type Retained } from './retention.ts'

/**
 * What is stored about a person, which parts of the system can read it, and for how long: as `/about` tells everybody. A
 * test compares it with the permissions in the template (test/infra/stored.test.ts).
 */

/** The parts, as a person knows them. */
export const PARTS = [
  'hr',
  'rounds',
  'emails',
  'pages',
  'settling',
  'responder',
  'report',
  'deletion',
] as const
export type Part = (typeof PARTS)[number]

interface Stored {
  table: 'Directory' | 'Campaigns' | 'Outreach' | 'Vault'
  /** Partition keys. */
  items: readonly [string, ...string[]]
  /** Which parts can read any of it. Deletion reads nothing but what it needs to find the rest. */
  readBy: readonly Part[]
  /** In days, from the end of the round, or from when it came; undefined where there is no fixed end. */
  days: number | undefined
}

const days = (of: Retained): number => RETENTION[of].days

export const STORED = {
  answers: { table: 'Vault', items: ['W#*'], readBy: ['settling', 'report'], days: days('answers') },
  wishes: {
    table: 'Vault',
    items: ['WISHES#*'],
    readBy: ['report'],
    days: days('links') + days('wishes'),
  },
  choices: {
    table: 'Vault',
    items: ['P#*', 'F#*'],
    readBy: ['emails', 'pages', 'deletion'],
    days: days('preferences'),
  },
  calls: { table: 'Vault', items: ['CALL#*'], readBy: ['pages', 'responder'], days: days('callRequests') },
  privatePage: {
    table: 'Vault',
    items: ['JKEY#*', 'JOURNEY#*'],
    readBy: ['pages'],
    days: days('privatePages'),
  },
  sent: {
    table: 'Outreach',
    items: ['E#*'],
    readBy: ['emails', 'pages', 'settling', 'deletion'],
    days: days('links') + days('enrolments'),
  },
  stopped: {
    table: 'Outreach',
    items: ['P#*', 'A#*'],
    readBy: ['emails', 'pages', 'deletion'],
    days: undefined,
  },
  roster: { table: 'Directory', items: ['PEOPLE#*'], readBy: ['rounds', 'emails'], days: undefined },
  budget: { table: 'Directory', items: ['LEDGER#*'], readBy: ['rounds'], days: days('budgetLedger') },
  invited: { table: 'Campaigns', items: ['AUDIENCE#*'], readBy: ['rounds'], days: days('invitedLists') },
  results: {
    table: 'Campaigns',
    items: ['REPORTS#*'],
    readBy: ['hr', 'rounds', 'pages', 'report'],
    days: undefined,
  },
} as const satisfies Record<string, Stored>
export type StoredName = keyof typeof STORED
