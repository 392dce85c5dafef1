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
    signOff: 'Un saludo afectuoso',
    sender: 'El programa de bienestar de {organisation}',
    real: 'Cómo comprobar que este correo es auténtico: {how}',
    why: 'Recibe este correo porque trabaja en {organisation}. Todas las personas invitadas reciben correos con este mismo aspecto. El propio correo no avisa a nadie de si usted lo abre.',
    unsubscribe: 'Dejar de recibir estos correos',
    kinds: {
      invitation: {
        opening: [
          '¿Cómo ha estado últimamente? De vez en cuando hace bien detenerse un momento a mirar.',
          'En su propia página hay unas pocas preguntas y, justo después, una respuesta personal con ideas que pueden hacerle bien. Lleva unos minutos, y puede dejar en blanco lo que quiera.',
        ],
        closing: [
          'En su trabajo nadie ve sus respuestas, ni si ha participado. La decisión es suya, y está bien dejarlo.',
          'El enlace es solo para usted; por favor, no lo comparta.',
        ],
      },
      reminder: {
        opening: [
          'Hace poco le escribimos para invitarle a hacer una pausa y mirar cómo está. Si entonces no era buen momento, quizá lo sea ahora.',
          'En su propia página hay unas pocas preguntas y, justo después, una respuesta personal con ideas que pueden hacerle bien. Lleva unos minutos, y puede dejar en blanco lo que quiera.',
        ],
        closing: [
          'En su trabajo nadie ve sus respuestas, ni si ha participado. La decisión es suya, y está bien dejarlo.',
          'El enlace es solo para usted; por favor, no lo comparta.',
        ],
      },
      'follow-up': {
        opening: [
          'Nos pidió que de vez en cuando le enviáramos algo que haga bien. Aquí está. Tome lo que le guste y deje el resto.',
        ],
        closing: [
          'En su propia página puede cambiar qué le enviamos y cada cuánto. En su trabajo nadie ve nunca lo que eligió.',
        ],
      },
    },
  },
}
