import type { Copy } from '../copy.ts'

/** When somebody answers, how soon they call, and what is spoken there, in this language. */
export const es: Pick<Copy, 'routes'> = {
  routes: {
    hours: {
      always: 'las 24 horas',
      daily: 'todos los días',
      'monday-to-friday': 'de lunes a viernes',
      'monday-to-saturday': 'de lunes a sábado',
      'sunday-to-thursday': 'de domingo a jueves',
      'working-hours': 'en horario laboral',
      'by-appointment': 'con cita previa',
    },
    response: {
      'within-hours': 'en unas horas',
      'same-day': 'el mismo día',
      'same-working-day': 'el mismo día laborable',
      'next-working-day': 'como muy tarde el siguiente día laborable',
      'within-two-working-days': 'en dos días laborables como máximo',
      'within-three-working-days': 'en tres días laborables como máximo',
    },
    languages: 'Idiomas: {languages}',
  },
}
