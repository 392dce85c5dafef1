import type { Copy } from '../copy.ts'

/** The form for follow-ups in this language. */
export const en: Pick<Copy, 'followUp'> = {
  followUp: {
    title: 'Would you like two mails with something helpful?',
    text: 'Two short mails with ideas that do people good. Everyone who wants them gets the same kind, whatever they answered. You can stop at any time.',
    kindsTitle: 'What appeals to you?',
    kinds: {
      mindfulness: 'Calm and mindfulness',
      movement: 'Movement',
      sleep: 'Rest and sleep',
      nature: 'Being outdoors',
      creativity: 'Making things',
      spiritual: 'Faith and meaning',
      reading: 'Something to read',
      talking: 'Talking to someone',
      peer: 'People who have been there',
      community: 'Doing things together',
    },
    paceTitle: 'When?',
    pace: {
      weekly: 'In one week and in two',
      fortnightly: 'In two weeks and in four',
      none: 'No mails, thank you',
    },
    languageTitle: 'In which language?',
    save: 'Save my choice',
    minutes: { one: '{count} minute', other: '{count} minutes' },
  },
}
