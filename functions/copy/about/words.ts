/** The sections of the page about the programme, in their order. */
export const ABOUT_TOPICS = [
  'voluntary',
  'who',
  'results',
  'mailbox',
  'computers',
  'kept',
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
}
