import type { Copy } from '../copy.ts'

/** What the page says that gives results back, in this language. */
export const de: Pick<Copy, 'giveBack'> = {
  giveBack: {
    title: 'Sie haben es gesagt, wir handeln',
    lead: 'Vor einiger Zeit hat {organisation} Sie und viele andere, die dort arbeiten, gefragt, wie es ihnen geht. Hier lesen Sie, was daraus geworden ist. Diese Seite ist für alle gleich, ob Sie mitgemacht haben oder nicht.',
    saidTitle: 'Was Sie alle zusammen gesagt haben',
    trend: {
      rose: 'Das ist mehr als beim letzten Mal. Gut, dass es gesagt wurde.',
      fell: 'Das ist weniger als beim letzten Mal. Gemeinsam tragen Sie weniger als zuvor, und darüber darf man sich freuen.',
      'about-the-same': 'Das ist etwa so viel wie beim letzten Mal.',
    },
    notAlone:
      'Wenn es Ihnen auch so geht, sind Sie nicht allein. Am Ende dieser Seite finden Sie Menschen, mit denen Sie sprechen können.',
    unsure:
      'Diesmal waren es zu wenige Antworten, um etwas sicher zu sagen. Das sagen wir Ihnen lieber, als zu raten. Niemand hat dabei etwas falsch gemacht: Es ist in Ordnung, nicht mitzumachen.',
    lost: 'Die Zahlen dieser Runde sind verloren gegangen, und wir denken uns keine aus. Ihr Arbeitgeber hat keine Antworten gesehen.',
    note: 'Die Zahlen gelten für alle zusammen. Ein wenig Zufall wurde dazugegeben, um jede Person zu schützen, deshalb steht hier ein Bereich. Ihr Arbeitgeber sieht nie, was eine einzelne Person geantwortet hat.',
    wavesTitle: 'Runde für Runde',
    wave: {
      told: '{percent}, zwischen {from} und {to}',
      unsure: 'nichts sicher zu sagen',
      lost: 'Zahlen verloren',
    },
    doTitle: 'Was getan wird',
    writes: '{organisation} schreibt:',
    corrected: 'Dieser Text wurde am {date} geändert.',
    otherLanguage: 'Diesen Text gibt es nicht in Ihrer Sprache.',
    lastTime: 'Sie haben es gesagt, wir handeln. Das hat {organisation} zuletzt an alle geschrieben:',
  },
}
