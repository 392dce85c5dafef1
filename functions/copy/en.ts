import { en as someoneCallsMe } from './call-request/en.ts'
import type { Copy } from './copy.ts'
import { en as fewerEmails } from './fewer-emails/en.ts'
import { en as followUps } from './follow-ups/en.ts'
import { en as givenBack } from './give-back/en.ts'
import { en as privatePage } from './journey/keep.en.ts'
import { en as emails } from './mail/en.ts'
import { en as whatWasSaid } from './reading/en.ts'
import { en as routeWords } from './support-routes/en.ts'

export const en: Copy = {
  locale: 'en',
  dir: 'ltr',

  frame: {
    leave: 'Leave quickly',
    skip: 'Skip to main content',
    languages: 'Language',
    noDiagnosis: 'This is a self-check. It isn’t a diagnosis, and it’s no substitute for seeing a doctor.',
    whoSeesWhat: 'Who sees what',
  },

  checkIn: {
    title: 'How have you been lately?',
    intro:
      '{organisation} is inviting you and others who work there, because how you are matters. There are a few questions, then a personal reply with things that may help.',
    minutes: { one: 'About {count} minute', other: 'About {count} minutes' },
    openUntil: 'Open until {date}',
    start: 'Start',
    before: {
      promises: [
        'Your employer never sees your answers.',
        'It’s voluntary. Nothing happens if you don’t take part.',
        'This is not an emergency service. No one reads your answers as they come in.',
      ],
      title: 'Good to know',
      points: [
        {
          title: 'What your employer gets',
          text: 'Managers and HR at {organisation} only get figures for whole groups, with chance added to protect each person, and never one person’s answers. They aren’t told whether you took part.',
        },
        {
          title: 'How long answers are kept',
          text: 'They’re encrypted and kept apart from your name, for 13 months at most. Backups keep them for up to five weeks longer.',
        },
        {
          title: 'Skip, stop, come back',
          text: 'You can skip any question, stop halfway, or come back another day.',
        },
        {
          title: 'If you need help right now',
          text: 'If you or someone near you is in danger, please don’t wait for this page: call the emergency number where you are.',
        },
      ],
    },
    emergencyAnywhere: 'In an emergency, call the emergency number of the country you are in.',
    optional: 'Every question is optional',
    uncounted:
      'This time the group results leave your answers out: the yearly limit that protects you is used up. Your own reply is the same as everybody’s.',
    contentNote:
      'One question is about thoughts of death or of hurting yourself. It stays hidden until you open it, and you can skip it.',
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
      'Some questions are shown in another language, because we only use wording that we’ve been able to check.',
    allInOne: 'You can read all of them in:',
    renewed: 'The text under “{title}” has changed since you opened this page. Please read it again.',
    problems: {
      title: 'Please take another look',
      unreadable: 'We couldn’t read this answer. Please choose again, or leave it out:',
      here: 'We couldn’t read this answer. Please choose again, or leave it out.',
      kept: 'Everything else you chose is still here.',
      allKept: 'Everything you chose is still here. Please send it again.',
    },
    consent:
      'By sending this, I agree to my answers being used to write my reply, and being counted together with other people’s so that {organisation} can make work better for everyone. They aren’t used for anything else.',
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
    title: 'Thank you for taking a moment',
    thanks:
      'It isn’t always easy to stop and look at how you are. What you chose to share has arrived safely.',
    firstCounts: 'If the form is sent more than once, the first answers count.',
    meaningTitle: 'What we hear in your answers',
    selfCheck:
      'This is a self-check, not a diagnosis. You know yourself better than any set of questions can.',
    supportTitle: 'People you can talk to',
    resourcesTitle: 'Things to try, if you like',
    nextTitle: 'What happens next',
    next: 'Nothing more happens unless you want it to. No one at work will get in touch because of what you answered.',
    nextFollowUps: 'If you’d like, we’ll send you two emails with ideas that may help. You can choose below.',
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
    hours: { always: 'day and night', other: 'see their website for hours' },
    finder: 'Find a helpline in any country',
    elsewhere: 'Not {where}? Other countries',
    chooseCountry: 'Choose your country',
    text: 'Thoughts like these are more common than people think, especially when a lot piles up. They can ease, and talking to someone helps.',
    safeTitle: 'Are you safe right now?',
    safeNo:
      'If you’re not sure, please call now and tell them where you are. You matter, so we want to be plain with you: no one reads your answers as they come in, and no one will come unless you call.',
    safeYes:
      'If you are, these people are still there for you, today or any other day. You don’t have to be in crisis to call.',
    workTitle: 'Someone to talk to in confidence, through work',
    workText: 'They haven’t been told anything. It’s up to you whether to get in touch.',
    moreAtWork: 'More people through work',
    goOnTitle: 'What would you like to do now?',
    goOn: 'Keep reading',
    stop: 'That’s enough for today',
    stopped: {
      title: 'You’ve done enough for today',
      text: 'It can take a lot to say something like that. You can close this page now. Whenever you want to talk, there’s someone to turn to:',
    },
  },

  ...someoneCallsMe,

  support: {
    title: 'Where you can turn',
    finder: 'Find a helpline in any country',
    fromEmployer: 'from your employer',
    independent: 'independent of your employer',
    call: 'Call {number}',
    write: 'Write to {address}',
    visit: 'Open the website',
    open: 'Take a look',
  },

  ...followUps,

  ...privatePage,

  ...routeWords,

  notice: {
    'unknown-link': {
      title: 'We don’t know this link',
      text: [
        'Links stop working some time after a check-in closes, so this one may simply have ended. Or part of it may be missing: please try opening it again straight from the email.',
        'Nothing was saved. If you’d like to talk to someone, you can still turn to the people below.',
      ],
    },
    expired: {
      title: 'This link has expired',
      text: [
        'To protect you, links stop working some time after a check-in closes. If you’re invited to another one, you’ll get a new email with a new link.',
        'You can still find help here, today or any other day.',
      ],
    },
    closed: {
      title: 'This check-in has closed',
      text: [
        'You can’t send answers to this one any more. If you’re invited to another one, it’ll be up to you again.',
        'You can still find help here, today or any other day.',
      ],
    },
    'follow-ups': {
      title: 'Ideas by email',
      text: [
        'It’s up to you whether we send anything, what it’s about, and when. What you chose before isn’t shown here, in case someone else has this link; a new choice replaces it.',
      ],
    },
    'choice-unclear': {
      title: 'We couldn’t read your choice',
      text: ['Nothing has changed. Please choose again below.'],
    },
    'not-now': {
      title: 'Another time, then',
      text: [
        'We’ll write to you again on the morning you chose, and not before. If you’d filled anything in, it wasn’t saved.',
        'Your link keeps working in the meantime. Come back when it suits you, or leave it. Look after yourself.',
      ],
    },
    'not-now-over': {
      title: 'Another time, then',
      text: [
        'We won’t write to you again in this round. Your link keeps working until the round closes. If you’d filled anything in, it wasn’t saved.',
        'Look after yourself.',
      ],
    },
    unsubscribed: {
      title: 'You won’t get any more of these emails',
      text: [
        'That’s done. No one at work is told, and nothing else changes for you.',
        'You can close this page now.',
      ],
    },
    resubscribed: {
      title: 'The emails are back on',
      text: [
        'You’ll get these emails again, at the address where you got this link. You can stop them at any time, with the link at the end of every email.',
      ],
    },
    'new-address': {
      title: 'This address is new to us',
      text: [
        'Would you like to get check-ins at the email address where you got this link? Until you say yes, we won’t send any more emails there.',
        'If you chose anything at another address before, such as a pause or emails with ideas, it isn’t carried over. We don’t tell anyone at work what you choose here.',
      ],
    },
    'new-address-kept': {
      title: 'That’s all set',
      text: [
        'You’ll get check-ins at this address from the next round on. You can stop them at any time, with the link at the end of every email.',
      ],
    },
    'call-nobody': {
      title: 'We can’t pass on a request just now',
      text: [
        'We don’t have anyone listed for where you are who could call you. Nothing was sent, and nothing was saved.',
        'If you’d like to call or write yourself, here’s how.',
      ],
    },
    'call-enough': {
      title: 'Several requests are on their way',
      text: [
        'We’ve already passed on several requests from this link, so we haven’t sent another.',
        'If you’d like to talk to someone now, here’s how.',
      ],
    },
    'nothing-yet': {
      title: 'There’s nothing to read here yet',
      text: [
        'When there’s something to say about what came of this round, everyone who was invited gets an email.',
        'You can find help here, today or any other day.',
      ],
    },
    'nothing-here': {
      title: 'There’s nothing at this address',
      text: [
        'That can happen when a page is loaded again, or when part of an address is missing. Coming here has changed nothing. To go on, please open the link in your email again.',
        'If you’d like to talk to someone, you can turn to the people below.',
      ],
    },
    'too-large': {
      title: 'That was too much for us to read',
      text: [
        'What your browser sent was much larger than this form. Please open the link from your email again and send the form as it is.',
        'Nothing was saved.',
      ],
    },
    'wrong-content': {
      title: 'We couldn’t read that',
      text: [
        'What reached us wasn’t the form from this page. Please open the link from your email again and send the form as it is.',
        'Nothing was saved.',
      ],
    },
    trouble: {
      title: 'We couldn’t save it just now',
      text: [
        'Something went wrong at our end. It has nothing to do with you or what you wrote.',
        'Please try again in a moment. The link in your email keeps working.',
      ],
    },
  },

  ...givenBack,

  newAddress: { yes: 'Yes, write to me here', no: 'No, don’t write to me here' },

  unsubscribe: {
    title: 'Stop these emails?',
    text: [
      'Press the button and you won’t get any more invitations, reminders or other emails from this programme.',
      'No one at work is told, and nothing else changes for you.',
    ],
    button: 'Stop the emails',
    resubscribeText: 'Pressed the button by accident, or changed your mind?',
    stoppedText: 'If you’ve stopped these emails before, we won’t send any until you turn them on again.',
    resubscribeButton: 'Turn the emails on again',
    erase: 'Delete everything that’s kept about you',
  },

  ...emails,
  ...fewerEmails,
}
