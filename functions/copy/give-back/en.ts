import type { Copy } from '../copy.ts'

/** What the page says that gives results back, in this language. */
export const en: Pick<Copy, 'giveBack'> = {
  giveBack: {
    title: 'You said, we do',
    lead: 'A little while ago, {organisation} asked you and your colleagues how you’ve been. Here’s what came of it. It’s the same page for everyone, whether you took part or not.',
    saidTitle: 'What you said together',
    trend: {
      rose: 'That’s more than the time before. It matters that it was said.',
      fell: 'That’s less than the time before. Together, you’re carrying less than you were, and that’s something to be glad of.',
      'about-the-same': 'That’s about the same as the time before.',
    },
    notAlone: 'If that’s you, you’re not alone. There are people to talk to at the end of this page.',
    unsure:
      'This time there weren’t enough answers to say anything for certain, and we’d rather tell you so than guess. That’s nobody’s fault: it’s fine not to take part.',
    lost: 'The figures for this round were lost, and we don’t make them up. Nobody’s answers were shown to your employer.',
    note: 'The figures are for everyone together, with a little chance added to protect each person. That’s why they come as a range. Your employer never sees what any one person answered.',
    wavesTitle: 'Round by round',
    wave: {
      told: '{percent}, between {from} and {to}',
      unsure: 'nothing certain to say',
      lost: 'figures lost',
    },
    doTitle: 'What will be done',
    writes: '{organisation} writes:',
    corrected: 'These words were changed on {date}.',
    otherLanguage: 'These words aren’t available in your language.',
    lastTime: 'You said, we do. Here’s what {organisation} last wrote to everyone:',
  },
}
