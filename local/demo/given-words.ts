import type { GivenWords } from '../../functions/domain/report/give-back.ts'

/** What HR of a made-up employer writes, in every language. */
export const GIVEN_WORDS: Readonly<Record<string, GivenWords>> = {
  en: {
    short:
      'From May on, no meetings before half past nine, and two more people on the evening shift in both houses.',
    more: 'You told us that evenings are too full. We’ve asked the board for two posts, and it has said yes.\nThe works council and the team leads look at the rota with you every quarter.\nIf something doesn’t work, tell Ines in HR or the works council. We’ll write again after the next round.',
  },
  de: {
    short:
      'Ab Mai gibt es keine Besprechungen vor halb zehn und zwei zusätzliche Kräfte in der Spätschicht beider Häuser.',
    more: 'Sie haben uns gesagt, dass die Abende zu voll sind. Die Geschäftsführung hat zwei neuen Stellen zugestimmt.\nBetriebsrat und Teamleitungen sehen sich den Dienstplan jedes Quartal gemeinsam mit Ihnen an.\nWenn etwas nicht klappt, sagen Sie es Ines in der Personalabteilung oder dem Betriebsrat. Nach der nächsten Runde schreiben wir wieder.',
  },
  fr: {
    short:
      'À partir de mai, plus de réunion avant neuf heures et demie, et deux personnes de plus le soir dans les deux maisons.',
    more: 'Vous nous avez dit que les soirées sont trop chargées. La direction a accepté de créer deux postes.\nLe comité et les responsables regardent le planning avec vous chaque trimestre.\nSi quelque chose ne va pas, dites-le à Ines, aux ressources humaines. Nous vous écrirons à nouveau la prochaine fois.',
  },
  es: {
    short:
      'A partir de mayo no habrá reuniones antes de las nueve y media, y habrá dos personas más por la tarde en las dos casas.',
    more: 'Nos dijeron que las tardes están demasiado cargadas. La dirección ha aceptado dos puestos nuevos.\nEl comité y las personas responsables revisan los turnos con ustedes cada trimestre.\nSi algo no funciona, díganselo a Ines, de Personal. Volveremos a escribir después de la próxima ronda.',
  },
  ar: {
    short:
      'ابتداءً من مايو لن تكون هناك اجتماعات قبل التاسعة والنصف، وسينضم شخصان إلى نوبة المساء في الدارين.',
    more: 'قلتم لنا إن المساء مزدحم أكثر من اللازم. وقد وافقت الإدارة على وظيفتين جديدتين.\nيراجع مجلس العاملين ومسؤولو الفرق جدول النوبات معكم كل ثلاثة أشهر.\nإن لم يسر شيء كما ينبغي، فأخبروا إيناس في الموارد البشرية. وسنكتب إليكم مجددًا بعد الجولة القادمة.',
  },
}
