import type { Part, StoredName } from '../../domain/stored.ts'

/** The sections of the page about the programme, in their order. */
export const ABOUT_TOPICS = [
  'voluntary',
  'who',
  'results',
  'mailbox',
  'computers',
  'kept',
  'details',
  'stop',
  'emergency',
  'ask',
] as const
export type AboutTopic = (typeof ABOUT_TOPICS)[number]

/** What everybody may know of the programme, with a link or without. Apart from `Copy`, since no other page says it. */
export type AboutCopy = {
  title: string
  lead: string
  sections: Record<AboutTopic, { title: string; text: readonly string[] }>
  /** In `who`: each who there is, and what they see. */
  whoSees: readonly { who: string; sees: string }[]
  /** In `ask`: before the employer's own words, and in their place where there are none. */
  contact: string
  noContact: string
  /** In `details`: each thing that is stored, for how long, and which parts of the programme can read it. */
  details: {
    forDays: string
    noEnd: string
    readBy: string
    version: string
    what: Record<StoredName, string>
    parts: Record<Part, string>
  }
  /** In `ask`, last: to whom one can complain. */
  complain: string
}
