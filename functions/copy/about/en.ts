import type { AboutCopy } from './words.ts'

/** The page about the programme, in this language. */
export const en: AboutCopy = {
  title: 'What this is, and who sees what',
  lead: 'From time to time, everyone who is invited at {organisation} gets a quiet email with a link to a page of their own: a few questions on how they’ve been, and a personal reply right after.',
  sections: {
    voluntary: {
      title: 'You don’t have to',
      text: [
        'Taking part is voluntary, and nothing happens if you don’t. You can skip any question, stop halfway, come back, or ask to be written to another day.',
        'What you send is used to write your reply, and is counted within large groups. For nothing else.',
      ],
    },
    who: { title: 'Who sees what', text: [] },
    mailbox: {
      title: 'What your mailbox can tell',
      text: [
        'A work mailbox belongs to your employer. Somebody who can read it can see that an invitation came, and open the link in it. The page it leads to never shows your answers, nor whether there are any.',
        'They could also send answers in your name. The first answers that arrive count, and the page tells nobody whether some came before.',
        'A reminder goes only to people who have not answered yet, and emails with ideas only to people who asked for them. A mailbox shows both. If that troubles you, stop the emails with the link at their end, or send the questions with everything left out: then no reminder comes.',
        'On a work device or a work network, others may see that you opened the page. A phone of your own is safer.',
        'Among the ideas may be a page of your employer’s. If you open its address, that page can see that you came.',
      ],
    },
    computers: {
      title: 'What we can’t promise',
      text: [
        'Answers are kept encrypted, apart from your name, where HR’s tools have no way in. A person who administers the computer account of {organisation} could still break in on purpose. It takes deliberate steps and leaves traces. Ask who that is, and who checks on them.',
        'Results are never shown for fewer than {k} people. Very plain results can still say something about everybody in a group.',
      ],
    },
    kept: {
      title: 'How long things are kept',
      text: [
        'Your answers: {months} months, then they are deleted. What you chose to be sent: {months} months from your last choice.',
        'Your link: it ends {linkDays} days after the round closes. Whom we wrote to, and from whom an answer came: {stopDays} days longer, without any answer.',
        'What you fill in to be called: until somebody there confirms that they’ve read it, and {callDays} days at most. The email that they got stays with them.',
        'That you stopped the emails: until you turn them on again.',
        'Deleting is automatic and can take a few days more. Backups hold what was deleted for up to {backupDays} days after that, and nobody reads them in daily work.',
      ],
    },
    stop: {
      title: 'How to stop or take it back',
      text: [
        'At the end of every email is a link that stops all of them. Nobody at work is told, and you can turn them on again on the same page.',
        'You can change or end the emails with ideas at any time, by your own link.',
        'There is no page yet to see, download or delete your answers early. They go by themselves when their time is over.',
      ],
    },
    emergency: {
      title: 'Not an emergency service',
      text: [
        'Nobody is watching the answers as they come in, and nobody gets in touch because of them. If you or someone near you is in danger right now, please get help at once.',
        'This is not a diagnosis, and it doesn’t replace a doctor.',
      ],
    },
    ask: { title: 'Whom to ask', text: [] },
  },
  whoSees: [
    {
      who: 'You',
      sees: 'Your reply, at the moment you send your answers, and never again by the same link.',
    },
    {
      who: 'Your manager',
      sees: 'Nothing of you. At most the results of large groups, if they are shared.',
    },
    {
      who: 'HR',
      sees: 'The results of groups of at least {k} people, rounded, once a round has closed. Never an answer, and never whether you took part.',
    },
    {
      who: 'Somebody you ask to call you',
      sees: 'What you fill in for that, and nothing else. Only if you ask yourself.',
    },
    {
      who: 'Administrators of the email system',
      sees: 'That emails came that look like everybody’s. Not what you answered.',
    },
    {
      who: 'Administrators of the network',
      sees: 'At most that your device opened this address. Not which page, and not what you sent.',
    },
    {
      who: 'Administrators of the computer account',
      sees: 'Nothing in daily work. By breaking in on purpose, which leaves traces, they could read what is stored.',
    },
  ],
  contact: 'Somebody outside this programme’s daily work can answer your questions: {contact}',
  noContact:
    'Ask your employer who looks after data protection, or your works council or occupational health service, where there is one.',
}
