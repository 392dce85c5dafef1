import type { Copy } from '../copy.ts'

/** What a check-in's pages say of the private page, in English. */
export const en: Pick<Copy, 'keep'> = {
  keep: {
    offer: {
      title: 'A private page of your own',
      text: 'If you like, you can keep what you’ve just sent on a page that only you can open, and add to it next time. It opens with a key that we show you once. Your employer can’t open it, and none of our emails leads there.',
      make: 'Make a private page',
      haveOne: 'I have one already',
      keyLabel: 'Your key, or the link you saved',
      add: 'Add this to it',
      passkey: 'Use my passkey',
    },
    unknownKey:
      'Nothing opens with this key. Perhaps a letter is missing, or you’ve replaced it since. Nothing is lost by trying again.',
    made: {
      title: 'Your private page',
      lead: 'Here’s the key to it. We show it this once and don’t keep it, so please save it now, somewhere outside of work.',
      link: 'The link',
      code: 'The same link as a code, for the camera of your own phone',
      key: 'The key by itself, to write down',
      careful: [
        'If the key is lost, nobody can open the page again, and neither can we. You can begin a new page at your next check-in.',
        'Anyone who has the key can read the page. Please don’t open it in a browser that belongs to work.',
      ],
      open: 'Open it now',
      passkeyTitle: 'Or keep the key in this device',
      passkeyText:
        'A passkey opens the page with your fingerprint, your face or your PIN. Only do this on a device that’s yours.',
      ownDevice: 'This is my own device, and nobody else unlocks it',
      passkey: 'Keep it as a passkey',
      passkeyDone: 'It’s kept. Next time, choose “Use my passkey”.',
    },
    added: {
      title: 'It’s on your private page',
      text: 'What you’ve just sent is kept there now. Take good care of yourself.',
      open: 'Open it now',
    },
  },
}
