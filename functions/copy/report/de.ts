import { de as followUps } from '../follow-ups/de.ts'
import type { ReportWords } from './words.ts'

/** The words of a report, in this language. */
export const de: ReportWords = {
  locale: 'de',
  dir: 'ltr',
  title: 'Bericht',
  summary: {
    took: 'Von {invited} Eingeladenen haben etwa {percent} auswertbar geantwortet (zwischen {from} und {to}).',
    tookUnknown: 'Es waren zu wenige eingeladen, um zu sagen, wie viele geantwortet haben.',
    share:
      '{scale}: Etwa {percent} von denen, die geantwortet haben, liegen bei „{cut}“ (zwischen {from} und {to}).',
    shareUnknown: '{scale}: Für einen Anteil gibt es zu wenige Antworten.',
    trend: {
      rose: 'Das ist sicher mehr als in der Runde davor.',
      fell: 'Das ist sicher weniger als in der Runde davor.',
      'about-the-same': 'Das ist etwa so viel wie in der Runde davor.',
    },
    differ: 'Sicher anders als die übrigen: {groups}.',
    alike: 'Keine Gruppe unterscheidet sich sicher von den übrigen.',
  },
  lost: {
    lead: 'Die Zahlen dieser Runde sind verloren.',
    text: 'Den Zahlen jeder Runde wird genau einmal Zufall beigemischt. Hier sind sie nicht mehr da, und sie werden kein zweites Mal gebildet: Zwei Fassungen aus denselben Antworten würden über die Einzelnen mehr verraten, als ihnen zugesagt ist. Rückmeldung und Unterstützung haben trotzdem alle bekommen.',
  },
  whole: {
    title: 'Alle zusammen',
    note: 'Wie schwer die Antworten wiegen, von leicht bis sehr schwer.',
    counts: '„{cut}“ umfasst diese Antworten: {weights}.',
    tookPart: 'Auswertbar geantwortet',
    nothing:
      'Für eine Zahl, auf die man sich verlassen könnte, sind es noch zu wenige Antworten. Deshalb steht hier keine.',
  },
  weights: ['leicht', 'etwas Belastung', 'deutliche Belastung', 'starke Belastung', 'sehr starke Belastung'],
  orMore: [
    'Belastung überhaupt',
    'etwas Belastung oder mehr',
    'deutliche Belastung oder mehr',
    'starke Belastung oder mehr',
    'sehr starke Belastung',
  ],
  scales: {
    Worry: 'Sorgen',
    Mood: 'Stimmung',
    'Overall strain': 'Belastung insgesamt',
    'Life satisfaction': 'Zufriedenheit mit dem Leben',
    Worthwhile: 'Sinn im eigenen Tun',
    Happiness: 'Glücklichsein',
    'Work: demands, control, support': 'Arbeit: Anforderungen, Spielraum, Rückhalt',
    'Recovery and energy': 'Erholung und Energie',
  },
  table: {
    answers: 'Antworten',
    group: 'Gruppe',
    wave: 'Runde',
    share: 'Anteil',
    range: 'Spanne',
    comparison: 'Gegenüber den übrigen',
    trend: 'Seit der Runde davor',
    invited: '{count} eingeladen',
  },
  range: 'zwischen {from} und {to}',
  notTold: 'Zu wenige Antworten für eine Zahl',
  chart: {
    share: '{name}: {percent}, zwischen {from} und {to}',
    notTold: '{name}: zu wenige Antworten für eine Zahl',
    waves: '{scale}, Runde für Runde: {cut}',
    whole: 'Die gestrichelte Linie steht für alle zusammen: {percent}.',
  },
  comparison: { higher: 'höher', lower: 'niedriger', alike: 'kein sicherer Unterschied' },
  trend: { rose: 'gestiegen', fell: 'gesunken', 'about-the-same': 'etwa gleich' },
  by: 'Nach {breakdown}',
  breakdowns: { department: 'Abteilung', site: 'Standort', country: 'Land' },
  noValue: 'Ohne Angabe',
  together: 'Zusammen gezählt: {names}',
  tooSmall: 'Hier lässt sich nichts unterscheiden: Es gibt keine zwei Gruppen mit genug Menschen.',
  groupsNote:
    'Die Gruppen stehen in der Reihenfolge ihrer Namen. „Höher“, „niedriger“, „gestiegen“ und „gesunken“ steht nur da, wo es für diesen Bericht als Ganzes sicher ist.',
  wishes: {
    title: 'Was Menschen sich wünschen',
    note: 'Wie viele von denen, die geantwortet haben, die einzelnen Angebote angekreuzt haben. Mehrere oder keines waren möglich, und auch wer nichts angekreuzt hat, freut sich vielleicht darüber.',
    kind: 'Angebot',
    kinds: followUps.followUp.kinds,
  },
  possible: {
    title: 'Was mehr möglich machen würde',
    changes: {
      'more-answers': 'So wie jetzt braucht eine Zahl für alle zusammen etwa {answers} Antworten.',
      'more-people': 'So wie jetzt steht eine Gruppe für sich, wenn etwa {answers} Menschen darin antworten.',
      'one-breakdown-fewer': 'Mit einer Aufteilung weniger genügen etwa {answers}.',
      'fewer-reports': 'Mit halb so vielen Berichten im Jahr genügen etwa {answers}.',
      'one-scale': 'Mit einer einzigen Skala genügen etwa {answers}.',
    },
  },
  waves: {
    title: 'Runde für Runde',
    note: 'Jeder Punkt ist eine Zahl, und die Linie durch ihn zeigt, wo der wahre Anteil solcher Menschen liegt, in 95 von 100 Fällen. Wo sich zwei Linien überlappen, kann eine Änderung Zufall sein.',
    lost: 'verloren',
  },
  asked: {
    title: 'Was gefragt wurde, wann und wer',
    when: 'Offen vom {opens} bis zum {closes}.',
    recall: {
      one: 'über den letzten Tag',
      other: 'über die letzten {count} Tage',
    },
    question: '{name}, {recall}',
    invited: 'Eingeladen: {count}.',
    uncounted:
      'In den Zahlen nicht mitgezählt, weil die jährliche Grenze erreicht ist, die sie schützt: {count}.',
    everybody: 'Gefragt wurden alle auf der Personalliste.',
    only: {
      countries: 'Nur diese Länder: {names}.',
      departments: 'Nur diese Abteilungen: {names}.',
      sites: 'Nur diese Standorte: {names}.',
    },
    published:
      'Veröffentlicht am {date}. Die Zahlen bleiben, wie sie sind, auch wenn später etwas gelöscht wird.',
  },
  noise: {
    title: 'Wie jeder Mensch geschützt ist',
    text: 'Jeder Zahl wurde einmal Zufall beigemischt, bevor jemand sie sah. So würde der Bericht ohne einen einzelnen Menschen fast dasselbe sagen. Wer alle anderen Antworten kennt und zwei Antworten dieses Menschen für gleich wahrscheinlich hält, rät mit diesem Bericht höchstens {one}‑mal von 100 richtig, und höchstens {year}‑mal mit so vielen Berichten, wie es in dieser Reihe in einem Jahr geben darf ({reports}). Eine Münze liegt 50‑mal richtig.',
    link: 'Was den Menschen darüber gesagt wird',
  },
  act: {
    title: 'Was sich damit anfangen lässt',
    first: 'Zuerst die Arbeit selbst',
    organisation: [
      'Anforderungen: Die Arbeit soll zu den Stunden und zu den Menschen passen, die da sind. Erst etwas wegnehmen, dann etwas dazugeben.',
      'Spielraum: Wer die Arbeit tut, bestimmt mit, wie und wann.',
      'Rückhalt: Führungskräfte brauchen Zeit und Übung, um über Belastung zu sprechen. Hilfe im Team soll leicht zu haben sein.',
      'Miteinander, Rollen und Veränderung: fairer Umgang, klare Aufgaben, und früh sagen, was sich ändert, mit der Möglichkeit, es mitzugestalten.',
    ],
    concerns: {
      work: 'Hier ging es um die Arbeit selbst. Gehen Sie Anforderungen, Spielraum und Rückhalt mit denen durch, die die Arbeit tun.',
      rest: 'Hier ging es um Erholung und Energie. Sehen Sie auf Arbeitszeiten, Schichten, Pausen und Erreichbarkeit nach Feierabend.',
      mind: 'Hier ging es darum, wie es den Menschen geht. Warum, sagen die Antworten nicht. Fragen Sie gemeinsam, was die Arbeit schwerer macht und was sie leichter macht.',
    },
    after: 'Dann ein Angebot an alle Einzelnen',
    person:
      'Dazu, und nie stattdessen: Unterstützung, die Menschen für sich und vertraulich nutzen können, etwa der betriebsärztliche Dienst, jemand zum Reden, Achtsamkeit, Yoga oder Meditation.',
    sources:
      'NICE-Leitlinie NG212, Mental wellbeing at work (2022), die bei der Organisation beginnt und nicht bei den Einzelnen; HSE Management Standards (Anforderungen, Spielraum, Rückhalt, Miteinander, Rolle, Veränderung).',
  },
  limits: {
    title: 'Was dieser Bericht nicht sagen kann',
    text: [
      'Das sind Selbsteinschätzungen und keine Diagnosen. Sie sagen, wie es Menschen nach eigenem Bekunden in einer kurzen Zeit ging.',
      'Die Spannen gelten für Menschen wie diese in Zeiten wie diesen. Wer nicht geantwortet hat, kann anders sein, und das deckt keine Spanne ab.',
      'Bitte suchen Sie nicht nach den Menschen hinter einer Zahl, stellen Sie damit keine Rangfolge von Teams oder Führungskräften auf, und entscheiden Sie damit nichts über einen einzelnen Menschen.',
      'Fragen zur Sicherheit eines Menschen werden nie gezählt, und niemand kann einen anderen Zuschnitt der Antworten verlangen.',
    ],
  },
  back: {
    title: 'Worte für Ihre Belegschaft',
    note: 'Zum Übernehmen und Ändern. Auf den letzten Satz kommt es an.',
    thanks: 'Danke, dass Sie uns gesagt haben, wie es Ihnen geht.',
    share:
      'Etwa {percent} von denen, die geantwortet haben, liegen bei „{cut}“ ({scale}). Wenn es Ihnen so geht, sind Sie damit nicht allein.',
    promise:
      'Die Personalabteilung kann nicht sehen, was jemand geantwortet hat. Unterstützung gibt es für alle, ob mit oder ohne Antwort. Und das ändern wir, bis zu diesem Tag: …',
  },
}
