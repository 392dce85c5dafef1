import type { Copy } from '../copy.ts'

/** The form for follow-ups in this language. */
export const en: Pick<Copy, 'followUp'> = {
  followUp: {
    title: 'Would you like two emails with something helpful?',
    text: 'Two short emails with ideas that do people good. Everyone who asks for them gets the same kind, whatever they answered. You can stop at any time.',
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
      peer: 'People who have been there',
      community: 'Doing things together',
    },
    paceTitle: 'When?',
    pace: {
      weekly: 'In one week and in two',
      fortnightly: 'In two weeks and in four',
    },
    languageTitle: 'In which language?',
    none: 'If you tick nothing, no emails will come.',
    save: 'Save my choice',
    chosen: {
      title: 'That’s arranged',
      one: 'One email comes, on {first}.',
      two: 'The first email comes on {first}, the second on {second}.',
      bring: 'Each brings up to three ideas, starting with what you ticked:',
      none: {
        title: 'No emails will come',
        text: ['You ticked nothing, so we won’t send you any ideas, and none that you asked for earlier.'],
      },
      over: {
        title: 'No time left in this round',
        text: [
          'This round is nearly over, so the emails you chose can’t come any more. With the next invitation you can choose again.',
        ],
      },
      close: 'You can change this below for as long as your link works, or close this page now.',
    },
    stopped: 'Stopped these emails earlier? Here you can turn them on again.',
    minutes: { one: '{count} minute', other: '{count} minutes' },
  },
}
