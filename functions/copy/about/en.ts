import type { AboutCopy } from './words.ts'

/** The page about the programme, in this language. */
export const en: AboutCopy = {
  title: 'What this is, and who sees what',
  lead: 'From time to time, everyone who’s invited at {organisation} gets a discreet email with a link to their own page: a few questions about how they’ve been, and a personal reply straight afterwards.',
  sections: {
    voluntary: {
      title: 'You don’t have to',
      text: [
        'Taking part is voluntary, and nothing happens if you don’t. You can skip any question, stop halfway, come back, or ask us to write to you another day.',
        'Your answers are used to write your reply, and are counted together with other people’s. They aren’t used for anything else.',
      ],
    },
    who: { title: 'Who sees what', text: [] },
    results: {
      title: 'What the results can tell about you',
      text: [
        'HR gets figures about everyone together, and about groups in which at least {fewest} people were invited. Chance is added to every count once, before anybody sees it. So the results would say almost the same without you, and nobody can work out from them for certain what you answered, or whether you did.',
        'Someone who knew everyone else’s answers, and thought two answers of yours equally likely, would guess right at most {one} times in 100 after one of four reports in a year, and at most {year} times after all reports of a year. A coin is right 50 times. Where they’re surer beforehand it helps less: a guess that’s right {sureBefore} times in 100 without the reports of a year is right {sureAfter} times with them.',
        'If your answer is rare, a suspicion can still grow: from 1 in {rareBefore} typically to 1 in {rareTypically} after a year of reports, and by bad luck, once in twenty, to 1 in {rareByBadLuck}. Years add up: with the same answer each time, a guess is right at most {fiveYears} times in 100 after five. Two people known to answer alike, such as a couple, are protected less: {alike} times in 100 after a year.',
        'These numbers hold for all rounds of a year together, also if you change department or place. Only if your staff number and your address change at the same time does the count start again. And what the results say of a group, people may believe of everyone in it, whether they answered or not.',
      ],
    },
    mailbox: {
      title: 'What your mailbox can give away',
      text: [
        'A work mailbox belongs to your employer. Anyone who can read it can see that an invitation came, and open the link in it. The page it leads to never shows your answers, or whether there are any.',
        'They could also send answers in your name. The first answers that arrive count, and the page doesn’t tell anybody whether any came before.',
        'Reminders only go to people who haven’t answered yet, and emails with ideas only to people who asked for them. A mailbox shows both. If that worries you, stop the emails with the link at the end of any of them, or send the form without answering anything: then you won’t get a reminder.',
        'On a work device or a work network, others may be able to see that you opened the page. Your own phone is safer.',
        'One of the ideas may link to a page of your employer’s. If you open it, that page can tell that you’ve been there.',
      ],
    },
    computers: {
      title: 'What we can’t promise',
      text: [
        'Answers are encrypted and kept apart from your name, where HR’s tools can’t get in. Someone who manages the cloud account of {organisation} could still break in on purpose. It takes deliberate steps and leaves traces. You can ask who that is, and who checks on them.',
      ],
    },
    kept: {
      title: 'How long things are kept',
      text: [
        'Your answers: {months} months, then they’re deleted. Which emails with ideas you chose: {months} months from your last choice.',
        'A private page, if you keep one: what’s on it, two years and a month. Only your key opens it, so nobody else can read it in that time.',
        'Your link: it stops working {linkDays} days after the round closes. The fact that we wrote to you, and whether you answered, but not what: {stopDays} days longer.',
        'What you fill in so that someone can call you: until somebody there confirms that they’ve read it, and {callDays} days at most. The email they got stays with them.',
        'The fact that you stopped the emails: until you turn them on again.',
        'Deletion is automatic and can take a few days longer. Backups keep deleted data for up to {backupDays} days after that, and nobody reads them in day-to-day work.',
      ],
    },
    details: {
      title: 'In detail',
      text: [
        'What’s stored about a person, for how long, and which parts of the programme can read it. Nobody else’s tools can. Only what HR’s tools can read says so. The days count from the end of the round, or from when something came.',
        'For each round, at most {emails} emails come by themselves: an invitation, two reminders and one about what came of it. Anything more, you asked for.',
        'What you agree to before you answer is version {consent}. Questionnaires: {questionnaires}.',
      ],
    },
    stop: {
      title: 'How to stop, or change your mind',
      text: [
        'At the end of every email there’s a link that stops all of them. Nobody at work is told, and you can turn them on again on the same page.',
        'You can change or end the emails with ideas at any time, with your own link.',
        'If you’d like to see your answers again, keep a private page at the end of a check-in. Only your own key opens it, and there you can download or delete what’s on it. There’s another copy of your answers, the one the results are made of.',
        'You can have that one, and everything else that’s kept about you, deleted early: follow the link at the end of any email. It begins {eraseBegins} hours later, since others may be able to read your mailbox, and until then it can be undone.',
      ],
    },
    emergency: {
      title: 'Not an emergency service',
      text: [
        'Nobody watches the answers as they come in, and nobody will get in touch because of them. If you or someone near you is in danger right now, please get help at once.',
        'This is not a diagnosis, and it doesn’t replace a doctor.',
      ],
    },
    ask: { title: 'Who to ask', text: [] },
  },
  whoSees: [
    {
      who: 'You',
      sees: 'Your reply, once, as soon as you send your answers. The link doesn’t show it again.',
    },
    {
      who: 'Your manager',
      sees: 'Nothing about you. At most the results of whole groups, if they’re shared.',
    },
    {
      who: 'HR',
      sees: 'Figures about everyone together and about groups, with chance added to them, once a round has closed. Never an answer, and never whether you took part.',
    },
    {
      who: 'Everyone who was invited',
      sees: 'The figures about everyone together, never by group, if {organisation} writes to you all about what it will do. The page is the same whether you took part or not.',
    },
    {
      who: 'Someone you ask to call you',
      sees: 'What you fill in for that, and nothing else. Only if you ask for it yourself.',
    },
    {
      who: 'People who run the email system',
      sees: 'That you got emails that look like everybody’s. Not what you answered.',
    },
    {
      who: 'People who run the network',
      sees: 'At most that your device opened this address. Not which page, and not what you sent.',
    },
    {
      who: 'People who manage the cloud account',
      sees: 'Nothing in day-to-day work. By breaking in on purpose, which leaves traces, they could read what’s stored.',
    },
  ],
  contact: 'Someone who isn’t involved in running this programme can answer your questions: {contact}',
  noContact:
    'You can ask the person who looks after data protection at work, or your union, works council or occupational health service, if there is one.',
  details: {
    forDays: '{days} days',
    noEnd: 'no fixed end',
    readBy: '{kept}. Can be read by: {parts}.',
    version: '{name} (version {version})',
    what: {
      answers: 'Your answers to a round',
      wishes: 'Kinds of support you ticked in a round',
      choices: 'What you chose to be sent, and what was sent',
      calls: 'What you filled in to be called',
      privatePage: 'Your private page, sealed with your key',
      sent: 'That we wrote to you, and whether you answered, but not what',
      stopped: 'That we’re not to write to an address',
      roster: 'Your entry in your employer’s list of staff',
      budget: 'How much has been told about groups you were in, without your name',
      invited: 'Who was invited to a round',
      results: 'Results about groups, with chance added',
    },
    parts: {
      hr: 'HR’s tools',
      rounds: 'planning of rounds',
      emails: 'sending of emails',
      pages: 'the pages you open',
      settling: 'a check, a minute later, that your answers were stored',
      responder: 'passing a request on to the person who calls you',
      report: 'counting for results',
      deletion: 'deletion, to find what it deletes',
    },
  },
  complain:
    'You can also complain to a data protection authority, for example where you live or work. In the EU, edpb.europa.eu lists all of them.',
}
