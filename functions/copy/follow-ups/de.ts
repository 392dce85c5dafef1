import type { Copy } from '../copy.ts'

/** The form for follow-ups in this language. */
export const de: Pick<Copy, 'followUp'> = {
  followUp: {
    title: 'Möchten Sie zwei E‑Mails mit Ideen?',
    text: 'Zwei kurze E‑Mails mit Ideen, die guttun. Wer sie möchte, bekommt die gleiche Art von E‑Mails, ganz gleich, wie die Antworten waren. Sie können jederzeit wieder aufhören.',
    kindsTitle: 'Was spricht Sie an? Kreuzen Sie an, so viel Sie möchten.',
    kinds: {
      mindfulness: 'Ruhe und Achtsamkeit',
      movement: 'Bewegung',
      sleep: 'Erholung und Schlaf',
      nature: 'Draußen sein',
      creativity: 'Kreativ sein',
      spiritual: 'Glaube und Sinn',
      reading: 'Etwas zum Lesen',
      talking: 'Mit jemandem reden',
      peer: 'Menschen mit ähnlichen Erfahrungen',
      community: 'Gemeinsam etwas unternehmen',
    },
    paceTitle: 'Wann?',
    pace: {
      weekly: 'In einer Woche und in zwei',
      fortnightly: 'In zwei Wochen und in vier',
    },
    languageTitle: 'In welcher Sprache?',
    none: 'Wenn Sie nichts ankreuzen, kommen keine E‑Mails.',
    save: 'Auswahl speichern',
    chosen: {
      title: 'Alles vorgemerkt',
      one: 'Es kommt eine E‑Mail, am {first}.',
      two: 'Die erste E‑Mail kommt am {first}, die zweite am {second}.',
      bring: 'In jeder stehen bis zu drei Ideen, zuerst zu dem, was Sie angekreuzt haben:',
      none: {
        title: 'Es kommen keine E‑Mails',
        text: [
          'Sie haben nichts angekreuzt. Deshalb schicken wir Ihnen keine Ideen, auch keine, um die Sie früher gebeten haben.',
        ],
      },
      over: {
        title: 'In dieser Runde reicht die Zeit nicht mehr',
        text: [
          'Diese Runde ist fast zu Ende. Die E‑Mails, die Sie gewählt haben, können deshalb nicht mehr kommen. Mit der nächsten Einladung können Sie wieder wählen.',
        ],
      },
      close:
        'Solange Ihr Link gilt, können Sie Ihre Auswahl hier unten ändern. Sie können diese Seite jetzt auch schließen.',
    },
    stopped: 'Haben Sie diese E‑Mails früher einmal abgestellt? Hier können Sie sie wieder einschalten.',
    minutes: { one: '{count} Minute', other: '{count} Minuten' },
  },
}
