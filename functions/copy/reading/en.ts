import type { Copy } from '../copy.ts'
import type { ReadingWords } from './words.ts'

const said: ReadingWords['said'] = {
  joy: 'you’ve found little joy or interest in things',
  mood: 'you’ve been feeling low',
  sleep: 'your sleep has been off',
  tiredness: 'you’ve been tired or low on energy',
  appetite: 'your eating has been off',
  'self-worth': 'it’s been hard to feel good about yourself',
  concentration: 'it’s been hard to concentrate',
  pace: 'you’ve been slower or more restless than usual',
  nervousness: 'you’ve felt nervous or on edge',
  worry: 'you’ve been worrying a lot',
  unwinding: 'it’s been hard to relax',
  restlessness: 'you’ve been restless',
  irritability: 'you’ve been easily irritated',
  fear: 'you’ve been afraid that something awful might happen',
  hopelessness: 'it’s been hard to feel hopeful',
  effort: 'everything has felt like an effort',
  demands: 'you’ve had more to do than your working time allows',
  control: 'you’ve had little say in how you do your work',
  support: 'you’ve had no one at work to turn to when you needed it',
  'switching-off': 'it’s been hard to switch off after work',
  recovery: 'breaks and days off haven’t done you much good',
  energy: 'you’ve had little energy left for things you enjoy',
}

/** What a reply says of what was said, in English. */
export const en: Pick<Copy, 'reading'> = {
  reading: {
    weight: {
      0: {
        opening:
          'It sounds as though you’ve been doing all right lately. That’s good to hear, and worth looking after.',
        closing:
          'If that ever changes, there are people you can turn to. You don’t have to wait until then, either.',
      },
      1: {
        opening: 'It sounds as though things haven’t all been easy lately.',
        closing: 'Small steps early on tend to help most, and stopping to look is one of them.',
      },
      2: {
        opening: 'It sounds as though it’s been heavy going lately.',
        closing:
          'Many people go through stretches like this, and they can pass. A little support now can make things easier.',
      },
      3: {
        opening: 'It sounds as though you’ve been carrying a lot.',
        closing:
          'You don’t have to carry it all by yourself. Talking it over with someone you trust, or with a doctor or counsellor, often helps sooner than people expect.',
      },
      4: {
        opening: 'It sounds as though you’ve been having a very hard time. Thank you for telling us.',
        closing:
          'That’s a lot for anyone to carry alone, and there’s good help for it. Please think about talking to a doctor or counsellor in the next few days. The card further down can help you get started.',
      },
      open: {
        opening: 'You left some questions out, and that’s completely fine. We don’t read anything into it.',
        closing: 'If you’d like to talk to someone, the people on this page are there for you.',
      },
      unsaid: {
        opening:
          'You kept your answers to yourself, and that’s completely fine. We don’t read anything into it.',
        closing:
          'Your link keeps working for a while, so you can come back for a reply another day. And if you’d like to talk to someone, these people are there for you.',
      },
    },
    risk: {
      opening: 'You told us about something heavy, and that matters, whatever your other answers were.',
      closing: 'There’s more to you than this, and it can feel lighter once you’ve shared it with someone.',
    },
    when: {
      'several-days': 'on several days',
      'more-than-half-the-days': 'on most days',
      'nearly-every-day': 'nearly every day',
      'a-little-of-the-time': 'a little of the time',
      'some-of-the-time': 'some of the time',
      'most-of-the-time': 'most of the time',
      'all-of-the-time': 'all of the time',
      rarely: 'once in a while',
      sometimes: 'part of the time',
      often: 'a lot of the time',
      always: 'all the time',
    },
    said,
    joined: said,
    sentence: {
      one: '{when}, {first}.',
      two: '{when}, {first}, and {second}.',
      also: 'And {when}, {first}.',
    },
    degrees: {
      satisfaction: {
        slightly: 'You’re mostly satisfied with your life, though not completely.',
        partly: 'You’re only partly satisfied with your life.',
        largely: 'You’re finding little satisfaction in your life at the moment.',
      },
      worthwhile: {
        slightly: 'What you do feels worthwhile for the most part.',
        partly: 'What you do feels only partly worthwhile.',
        largely: 'What you do hasn’t felt very worthwhile.',
      },
      happiness: {
        slightly: 'Yesterday was mostly a happy day, though not completely.',
        partly: 'You felt only partly happy yesterday.',
        largely: 'Yesterday wasn’t a very happy day.',
      },
      unease: {
        slightly: 'You felt a little uneasy yesterday.',
        partly: 'You felt somewhat uneasy yesterday.',
        largely: 'You felt very uneasy yesterday.',
      },
    },
    more: 'Other things have weighed on you too.',
    heldUp: {
      joy: 'You’ve still found joy and interest in things.',
      sleep: 'Your sleep hasn’t been a problem.',
      tiredness: 'Your energy has held up.',
      appetite: 'Eating hasn’t been a problem.',
      concentration: 'You’ve been able to concentrate.',
      worry: 'Worries haven’t got the better of you.',
      unwinding: 'You’ve been able to relax.',
      irritability: 'You’ve stayed even-tempered.',
      hopelessness: 'You haven’t lost hope.',
      demands: 'You’ve been able to fit your work into your working time.',
      control: 'You’ve had a say in how you do your work.',
      support: 'You’ve had someone at work to turn to when you needed it.',
      'switching-off': 'You’ve been able to switch off after work.',
      recovery: 'Breaks and days off have done you good.',
      energy: 'You’ve had energy left for things you enjoy.',
      satisfaction: 'You’re satisfied with your life as a whole.',
      worthwhile: 'What you do feels worthwhile.',
      happiness: 'Yesterday was a happy day.',
      unease: 'You felt at ease yesterday.',
    },

    person: {
      title: 'Someone you could talk to',
      text: 'You don’t need a particular reason, and it doesn’t have to be an emergency.',
    },
    morePeople: 'More people you can turn to',
    peer: {
      title: 'People who’ve been there, or who do things together',
      text: 'Your employer has nothing to do with this.',
    },

    ideaTitle: 'One small idea',
    ideaTitleAfter: 'And one idea for today',
    ideas: {
      any: {
        title: 'Three slow breaths',
        text: 'Put both feet on the floor. Breathe in through your nose, then breathe out more slowly than you breathed in. Do that three times, and that’s it.',
      },
      light: {
        title: 'Keep up what does you good',
        text: 'Think of what does you good at the moment: people, habits, rest. Choose one thing, and give it ten minutes this week.',
      },
      heavy: {
        title: 'Make today smaller',
        text: 'Choose the one thing that really has to be done today, and let the rest wait. Tell one person how things are: one sentence is enough, and you can show them the card below.',
      },
      sleep: {
        title: 'A quiet last half hour',
        text: 'Put your screens away half an hour before bed, dim the lights and do something quiet and pleasant. If you can, get up at the same time each day, even after a bad night. If you’re lying awake, get up for a while and go back when you’re sleepy.',
      },
      tiredness: {
        title: 'A real break',
        text: 'Take ten minutes today without a screen, away from where you work, outdoors if you can. Do it before you’re exhausted rather than after.',
      },
      joy: {
        title: 'Ten minutes of something you used to enjoy',
        text: 'Pick something small that used to do you good: a song, a phone call, a few pages of a book. Try it for ten minutes today, even if you don’t feel like it. The feeling often follows later, and it’s fine if it doesn’t.',
      },
      mood: {
        title: 'Daylight and a friendly voice',
        text: 'Get out into the daylight today, if only to the corner and back. And hear a friendly voice: call someone, or sit with someone. You don’t have to talk about how you are.',
      },
      appetite: {
        title: 'One proper meal, in peace',
        text: 'Choose one meal today and sit down to it, with no screen and no rush. It can be small and simple. If you can, share it with someone.',
      },
      'self-worth': {
        title: 'As you’d speak to a friend',
        text: 'Write down the harshest thing you’ve said to yourself this week. Then write what you’d say to a good friend who felt that way. Read the second one twice.',
      },
      concentration: {
        title: 'One thing, ten minutes',
        text: 'Put your phone in another room and choose one thing to do. Give it ten minutes, then stop and stretch, even if it’s going well. Little and often works better than long stretches.',
      },
      walk: {
        title: 'A walk with no goal',
        text: 'Walk for ten minutes, at whatever pace your body wants. Feel your feet touch the ground and let your arms swing. If you can’t go out, the stairs or the corridor will do.',
      },
      worry: {
        title: 'Ten minutes for worries, on paper',
        text: 'Set a timer for ten minutes and write down what’s going round in your head, one line for each worry. Mark one that you can do something about this week. When the timer rings, fold the paper up: the rest can wait there until tomorrow.',
      },
      calm: {
        title: 'What’s around you right now',
        text: 'Name five things you can see, four you can hear or feel, and one you can smell. Go slowly. Then breathe out for longer than you breathe in, a few times.',
      },
      irritability: {
        title: 'A pause before the answer',
        text: 'When something gets to you, step away for two minutes before you answer. Drink a glass of water and notice how cool it is. Then decide what you’d like to say.',
      },
      hope: {
        title: 'Just tomorrow',
        text: 'You don’t have to solve anything today. Plan one small thing for tomorrow that’s just for you, and write down when you’ll do it. Tell someone about it, if you like.',
      },
      effort: {
        title: 'Half of it will do',
        text: 'Take something that feels too big and cut it in half, then in half again. Do just that piece. Stopping there is part of the plan.',
      },
      demands: {
        title: 'Three lists, one conversation',
        text: 'Write down what’s on your plate: this week, later, not mine. Show it to the person who sets your priorities and ask what can wait. A list is easier to talk about than a feeling.',
      },
      control: {
        title: 'One thing that’s yours to decide',
        text: 'Look for one small part of your work that you can shape yourself this week: the order, the place, the first half hour. Then think of one decision you’d like a say in, and who you could ask.',
      },
      support: {
        title: 'One sentence to one person',
        text: 'Think of one thing that would make this week lighter, and of one person you could tell, at work or elsewhere. “Could you help me with this one thing?” is enough to start.',
      },
      'switching-off': {
        title: 'A clear end to the day',
        text: 'Before you finish, write down what’s still to do and what comes first tomorrow. Then do the same small thing each day to mark the end: close the door, change your clothes, walk once round the block.',
      },
      recovery: {
        title: 'Small breaks, often',
        text: 'Take three short breaks today that really are breaks: no screen, no news. Keep one evening this week free, and spend it on something you like.',
      },
      'good-minute': {
        title: 'One good minute',
        text: 'Before you go to sleep, think of one minute of the day that was all right, however small. Stay with it for a few breaths. If none comes to mind, that’s fine too.',
      },
    },

    keep: {
      title: 'You’ll only see this reply once',
      careful: 'Please don’t print it at work, or save it on a device that other people use.',
      how: 'We don’t keep this reply, so it can’t be opened again later. If you’d like to keep it, print it or save it from your browser before you close this page.',
    },
    card: {
      title: 'A card to take with you',
      text: 'If you’d like to talk to a doctor, a counsellor or someone you trust, you could start like this:',
      talkAbout: {
        joy: 'about how little joy or interest I find in things',
        mood: 'about feeling low',
        sleep: 'about my sleep',
        tiredness: 'about how little energy I have',
        appetite: 'about my eating',
        'self-worth': 'about how I see myself',
        concentration: 'about my concentration',
        pace: 'about being slower or more restless than usual',
        nervousness: 'about feeling nervous or on edge',
        worry: 'about my worries',
        unwinding: 'about how hard it is to relax',
        restlessness: 'about feeling restless',
        irritability: 'about how easily I get irritated',
        fear: 'about being afraid that something awful might happen',
        hopelessness: 'about how hard it is to feel hopeful',
        effort: 'about everything being such an effort',
        demands: 'about how much there is to do at work',
        control: 'about how little say I have in how I work',
        support: 'about needing someone to turn to at work',
        'switching-off': 'about how hard it is to switch off after work',
        recovery: 'about how little good breaks and days off do me',
        energy: 'about how little energy I have left for things I enjoy',
        satisfaction: 'about how satisfied I am with my life',
        worthwhile: 'about whether what I do feels worthwhile',
        happiness: 'about how happy I am',
        unease: 'about feeling uneasy',
      },
      one: 'I’d like to talk {first}.',
      two: 'I’d like to talk {first}, and {second}.',
      any: 'I’d like to talk about how I’ve been feeling.',
      twoWeeks: 'It’s been like this over the past two weeks.',
      days: {
        one: 'It’s been like this over the past day.',
        other: 'It’s been like this over the past {count} days.',
      },
      lately: 'It’s been like this lately.',
      answersTitle: 'My answers, word for word',
      answersText: 'To show a doctor or counsellor, if you’d like to.',
    },
  },
}
