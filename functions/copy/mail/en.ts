import type { Copy } from '../copy.ts'

/** What the emails to people say, in this language. */
export const en: Pick<Copy, 'mail'> = {
  mail: {
    subject: 'A moment for you',
    preheader: 'A few quiet minutes, whenever it suits you.',
    greeting: 'Hello {name},',
    greetingUnnamed: 'Hello,',
    button: 'Open your page',
    linkText: 'Or copy this link into your browser:',
    signOff: 'Warm wishes',
    sender: 'The wellbeing check-ins at {organisation}',
    real: 'How to check that this email is real: {how}',
    why: 'You’re getting this email because you work at {organisation}. Everyone who is invited gets emails that look like this one. The email itself tells nobody whether you open it.',
    unsubscribe: 'Stop these emails',
    kinds: {
      invitation: {
        opening: [
          'How have you been lately? Once in a while it does good to stop for a moment and look.',
          'On your own page there are a few questions, and a personal reply comes right after them, with things that may help. It takes a few minutes, and you can skip whatever you like.',
        ],
        closing: [
          'Your employer never sees your answers, nor whether you took part. It’s your choice, and it’s fine to leave it.',
          'The link is only for you, so please do not pass it on.',
        ],
      },
      reminder: {
        opening: [
          'Not long ago we wrote to you about a short pause to look at how you have been. If it was not a good moment then, perhaps there is one now.',
          'On your own page there are a few questions, and a personal reply comes right after them, with things that may help. It takes a few minutes, and you can skip whatever you like.',
        ],
        closing: [
          'Your employer never sees your answers, nor whether you took part. It’s your choice, and it’s fine to leave it.',
          'The link is only for you, so please do not pass it on.',
        ],
      },
      'follow-up': {
        opening: [
          'You asked us to send you something helpful now and then. Here it is. Take what you like, leave the rest.',
        ],
        closing: [
          'On your own page you can change what we send, and how often. Your employer never sees what you chose.',
        ],
      },
    },
  },
}
