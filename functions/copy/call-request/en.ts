import type { Copy } from '../copy.ts'

/** "Someone calls me" in this language: the form, the email to the responder, and the page its link leads to. */
export const en: Pick<Copy, 'call' | 'callMail' | 'acknowledge'> = {
  call: {
    title: 'Would you like someone to call you?',
    text: [
      'It can be hard to pick up the phone. If you like, someone will get in touch with you instead. It’s up to you, and all they need is a way to reach you.',
      'Your request won’t be read straight away. If it can’t wait, please call one of the numbers on this page.',
    ],
    toTitle: 'Who gets your request',
    to: '{name}, by email to {address}, and nobody else',
    hours: 'Available: {hours}',
    soon: 'They’ll get in touch {time}',
    only: 'They get what you fill in here, and none of your answers. HR and your managers aren’t told.',
    optional: 'optional',
    fields: {
      reach: {
        label: 'How to reach you',
        hint: 'A phone number or email address, ideally your own, not your work one',
      },
      name: { label: 'What to call you', hint: 'Just a first name is fine, or any name you choose' },
      time: { label: 'Or in your own words', hint: 'For example: weekdays after five' },
      cover: {
        label: 'If somebody else picks up, what should the caller say?',
        hint: 'For example: “I’m calling about an appointment.” If you leave this blank, they’ll be asked not to say what it’s about.',
      },
      speak: { label: 'Or another language', hint: 'They’ll do their best' },
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
      hint: 'Think of who else might hear it. Unless you say yes, they’re asked not to leave one.',
      options: { yes: 'Yes', no: 'No', unsure: 'I’m not sure' },
      fine: 'It’s safe to leave me a voicemail: nobody else will hear it',
    },
    speakThere: 'Which language would you like to speak?',
    speakAny: 'It doesn’t matter',
    send: 'Please get in touch with me',
    problems: {
      title: 'Please take another look',
      missing: 'Please give a phone number or an email address, so that someone can reach you.',
      unreachable: 'This doesn’t look like a complete phone number or email address.',
      'too-long': 'There’s room for {count} characters here.',
      kept: 'Everything you filled in is still here.',
    },
    changed:
      'What it says under “Who gets your request” has just changed. Please take another look, and send it again if you’re happy with that.',
    offer: 'Someone can call you, if you like',
    asked: {
      title: 'Your request is on its way',
      text: [
        '{name} will get in touch with you {time}.',
        'They get what you filled in, and nothing else. HR and your managers aren’t told. You can close this page now.',
        'If it can’t wait until then, these people are there for you:',
      ],
    },
  },

  callMail: {
    subject: 'Please get in touch with someone · {reference}',
    opening: [
      'Someone who works at {organisation} has asked you to get in touch with them. This is everything they asked us to pass on.',
    ],
    firstTitle: 'Before you call',
    reachTitle: 'How to reach them',
    words: {
      voicemail: 'Voicemail',
      cover: 'If somebody else picks up',
      time: 'Good times',
      speak: 'Language',
      reach: 'Number or address',
      name: 'What to call them',
    },
    voicemail: {
      yes: 'You may leave one.',
      no: 'Please don’t leave one: it isn’t safe.',
      unsure: 'Please don’t leave one: they’re not sure it’s safe.',
    },
    noCover: 'Please don’t say who you are or what it’s about. Just say you’ll try again.',
    promised: 'They’ve been told when you’ll get in touch: {time}',
    acknowledge:
      'Please confirm that a person has read this. Until you do, we’ll send this email again, {count} times in all, and then alert the people who run the programme. They can’t see what was written.',
    button: 'Confirm that we’ve read this',
    discreet:
      'Please keep this confidential: we haven’t told anyone else at {organisation}, and nobody there should hear about it from you. We can’t tell you anything more.',
  },

  acknowledge: {
    title: 'Has a person read this request?',
    text: 'Press the button to confirm that somebody has read the email and will get in touch. We then delete what was written here, so please keep the email until you’ve been in touch.',
    button: 'Yes, we’ve read it',
    done: {
      title: 'Thank you, it’s confirmed',
      text: 'We won’t send any more emails about this request. Please get in touch when you said you would. You can close this page.',
    },
    unknown: {
      title: 'We don’t know this link',
      text: 'Part of it may be missing, or the request may be more than a month old. Please open it again straight from the email.',
    },
  },
}
