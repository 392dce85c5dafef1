import type { Copy } from '../copy.ts'

/** "Someone calls me" in this language: the form, the email to the responder, and the page its link leads to. */
export const en: Pick<Copy, 'call' | 'callMail' | 'acknowledge'> = {
  call: {
    title: 'Would you like someone to call you?',
    text: [
      'It can be hard to pick up the phone. If you like, someone will get in touch with you instead. It’s up to you, and you only need to give a way to reach you.',
      'Nobody reads this right away. If it can’t wait, please call one of the numbers on this page.',
    ],
    toTitle: 'Who gets your request',
    to: '{name}, by email to {address}, and nobody else',
    hours: 'When they’re there: {hours}',
    soon: 'They’ll get in touch {time}',
    only: 'They get what you fill in here, and nothing of your answers. HR and your managers are not told.',
    optional: 'if you like',
    fields: {
      reach: {
        label: 'How to reach you',
        hint: 'A phone number or an email address, ideally your own, not your work one',
      },
      name: { label: 'What to call you', hint: 'A first name is plenty, or any name you choose' },
      time: { label: 'Or in your own words', hint: 'For example: weekdays after five' },
      cover: {
        label: 'If somebody else answers, what should they say?',
        hint: 'For example: “I’m calling about an appointment.” If you leave this empty, they won’t say what it’s about.',
      },
      speak: { label: 'Or another language', hint: 'They’ll do what they can' },
    },
    when: {
      title: 'When is a good time?',
      options: {
        morning: 'In the morning',
        midday: 'Around midday',
        afternoon: 'In the afternoon',
        evening: 'In the evening',
        any: 'Any time',
      },
    },
    voicemail: {
      title: 'Is it safe to leave you a voicemail?',
      hint: 'Think of who else might hear it. Unless you say yes, they’re asked to leave none.',
      options: { yes: 'Yes', no: 'No', unsure: 'I’m not sure' },
      fine: 'You can leave me a voicemail: nobody else hears it',
    },
    speakThere: 'Which language would you like to speak?',
    speakAny: 'It doesn’t matter',
    send: 'Please get in touch with me',
    problems: {
      title: 'One more look, please',
      missing: 'Without a number or an address, nobody can reach you.',
      unreachable: 'This doesn’t look like a whole phone number or email address.',
      'too-long': 'There is room for {count} characters here.',
      kept: 'Everything you filled in is still here.',
    },
    changed:
      'Who gets your request has just changed. Please take another look, and send it again if that’s fine with you.',
    offer: 'Someone can call you, if you like',
    asked: {
      title: 'Your request is on its way',
      text: [
        '{name} will get in touch with you {time}.',
        'They get what you filled in, and nothing else. Nobody at your work is told. You can close this page now.',
        'If it can’t wait until then, these people are there for you:',
      ],
    },
  },

  callMail: {
    subject: 'Please get in touch with someone · {reference}',
    opening: [
      'Somebody who works at {organisation} asks you to get in touch with them. This is all they told us.',
    ],
    firstTitle: 'Before you call',
    reachTitle: 'How to reach them',
    words: {
      voicemail: 'Voicemail',
      cover: 'If somebody else answers',
      time: 'When is good',
      speak: 'Language',
      reach: 'Number or address',
      name: 'What to call them',
    },
    voicemail: {
      yes: 'You may leave one.',
      no: 'Please leave none: it isn’t safe.',
      unsure: 'Please leave none: they’re not sure that it’s safe.',
    },
    noCover: 'Please don’t say who you are or what it’s about. Say only that you’ll try again.',
    promised: 'They were told that you get in touch: {time}',
    acknowledge:
      'Please confirm that a person has read this. Until then this email comes again, {count} times in all, and after that the people who run the programme are alerted. They can’t see what was written.',
    button: 'Confirm that we have read it',
    discreet:
      'Please treat it in confidence: nobody at {organisation} knows of this request, and nobody there should hear of it from you. We know nothing more, and pass nothing else on.',
  },

  acknowledge: {
    title: 'Has a person read this request?',
    text: 'By pressing the button you confirm that somebody has read the email and will get in touch. What was written is then deleted here, so please keep the email until you have.',
    button: 'Yes, we have read it',
    done: {
      title: 'Thank you, it’s confirmed',
      text: 'No more emails will come about this request. Please get in touch as you have offered. You can close this page.',
    },
    unknown: {
      title: 'We don’t know this link',
      text: 'Perhaps a piece of it was lost on the way, or the request is more than a month old. Please open it once more straight from the email.',
    },
  },
}
