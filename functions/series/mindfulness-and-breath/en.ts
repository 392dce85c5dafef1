import type { SeriesWords } from '../../domain/series/series.ts'

export const en: SeriesWords = {
  name: 'Four weeks of mindfulness and breath',
  description:
    'Eight short pages, about two a week, each with one small practice of a few minutes. You learn to come back to where you are: with your feet, your breath, your ears, your hands. Everything can be done in work clothes, in a break room, on a bus or in bed. You choose when, how long and whether at all.',
  isNot:
    'It isn’t a treatment, and it doesn’t take the place of a doctor or a therapist. It has nothing to do with any religion, and you don’t have to believe in anything. And it doesn’t make too much work less: where the work itself is the trouble, it’s the work that needs changing.',
  care: {
    trauma: {
      who: 'If you’ve lived through something very hard',
      note: 'Turning inwards can stir things up. Keep your eyes open, stay with what you can see and hear, keep it short, or leave a practice out. If memories push in, look round the room, feel the floor and stop there. That’s a good use of what you’ve learnt. Many people find this easier with a therapist at their side.',
    },
    breathing: {
      who: 'If paying attention to your breath feels tight',
      note: 'With asthma, a cold, late in pregnancy or when you’re frightened, watching the breath can make it harder. Let it come as it likes, and put your attention on your feet, your hands or a sound. That’s worth just as much.',
    },
    pain: {
      who: 'If something hurts',
      note: 'You can rest your attention on a place that feels fine, or at least neutral, such as your fingertips. Nothing here asks you to stay with pain.',
    },
    hearing: {
      who: 'If you hear little, or sounds are hard on you',
      note: 'Use your eyes or your hands instead: light and shadow, colours, the feel of cloth or wood. Everything said here about sounds is true of those as well.',
    },
  },
  steps: {
    arriving: {
      title: 'Arriving where you are',
      page: [
        'Much of the day, our heads are somewhere else: at the next task, in an old conversation, with somebody at home. That’s how heads are. Mindfulness only means noticing where your attention is and, when you like, bringing it back to what’s here.',
        'It’s a skill, and skills grow by being used a little and often. Half a minute at a machine, at a bedside or between two calls counts. You don’t have to feel calm. You don’t have to empty your mind; nobody can.',
        'The first way back is the simplest: the ground under you. It’s always there, and no one can see you using it. When things get stormy, it doesn’t make the storm go away. It gives you somewhere to stand until it has passed.',
      ],
      practice: {
        title: 'Feet, hands, room',
        steps: [
          'Feel where your feet meet the floor. Press them down a little, then let go.',
          'Let your hands touch something: the table, your knees, a cup. Notice whether it’s warm or cool, smooth or rough.',
          'Look round slowly and name three things you can see.',
          'Ask yourself: what’s the next small thing I’d like to do? Then do it.',
        ],
        seated:
          'Sitting or lying works as well as standing. If you can’t feel your feet, use your back, your seat or your hands.',
        shorter: 'Only the feet, for the length of one breath.',
        stop: 'You can stop in the middle, for any reason or none.',
      },
      reflection: {
        question: 'What was it like to arrive?',
        options: {
          steadier: 'A little steadier',
          'much-the-same': 'Much the same',
          restless: 'Restless',
          'not-tried': 'I only read it this time',
        },
      },
      closing:
        'You took a moment to be where you are. That’s the whole practice, and you’ve just done it, or know now how it goes.',
    },
    'longer-breath-out': {
      title: 'A longer breath out',
      page: [
        'Breath is the one part of being tense that we can change a little on purpose. When we’re under pressure it often gets short and high. Letting the air out slowly can help the body settle. It won’t solve what’s wrong, but it may make a bit of room.',
        'There’s no special technique to master. Gentle is better than deep, and your own pace is better than anybody’s count. If you feel dizzy or short of air, you’re working too hard: go back to breathing as you usually do.',
        'Some people don’t like watching their breath at all. If that’s you, nothing is wrong with you. Take the sound of a fan, the weight of your hands or the view from a window in its place, here and in all that follows.',
      ],
      practice: {
        title: 'Out a little longer than in',
        steps: [
          'Sit or stand so that your belly has room. Close your eyes if you like.',
          'Let the air come in through your nose, no deeper than is comfortable.',
          'Let it go more slowly than it came, through nose or mouth, as if you were cooling soup.',
          'Wait for the next breath to come by itself.',
          'Go on for as long as it feels pleasant, up to five minutes.',
        ],
        eyesOpen:
          'Keep your eyes open and let them rest on something that doesn’t move, such as a corner of the table.',
        seated:
          'Sitting, lying on your side and standing all work. With a big belly or a full stomach, sit upright.',
        shorter: 'Three breaths between two tasks.',
        stop: 'As soon as it’s unpleasant, let your breath do what it wants and look round the room. That’s all there is to stopping.',
      },
      reflection: {
        question: 'How was it to breathe like that?',
        options: {
          pleasant: 'Rather pleasant',
          odd: 'A bit odd',
          'another-anchor': 'I’d rather use something other than my breath',
          'not-tried': 'I only read it this time',
        },
      },
      closing:
        'However many breaths it was, you gave yourself each of them. They’re with you wherever you go.',
    },
    listening: {
      title: 'Listening',
      page: [
        'Sounds are good company for this practice. They come by themselves, they’re outside you, and you don’t have to make or change anything. A humming fridge will do, and so will a ward at night, a conveyor belt or rain.',
        'Your mind will wander off, perhaps after two seconds. That isn’t a mistake; it’s what minds do. The moment in which you notice it is the practice. So wandering ten times means practising ten times.',
        'It also helps to let a sound be just a sound. We’re quick to decide what’s nice and what’s a nuisance. For a minute you can leave that be and only listen: high or low, near or far, coming or going.',
      ],
      practice: {
        title: 'Near and far',
        steps: [
          'Settle as you are, and lower or close your eyes if you like.',
          'Find the sound that’s furthest away. Stay with it for a few breaths.',
          'Find the one that’s nearest, perhaps your own clothes or your breath.',
          'Now let all of them come and go, without choosing.',
          'When you notice that you’re thinking, say “thinking” to yourself in a friendly way, and pick up a sound again.',
        ],
        eyesOpen: 'With open eyes, let them rest softly on the floor a little way ahead.',
        seated: 'Sitting, lying, standing in a queue: all the same to your ears.',
        shorter: 'One sound, from its beginning to its end.',
        stop: 'If it gets too loud or too much, look at something solid and stop.',
      },
      reflection: {
        question: 'What did you hear most of?',
        options: {
          'near-sounds': 'What was near',
          'far-sounds': 'What was far away',
          'own-thoughts': 'My own thoughts',
          'not-tried': 'I only read it this time',
        },
      },
      closing:
        'A bit of the world, listened to without wanting anything from it: that’s all there is to it. Thank you for the time you gave it.',
    },
    'shoulders-jaw-hands': {
      title: 'Shoulders, jaw, hands',
      page: [
        'Bodies often know that a day is heavy before we do. Shoulders creep up, teeth press together, hands grip a wheel, a scanner or a phone harder than the work asks for. It happens quietly, and it’s tiring.',
        'Noticing comes first. You aren’t looking for faults, and nothing relaxes to order. Sometimes a place lets go once it’s been noticed, and sometimes it stays as it is. Both are fine.',
        'We take three places that are easy to reach in work clothes. If one of them is sore, or if you’d rather not feel into your body today, choose another place or none. You’re the one who decides where your attention goes.',
      ],
      practice: {
        title: 'Three places',
        steps: [
          'Sit or stand comfortably. You can close your eyes, or not.',
          'Shoulders: draw them up a little, hold for a moment, and let them sink as you breathe out.',
          'Jaw: let your teeth come apart, and your tongue lie softly.',
          'Hands: close them loosely, then open them wide, and let them rest.',
          'Notice which of the three was holding most. You don’t have to do anything about it.',
        ],
        eyesOpen: 'Keep your eyes open and look at your hands while you do it.',
        seated:
          'All of it works sitting, lying or in a wheelchair. Leave out any part that you can’t or don’t want to move.',
        shorter: 'Only the jaw. It takes two seconds, and nobody will notice.',
        stop: 'If a place hurts or brings up something hard, leave it at once, look around, and stop if you want to.',
      },
      reflection: {
        question: 'Where was the day sitting?',
        options: {
          shoulders: 'In my shoulders',
          jaw: 'In my jaw',
          hands: 'In my hands',
          'somewhere-else': 'Somewhere else',
          'not-tried': 'I only read it this time',
        },
      },
      closing:
        'Asking your body how it is, and listening for the answer: that’s a kind thing to do for something that carries you all day.',
    },
    'one-thing': {
      title: 'One thing at a time',
      page: [
        'Mindfulness doesn’t need a cushion, or a free half hour. It fits into what you do anyway: washing your hands, pouring a drink, walking from the car to the door, counting stock.',
        'The idea is small. For the time that one thing takes, you do that one thing, with your senses switched on. How does the water feel? What does the cup weigh? Which foot goes first on the stairs?',
        'At work there’s often no choice but to juggle. This isn’t about doing your job differently, and safety always comes first: at a machine, at the wheel or with somebody in your care, your attention belongs there. Choose something harmless. A short break in which you really leave the task can leave you a little fresher.',
      ],
      practice: {
        title: 'A thing you do every day',
        steps: [
          'Choose one small thing from your day, such as washing your hands.',
          'Before you begin, pause for the length of a breath.',
          'Do it a touch more slowly than usual. Notice temperature, weight, sound and smell.',
          'When your head runs ahead, come back to your hands.',
          'At the end, pause once more before the next thing.',
        ],
        shorter: 'The first sip of a drink, and nothing but that.',
        stop: 'If you’re needed, go. The practice isn’t spoilt; you can pick it up another time, or not.',
      },
      reflection: {
        question: 'Where would this fit best for you?',
        options: {
          'at-work': 'At work',
          'at-home': 'At home',
          'on-the-way': 'On the way between',
          'not-tried': 'I only read it this time',
        },
      },
      closing: 'One ordinary thing had your full attention, or will one day. That’s plenty.',
    },
    'thoughts-pass': {
      title: 'Thoughts come and go',
      page: [
        'Some thoughts have hooks. “I’ll never get this done.” “They think I’m useless.” Before we know it we’re caught, and the thought looks like a fact. Arguing with it, or pushing it away, often makes it louder.',
        'There’s another way: to see a thought as a thought. You name it, as you’d name a bus going by, and let it go on without getting on board. It may come round again. You can name it again.',
        'This isn’t about cheerful thinking, and some thoughts point to things that really call for action. Naming gives you a bit of room to tell the two apart. If a thought frightens you, or is about harming yourself, you don’t have to manage it alone. Please tell somebody: a person you trust, a doctor, a crisis line.',
      ],
      practice: {
        title: 'Naming',
        steps: [
          'Settle, with eyes open or closed, and feel your feet for a moment.',
          'Wait for a thought. One always comes. Begin with something small.',
          'Say to yourself: “I notice I’m having the thought that …”, and then the thought.',
          'Let it be there, like a bus at a stop. You don’t have to push it on.',
          'Come back to your feet or to a sound. Do it for two or three thoughts, and leave it at that.',
        ],
        eyesOpen:
          'With open eyes, look out of a window or at a wall, and let the thoughts pass in front of it.',
        shorter: 'One thought, one name: “planning”, “worrying”, “remembering”.',
        stop: 'If thoughts get too strong, stop naming. Stand up, look round, say aloud what you see, and ring somebody if you’d like a voice.',
      },
      reflection: {
        question: 'What happened with the thoughts?',
        options: {
          'a-little-room': 'There was a little room around them',
          'they-kept-pulling': 'They kept pulling',
          quiet: 'It was quieter than I expected',
          'not-tried': 'I only read it this time',
        },
      },
      closing:
        'You looked at a thought instead of from inside it, or read how that’s done. It gets easier with use, and it’s all right if it doesn’t today.',
    },
    'a-kind-word': {
      title: 'A kind word to yourself',
      page: [
        'When something goes wrong, many of us speak to ourselves in a way we’d never speak to somebody else. It’s meant to spur us on. Mostly it just hurts, on top of what already hurts.',
        'Kindness to yourself doesn’t mean letting everything slide. It means the tone you’d find for a good colleague after a rough shift: honest, warm, on their side. From there it’s often easier to see what to do next.',
        'For some people this is the hardest of the eight steps. If kind words have been rare in your life, they can sound false, or make you sad. Go gently. You can offer them to somebody you love instead, or to an animal, and let it count.',
      ],
      practice: {
        title: 'The tone you’d use for a friend',
        steps: [
          'Think of a small thing that was difficult today. Take something small on purpose.',
          'Imagine that it happened to somebody you care about. What would you say? In what tone?',
          'If you like, put a hand where it feels good: on your chest, your arm, your cheek.',
          'Say the same words to yourself, silently or aloud.',
          'Breathe, and let it be. You’re not meant to feel anything special.',
        ],
        eyesOpen:
          'Keep your eyes open, and look at something or at a picture of somebody that you’re fond of.',
        shorter: 'Five words: “This is hard right now.”',
        stop: 'If it makes you sad or brings up old things, stop, wrap yourself in something warm or have something to drink, and do something ordinary.',
      },
      reflection: {
        question: 'How did a kind word sound?',
        options: {
          'it-reached-me': 'It reached me',
          'it-felt-strange': 'It felt strange',
          'easier-for-others': 'Easier for other people than for me',
          'not-tried': 'I only read it this time',
        },
      },
      closing:
        'You tried a friendlier tone, or thought about one. You’ve earned it at least as much as the people you’d give it to without a second thought.',
    },
    'what-stays': {
      title: 'What stays with you',
      page: [
        'This is the last page. You’ve met a handful of ways back: the ground, the breath, sounds, the body, one thing at a time, a name for a thought, a kind word. Nobody uses all of them. One or two are enough.',
        'What lasts is what’s small and tied to something that happens anyway: when the kettle boils, when you sit down in the car and before you start it, when the lift doors close. If you forget for a month, nothing is lost. You simply begin again.',
        'If you found that looking inwards wasn’t good for you, that’s worth knowing too. Walking, music, making things or talking do people good in their own way. And if life feels too heavy for any practice, that’s a good moment to let somebody help.',
      ],
      practice: {
        title: 'Your own minute',
        steps: [
          'Choose the one practice that you’d miss.',
          'Choose something in your day that it can lean on, such as the first drink of your shift.',
          'Write it down or say it aloud: “When I …, I’ll …”.',
          'Try it once, now, for a minute.',
        ],
        shorter: 'Only choose. The rest will come.',
        stop: 'You can drop it whenever it stops doing you good, and come back to it whenever you like.',
      },
      reflection: {
        question: 'What would you like to keep?',
        options: {
          breath: 'The breath',
          senses: 'Sounds, or one thing at a time',
          body: 'Feet, shoulders, hands',
          kindness: 'The kind word',
          'something-else': 'Something else, or nothing for now',
        },
      },
      closing:
        'You’ve chosen something for yourself, or chosen to leave it for now. Either is a good way to end.',
    },
  },
  closing:
    'Thank you for these weeks. You stopped now and then, in the middle of everything, to look at how you are. Whether you did all of it, some of it, or read it late at night with one eye shut: it was your time, and you spent some of it on yourself. We’re glad you were here.',
}
