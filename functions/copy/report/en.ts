import { en as followUps } from '../follow-ups/en.ts'
import type { ReportWords } from './words.ts'

/** The words of a report, in this language. */
export const en: ReportWords = {
  locale: 'en',
  dir: 'ltr',
  title: 'Report',
  summary: {
    took: 'Of the {invited} people who were invited, about {percent} gave answers that can be counted (between {from} and {to}).',
    tookUnknown: 'Too few people were invited to say how many of them gave answers.',
    share: '{scale}: about {percent} of those who answered spoke of {cut} (between {from} and {to}).',
    shareUnknown: '{scale}: there are too few answers to give a share.',
    trend: {
      rose: 'That’s more than in the round before, and not just by chance.',
      fell: 'That’s less than in the round before, and not just by chance.',
      'about-the-same': 'That’s about the same as in the round before.',
    },
    differ: 'Different from the rest, and not just by chance: {groups}.',
    alike: 'No group differs from the rest by more than chance can explain.',
  },
  lost: {
    lead: 'The figures of this round are lost.',
    text: 'Chance is added to the figures of each round once. Here they’re gone, and they aren’t made a second time: two sets of figures about the same answers would tell more about each person than was promised. Everybody has had their reply and their support all the same.',
  },
  whole: {
    title: 'Everyone together',
    note: 'How heavily people’s answers weigh, from light to very heavy.',
    counts: '“{cut}” counts these answers: {weights}.',
    tookPart: 'Gave answers that can be counted',
    nothing: 'There aren’t enough answers yet for a figure that could be relied on, so none is shown.',
  },
  weights: ['light', 'some strain', 'quite a bit of strain', 'heavy strain', 'very heavy strain'],
  orMore: [
    'any strain',
    'some strain or more',
    'quite a bit of strain or more',
    'heavy strain or more',
    'very heavy strain',
  ],
  scales: {
    Worry: 'Worry',
    Mood: 'Mood',
    'Overall strain': 'Overall strain',
    'Life satisfaction': 'Satisfaction with life',
    Worthwhile: 'Doing what’s worthwhile',
    Happiness: 'Happiness',
    'Work: demands, control, support': 'Work: demands, control, support',
    'Recovery and energy': 'Recovery and energy',
  },
  table: {
    answers: 'Answers',
    group: 'Group',
    wave: 'Round',
    share: 'Share',
    range: 'Margin',
    comparison: 'Against the rest',
    trend: 'Since the round before',
    invited: '{count} invited',
  },
  range: 'between {from} and {to}',
  notTold: 'Too few answers for a figure',
  chart: {
    share: '{name}: {percent}, between {from} and {to}',
    notTold: '{name}: too few answers for a figure',
    waves: '{scale}, round by round: {cut}',
    whole: 'The dashed line is everyone together: {percent}.',
  },
  comparison: { higher: 'higher', lower: 'lower', alike: 'no clear difference' },
  trend: { rose: 'rose', fell: 'fell', 'about-the-same': 'about the same' },
  by: 'By {breakdown}',
  breakdowns: { department: 'department', site: 'site', country: 'country' },
  noValue: 'Not given',
  together: 'Counted together: {names}',
  tooSmall: 'Nothing can be told apart here: there aren’t two groups with enough people.',
  groupsNote:
    'Groups are in the order of their names. “Higher”, “lower”, “rose” and “fell” are only said where chance is an unlikely reason, with all the comparisons in this report taken together.',
  wishes: {
    title: 'What people wish for',
    note: 'Of those who answered, how many ticked each kind of support. People could tick several, or none, and those who ticked nothing may still welcome it.',
    kind: 'Kind of support',
    kinds: followUps.followUp.kinds,
  },
  possible: {
    title: 'What would make more possible',
    changes: {
      'more-answers': 'As it is now, a figure for everyone takes about {answers} answers.',
      'more-people': 'As it is now, a group is shown by itself if about {answers} people in it answer.',
      'one-breakdown-fewer': 'With one breakdown fewer it would take about {answers}.',
      'fewer-reports': 'With half as many reports a year it would take about {answers}.',
      'one-scale': 'With one scale in place of several it would take about {answers}.',
    },
  },
  waves: {
    title: 'Round by round',
    note: 'Each dot is a figure, and the line through it shows where the true share of people like these lies, 95 times in 100. Where two lines overlap, a change may be chance.',
    lost: 'lost',
  },
  asked: {
    title: 'What was asked, when, and who was asked',
    when: 'Open from {opens} to {closes}.',
    recall: {
      one: 'about the last day',
      other: 'about the last {count} days',
    },
    question: '{name}, {recall}',
    invited: 'Invited: {count}.',
    uncounted: 'Left out of the figures, since the yearly limit that protects them is used up: {count}.',
    everybody: 'Everybody on the roster was asked.',
    only: {
      countries: 'Only these countries: {names}.',
      departments: 'Only these departments: {names}.',
      sites: 'Only these sites: {names}.',
    },
    published: 'Published on {date}. The figures stay as they are, whatever is deleted later.',
  },
  noise: {
    title: 'How each person is protected',
    text: 'Chance was added to every count once, before anybody saw it, so that the report would say almost the same without any one person. Someone who knew everyone else’s answers, and thought two answers of that person equally likely, would guess right at most {one} times in 100 from this report, and at most {year} times from as many reports as this series may have in a year ({reports}). A coin is right 50 times.',
    link: 'What people are told about it',
  },
  act: {
    title: 'What to do with it',
    first: 'Look at the work first',
    organisation: [
      'Demands: match the workload to the hours and the people there are. Take something away before you add something.',
      'Control: let people have a say in how and when they do their work.',
      'Support: give managers time and training to talk about strain, and make it easy to get help from colleagues.',
      'Relationships, roles and change: fair treatment, clear duties, and early word about changes, with a chance to shape them.',
    ],
    concerns: {
      work: 'These questions were about work itself. Go through demands, control and support together with the people who do the work.',
      rest: 'These questions were about rest and energy. Look at working hours, shifts, breaks and being reachable after work.',
      mind: 'These questions were about how people feel. They don’t say why. Ask together what makes work heavier, and what makes it lighter.',
    },
    after: 'Then offer something to each person',
    person:
      'Besides that, and never in its place: support that people can use by themselves and in confidence, such as occupational health, somebody to talk to, mindfulness, yoga or meditation.',
    sources:
      'NICE guideline NG212, Mental wellbeing at work (2022), which puts the organisation before the individual; HSE Management Standards (demands, control, support, relationships, role, change).',
  },
  limits: {
    title: 'What this can’t say',
    text: [
      'These are self-checks and not diagnoses. They say how people felt, as they put it themselves, over a short time.',
      'The margins are for people like these in times like these. Those who didn’t answer may differ, and no margin covers that.',
      'Please don’t look for who is meant by a figure, don’t rank teams or managers by it, and decide nothing about a person with it.',
      'Questions about a person’s safety are never counted, and nobody can ask for another cut of the answers.',
    ],
  },
  back: {
    title: 'Words to give back to your colleagues',
    note: 'Yours to copy and change. The last sentence is the one that counts.',
    thanks: 'Thank you for telling us how you’ve been.',
    share:
      'About {percent} of you who answered spoke of {cut} ({scale}). If that’s you, you’re not alone with it.',
    promise:
      'HR can’t see what anyone answered. Support is there for you, whether you took part or not. And here’s what we’ll change, and by when: …',
  },
}
