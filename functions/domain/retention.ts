import { DAY, THIRTEEN_MONTHS } from './time.ts'

/**
 * How long each class of data about people is kept, and counted from when: the one place that says so. Every item is
 * written with its end, and its table deletes it then, by time to live, up to two days late. What a person is shown ends
 * on time. There is no legal hold: nothing here can be prolonged for one person. docs/privacy/record-of-processing.md
 * lists the same.
 */
export const RETENTION = {
  answers: { days: 396, from: 'the answer' },
  wishes: { days: 396, from: 'the end of the wave’s links' },
  preferences: { days: 396, from: 'the last choice' },
  plannedEmails: { days: 30, from: 'the day of the email' },
  callRequests: { days: 30, from: 'the request, or its confirmation' },
  privatePages: { days: 762, from: 'what was kept, to the end of that month' },
  links: { days: 30, from: 'the close of the wave' },
  enrolments: { days: 60, from: 'the end of the wave’s links' },
  invitedLists: { days: 31, from: 'the wave’s last day' },
  budgetLedger: { days: 400, from: 'the last report paid for' },
  erasureRequests: { days: 30, from: 'the time it was due, where it failed' },
  // Said there: the importer's bundle has no room for this table.
  imports: { days: THIRTEEN_MONTHS / DAY, from: 'the request' },
  peopleOfHr: { days: 396, from: 'the last sign-in' },
} as const satisfies Record<string, { days: number; from: string }>
export type Retained = keyof typeof RETENTION

/** In milliseconds. */
export const keptFor = (of: Retained): number => RETENTION[of].days * DAY
