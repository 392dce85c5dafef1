import type { Copy } from '../copy.ts'

/** What the emails to people say, in this language. */
export const es: Pick<Copy, 'mail'> = {
  mail: {
    subject: 'Un momento para usted',
    preheader: 'Unos minutos de calma, cuando le venga bien.',
    greeting: 'Hola, {name}:',
    greetingUnnamed: 'Hola:',
    button: 'Abrir su página',
    linkText: 'O copie este enlace en su navegador:',
    signOff: 'Un saludo afectuoso,',
    sender: 'El programa de bienestar de {organisation}',
    real: 'Cómo comprobar que este correo es auténtico: {how}',
    why: 'Recibe este correo porque trabaja en {organisation}. Todas las personas invitadas reciben correos con este mismo aspecto. No registramos si usted lo abre.',
    unsubscribe: 'Dejar de recibir estos correos',
    kinds: {
      invitation: {
        opening: [
          '¿Cómo ha estado últimamente? De vez en cuando hace bien detenerse un momento a pensarlo.',
          'En su propia página hay unas pocas preguntas y, al terminar, una respuesta personal con ideas que pueden hacerle bien. Son unos minutos, y puede dejar en blanco lo que quiera.',
        ],
        closing: [
          'En su trabajo nadie ve sus respuestas, y no le decimos a nadie si ha participado. Usted decide, y no participar también está bien.',
          'El enlace es solo para usted; por favor, no lo comparta.',
        ],
      },
      reminder: {
        opening: [
          'Hace poco le propusimos hacer una pausa para pensar en cómo está. Si entonces no era buen momento, quizá lo sea ahora.',
          'En su propia página hay unas pocas preguntas y, al terminar, una respuesta personal con ideas que pueden hacerle bien. Son unos minutos, y puede dejar en blanco lo que quiera.',
        ],
        closing: [
          'En su trabajo nadie ve sus respuestas, y no le decimos a nadie si ha participado. Usted decide, y no participar también está bien.',
          'El enlace es solo para usted; por favor, no lo comparta.',
        ],
      },
      'follow-up': {
        opening: [
          'Nos pidió ideas que pueden hacerle bien, y aquí están. Quédese con lo que le guste y deje el resto.',
        ],
        closing: [
          'En su propia página puede cambiar qué le enviamos y cada cuánto. En su trabajo nadie ve nunca lo que eligió.',
        ],
      },
      confirmation: {
        opening: [
          'Esta dirección de correo es nueva para nosotros, y antes de volver a escribirle aquí queremos preguntarle: ¿quiere que de vez en cuando le invitemos, en esta dirección, a detenerse un momento y pensar en cómo está?',
          'En su propia página puede decir que sí o que no. Si no hace nada, no enviaremos más correos a esta dirección.',
        ],
        closing: [
          'Usted decide, y decir que no también está bien. No le decimos a nadie de su trabajo lo que elija.',
          'El enlace es solo para usted; por favor, no lo comparta.',
        ],
      },
      'give-back': {
        opening: [
          'Hace un tiempo les preguntamos, a usted y a las demás personas de su trabajo, cómo estaban. Queremos contarle qué ha salido de ahí: lo que se puede decir con seguridad de todas las personas en conjunto y lo que hará su empresa.',
          'Está todo en su página. No hay nada que rellenar, y se lee en dos minutos.',
        ],
        closing: [
          'Todas las personas invitadas reciben este correo, hayan participado o no. En su trabajo nadie ve sus respuestas, y no le decimos a nadie si ha participado.',
          'El enlace es solo para usted; por favor, no lo comparta.',
        ],
      },
    },
  },
}
