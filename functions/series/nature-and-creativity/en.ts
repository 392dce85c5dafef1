import type { SeriesWords } from '../../domain/series/series.ts'

export const en: SeriesWords = {
  name: 'Two weeks of nature and making things',
  description:
    'Four short pages, about two a week: looking at something alive, bringing nature indoors, making something small, and gathering what you’ve found. It takes no garden, no talent and no materials, and you don’t have to leave the house for it.',
  isNot:
    'It isn’t art therapy, and it isn’t a course with results. Nothing you make will be marked or shown, unless you want to show it. It’s a bit of beauty between other things, and it doesn’t take the place of help when life is heavy.',
  care: {
    'cannot-go-out': {
      who: 'If you can’t go out, or have no green near you',
      note: 'Everything here works from a window, a bed, a cellar or a night shift: a tomato, a stone, a sound, a picture. With pain, illness, worry about going out or somebody to look after, indoors is the right place.',
    },
    sight: {
      who: 'If you see little or nothing',
      note: 'Where it says “look”, take your ears, hands, nose or skin: wind, bark, warmth, birds, the smell of rain.',
    },
    allergy: {
      who: 'If pollen, mould or animals make you ill',
      note: 'Choose stones, water, clouds, wood or pictures. In hospitals and in food production, plants and soil may not be allowed: a photograph breaks no rule.',
    },
    hands: {
      who: 'If your hands won’t do what you’d like',
      note: 'Speak, hum, take a photo, arrange things with one finger, or tell somebody what to draw. The idea is yours, and that’s the making.',
    },
    trauma: {
      who: 'If scents, places or sounds bring things back',
      note: 'Choose what’s pleasant and safe for you, keep your eyes open, and change over to something else as soon as it turns. You don’t have to find out why.',
    },
  },
  steps: {
    'something-alive': {
      title: 'Something alive',
      page: [
        'Something alive is nearly always in sight: a tree between cars, moss in the yard, a spider in the stairwell, a cloud on its way somewhere. Most days we walk past it, with our heads full.',
        'Many people notice that a few minutes with something that grows makes them calmer. It asks nothing of you. It has its own pace, and it was there before your shift began. You don’t need a forest for that; a window will do.',
        'The trick, if there is one, is to stay a little longer than feels natural. After half a minute we think we’ve seen it. After two, we begin to.',
      ],
      practice: {
        title: 'Two minutes with one thing',
        steps: [
          'Find one living thing, or the sky: outside, through a window, in a pot.',
          'Look at it as if you’d never seen one of its kind.',
          'Find three details: a colour within a colour, a movement, something damaged that goes on growing.',
          'If you like, tell it in one sentence what you’ve seen.',
        ],
        seated:
          'A chair by the window, or a bed, is a good place for it. On a ward or in a warehouse with no window, take an apple or a picture.',
        shorter: 'One look up at the sky, for one breath.',
        stop: 'Walk on whenever you want to. It won’t mind.',
      },
      reflection: {
        question: 'What did you find?',
        options: {
          sky: 'The sky',
          plant: 'A plant or a tree',
          animal: 'An animal',
          'something-else': 'Something else',
          'not-tried': 'I only read it this time',
        },
      },
      closing: 'Two minutes for something that wants nothing from you: that’s rarer than it sounds.',
    },
    'nature-indoors': {
      title: 'Nature indoors',
      page: [
        'Going out isn’t always possible. There are night shifts, pain, small children, fear, winter, places where it isn’t safe. But nature can be brought in, in very small amounts, and it comes by way of all the senses.',
        'A stone from a holiday. Lemon peel. Mint in a glass of water. Wool, wood, a shell. Rain on the roof, or a recording of the sea. A picture of a place that you like. It can all be had for nothing, or nearly.',
        'What counts is the time that you spend with it. One leaf held for three minutes can do more than a park crossed with a phone in your hand.',
      ],
      practice: {
        title: 'Something to hold',
        steps: [
          'Fetch something natural that fits into your hand, or choose a sound or a picture.',
          'Sit down with it. You can close your eyes for a while.',
          'Find out how it feels: weight, warmth, edges. Then smell it. Then listen to it.',
          'Where might it have been before it came to you?',
          'Put it where you’ll come across it tomorrow.',
        ],
        eyesOpen: 'Keep your eyes open and turn it slowly in the light.',
        seated: 'In bed or in a chair; somebody can put it into your hand.',
        shorter: 'Smell something: a herb, an orange, fresh bread.',
        stop: 'If a scent or a sound takes you somewhere you don’t want to be, put it away, open a window, and name what’s in the room.',
      },
      reflection: {
        question: 'Which way did it reach you?',
        options: {
          touch: 'By touch',
          sound: 'By sound',
          scent: 'By scent',
          picture: 'As a picture',
          'not-tried': 'I only read it this time',
        },
      },
      closing: 'A bit of the outside fits into any room, and it can stay.',
    },
    'making-something': {
      title: 'Making something',
      page: [
        'Somewhere along the way, many of us were told that we can’t draw, sing or write. It’s a pity, because making things was never only for those who do it well. People everywhere carve, hum, stitch, bake and scribble, and many feel better for it.',
        'What helps is a small frame: five minutes, one pen, the back of an envelope. Within it there’s no right or wrong. If the critic in your head pipes up, you can say: not now, I’m only playing.',
        'Making isn’t only art. Laying a table well, mending a sleeve, arranging tools, inventing a name for the cat next door: all of that is in it. Choose whatever is nearest to you.',
      ],
      practice: {
        title: 'Five minutes, one line',
        steps: [
          'Choose: a line, a few words, or a sound.',
          'Line: put a pen on paper and draw something in front of you without lifting it.',
          'Words: write three lines. One about what you see, one about what you hear, one about what you’d wish for.',
          'Sound: hum something, or tap a rhythm on the table, and change it twice.',
          'Give it a name. Keep it, or throw it away with a light heart.',
        ],
        seated: 'All three can be done in bed. If your hands are busy or tired, choose the sound.',
        shorter: 'Doodle for as long as a phone rings.',
        stop: 'If it’s no fun or gets too sad, stop in the middle. Unfinished things are allowed.',
      },
      reflection: {
        question: 'What did you make?',
        options: {
          drawing: 'A line or a picture',
          words: 'A few words',
          sound: 'A sound or a rhythm',
          'something-else': 'Something quite different',
          'not-tried': 'I only read it this time',
        },
      },
      closing:
        'Whatever you make wasn’t in the world before, even if it’s in the bin already. It came from you.',
    },
    'a-small-collection': {
      title: 'A small collection',
      page: [
        'This is the last page. Perhaps there’s a stone in your pocket by now, a wobbly line on paper, a cloud that you remember. Put together, such things become a collection, and collections tell you something about what you like.',
        'You can keep it for yourself. You can also share it, if there’s somebody you’d enjoy sharing it with: a photo to a friend, a drawing for a child, a tune for your mother on the telephone. Shared things often give pleasure twice.',
        'And it can go on, as lightly as it began. One thing a week is a whole museum by the end of a year. None is fine, too. The sky stays open.',
      ],
      practice: {
        title: 'An exhibition on a saucer',
        steps: [
          'Gather three things that pleased you in these weeks. Pictures, words and memories count.',
          'Put them side by side on a saucer, a shelf or a page, and move them about until it looks right.',
          'Give the exhibition a title.',
          'Look at it for a while. If you like, show it to one person, or take a photo.',
        ],
        seated: 'It can be set up on a tray, or entirely in your head.',
        shorter: 'Think of one thing from these weeks that pleased you, and say what it was.',
        stop: 'If nothing comes to mind, that’s all right. Leave the saucer empty; perhaps something will turn up.',
      },
      reflection: {
        question: 'Where does it go now?',
        options: {
          kept: 'I’m keeping it',
          shown: 'I’ve shown it to somebody',
          'given-away': 'I’ve given it away',
          'still-gathering': 'I’m still gathering',
        },
      },
      closing: 'An eye for small things makes a day a bit larger. That eye is yours, and it stays.',
    },
  },
  closing:
    'Four pages, a little green and a little play, in the middle of days that are made of other things. Thank you for finding room for it. May you come across something small and alive tomorrow, and have a minute to stop for it.',
}
