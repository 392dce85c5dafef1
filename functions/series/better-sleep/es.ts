import type { SeriesWords } from '../../domain/series/series.ts'

export const es: SeriesWords = {
  name: 'Cuatro semanas para dormir mejor',
  description:
    'Ocho páginas breves, unas dos por semana, sobre lo que ayuda a mucha gente a dormir: un ritmo, la luz, un final tranquilo del día, un lugar para las preocupaciones y qué hacer cuando no llega el sueño. Con notas para quienes trabajan de noche, cuidan a alguien o no pueden organizar sus días a su gusto. Tome lo que le sirva y deje el resto.',
  isNot:
    'No es un tratamiento y no promete nada. Son costumbres que ayudan a muchas personas y dejan a otras con el mismo cansancio. Si lleva meses durmiendo mal, la medicina puede ofrecer más. Aquí nadie le pedirá dormir menos, ni quedarse en vela más de lo que quiera.',
  care: {
    'shift-work': {
      who: 'Si trabaja de noche o en turnos que cambian',
      note: 'Muchos consejos sobre el sueño se escriben para gente que tiene libre la noche. Lea «mañana» como la hora en que se levanta y «noche» como las horas antes de acostarse. Con turnos que cambian, el ritmo solo puede ser aproximado, y el cansancio no es culpa suya. Cómo se planifican los turnos es cosa de la empresa.',
    },
    driving: {
      who: 'Si conduce o maneja máquinas',
      note: 'Cuando tenga sueño, por favor, no conduzca. El aire fresco y la música alta no lo hacen seguro. Pida que le lleven, tome un autobús o un taxi, o duerma antes. Si a menudo se le cierran los ojos al volante o ante una máquina, acuda pronto a un médico: puede haber una causa con solución.',
    },
    bipolar: {
      who: 'Si vive con bipolaridad o ha tenido fases muy altas',
      note: 'Las noches cortas y los cambios de luz o de ritmo pueden mover el ánimo, y dormir menos sin cansancio puede ser una señal temprana. Hable con quienes le atienden antes de cambiar sus horas, usar luz intensa o levantarse de noche. Hasta entonces, deje esas partes. El descanso y los días regulares están de su lado.',
    },
    epilepsy: {
      who: 'Si tiene epilepsia',
      note: 'Dormir poco puede hacer más probables las crisis. Nada de esto busca acortar su noche. Consulte a su médico antes de cambiar sus horas, y descanse en la cama si levantarse de noche no es seguro para usted.',
    },
    disability: {
      who: 'Si levantarse de noche es difícil o no es seguro',
      note: 'Con dolor, poco equilibrio, un sillón lejos o al final del embarazo, descansar en la cama vale lo mismo. Encienda una luz suave, incorpórese un poco o escuche algo tranquilo.',
    },
    trauma: {
      who: 'Si la noche le da miedo',
      note: 'Después de vivir cosas duras, la oscuridad, el silencio y la quietud pueden ser lo peor del día. Una luz, una puerta abierta, música o alguien cerca están muy bien. Las pesadillas que se repiten se pueden tratar. No tiene que aguantarlas a solas.',
    },
    alcohol: {
      who: 'Si bebe todos los días',
      note: 'Por favor, no lo deje de un día para otro por su cuenta: puede ser peligroso para el cuerpo. En una consulta médica pueden ayudarle a reducirlo con seguridad. No será la primera vez que lo oyen.',
    },
    doctor: {
      who: 'Cuándo conviene más ir al médico',
      note: 'Si lleva unos tres meses durmiendo mal la mayoría de las noches; si ronca fuerte o deja de respirar, se duerme de día sin querer o las piernas no le dejan en paz; si el dolor, los sofocos o el ánimo le quitan el sueño. Hay buenos tratamientos.',
    },
  },
  steps: {
    rhythm: {
      title: 'Un ritmo propio',
      page: [
        'El sueño no se puede ordenar. Pero al cuerpo le gusta saber cuándo toca, y lo aprende sobre todo por la hora en que nos levantamos. Si en estas semanas cambia una sola cosa, puede ser esta: levantarse más o menos a la misma hora casi todos los días, incluso cuando la noche fue mala.',
        'Lo de «más o menos» va en serio. Una hora arriba o abajo no importa. Acuéstese cuando tenga sueño, no cuando lo diga el reloj, y dese tiempo suficiente en la cama. Los adultos suelen necesitar de siete a nueve horas, y cada persona es distinta.',
        'Quizá sus días no lo permiten: un bebé, turnos de noche, alguien que le llama. Entonces busque un punto fijo que sí tenga: una comida, un paseo, un cuarto de hora antes de acostarse. Con uno basta para empezar.',
      ],
      practice: {
        title: 'Un punto fijo',
        steps: [
          'Piense en los últimos siete días. ¿A qué hora se levantó?',
          'Elija una hora que pudiera mantener casi todos los días sin perder sueño.',
          'Si no se puede, elija otro punto fijo: una comida, un paseo, el final de la noche.',
          'Anótelo donde lo vea y pruebe una semana.',
        ],
        shorter: 'Solo elija la hora. Puede empezar mañana, o en su próximo día libre.',
        stop: 'Si acaba con más cansancio que antes, vuelva a lo de siempre. No se pierde nada.',
      },
      reflection: {
        question: '¿Cómo se organizan sus noches?',
        options: {
          regular: 'Bastante regulares',
          shifts: 'Deciden los turnos',
          'somebody-needs-me': 'Alguien me necesita de noche',
          'all-over': 'Sin orden ninguno',
        },
      },
      closing: 'Ha mirado sus noches sin reñirse. Es un buen comienzo.',
    },
    light: {
      title: 'Luz y oscuridad',
      page: [
        'Nuestro reloj interior se guía por la luz. Una luz intensa poco después de levantarse dice: el día ha empezado. Una luz tenue antes de acostarse dice: ha terminado. Las pantallas, las luces de un almacén y los pasillos de hospital mandan el mismo mensaje que el sol, pero a deshora.',
        'La luz del día es fuerte incluso con nubes, y casi siempre mucho más que una lámpara. Diez minutos junto a una puerta abierta, en la parada o de camino son un buen comienzo. Por la noche ayuda encender una sola lámpara en vez de la luz del techo, y dejar el teléfono un rato antes de dormir, si se puede.',
        'Al salir de un turno de noche es al revés. Unas gafas o lentes oscuros de vuelta a casa, si no es usted quien conduce, y una habitación oscura pueden ayudar a dormir de día.',
      ],
      practice: {
        title: 'Primero más luz, luego menos',
        steps: [
          'Al levantarse, busque luz del día: fuera, o muy cerca de una ventana.',
          'Elija una lámpara para la última hora antes de acostarse y apague las demás.',
          'Deje el sitio donde duerme tan oscuro como le guste: una cortina, una tela sobre una lucecita, un antifaz.',
          'Deje una luz suave junto a la cama si se levanta de noche, para no caerse.',
        ],
        seated: 'Si no puede salir, basta una silla junto a la ventana.',
        shorter: 'Tome lo primero del día junto a una ventana.',
        stop: 'Si la oscuridad le inquieta, deje una luz encendida. Sentirse a salvo va primero.',
      },
      reflection: {
        question: '¿Qué sería lo más fácil?',
        options: {
          'morning-light': 'Luz del día al levantarme',
          'darker-evening': 'Menos luz antes de dormir',
          'darker-room': 'Una habitación más oscura',
          'not-now': 'Nada de eso por ahora',
        },
      },
      closing: 'Una sola ventana ya cuenta. Ha pensado de dónde le llega la luz, y por ahí se empieza.',
    },
    'winding-down': {
      title: 'La bajada hacia la noche',
      page: [
        'Nadie pasa de la máxima velocidad al sueño con un botón. Entre el día y la noche casi todo el mundo necesita una cuesta abajo: media hora, más o menos, en la que se nos pide cada vez menos.',
        'Qué hay en esa cuesta lo decide usted. Agua caliente, unas páginas, música, una oración, tejer, ordenar un rincón, sentarse con alguien. Ayuda que casi todas las noches sea lo mismo, porque el cuerpo aprende qué viene. Las noticias, los mensajes del trabajo y las conversaciones difíciles pueden esperar fuera, si está en su mano.',
        'Si su noche no tiene media hora, tome cinco minutos. Cepillarse los dientes despacio, con poca luz, también es una bajada. Y es mejor guardar la cama para el sueño y el cariño, para que no se convierta en un segundo escritorio.',
      ],
      practice: {
        title: 'Soltar, un lugar tras otro',
        steps: [
          'Acuéstese o siéntese con toda la comodidad posible. Cierre los ojos si quiere.',
          'Sienta lo que le sostiene: el colchón, la silla, el suelo.',
          'Al soltar el aire, deje que se ablande la frente. En la siguiente, la mandíbula. Luego los hombros y las manos.',
          'Siga, si quiere, por el vientre, las piernas y los pies.',
          'Si pierde el hilo, empiece por donde sea. Dormirse a la mitad está permitido.',
        ],
        eyesOpen: 'Deje una luz pequeña y mire un punto, o escuche en su lugar algo tranquilo.',
        seated: 'También sirve en una silla, con un cojín donde haga falta.',
        shorter: 'Frente, mandíbula, hombros: tres respiraciones.',
        stop: 'Si la quietud le inquieta, incorpórese, encienda una luz y haga algo con las manos.',
      },
      reflection: {
        question: '¿Qué hay en su bajada?',
        options: {
          music: 'Música o una voz',
          reading: 'Unas páginas',
          'warm-water': 'Agua caliente',
          stillness: 'Silencio, una oración o unas respiraciones',
          'something-else': 'Otra cosa',
        },
      },
      closing: 'El día puede tener un final. Bonito o no, es suyo.',
    },
    'worry-time': {
      title: 'Un rato para las preocupaciones',
      page: [
        'A las preocupaciones les gusta el momento en que se apaga la luz. Nada distrae, y de todas formas a esa hora no se puede hacer nada. Decirse que no va a pensar en ellas rara vez sirve.',
        'A mucha gente le ayuda darles un lugar propio: un cuarto de hora al día, bastante antes de acostarse, con papel y lápiz. A lo que aparezca después se le puede decir: ahora no, mañana a las cinco y media. Suena demasiado sencillo. Hacen falta unos días, y luego se hace más fácil.',
        'En el papel, las preocupaciones suelen caer en dos montones. Con unas puede hacer algo, por pequeño que sea. Con otras no, al menos hoy. A las primeras les toca un paso siguiente. Las segundas pueden quedarse en la página.',
      ],
      practice: {
        title: 'Un cuarto de hora en papel',
        steps: [
          'Elija una hora y un sitio que no sea la cama. Ponga una alarma de 15 minutos.',
          'Escriba lo que le ronda, una línea para cada cosa.',
          'Al lado: ¿puedo hacer algo? Si es que sí, escriba el paso más pequeño, y cuándo.',
          'Si es que no, escriba: «hoy no está en mis manos».',
          'Cuando suene la alarma, cierre la página y haga algo agradable o corriente.',
        ],
        shorter: 'Tres líneas en el reverso de un sobre, dos horas antes de dormir.',
        stop: 'Si escribir agranda las cosas, deje el lápiz, levántese y muévase. Algunas preocupaciones piden una persona y no una página.',
      },
      reflection: {
        question: '¿Qué hizo la página?',
        options: {
          lighter: 'Aligeró algo',
          'much-the-same': 'Sigue más o menos igual',
          'a-next-step': 'Me mostró un paso siguiente',
          'not-tried': 'Esta vez solo lo leí',
        },
      },
      closing:
        'Sus preocupaciones ya tienen una silla propia, para cuando le haga falta. Ellas pueden quedarse ahí sentadas, y usted puede salir del cuarto.',
    },
    'awake-at-night': {
      title: 'En vela a media noche',
      page: [
        'La mayoría de la gente se despierta varias veces por noche y no lo recuerda. Se hace duro cuando uno se queda calculando cuántas horas faltan. Con esa cuenta todavía no se ha dormido nadie.',
        'Dos cosas ayudan a muchas personas. La primera: dar la vuelta al reloj. La segunda: si lleva un rato en vela y se está volviendo una lucha, no luche más. Levántese un rato, si es seguro para usted, siéntese a gusto con poca luz y algo aburrido o tranquilo, y vuelva a la cama cuando tenga sueño.',
        'Descansar también vale algo. Una noche con poco sueño es desagradable, y mucha gente pasa el día siguiente mejor de lo que temía a las tres de la madrugada. Ese día trátese con suavidad, y tenga mucho cuidado al volante y con las máquinas.',
      ],
      practice: {
        title: 'Un plan para las tres de la madrugada',
        steps: [
          'De día, elija un sitio donde pueda sentarse de noche y deje allí una manta.',
          'Ponga al lado algo tranquilo: un libro que ya conoce, un pasatiempo, música suave.',
          'Dé la vuelta al reloj para no verlo desde la cama.',
          'De noche: descanse, suelte el aire despacio, con los ojos abiertos o cerrados. Si se vuelve una lucha, vaya a su sitio.',
          'Cuando le pesen los párpados, vuelva a la cama. Las veces que haga falta.',
        ],
        eyesOpen: 'Deje la mirada en algo de la habitación que le guste.',
        seated: 'Si levantarse no es seguro o cuesta mucho, incorpórese un poco, con una luz suave.',
        shorter: 'Solo dar la vuelta al reloj.',
        stop: 'Si levantarse le despeja más o le asusta, quédese en la cama y descanse. También está bien.',
      },
      reflection: {
        question: '¿Qué les iría bien a sus noches?',
        options: {
          'getting-up': 'Levantarme un rato',
          'staying-in-bed': 'Descansar en la cama',
          'hiding-the-clock': 'Dar la vuelta al reloj',
          'not-tried': 'Esta vez solo lo leí',
        },
      },
      closing:
        'Un plan hecho mientras hay luz es buena compañía a las tres de la madrugada. Alguien pensó en usted, y fue usted.',
    },
    'coffee-and-alcohol': {
      title: 'Café, té y la copa de la noche',
      page: [
        'La cafeína ayuda a sacar adelante muchos turnos, y no tiene nada de malo. Solo que dura más de lo que creemos: si se toma seis horas antes de acostarse, una parte sigue actuando. Está en el café, el té negro y verde, la cola, las bebidas energéticas y el chocolate. Cuánto afecta depende de cada persona.',
        'El alcohol hace lo contrario de lo que promete. Da sueño, y luego el sueño se vuelve más ligero y se corta más. La nicotina también desvela. Una cena grande y tardía es una compañía inquieta, y un estómago vacío también.',
        'No se trata de prohibirse nada. Se trata de averiguar, con algo de curiosidad, qué hacen sus noches cuando una de estas cosas se adelanta un poco, o se hace un poco más pequeña.',
      ],
      practice: {
        title: 'Un pequeño experimento',
        steps: [
          'Elija una cosa: el último café, la bebida energética, la copa, la cena tardía.',
          'Durante tres días, adelántela una o dos horas, o redúzcala.',
          'Ponga en su lugar algo que le guste, como una bebida caliente sin cafeína.',
          'A los tres días, pregúntese si se notó. Quédeselo, o déjelo.',
        ],
        shorter: 'Solo fíjese en a qué hora toma lo último. Por hoy basta.',
        stop: 'Puede terminar el experimento cuando quiera. Si al reducirlo se siente mal, vaya más despacio y consulte a un médico.',
      },
      reflection: {
        question: '¿Qué le gustaría probar?',
        options: {
          'coffee-earlier': 'El último café o té más temprano',
          'no-nightcap': 'Una noche sin copa',
          'lighter-supper': 'Cenar antes, o más ligero',
          'as-it-is': 'Lo dejo como está',
        },
      },
      closing: 'Se miró con curiosidad y no con dureza. Así cambian las cosas que después se quedan.',
    },
    'naps-and-shifts': {
      title: 'Siestas, noches y el camino a casa',
      page: [
        'Si la siesta ayuda o no, depende de usted. Si pasa las noches en vela, dormir mucho por la tarde puede gastar el cansancio que luego le haría falta. Una siesta corta y temprana, de unos 20 minutos, suele estorbar menos.',
        'Con los turnos de noche es distinto. Dormir antes de la primera noche, y descansar un poco en la pausa donde esté permitido, ayuda a muchas personas a mantenerse alerta. Después, dese unos minutos para despejarse antes de cualquier tarea de riesgo.',
        'Lo más peligroso de un turno de noche puede ser la vuelta a casa. Si tiene sueño, por favor, no conduzca: pida que le lleven, tome un autobús o duerma antes un poco. En casa, diga cuándo duerme, guarde el teléfono y busque oscuridad, fresco y silencio. Los tapones para los oídos están permitidos.',
      ],
      practice: {
        title: 'Un descanso corto',
        steps: [
          'Elija un sitio donde nadie le necesite durante 20 minutos y ponga una alarma.',
          'Recuéstese o acuéstese. Cierre los ojos si le parece bien.',
          'Deje que la respiración vaya despacio. No hace falta dormir. Descansar basta.',
          'Cuando suene la alarma, estírese, beba agua, busque luz y tómese unos minutos antes de seguir.',
        ],
        eyesOpen: 'Descanse con los ojos abiertos, mirando algo tranquilo. También hace bien.',
        seated: 'Sirve una silla con apoyo para la cabeza.',
        shorter: 'Cinco minutos con los pies en alto.',
        stop: 'Si quedarse así le inquieta, levántese y camine un poco.',
      },
      reflection: {
        question: '¿Qué le toca a usted?',
        options: {
          'short-nap': 'Una siesta corta de día',
          'nap-before-nights': 'Dormir antes de las noches',
          'way-home': 'La vuelta a casa tras el turno',
          'no-nap': 'Mejor sin siesta para mí',
        },
      },
      closing:
        'Descansar en sitios raros y a horas raras también es descansar. Gracias por cuidarse, y gracias a quienes velan mientras otros duermen.',
    },
    'keeping-it': {
      title: 'Conservar lo que ayuda, y cuándo pedir ayuda',
      page: [
        'Ya conoce siete cosas pequeñas. Nadie las hace todas, y la perfección no es la meta. Una o dos que vayan con su vida, casi todos los días: eso es lo que dura. Vendrán malas noches, con un resfriado, una entrega, un niño, el calor. No son un paso atrás.',
        'A veces las costumbres no alcanzan. Si lleva unos tres meses durmiendo mal la mayoría de las noches y eso le pesa de día, hable con un médico, por favor. Hay un método hecho para esto, que suele llamarse TCC‑I. No usa medicinas, y los especialistas lo recomiendan en primer lugar. En algunos sitios también se ofrece por teléfono o en línea.',
        'Y a veces el sueño no es el problema, sino el mensajero: de un dolor, de una pena, de demasiado trabajo. Entonces eso es lo que merece atención, y compañía.',
      ],
      practice: {
        title: 'Una nota para usted',
        steps: [
          'Elija la cosa de estas semanas que más bien le hizo, o la que quiere probar ahora.',
          'Escríbala en una nota, junto con para qué le sirve.',
          'Añada un nombre: a quién se lo diría si las noches empeoraran.',
          'Deje la nota donde se prepara para dormir.',
        ],
        shorter: 'Solo esa cosa, en una línea.',
        stop: 'Si una de estas costumbres se vuelve una carga, déjela. El sueño viene mejor cuando nadie lo vigila.',
      },
      reflection: {
        question: '¿Con qué le gustaría quedarse?',
        options: {
          rhythm: 'Con el ritmo',
          evening: 'Con el final del día',
          worries: 'Con el rato para las preocupaciones',
          night: 'Con el plan para la noche',
          'a-doctor': 'Quiero consultar a un médico',
        },
      },
      closing:
        'Qué se lleva lo elige usted. Lo demás queda escrito aquí, para la próxima vez que las noches se hagan largas.',
    },
  },
  closing:
    'Esta fue la última de ocho páginas, con buenas noches por el camino, esperamos, y seguro que alguna de las otras. Pensó en su descanso, en una vida que pide mucho. Eso importa, hayan hecho lo que hayan hecho las noches. Le deseamos una almohada blanda y una mañana amable, empiece a la hora que empiece la suya.',
}
