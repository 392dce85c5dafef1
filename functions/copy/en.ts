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
    noDiagnosis: 'This is a self-check for you alone. It is not a diagnosis and does not replace a doctor.',
  },

  checkIn: {
    title: 'How have you been lately?',
    intro:
      '{organisation} invites you and your colleagues to pause for a moment. There are a few questions, and a personal reply comes right after them, with things that may help.',
    minutes: { one: 'About {count} minute', other: 'About {count} minutes' },
    openUntil: 'Open until {date}',
    before: {
      title: 'Before you begin',
      points: [
        {
          title: 'Your answers are yours',
          text: 'Your employer never sees your answers, nor whether you took part. Managers and HR at {organisation} only get results for groups so large that nobody in them can be recognised.',
        },
        {
          title: 'Kept for a while, then deleted',
          text: 'Encrypted and apart from your name, for 13 months at most.',
        },
        {
          title: 'Your choice, all the way',
          text: 'Taking part is voluntary, and leaving it has no consequences. Skip, stop, or come back another day.',
        },
        {
          title: 'Nobody is watching this live',
          text: 'This page is no emergency service. If you or someone near you is in danger right now, please get help at once.',
        },
      ],
    },
    emergencyNumber: 'Emergency number ({country}): {number}',
    emergencyAnywhere: 'In an emergency, call the emergency number of the country you are in.',
    optional: 'Every question is optional.',
    declined: 'Prefer not to say',
    progress: '{done} of {all}',
    sensitive: {
      text: 'A gentle heads-up: the next question is about thoughts of death or of hurting yourself. You are free to leave it out.',
      skip: 'Skip this question',
    },
    otherLanguage:
      'Some questions are shown in another language, because we only show wording that we could check.',
    allInOne: 'You can read all of them in:',
    renewed: 'What stands under “{title}” has changed since you opened this page. Please read it once more.',
    problems: {
      title: 'One more look, please',
      unreadable: 'We could not read this answer. Please choose again, or leave it out:',
      kept: 'Everything else you chose is still here.',
      allKept: 'Everything you chose is still here. Please send it once more.',
    },
    consent:
      'By sending, I agree that my answers are used to write my reply, and are counted within large groups so that {organisation} can make work better for everyone. For nothing else.',
    send: 'Send my answers',
    notNow: {
      title: 'Not a good moment?',
      text: 'That is fine. Your link keeps working until {date}. We can write to you again, if you like:',
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
    next: 'Nothing happens without you. Nobody at work will get in touch because of what you answered.',
    nextFollowUps: 'If you would like, we send you two emails with something helpful. You choose below.',
  },

  ...whatWasSaid,

  risk: {
    title: 'Thank you for telling us',
    now: 'You matter, and you don’t have to be alone with this. Someone can talk with you now:',
    text: [
      'Thank you for not keeping it to yourself. Many people have such thoughts at some time, especially when a lot piles up. They can grow quieter again, and talking with someone helps.',
    ],
    safeTitle: 'Are you safe right now?',
    safeNo:
      'If you aren’t sure, please call now. You matter, so we want to be plain with you: no one reads your answers as they come in, and no one will come unless you call. When you call, say where you are.',
    safeYes:
      'If you are, these people are still there for you, today or any other day. You don’t need to be in crisis to call.',
    call: 'Call {number}',
    message: 'Send a message to {number}',
    chat: 'Chat with them',
    emergency: 'Emergency: {number}',
    emergencyIn: 'Emergency ({country}): {number}',
    emergencyAnywhere: 'Call the emergency number of the country you are in, or go to the nearest hospital.',
    cost: { free: 'free', charged: 'your provider may charge', unknown: '' },
    otherCountry: 'In another country? Numbers there',
    chooseCountry: 'Choose the country you’re in',
    landsHint: 'First the emergency number, then a line to talk to.',
    moreLines: 'More lines in this country',
    finder: 'Find a line to call, in any country',
    hours: { always: 'day and night', other: 'see their page for hours' },
    workTitle: 'Someone in confidence, through work',
    workText: 'They haven’t been told anything. It’s up to you whether you get in touch.',
    workMore: 'Others you can ask',
    goOnTitle: 'And now?',
    goOn: 'Read on',
    stop: 'That is enough for today',
    stopped: {
      title: 'Enough for today',
      text: 'You have done a lot by saying it. You can close this page now. Somebody is there for you whenever you want to talk:',
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
      title: 'We do not know this link',
      text: [
        'Perhaps its time is over, since links end some time after a check-in closes. Or a piece of it was lost on the way: then please open it once more straight from the email.',
        'Nothing has been lost, and nothing was stored.',
      ],
    },
    expired: {
      title: 'This link has come to its end',
      text: [
        'Links stop working some time after a check-in closes, so that they protect you. Another invitation will come with the next one.',
        'Help is there for you all the same, today as on any other day.',
      ],
    },
    closed: {
      title: 'This check-in has closed',
      text: [
        'Answers can no longer be sent for this one. Another invitation will come with the next one, and it will be up to you again.',
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
      title: 'We could not read your choice',
      text: ['Nothing has changed. Please choose once more below.'],
    },
    'not-now': {
      title: 'Another time, then',
      text: [
        'We will write to you again on the morning you chose, and not before. None of your answers was stored.',
        'Your link keeps working until then; come back when it suits you, or leave it. Look after yourself.',
      ],
    },
    'not-now-over': {
      title: 'Another time, then',
      text: [
        'We will not write to you again in this round. Your link keeps working until it closes. None of your answers was stored.',
        'Look after yourself.',
      ],
    },
    unsubscribed: {
      title: 'You will get no more of these emails',
      text: [
        'That is done, and nobody at work is told. It has no consequences for you.',
        'If you change your mind, you can turn the emails on again here.',
      ],
    },
    resubscribed: {
      title: 'The emails are on again',
      text: [
        'Good to have you back. You can turn them off at any time, with the link at the end of every email.',
      ],
    },
    'call-nobody': {
      title: 'We cannot pass a request on just now',
      text: [
        'There is nobody listed for where you are whom we could ask to call you. Nothing was sent and nothing was stored.',
        'These people are there for you, if you would like to call or write yourself.',
      ],
    },
    'call-enough': {
      title: 'Several requests are on their way',
      text: [
        'We’ve already passed on several requests from this link, so we haven’t sent another. The earlier ones are on their way.',
        'If you would like to talk now, please call one of these numbers.',
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
      title: 'We could not read that',
      text: [
        'What arrived was not the form from this page. Please open the link from your email again and send the form as it is.',
        'Nothing was stored.',
      ],
    },
    trouble: {
      title: 'We could not save it just now',
      text: [
        'Something on our side did not work. It has nothing to do with you or with what you wrote.',
        'Please try again in a moment. The link in your email keeps working.',
      ],
    },
  },

  unsubscribe: {
    title: 'Stop these emails?',
    text: [
      'If you press the button, you get no more invitations, reminders or follow-ups from this programme.',
      'Nobody at work is told, and it has no consequences for you.',
    ],
    button: 'Stop the emails',
    resubscribeText: 'Pressed it by accident, or changed your mind?',
    stoppedText: 'If you have stopped these emails before, none will come until you turn them on again.',
    resubscribeButton: 'Turn the emails on again',
  },

  ...emails,
}
