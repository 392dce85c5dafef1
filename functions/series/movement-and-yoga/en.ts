import type { SeriesWords } from '../../domain/series/series.ts'

export const en: SeriesWords = {
  name: 'Three weeks of movement and yoga at your workplace',
  description:
    'Six short pages, about two a week, each with a few minutes of movement: at a desk, beside a shelf, in a break room or in bed. No mat, no special clothes, nothing to be good at. Every practice can be done sitting, and every one can be made smaller.',
  isNot:
    'It isn’t training, and it isn’t physiotherapy. It doesn’t treat pain, and a few minutes don’t make up for a chair that’s too low or a load that’s too heavy. If your workplace hurts you, that’s something to change there.',
  care: {
    pain: {
      who: 'If something hurts',
      note: 'Move only as far as it feels good, or at least easy. A small movement is a whole movement. Stop at sharp pain, tingling or numbness. If pain is new, strong, keeps coming back or came after a fall, please ask a doctor first.',
    },
    pregnancy: {
      who: 'If you’re pregnant, or gave birth not long ago',
      note: 'Moving does most people good at this time as well, unless your midwife or doctor has told you otherwise. Make room for your belly, turn only from the shoulders, don’t hold your breath, and hold on to something when you stand. With pain, bleeding or dizziness, stop and call them.',
    },
    disability: {
      who: 'If you live with a disability, or use a wheelchair',
      note: 'Every practice is written so that it can be done sitting. Leave out what doesn’t fit and do more of what does: arms for legs, one side for two, fingers for arms. Thinking a movement through in your mind counts as well.',
    },
    dizziness: {
      who: 'If you get dizzy, or your balance is poor',
      note: 'Sit down for it, keep your eyes open and your head level, and move slowly. Leave turning and nodding out if they make your head swim.',
    },
    bones: {
      who: 'If your bones are fragile, or your back has been operated on',
      note: 'Leave out rounding and twisting. Sit tall instead, and let your breath do the moving. Ask the people who treat you what suits you.',
    },
  },
  steps: {
    'every-move-counts': {
      title: 'Every move counts',
      page: [
        'You may have heard how much exercise would be good for you. That can be off-putting, especially after a ten-hour shift. The most useful line in those guidelines is another one: some movement is better than none, for bodies of every kind.',
        'So we begin small. Getting up once an hour, or shifting in your seat; taking the far tap for water; circling your shoulders while the kettle boils. Long sitting tires us, and so does long standing. What most bodies like is change.',
        'If you’re on your feet all day or lift for a living, you may need the opposite: a minute of sitting with your feet up, and a movement that goes the other way from the one your work repeats. Short breaks make a small difference, but one that people can feel.',
      ],
      practice: {
        title: 'Wake up hands and feet',
        steps: [
          'Stand or sit so that you feel steady, near something to hold.',
          'Circle your ankles, or press your feet into the floor and let go, five times.',
          'Open and close your hands five times, as far as is easy.',
          'Draw your shoulders up, back and down, five times.',
          'Give yourself one long stretch in whichever direction your body asks for.',
        ],
        seated: 'All of it works sitting or lying. If your feet don’t move, do the hands twice.',
        shorter: 'Only the long stretch, as when you’ve just woken up.',
        stop: 'Stop at once if something hurts, or when you’ve had enough. Twice is as good as five times.',
      },
      reflection: {
        question: 'How do you feel after it?',
        options: {
          looser: 'A bit looser',
          warmer: 'Warmer, more awake',
          'much-the-same': 'Much the same',
          'not-tried': 'I only read it this time',
        },
      },
      closing: 'Any of it is movement, and it counts. Your body notices, even if nobody else does.',
    },
    'neck-and-shoulders': {
      title: 'Neck and shoulders',
      page: [
        'Screens pull the head forward. So do phones, microscopes, hospital beds and parcels. The neck holds it up all day, and the shoulders help by creeping towards the ears. By evening they’re tired of helping.',
        'Stretching hard makes a tired neck defend itself. Gentle works better: small, slow and with the breath. You aren’t trying to get anywhere. Imagine that your head is drawing a small picture in the air.',
        'A word about posture: there isn’t one right way to sit. The best position is mostly the next one. If your screen is so low that your neck keeps hurting, a pile of paper under it may do more than any exercise. It’s fair to ask for a better chair, too.',
      ],
      practice: {
        title: 'Slow circles',
        steps: [
          'Sit or stand tall, with your hands resting. Look straight ahead.',
          'Breathe in and draw your shoulders up to your ears; breathe out and let them sink. Three times.',
          'Turn your head slowly to one side, as far as is easy, and come back. Then the other side. Three times.',
          'Let one ear sink a little towards its shoulder. Wait for two breaths. Change sides.',
          'Take your shoulder blades gently back, as if to put them in your back pockets, and let go.',
        ],
        seated: 'Sitting is the best place for this. With a headrest, turn your head while it lies there.',
        shorter: 'Only the shoulders, up and down, three times.',
        stop: 'If you feel dizzy, or something pulls sharply, bring your head to the middle, look at one spot, and leave it for today.',
      },
      reflection: {
        question: 'What felt good?',
        options: {
          shoulders: 'The shoulders',
          neck: 'Turning my head',
          breath: 'Breathing with it',
          'not-tried': 'I only read it this time',
        },
      },
      closing: 'Your neck carries your head through every day. Now and then it can have something back.',
    },
    'long-back': {
      title: 'A long back',
      page: [
        'Backs like variety: to be rounded and to be long, to lean and to turn a little. At work they often get one of these for hours. This practice comes from yoga, where it’s known as the cat and the cow. Here it’s done on a chair, or with your hands on a table.',
        'Yoga is an old art of moving and breathing together. You don’t have to be supple for it, or to believe anything. The breath sets the pace: open as the air comes in, round as it goes out.',
        'Make it as small as you like. If only your breastbone lifts and sinks by a thumb’s width, that’s the whole movement. Nothing needs forcing. Backs do well with being invited.',
      ],
      practice: {
        title: 'Open and round',
        steps: [
          'Sit towards the front of a steady chair, with both feet on the floor and your hands on your thighs.',
          'Breathe in: let your chest open, and look a little upwards.',
          'Breathe out: let your back grow round, and your chin sink. Six times, slowly.',
          'Sit tall. Turn a little to one side, a hand on the armrest or your knee, for two breaths. Then the other side.',
          'Finish by sitting tall for a breath, as if somebody were lifting you by a thread.',
        ],
        seated: 'With little room to move, only lift and lower your breastbone with the breath.',
        shorter: 'Twice open, twice round.',
        stop: 'If it hurts or presses on your belly, make it smaller or sit back and breathe. You’re finished whenever you say so.',
      },
      reflection: {
        question: 'How was your back?',
        options: {
          longer: 'Longer than before',
          stiff: 'Stiff',
          'smaller-was-better': 'Smaller was better',
          'not-tried': 'I only read it this time',
        },
      },
      closing:
        'That’s half of the pages already. A bit of yoga, in work clothes and with no audience: that was it.',
    },
    'legs-and-feet': {
      title: 'Legs and feet',
      page: [
        'Legs have our largest muscles. Often they’re parked under a table for hours, or on the go without a break. Both make them heavy. What they like is to change, to press, and to be put up now and then.',
        'Getting up from a chair is one of the most useful movements there is: it keeps people independent. You do it many times a day without noticing. Done slowly, twice in a row, it becomes a practice.',
        'If your legs don’t carry you, this page is still for you. The seated way below works with what you can move: pressing, lifting, rolling your hands, reaching with your arms. The heart doesn’t mind who does the work.',
      ],
      practice: {
        title: 'Up, down, and on your toes',
        steps: [
          'Sit on a steady chair that can’t roll away, near a table to hold on to.',
          'Lean forward, press into your feet and come up slowly. Sit down just as slowly. Two to five times.',
          'Stand and hold the table. Lift your heels, and lower them. Five times.',
          'Shift your weight from one leg to the other, as if you were waiting for a bus.',
          'Sit down, put your feet up if you can, and feel how they are.',
        ],
        seated:
          'Stay seated: stretch one knee, then the other; lift heels and toes in turn. Or circle your arms, and reach forward and up, five times.',
        shorter: 'Get up once and sit down again, as slowly as you can.',
        stop: 'If you feel unsteady, sit down at once. If a knee or hip complains, do half of it, or none.',
      },
      reflection: {
        question: 'Which way did you do it?',
        options: {
          seated: 'Sitting',
          standing: 'Standing',
          'with-arms': 'With my arms',
          'not-tried': 'I only read it this time',
        },
      },
      closing: 'Whatever carries you, legs, wheels or arms, has had a moment of your attention.',
    },
    'hands-and-eyes': {
      title: 'Hands and eyes',
      page: [
        'Hands type, scan, lift, sew, comfort. Eyes follow them and hardly blink while they do. Both are small, and both work in one narrow range for hours. They’re glad of a wide one.',
        'For eyes, wide means far. Every now and then, look at something a long way off, out of a window or down a corridor, and blink a few times. For hands, wide means open: spread, shake out, turn over.',
        'If your fingers tingle, go numb at night or lose their grip, that’s worth showing to a doctor soon. And gloves, tools or a mouse in the wrong size are a matter for the people who buy them, and not for your willpower.',
      ],
      practice: {
        title: 'Wide open',
        steps: [
          'Spread your fingers as wide as is easy, then let them curl. Three times.',
          'Turn your palms up and down a few times, with your elbows at your sides.',
          'Let your arms hang, and shake out your hands, softly.',
          'Look at the furthest thing that you can see, for two breaths. Then at your hand. Three times.',
          'Rub your palms warm and hold them over your closed eyes, without pressing, for as long as you like.',
        ],
        eyesOpen: 'In place of covering your eyes, look far away and blink gently.',
        seated: 'It all works sitting or lying. With one hand, do it with one.',
        shorter: 'Look far away for two breaths.',
        stop: 'If the dark behind your hands is unpleasant, take them away. If something tingles, rest.',
      },
      reflection: {
        question: 'What wanted it most?',
        options: {
          hands: 'My hands',
          eyes: 'My eyes',
          both: 'Both',
          'not-tried': 'I only read it this time',
        },
      },
      closing: 'Hands that do so much for others can have a minute for themselves.',
    },
    'a-flow-of-your-own': {
      title: 'A flow of your own',
      page: [
        'This is the last page. You’ve met movements for waking up, for the neck, the back, the legs, hands and eyes. Strung together, they make a small flow. In yoga that’s a sequence in which one thing leads to the next, with the breath.',
        'You put it together. Three movements are plenty. It’s good if one is for the place that works hardest, one goes the other way from what you do all day, and one is simply pleasant.',
        'Then give it a home: before the shift, in a break, when you get in. On some days it’ll be ten minutes, on some days one stretch in the lift. If a week passes without any, it’s there waiting, and it isn’t cross with you.',
      ],
      practice: {
        title: 'Three movements and a rest',
        steps: [
          'Choose three movements from these weeks that your body liked.',
          'Do each of them slowly, for three to five breaths, in an order that feels right.',
          'Let one run into the next, with the breath as the thread.',
          'At the end sit or lie for a minute, with your eyes closed if you like, and do nothing.',
        ],
        eyesOpen: 'Rest with open eyes, and look at something that doesn’t move.',
        seated: 'Choose three that you can do where you sit or lie. It’s the same flow.',
        shorter: 'One movement, three breaths.',
        stop: 'You can end it after any of the three. Resting is part of yoga too, and some say it’s the best part.',
      },
      reflection: {
        question: 'When would it suit you?',
        options: {
          'before-work': 'Before work',
          'in-a-break': 'In a break',
          'after-work': 'After work',
          'when-it-suits': 'When it happens to suit',
        },
      },
      closing: 'What you put together is made by you, for you. No one can do it better.',
    },
  },
  closing:
    'Six pages of small movements, in a body that has its own story. Listening to it, making things smaller where that’s wise, leaving them out where that’s wiser: that’s what doing it well looks like. Thank you for moving with us.',
}
