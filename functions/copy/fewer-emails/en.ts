import type { Copy } from '../copy.ts'

/** The form for fewer emails, and what is said once it is saved, in this language. */
export const en: Pick<Copy, 'fewerEmails'> = {
  fewerEmails: {
    title: 'Or fewer of them?',
    text: 'Choose what suits you. It replaces what you chose here before, which we don’t show, since others may be able to open this page. No one at work is told. Emails that you ask for yourself still come.',
    rhythmTitle: 'How often may we write to you?',
    rhythm: {
      every: 'As often as planned',
      two: 'At most twice in 30 days',
      one: 'At most once in 30 days',
      'half-year': 'Rather about twice a year',
    },
    withoutTitle: 'What would you rather not get?',
    without: {
      reminders: 'Reminders',
      'give-back': 'News of what came of a round',
    },
    untilTitle: 'No invitations or reminders before this day, if you need a break:',
    save: 'Save my choice',
    saved: {
      title: 'That’s all set',
      text: [
        'We’ll keep to it from now on, in every round.',
        'You can choose again at any time, with the link at the end of every email. Look after yourself.',
      ],
    },
  },
}
