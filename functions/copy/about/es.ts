import type { AboutCopy } from './words.ts'

/** The page about the programme, in this language. */
export const es: AboutCopy = {
  title: 'Qué es esto y quién ve qué',
  lead: 'De vez en cuando, todas las personas invitadas en {organisation} reciben un correo discreto con un enlace a una página propia: unas preguntas sobre cómo están y, justo después, una respuesta personal.',
  sections: {
    voluntary: {
      title: 'No tiene que hacerlo',
      text: [
        'Participar es voluntario, y no pasa nada si no lo hace. Puede saltarse preguntas, dejarlo a la mitad, volver o pedir que le escribamos otro día.',
        'Lo que envía sirve para escribir su respuesta y se cuenta dentro de grupos grandes. Para nada más.',
      ],
    },
    who: { title: 'Quién ve qué', text: [] },
    mailbox: {
      title: 'Lo que puede revelar su buzón',
      text: [
        'Un buzón de trabajo pertenece a la empresa. Quien pueda leerlo ve que llegó una invitación y puede abrir su enlace. La página a la que lleva nunca muestra sus respuestas, ni si las hay.',
        'También podría enviar respuestas en su nombre. Cuentan las primeras que llegan, y la página no le dice a nadie si hubo otras antes.',
        'Un recordatorio llega solo a quienes aún no han respondido, y los correos con ideas, solo a quienes los pidieron. En un buzón se ven ambas cosas. Si eso le preocupa, deje de recibir los correos con el enlace que llevan al final, o envíe las preguntas todas en blanco: así no llega ningún recordatorio.',
        'En un dispositivo o una red del trabajo, otras personas podrían ver que abrió la página. Un teléfono propio es más seguro.',
        'Entre las ideas puede haber una página de su empresa. Si abre su dirección, esa página puede ver que usted entró.',
      ],
    },
    computers: {
      title: 'Lo que no podemos prometer',
      text: [
        'Las respuestas se guardan cifradas y separadas de su nombre, donde las herramientas de Recursos Humanos no tienen acceso. Aun así, quien administra la cuenta informática de {organisation} podría entrar a propósito. Requiere pasos deliberados y deja huellas. Pregunte quién es y quién lo vigila.',
        'Nunca se muestran resultados de menos de {k} personas. Unos resultados muy uniformes pueden decir algo de todas las personas de un grupo.',
      ],
    },
    kept: {
      title: 'Cuánto tiempo se guarda cada cosa',
      text: [
        'Sus respuestas: {months} meses, y después se borran. Lo que pidió recibir: {months} meses desde su última elección.',
        'Su enlace: termina {linkDays} días después del cierre de la ronda. A quién escribimos y de quién llegó respuesta: {stopDays} días más, sin ninguna respuesta.',
        'Lo que escriba para que le llamen: hasta que alguien confirme que lo ha leído, y {callDays} días como mucho. El correo que recibieron se queda con ellos.',
        'Que dejó de recibir los correos: hasta que vuelva a activarlos.',
        'El borrado es automático y puede tardar unos días más. Las copias de seguridad conservan lo borrado hasta {backupDays} días después, y nadie las lee en el día a día.',
      ],
    },
    stop: {
      title: 'Cómo dejarlo o volver atrás',
      text: [
        'Al final de cada correo hay un enlace para no recibir ninguno más. En su trabajo nadie se entera, y en la misma página puede volver a activarlos.',
        'Los correos con ideas puede cambiarlos o terminarlos cuando quiera, con su propio enlace.',
        'Todavía no hay una página para ver, descargar o borrar antes sus respuestas. Desaparecen solas cuando acaba su plazo.',
      ],
    },
    emergency: {
      title: 'No es un servicio de emergencias',
      text: [
        'Nadie lee las respuestas según llegan, y nadie se pone en contacto por ellas. Si usted o alguien cercano está en peligro ahora mismo, pida ayuda enseguida.',
        'Esto no es un diagnóstico y no sustituye una consulta médica.',
      ],
    },
    ask: { title: 'A quién preguntar', text: [] },
  },
  whoSees: [
    {
      who: 'Usted',
      sees: 'Su respuesta, en el momento en que envía las suyas, y nunca más por el mismo enlace.',
    },
    {
      who: 'Sus superiores',
      sees: 'Nada de usted. Como mucho, los resultados de grupos grandes, si se comparten.',
    },
    {
      who: 'Recursos Humanos',
      sees: 'Los resultados de grupos de al menos {k} personas, redondeados, cuando una ronda ha cerrado. Nunca una respuesta, ni si usted participó.',
    },
    {
      who: 'Quien usted pida que le llame',
      sees: 'Lo que escriba para eso, y nada más. Solo si usted lo pide.',
    },
    {
      who: 'Quien administra el correo',
      sees: 'Que llegaron correos con el mismo aspecto que los de todo el mundo. No lo que respondió.',
    },
    {
      who: 'Quien administra la red',
      sees: 'Como mucho, que su dispositivo abrió esta dirección. No qué página, ni qué envió.',
    },
    {
      who: 'Quien administra la cuenta informática',
      sees: 'En el día a día, nada. Entrando a propósito, lo que deja huellas, podría leer lo guardado.',
    },
  ],
  contact: 'Alguien ajeno al día a día del programa puede responder a sus preguntas: {contact}',
  noContact:
    'Pregunte en su empresa por la persona encargada de la protección de datos, o acuda al comité de empresa o al servicio de prevención, si los hay.',
}
