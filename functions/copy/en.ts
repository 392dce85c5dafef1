import { en as someoneCallsMe } from './call-request/en.ts'
import type { Copy } from './copy.ts'
import { en as followUps } from './follow-ups/en.ts'
import { en as emails } from './mail/en.ts'
import { en as whatWasSaid } from './reading/en.ts'
import { en as routeWords } from './support-routes/en.ts'

export const en: Copy = {
  locale: 'en',
  dir: 'ltr',

  frame: {
    leave: 'Leave quickly',
    skip: 'Skip to the main part',
    languages: 'Language',
    noDiagnosis: 'This is a self-check for you alone. It isn’t a diagnosis and doesn’t replace a doctor.',
    whoSeesWhat: 'Who sees what',
  },

  checkIn: {
    title: 'How have you been lately?',
    intro:
      '{organisation} is asking everyone who works there, because how you are matters. A few questions, then a personal reply with things that may help.',
    minutes: { one: 'About {count} minute', other: 'About {count} minutes' },
    openUntil: 'Open until {date}',
    start: 'Start',
    before: {
      promises: [
        'Your employer never sees your answers.',
        'It’s voluntary. Nothing happens if you don’t take part.',
        'This is not an emergency service. No one reads along as you answer.',
      ],
      title: 'Good to know',
      points: [
        {
          title: 'What your employer gets',
          text: 'Managers and HR at {organisation} only get rounded results for large groups, never for one person. They aren’t told whether you took part.',
        },
        {
          title: 'How long answers are kept',
          text: 'Encrypted and apart from your name, for 13 months at most. Backups hold them for up to five more weeks.',
        },
        {
          title: 'Skip, stop, come back',
          text: 'You can leave out any question, stop halfway, or come back another day.',
        },
        {
          title: 'If you need help right now',
          text: 'If you or someone near you is in danger, please don’t wait for this page: call the emergency number where you are.',
        },
      ],
    },
    emergencyAnywhere: 'In an emergency, call the emergency number of the country you are in.',
    optional: 'Every question is optional',
    contentNote:
      'One question is about thoughts of death or of hurting yourself. It stays folded, and you can skip it.',
    declined: 'Prefer not to say',
    position: '{n} of {all}',
    back: 'Back',
    next: 'Next',
    endTitle: 'That’s all, thank you',
    allAtOnce: 'Show all questions on one page',
    sensitive: {
      text: 'This question is about thoughts of death or of hurting yourself. You’re free to leave it out.',
      open: 'Open this question',
      skip: 'Skip this question',
    },
    otherLanguage:
      'Some questions are shown in another language, because we only show wording that we could check.',
    allInOne: 'You can read all of them in:',
    renewed: 'The text under “{title}” has changed since you opened this page. Please read it once more.',
    problems: {
      title: 'One more look, please',
      unreadable: 'We couldn’t read this answer. Please choose again, or leave it out:',
      here: 'We couldn’t read this answer. Please choose again, or leave it out.',
      kept: 'Everything else you chose is still here.',
      allKept: 'Everything you chose is still here. Please send it once more.',
    },
    consent:
      'By sending, I agree that my answers are used to write my reply, and are counted within large groups so that {organisation} can make work better for everyone. For nothing else.',
    send: 'Send my answers',
    notNow: {
      title: 'Not a good moment?',
      text: 'That’s fine. Your link keeps working until {date}. If you like, we’ll write to you again:',
      tomorrow: 'Tomorrow',
      threeDays: 'In three days',
      week: 'In a week',
    },
  },

  reply: {
    title: 'Thank you for taking this moment',
    thanks:
      'It isn’t always easy to stop and look at how you are. What you chose to share has arrived safely.',
    firstCounts: 'If the form is sent more than once, the first answers count.',
    meaningTitle: 'What we hear in your answers',
    selfCheck: 'This is a self-check, not a diagnosis. You know yourself better than any questions do.',
    supportTitle: 'People you can talk to',
    resourcesTitle: 'Something for you, if you like',
    nextTitle: 'What happens next',
    next: 'Nothing happens without you. No one at work will get in touch because of what you answered.',
    nextFollowUps: 'If you’d like, we’ll send you two emails with something helpful. You choose below.',
  },

  ...whatWasSaid,

  risk: {
    title: 'Thank you for not keeping it to yourself',
    call: 'Call {number}',
    message: 'Text {number}',
    chat: 'Chat',
    emergency: 'Emergency {where}: {number}',
    emergencyAnywhere:
      'In danger right now? Call the emergency number of the country you’re in, or go to the nearest hospital.',
    cost: { free: 'free', charged: 'call charges apply' },
    hours: { always: 'day and night', other: 'see their page for hours' },
    finder: 'Find a line to call, in any country',
    elsewhere: 'Not {where}? Other countries',
    chooseCountry: 'Choose your country',
    text: 'Many people have such thoughts at some time, especially when a lot piles up. They can grow quieter again, and talking to someone helps.',
    safeTitle: 'Are you safe right now?',
    safeNo:
      'If you’re not sure, please call now and say where you are. You matter, so we want to be plain with you: no one reads your answers as they come in, and no one will come unless you call.',
    safeYes:
      'If you are, these people are still there for you, today or any other day. You don’t need to be in crisis to call.',
    workTitle: 'Someone to talk to in confidence, through work',
    workText: 'They haven’t been told anything. It’s up to you whether to get in touch.',
    moreAtWork: 'More people through work',
    goOnTitle: 'And now?',
    goOn: 'Read on',
    stop: 'That’s enough for today',
    stopped: {
      title: 'Enough for today',
      text: 'Saying it was a lot. You can close this page now. Whenever you want to talk, someone is there:',
    },
  },

  ...someoneCallsMe,

  support: {
    title: 'Where you can turn',
    finder: 'Find a line to call, in any country',
    fromEmployer: 'from your employer',
    independent: 'independent of your employer',
    call: 'Call {number}',
    write: 'Write to {address}',
    visit: 'Open the website',
    open: 'Take a look',
  },

  ...followUps,

  ...routeWords,

  notice: {
    'unknown-link': {
      title: 'We don’t know this link',
      text: [
        'Links stop working some time after a check-in closes, so it may simply be over. Or part of it was cut off on the way: then please open it again straight from the email.',
        'Nothing was stored. If you’d like to talk to someone, you can still turn to the people below.',
      ],
    },
    expired: {
      title: 'This link has come to its end',
      text: [
        'Links stop working some time after a check-in closes, to protect you. If you’re invited to another one, you’ll get a new email with a new link.',
        'Help is there for you all the same, today as on any other day.',
      ],
    },
    closed: {
      title: 'This check-in has closed',
      text: [
        'Answers can’t be sent for this one any more. If you’re invited to another one, it’ll be up to you again.',
        'Help is there for you all the same, today as on any other day.',
      ],
    },
    'follow-ups': {
      title: 'Ideas by email',
      text: [
        'You decide whether anything comes, what it is about, and when. What you chose before is not shown here, since others may have this link too; a new choice replaces it.',
      ],
    },
    'choice-unclear': {
      title: 'We couldn’t read your choice',
      text: ['Nothing has changed. Please choose once more below.'],
    },
    'not-now': {
      title: 'Another time, then',
      text: [
        'We’ll write to you again on the morning you chose, and not before. None of your answers were stored.',
        'Your link keeps working until then. Come back when it suits you, or leave it. Look after yourself.',
      ],
    },
    'not-now-over': {
      title: 'Another time, then',
      text: [
        'We won’t write to you again in this round. Your link keeps working until it closes. None of your answers were stored.',
        'Look after yourself.',
      ],
    },
    unsubscribed: {
      title: 'You won’t get any more of these emails',
      text: [
        'That’s done. No one at work is told, and nothing else changes for you.',
        'If you change your mind, you can turn them on again here.',
      ],
    },
    resubscribed: {
      title: 'Emails are on again',
      text: [
        'Good to have you back. You can turn them off at any time, with the link at the end of every email.',
      ],
    },
    'call-nobody': {
      title: 'We can’t pass a request on just now',
      text: [
        'There’s no one listed for where you are whom we could ask to call you. Nothing was sent, and nothing was stored.',
        'If you would like to call or write yourself, here is how.',
      ],
    },
    'call-enough': {
      title: 'Several requests are on their way',
      text: [
        'We’ve already passed on several requests from this link, so we haven’t sent another.',
        'If you’d like to talk to someone now, here is how.',
      ],
    },
    'too-large': {
      title: 'That was more than we can take in',
      text: [
        'What your browser sent was far larger than this form. Please open the link from your email again and send the form as it is.',
        'Nothing was stored.',
      ],
    },
    'wrong-content': {
      title: 'We couldn’t read that',
      text: [
        'What arrived wasn’t the form from this page. Please open the link from your email again and send the form as it is.',
        'Nothing was stored.',
      ],
    },
    trouble: {
      title: 'We couldn’t save it just now',
      text: [
        'Something on our side didn’t work. It has nothing to do with you or with what you wrote.',
        'Please try again in a moment. The link in your email keeps working.',
      ],
    },
  },

  unsubscribe: {
    title: 'Stop these emails?',
    text: [
      'Press the button and you won’t get any more invitations, reminders or follow-ups from this programme.',
      'No one at work is told, and nothing else changes for you.',
    ],
    button: 'Stop the emails',
    resubscribeText: 'Pressed it by accident, or changed your mind?',
    stoppedText: 'If you’ve stopped these emails before, none will come until you turn them on again.',
    resubscribeButton: 'Turn the emails on again',
  },

  ...emails,
}
