import type { Copy } from '../copy.ts'

/** The form for follow-ups in this language. */
export const de: Pick<Copy, 'followUp'> = {
  followUp: {
    title: 'Möchten Sie zwei Mails mit etwas Hilfreichem?',
    text: 'Zwei kurze Mails mit Ideen, die guttun. Wer sie möchte, bekommt dieselbe Art von Mails, egal was geantwortet wurde. Sie können jederzeit wieder aufhören.',
    kindsTitle: 'Was spricht Sie an?',
    kinds: {
      mindfulness: 'Ruhe und Achtsamkeit',
      movement: 'Bewegung',
      sleep: 'Erholung und Schlaf',
      nature: 'Draußen sein',
      creativity: 'Etwas gestalten',
      spiritual: 'Glaube und Sinn',
      reading: 'Etwas zum Lesen',
      talking: 'Mit jemandem reden',
      peer: 'Menschen, die das kennen',
      community: 'Gemeinsam etwas tun',
    },
    paceTitle: 'Wann?',
    pace: {
      weekly: 'In einer Woche und in zwei',
      fortnightly: 'In zwei Wochen und in vier',
      none: 'Keine Mails, danke',
    },
    languageTitle: 'In welcher Sprache?',
    save: 'Auswahl speichern',
    minutes: { one: '{count} Minute', other: '{count} Minuten' },
  },
}
