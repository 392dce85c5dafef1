import type { Copy } from '../copy.ts'

/** "Someone calls me" in this language: the form, the mail to the responder, and the page behind its link. */
export const en: Pick<Copy, 'call' | 'callMail' | 'acknowledge'> = {
  call: {
    title: 'Would you like someone to call you?',
    text: [
      'Making the call oneself can be hard. If you like, someone gets in touch with you. You decide, and whatever you type is enough.',
      'This is not read at once. If it cannot wait, please call one of the numbers on this page.',
    ],
    toTitle: 'Who gets your request',
    to: '{name}, by mail to {address}, and nobody else',
    hours: 'When they are there: {hours}',
    soon: 'How soon they get in touch: {time}',
    only: 'They get what you type here, and nothing of your answers. HR and your managers are not told.',
    optional: 'if you like',
    fields: {
      reach: {
        label: 'How to reach you',
        hint: 'A telephone number or an email address, best one of your own and not from work',
      },
      name: { label: 'What to call you', hint: 'Any name will do' },
      time: { label: 'When is good', hint: 'For example: weekdays after five' },
    },
    send: 'Please get in touch with me',
    problems: {
      title: 'One more look, please',
      missing: 'Without a number or an address nobody can reach you.',
      unreachable: 'This does not look like a whole telephone number or email address.',
      'too-long': 'There is room for {count} characters here.',
      kept: 'Everything you typed is still here.',
    },
    changed:
      'Who gets your request has changed just now. Please look once more, and send it again if that is fine.',
    offer: 'Someone can call you, if you like',
    asked: {
      title: 'Your request is on its way',
      text: [
        '{name} will get in touch with you. How soon: {time}',
        'They get what you typed, and nothing else. Nobody at your work is told. You can close this page now.',
        'If it cannot wait until then, these people are there for you:',
      ],
    },
  },

  callMail: {
    subject: 'Please get in touch with someone · {reference}',
    opening: [
      'Somebody who works at {organisation} asks you to get in touch with them. This is all they wrote:',
    ],
    words: { reach: 'How to reach them', name: 'What to call them', time: 'When is good' },
    promised: 'They were told how soon you get in touch: {time}',
    acknowledge:
      'Please confirm that a person has read this. Until then this mail comes again, {count} times in all, and then whoever runs the programme is alarmed. They cannot see what was written.',
    button: 'Confirm that we have read it',
    discreet:
      'Please treat it in confidence: nobody at {organisation} knows of this request, and nobody there should hear of it from you. We know nothing more, and pass nothing else on.',
  },

  acknowledge: {
    title: 'Has a person read this request?',
    text: 'By pressing the button you confirm that somebody has read the mail and will get in touch. What was typed is then deleted here, so please keep the mail until you have.',
    button: 'Yes, we have read it',
    done: {
      title: 'Thank you, it is confirmed',
      text: 'No more mails will come about this request. Please get in touch as you have offered. You can close this page.',
    },
    unknown: {
      title: 'We do not know this link',
      text: 'Perhaps a piece of it was lost on the way, or the request is more than a month old. Please open it once more straight from the mail.',
    },
  },
}
