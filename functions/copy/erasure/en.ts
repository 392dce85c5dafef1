import type { ErasureWords } from './words.ts'

/** "Delete everything", in this language. */
export const en: ErasureWords = {
  title: 'Delete everything that’s kept about you?',
  lead: 'You don’t need to give a reason. This page looks the same for everyone: it doesn’t tell whether anything is kept.',
  deleted: {
    title: 'What’s deleted',
    items: [
      'Your answers to every round, and what was worked out from them.',
      'What you chose to be sent, what you were sent, and what’s still planned.',
      'What you filled in so that someone could call you. If you’re waiting for a call, nobody may call after that. An email that somebody there already has stays with them.',
      'That we wrote to you, and whether you answered.',
    ],
  },
  stays: {
    title: 'What stays',
    items: [
      'That we don’t write to this address any more. Otherwise you’d be invited again.',
      'Your employer’s own list of staff, and which rounds you were on the list for. Only your employer can change those.',
      'A note of how much has been told about groups you were in. It holds no name and no answer.',
      'Results that are already out. They’re about groups.',
      'Your private page, if you keep one. Only your own key opens it, and you can delete it there at once.',
      'Backups, for up to {backupDays} days. Nobody reads them in day-to-day work.',
    ],
  },
  when: {
    title: 'When it happens',
    text: [
      'It begins {begins} hours after it’s asked for, and everything is gone within {done} hours. Others may be able to read your mailbox, so until it begins it can be undone here.',
      'We send one email about it, to this address. After that we don’t write to you here any more, and your links stop working. From then on it can’t be undone.',
      'Nobody at work is told. If your email address has changed, what belongs to the old address is deleted with a link you got there.',
    ],
  },
  button: 'Delete everything',
  undo: 'Changed your mind, or was it someone else who asked for this?',
  undoButton: 'Don’t delete anything',
  asked: {
    title: 'It will be deleted',
    text: [
      'In {begins} hours it begins, and within {done} hours everything is gone. If it had been asked for before, the first time counts.',
      'You’ll get one email about it. There, or here, you can undo it until it begins.',
    ],
  },
  undone: {
    title: 'Nothing will be deleted',
    text: [
      'If anyone had asked for it, that’s undone, as long as it hadn’t begun. Everything else stays as it was.',
    ],
  },
  mail: {
    opening: [
      'Someone with a link from one of our emails to you asked us to delete everything that’s kept about you here. That may well have been you.',
      'It begins at this time: {when}. If that’s what you want, there’s nothing you need to do.',
      'If it isn’t, you can undo it until then, on this page:',
    ],
    button: 'Open the page',
    closing: [
      'This email goes out whenever it’s asked for, whether anything is kept or not. We don’t tell your employer.',
    ],
    why: 'You’re getting this email because you work at {organisation}. It’s the only one about this.',
  },
}
