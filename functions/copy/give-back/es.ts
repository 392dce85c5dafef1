import type { Copy } from '../copy.ts'

/** What the page says that gives results back, in this language. */
export const es: Pick<Copy, 'giveBack'> = {
  giveBack: {
    title: 'Ustedes lo dijeron, y esto haremos',
    lead: 'Hace un tiempo, {organisation} les preguntó a usted y a las demás personas que trabajan allí cómo estaban. Esto es lo que ha resultado. La página es la misma para todo el mundo, haya participado usted o no.',
    saidTitle: 'Lo que dijeron entre todos',
    trend: {
      rose: 'Es más que la vez anterior. Es importante que se haya dicho.',
      fell: 'Es menos que la vez anterior. Entre todos llevan menos peso que antes, y es motivo de alegría.',
      'about-the-same': 'Es más o menos lo mismo que la vez anterior.',
    },
    notAlone:
      'Si es su caso, no está en soledad: al final de esta página hay personas con las que puede hablar.',
    unsure:
      'Esta vez no hubo respuestas suficientes para decir algo con seguridad, y preferimos decírselo así antes que adivinar. No es culpa de nadie: no participar también está bien.',
    lost: 'Las cifras de esta ronda se perdieron, y no las inventamos. En su trabajo nadie ha visto las respuestas.',
    note: 'Las cifras son de todas las personas juntas, con un poco de azar añadido para proteger a cada una. Por eso damos un margen. En su trabajo nadie ve lo que respondió una persona.',
    wavesTitle: 'Ronda a ronda',
    wave: {
      told: '{percent}, entre el {from} y el {to}',
      unsure: 'nada seguro que decir',
      lost: 'cifras perdidas',
    },
    doTitle: 'Lo que se hará',
    writes: '{organisation} escribe:',
    corrected: 'Este texto se cambió el {date}.',
    otherLanguage: 'Este texto no está en su idioma.',
    lastTime:
      'Ustedes lo dijeron, y esto haremos. Esto es lo último que {organisation} escribió a todo el mundo:',
  },
}
