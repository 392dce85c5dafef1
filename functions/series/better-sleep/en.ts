import type { SeriesWords } from '../../domain/series/series.ts'

export const en: SeriesWords = {
  name: 'Four weeks towards better sleep',
  description:
    'Eight short pages, about two a week, on what helps many people to sleep: a rhythm, light, a quiet end to the day, a place for worries, and what to do when you lie awake. With notes for people who work nights, look after others or can’t arrange their days as they please. Take what fits, and leave the rest.',
  isNot:
    'It isn’t a treatment, and it promises nothing. These are habits that help many people and leave some as tired as before. If sleep has been poor for months, a doctor can offer more. You’ll never be asked here to sleep less or to stay up longer than you want to.',
  care: {
    'shift-work': {
      who: 'If you work nights or changing shifts',
      note: 'Much advice on sleep is written for people who are free at night. Read “morning” as the time you get up and “evening” as the hours before you lie down. With changing shifts, a rhythm can only be rough, and tiredness isn’t your fault. How shifts are planned is the employer’s part.',
    },
    driving: {
      who: 'If you drive, or work with machines',
      note: 'When you’re sleepy, please don’t drive. Fresh air and loud music don’t make it safe. Ask for a lift, take a bus or a taxi, or sleep first. If you often get sleepy at the wheel or at a machine, please see a doctor soon; it may have a cause that can be dealt with.',
    },
    bipolar: {
      who: 'If you live with bipolar, or have had very high phases',
      note: 'Short nights, and changes to light or rhythm, can shift your mood, and sleeping less without being tired can be an early sign. Talk to the people who treat you before you change your hours, use a bright light or get up at night. Leave those parts out until then. Rest and regular days are on your side.',
    },
    epilepsy: {
      who: 'If you have epilepsy',
      note: 'Too little sleep can make seizures more likely. Nothing here is meant to shorten your night. Please ask your doctor before you change your hours, and stay in bed to rest if getting up at night isn’t safe for you.',
    },
    disability: {
      who: 'If getting up at night is hard for you, or not safe',
      note: 'With pain, poor balance, a long way to a chair or late in pregnancy, resting in bed is just as good. Turn on a soft light, sit up a little, or listen to something quiet.',
    },
    trauma: {
      who: 'If nights are frightening for you',
      note: 'After hard experiences, the dark, quiet and lying still can be the worst part of the day. A light, an open door, music or somebody near is all right. Nightmares that come often can be treated. You don’t have to put up with them alone.',
    },
    alcohol: {
      who: 'If you drink every day',
      note: 'Please don’t stop from one day to the next on your own, as that can be dangerous for the body. A doctor can help you cut down safely, and has heard it before.',
    },
    doctor: {
      who: 'When a doctor is the better place',
      note: 'If you’ve slept badly for three months or so, most nights of the week; if you snore loudly or stop breathing, fall asleep by day without wanting to, or your legs won’t keep still; if pain, hot flushes or your mood keep you awake. There are good treatments.',
    },
  },
  steps: {
    rhythm: {
      title: 'A rhythm of your own',
      page: [
        'Sleep can’t be ordered. But bodies like to know when it’s due, and they learn it mostly from the time we get up. So if you change only one thing in these weeks, this may be the one: getting up at roughly the same time on most days, even when the night was poor.',
        'We do mean “roughly”. An hour either way is fine. Go to bed when you’re sleepy, not when the clock says so, and give yourself enough time there. Adults often need seven to nine hours, and people differ.',
        'Perhaps your days don’t allow it: a baby, night shifts, somebody who calls for you. Then look for one fixed point that you do have, such as a meal, a walk, or a quarter of an hour before bed. One is enough to begin with.',
      ],
      practice: {
        title: 'One fixed point',
        steps: [
          'Think of the last seven days. When did you get up?',
          'Choose a getting-up time that you could keep on most days without losing sleep.',
          'If that isn’t possible, choose another fixed point: a meal, a walk, the end of the evening.',
          'Write it where you’ll see it, and try it for a week.',
        ],
        shorter: 'Just choose the time. You can begin tomorrow, or on your next day off.',
        stop: 'If you end up more tired than before, go back to how it was. Nothing is lost.',
      },
      reflection: {
        question: 'How are your nights arranged?',
        options: {
          regular: 'Fairly regular',
          shifts: 'Shifts decide',
          'somebody-needs-me': 'Somebody needs me at night',
          'all-over': 'All over the place',
        },
      },
      closing: 'You looked at your nights without scolding yourself. That’s a good beginning.',
    },
    light: {
      title: 'Light and dark',
      page: [
        'Light is what our inner clock goes by. Bright light soon after getting up says: the day has begun. Dim light before bed says: it’s over. Screens, shop lights and hospital corridors send the same message as the sun, only at the wrong hour.',
        'Daylight is strong, even under clouds, and usually far brighter than a lamp. Ten minutes at an open door, at a bus stop or on the way to work are a good start. In the evening, one lamp instead of the ceiling light helps, and so does putting the phone down a while before bed, if you can.',
        'Coming off a night shift, it’s the other way round. Dark glasses on the way home, if you aren’t the one driving, and a dark room can help you to sleep by day.',
      ],
      practice: {
        title: 'Brighter, then darker',
        steps: [
          'After getting up, find some daylight: outside, or close to a window.',
          'Choose one lamp for the last hour before bed, and switch off the others.',
          'Make the place where you sleep as dark as you like it: a curtain, a scarf over a small light, a mask.',
          'Keep a soft light by the bed if you get up at night, so that you don’t fall.',
        ],
        seated: 'If you can’t go out, a chair by the window will do.',
        shorter: 'Have your first drink of the day by a window.',
        stop: 'If the dark makes you uneasy, leave a light on. Feeling safe comes first.',
      },
      reflection: {
        question: 'What would be easiest for you?',
        options: {
          'morning-light': 'Daylight after getting up',
          'darker-evening': 'Less light before bed',
          'darker-room': 'A darker room',
          'not-now': 'None of it just now',
        },
      },
      closing:
        'Even one window counts. You’ve thought about where your light comes from, and that’s a start.',
    },
    'winding-down': {
      title: 'The way down into the night',
      page: [
        'Nobody goes from full speed to sleep at the press of a switch. Between the day and the night, most of us want a slope: half an hour or so in which less and less is asked of us.',
        'What’s on that slope is up to you. Warm water, a few pages, music, a prayer, knitting, tidying one corner, sitting with somebody. It helps if it’s the same most evenings, because the body learns what comes next. News, work messages and difficult conversations can wait outside if you’ve any say in it.',
        'If your evening has no half hour, take five minutes. Brushing your teeth slowly, in dim light, is a way down as well. And the bed is best kept for sleep and closeness, so that it doesn’t turn into a second desk.',
      ],
      practice: {
        title: 'Letting go, one place at a time',
        steps: [
          'Lie down or sit as comfortably as you can. Close your eyes if you like.',
          'Feel what’s carrying you: the mattress, the chair, the floor.',
          'As you breathe out, let your forehead go soft. Next breath, your jaw. Then your shoulders and your hands.',
          'Go on to your belly, your legs and your feet, if you like.',
          'If you lose your place, begin anywhere. Falling asleep in the middle is fine.',
        ],
        eyesOpen: 'Leave a small light on and look at one spot, or listen to something quiet instead.',
        seated: 'It works in a chair too, with a cushion where you want one.',
        shorter: 'Forehead, jaw, shoulders: three breaths.',
        stop: 'If stillness makes you uneasy, sit up, turn on a light and do something with your hands.',
      },
      reflection: {
        question: 'What belongs on your way down?',
        options: {
          music: 'Music or a voice',
          reading: 'A few pages',
          'warm-water': 'Warm water',
          stillness: 'Quiet, a prayer or a few breaths',
          'something-else': 'Something else',
        },
      },
      closing: 'A day may have an end. Yours belongs to you, pretty or not.',
    },
    'worry-time': {
      title: 'A time for worries',
      page: [
        'Worries like the moment when the light goes out. There’s nothing to distract you, and nothing you could do about them anyway. Telling yourself not to think of them seldom works.',
        'What helps many people is to give worries a place of their own: a quarter of an hour in the day, well before bed, with paper and pen. Whatever turns up later can be told: not now, tomorrow at half past five. It sounds too simple. It takes a few days, and it gets easier.',
        'On paper, worries often fall into two heaps. For some there’s something you can do, however small. For others there isn’t, at least today. The first can have a next step. The second are allowed to stay on the page.',
      ],
      practice: {
        title: 'A quarter of an hour on paper',
        steps: [
          'Choose a time and a place that isn’t your bed. Set an alarm for 15 minutes.',
          'Write down what’s on your mind, a line for each thing.',
          'Beside each: can I do something about it? If so, write the smallest next step, and when.',
          'If not, write: “not in my hands today”.',
          'When the alarm goes, close the page, and do something pleasant or ordinary.',
        ],
        shorter: 'Three lines on the back of an envelope, two hours before bed.',
        stop: 'If writing makes things bigger, put the pen down, get up and move about. Some worries want a person and not a page.',
      },
      reflection: {
        question: 'What did the page do?',
        options: {
          lighter: 'It made something lighter',
          'much-the-same': 'Much the same',
          'a-next-step': 'It showed me a next step',
          'not-tried': 'I only read it this time',
        },
      },
      closing:
        'Your worries have a chair of their own now, for whenever you want it. They’re allowed to sit there, and you’re allowed to leave the room.',
    },
    'awake-at-night': {
      title: 'Awake in the night',
      page: [
        'Most people wake several times a night and don’t remember it. It gets hard when we lie there and work out how many hours are left. That sum has never put anybody to sleep.',
        'Two things help many people. One: turn the clock round. The other: if you’ve been awake for some time and it’s turning into a struggle, don’t fight on. Get up for a while, if that’s safe for you, sit somewhere comfortable in dim light with something dull or soothing, and go back when you’re sleepy.',
        'Resting is worth something too. A night with little sleep is unpleasant, and many people get through the next day better than they feared at three in the morning. Go easy on yourself that day, and take extra care at the wheel and with machines.',
      ],
      practice: {
        title: 'A plan for three in the morning',
        steps: [
          'By day, choose a place where you could sit at night, and put a blanket there.',
          'Put something calm beside it: a book you know, a puzzle, quiet music.',
          'Turn the clock so that you can’t see it from the bed.',
          'At night: rest, breathe out slowly, with your eyes open or closed. If it turns into a struggle, go to your place.',
          'When your eyes get heavy, go back to bed. As often as it takes.',
        ],
        eyesOpen: 'Let your eyes rest on something in the room that you like.',
        seated: 'If getting up isn’t safe or is hard, sit up a little where you are, with a soft light.',
        shorter: 'Only turn the clock round.',
        stop: 'If getting up wakes you more or frightens you, stay in bed and rest. That’s good as well.',
      },
      reflection: {
        question: 'What would suit your nights?',
        options: {
          'getting-up': 'Getting up for a while',
          'staying-in-bed': 'Resting in bed',
          'hiding-the-clock': 'Turning the clock round',
          'not-tried': 'I only read it this time',
        },
      },
      closing:
        'A plan made while it’s light is good company at three in the morning. Somebody thought of you then, and it was you.',
    },
    'coffee-and-alcohol': {
      title: 'Coffee, tea and a glass in the evening',
      page: [
        'Caffeine is a help on many a shift, and there’s nothing wrong with it. It only stays longer than we think: if you drink it six hours before bed, some of it is still at work. It’s in coffee, black and green tea, cola, energy drinks and chocolate. How strongly it acts differs from person to person.',
        'Alcohol does the opposite of what it promises. It makes us drowsy, and then sleep gets lighter and more broken. Nicotine keeps people awake too. A large meal late in the evening can be restless company, and so can an empty stomach.',
        'This isn’t about forbidding yourself anything. It’s about finding out, with a bit of curiosity, what your nights do when one of these moves a little earlier, or gets a little smaller.',
      ],
      practice: {
        title: 'One small experiment',
        steps: [
          'Choose one thing: the last coffee, the energy drink, the glass, the late meal.',
          'Move it an hour or two earlier, or make it smaller, for three days.',
          'Put something you like in its place, such as a warm drink without caffeine.',
          'After three days, ask yourself whether it made a difference. Keep it, or let it go.',
        ],
        shorter: 'Only notice when you have the last one. That’s enough for today.',
        stop: 'You can end the experiment at any time. If cutting down makes you feel unwell, go more slowly and ask a doctor.',
      },
      reflection: {
        question: 'What would you like to try?',
        options: {
          'coffee-earlier': 'The last coffee or tea earlier',
          'no-nightcap': 'An evening without a glass',
          'lighter-supper': 'Eating earlier, or lighter',
          'as-it-is': 'I’ll leave it as it is',
        },
      },
      closing:
        'You’ve been curious about yourself instead of strict. That’s how things change that stay changed.',
    },
    'naps-and-shifts': {
      title: 'Naps, nights and the way home',
      page: [
        'Whether naps help depends on you. If you lie awake at night, a long sleep in the afternoon can use up some of the tiredness you’ll want later. A short nap early on, some 20 minutes, is less of a problem for many.',
        'With night shifts it’s different. A sleep before the first night, and a short rest in the break where that’s allowed, help many people to stay alert. Give yourself a few minutes afterwards to come round before anything risky.',
        'The most dangerous part of a night shift can be the way home. If you’re sleepy, please don’t drive: ask for a lift, take a bus, or sleep a little first. At home, tell people when you’re asleep, put the phone away, and make it dark, cool and quiet. Earplugs are allowed.',
      ],
      practice: {
        title: 'A short rest',
        steps: [
          'Choose a place where nobody needs you for 20 minutes, and set an alarm.',
          'Sit back or lie down. Close your eyes if that’s all right for you.',
          'Let your breath go slowly. You don’t have to sleep. Resting is enough.',
          'When the alarm goes, stretch, drink some water, find some light, and take a few minutes before you begin again.',
        ],
        eyesOpen: 'Rest with open eyes and look at something calm. That does you good as well.',
        seated: 'A chair with a rest for your head will do.',
        shorter: 'Five minutes with your feet up.',
        stop: 'If lying there makes you restless, get up and walk a little instead.',
      },
      reflection: {
        question: 'Which of these is about you?',
        options: {
          'short-nap': 'A short nap by day',
          'nap-before-nights': 'A sleep before nights',
          'way-home': 'The way home after a shift',
          'no-nap': 'No nap for me',
        },
      },
      closing:
        'Rest in odd places and at odd hours is rest all the same. Thank you for looking after yourself, and for everyone who keeps watch while others sleep.',
    },
    'keeping-it': {
      title: 'Keeping it, and when to get help',
      page: [
        'You’ve met seven small things by now. Nobody does all of them, and doing them perfectly isn’t the point. One or two that suit your life, most days, is what lasts. Poor nights will still come: with a cold, a deadline, a child, the heat. They aren’t a step back.',
        'Some sleep trouble is more than habits can mend. If you’ve slept badly most nights for three months or so, and it weighs on your days, please ask a doctor. There’s a course made for this, often called CBT‑I. It isn’t a medicine, and specialists advise it first. In some places it’s also there by telephone or online.',
        'And sometimes sleep isn’t the trouble but the messenger: of pain, of sorrow, of too much work. Then that’s what deserves attention, and company.',
      ],
      practice: {
        title: 'A note to yourself',
        steps: [
          'Choose the one thing from these weeks that did you most good, or that you’d like to try next.',
          'Write it on a note, together with what it’s good for.',
          'Add one name: somebody you’d tell if your nights got worse.',
          'Put the note where you get ready for bed.',
        ],
        shorter: 'Only the one thing, on one line.',
        stop: 'If one of these habits becomes a burden, leave it. Sleep comes more easily where nobody is keeping watch over it.',
      },
      reflection: {
        question: 'What would you like to hold on to?',
        options: {
          rhythm: 'The rhythm',
          evening: 'The end of the evening',
          worries: 'The time for worries',
          night: 'The plan for the night',
          'a-doctor': 'Asking a doctor',
        },
      },
      closing:
        'What you take with you is up to you. The rest is written down here, for the next time the nights are long.',
    },
  },
  closing:
    'That was the last of eight pages, with good nights along the way, we hope, and surely some of the other kind. You gave your rest some thought, in a life that asks a lot. That matters, whatever the nights made of it. We wish you a soft pillow and a kind morning, at whatever hour yours begins.',
}
