import type { Copy } from '../copy.ts'

/** The form for fewer emails, and what is said once it is saved, in this language. */
export const es: Pick<Copy, 'fewerEmails'> = {
  fewerEmails: {
    title: '¿O prefiere recibir menos?',
    text: 'Elija lo que le venga bien. Sustituye a lo que eligió aquí antes; no lo mostramos porque otras personas podrían abrir esta página. No se lo decimos a nadie de su trabajo. Los correos que usted pida seguirán llegando.',
    rhythmTitle: '¿Con qué frecuencia podemos escribirle?',
    rhythm: {
      every: 'Tan a menudo como esté previsto',
      two: 'Como mucho, dos veces en 30 días',
      one: 'Como mucho, una vez en 30 días',
      'half-year': 'Mejor unas dos veces al año',
    },
    withoutTitle: '¿Qué prefiere no recibir?',
    without: {
      reminders: 'Recordatorios',
      'give-back': 'Noticias de lo que ha resultado de una ronda',
    },
    untilTitle: 'Si necesita una pausa: ni invitaciones ni recordatorios antes de este día:',
    save: 'Guardar mi elección',
    saved: {
      title: 'Queda anotado',
      text: [
        'Lo respetaremos a partir de ahora, en cada ronda.',
        'Puede elegir de nuevo cuando quiera, con el enlace al final de cada correo. Cuídese mucho.',
      ],
    },
  },
}
