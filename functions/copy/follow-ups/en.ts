import type { Copy } from '../copy.ts'

/** The form for follow-ups in this language. */
export const en: Pick<Copy, 'followUp'> = {
  followUp: {
    title: 'Would you like two emails with ideas that may help?',
    text: 'They’re short, with up to three ideas in each. They look the same for everyone who asks for them, whatever they answered. You can stop them at any time.',
    kindsTitle: 'What appeals to you? Tick as many as you like.',
    kinds: {
      mindfulness: 'Calm and mindfulness',
      movement: 'Movement',
      sleep: 'Rest and sleep',
      nature: 'Being outdoors',
      creativity: 'Making things',
      spiritual: 'Faith and meaning',
      reading: 'Something to read',
      talking: 'Talking to someone',
      peer: 'People who’ve been there',
      community: 'Doing things together',
    },
    paceTitle: 'When?',
    pace: {
      weekly: 'One week and two weeks from now',
      fortnightly: 'Two weeks and four weeks from now',
    },
    languageTitle: 'In which language?',
    none: 'If you tick nothing, we won’t send these emails.',
    save: 'Save my choice',
    chosen: {
      title: 'That’s all set',
      one: 'You’ll get one email, on {first}.',
      two: 'You’ll get the first email on {first} and the second on {second}.',
      bring: 'Each has up to three ideas, starting with what you ticked:',
      none: {
        title: 'We won’t send these emails',
        text: ['You ticked nothing, so we won’t send you any ideas, including any you asked for earlier.'],
      },
      over: {
        title: 'No time left in this round',
        text: [
          'This round is nearly over, so there’s no time left for the emails you chose. You can choose again with the next invitation.',
        ],
      },
      close: 'You can change this below for as long as your link works, or close this page now.',
    },
    stopped: 'Stopped these emails earlier? You can turn them on again here.',
    minutes: { one: '{count} minute', other: '{count} minutes' },
  },
}
