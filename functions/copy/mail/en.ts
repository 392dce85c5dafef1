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
    sender: 'Wellbeing check-ins at {organisation}',
    real: 'How to check that this email is real: {how}',
    why: 'You’re getting this email because you work at {organisation}. Everyone who’s invited gets emails that look like this one. We don’t track whether you open it.',
    unsubscribe: 'Stop these emails',
    kinds: {
      invitation: {
        opening: [
          'How have you been lately? Every now and then, it’s good to stop for a moment and ask yourself that.',
          'On your own page you’ll find a few questions, and a personal reply straight afterwards, with things that may help. It takes a few minutes, and you can skip anything you like.',
        ],
        closing: [
          'Your employer never sees your answers, and isn’t told whether you took part. Taking part is up to you, and it’s fine not to.',
          'The link is just for you, so please don’t pass it on.',
        ],
      },
      reminder: {
        opening: [
          'We wrote to you recently about taking a moment to look at how you’ve been. If it wasn’t a good time then, perhaps now is better.',
          'On your own page you’ll find a few questions, and a personal reply straight afterwards, with things that may help. It takes a few minutes, and you can skip anything you like.',
        ],
        closing: [
          'Your employer never sees your answers, and isn’t told whether you took part. Taking part is up to you, and it’s fine not to.',
          'The link is just for you, so please don’t pass it on.',
        ],
      },
      'follow-up': {
        opening: [
          'You asked us to send you something that may help. Here it is. Take what you like and leave the rest.',
        ],
        closing: [
          'On your own page you can change what we send, and when. Your employer never sees what you chose.',
        ],
      },
      confirmation: {
        opening: [
          'This email address is new to us, so we’d like to ask before we write to you here again. Would you like to be invited at this address, every now and then, to take a moment and look at how you’ve been?',
          'On your own page you can say yes or no. If you do nothing, we won’t send any more emails to this address.',
        ],
        closing: [
          'It’s up to you, and it’s fine to say no. We don’t tell your employer what you choose.',
          'The link is just for you, so please don’t pass it on.',
        ],
      },
      'give-back': {
        opening: [
          'A little while ago, you and your colleagues were asked how you’ve been. We’d like to tell you what came of it: what can be said for certain about everyone together, and what your employer will do.',
          'It’s all on your page. There’s nothing to fill in, and it takes two minutes to read.',
        ],
        closing: [
          'Everyone who was invited gets this email, whether they took part or not. Your employer never sees your answers, and isn’t told whether you took part.',
          'The link is just for you, so please don’t pass it on.',
        ],
      },
    },
  },
}
