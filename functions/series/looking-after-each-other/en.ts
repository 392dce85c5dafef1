import type { SeriesWords } from '../../domain/series/series.ts'

export const en: SeriesWords = {
  name: 'Looking after yourself and each other',
  description:
    'Six short pages, one a week: stress and recovery, low mood, worry, looking out for a colleague, leading a team kindly, and what it’s like to get help here. Each has one small thing to try. It’s for everybody, whatever your work is and however you’re doing.',
  isNot:
    'It doesn’t make anybody an expert, and it doesn’t diagnose anyone. It doesn’t put the weight of bad working conditions on those who work in them. And it doesn’t take the place of a talk with a doctor, a counsellor or a crisis line.',
  care: {
    danger: {
      who: 'If you or somebody else is in danger',
      note: 'Please don’t wait, and don’t stay alone with it. Call the emergency number where you are. Crisis lines answer day and night in many countries, and you can call without being sure that it’s serious enough. There’s help, and such times can pass.',
    },
    'too-much-work': {
      who: 'If it’s simply too much work',
      note: 'Then no breathing exercise is the answer. It’s fair to say so: to the person who leads you, to people who represent staff, to occupational health or health and safety, if you have them. You can also just read this page and rest.',
    },
    bipolar: {
      who: 'If your mood also goes very high',
      note: 'If there are times when you hardly need any sleep, feel driven or spend more than you meant to, tell a doctor about both sides. It matters for what helps.',
    },
    trauma: {
      who: 'If you’ve lived through something very hard',
      note: 'Worries that come from there may not fit on a page. You don’t have to look at them here. Choose a small everyday worry, or leave the practice out, and take the big ones to somebody who’s trained for it.',
    },
    'own-limits': {
      who: 'If you’re at the end of your own strength',
      note: 'You can only give what you have. It’s right to say “I can’t at the moment, but I’ll help you find someone”. People who carry others can lean on someone too.',
    },
  },
  steps: {
    'stress-and-recovery': {
      title: 'Stress, and recovering from it',
      page: [
        'Stress isn’t weakness. It’s what bodies do when much is asked of them: the heart speeds up, muscles tighten, thoughts get narrow. For a while that can help. It gets hard when it goes on and nothing comes to even it out.',
        'So the question isn’t only how much comes in, but also whether you recover. Being away from work in your head is a large part of that. People who manage it tend to be less worn out and to sleep better. And the more work demands, the harder it is to leave it behind, so it’s not a matter of will alone.',
        'Recovery can be small: a real break, a walk from the bus, an hour without messages. And where the load itself is too heavy, it’s the load that needs changing. That’s a job for those who arrange the work.',
      ],
      practice: {
        title: 'A line under the day',
        steps: [
          'Choose a sign that work is over: changing your shoes, closing the locker, a certain corner on the way home.',
          'Before it, write down or say aloud what’s left for tomorrow.',
          'At the sign, breathe out once, slowly, and say to yourself: “That’s it for today.”',
          'Do something in the next ten minutes that uses another part of you: hands, legs, voice, ears.',
        ],
        seated: 'At home, closing the laptop and moving to another chair can be the sign.',
        shorter: 'Only the sign and one breath.',
        stop: 'If work comes after you all the same, don’t be hard on yourself. You can try again tomorrow, or not.',
      },
      reflection: {
        question: 'Where could recovery fit in for you?',
        options: {
          'a-break': 'In a break',
          'the-way-home': 'On the way home',
          'a-day-off': 'On a day off',
          'hard-to-find': 'It’s hard to find a place for it',
        },
      },
      closing: 'You’ve asked where your rest comes from. Asking that is looking after yourself already.',
    },
    'low-mood': {
      title: 'Low mood, and when to talk to someone',
      page: [
        'Everybody has grey days, and grey weeks. Mostly they lift again: after sleep, some company, a problem solved, or just with time. When mood is low, little is fun, everything is an effort, and we tend to draw back. That’s understandable. It also takes away much of what could help.',
        'What helps many people is to do one small thing that once did them good, without waiting until they feel like it. Small enough to be possible on a bad day. It isn’t a cure, but it keeps a door open.',
        'If it has gone on for two weeks or so, or makes your days hard to get through, please talk to a doctor or to somebody you trust. You don’t have to have a reason, and it isn’t a matter of pulling yourself together. It can be treated, and many people get well again. If thoughts come of not wanting to live, tell somebody today.',
      ],
      practice: {
        title: 'One small good thing',
        steps: [
          'Think of three things that did you good at some time: music, sun, soup, a certain person.',
          'Choose the smallest.',
          'Make it smaller still: one song, five minutes at the window, one message.',
          'Decide when: today, after something that you do anyway.',
          'Do it without asking how it feels. Afterwards you can ask.',
        ],
        seated: 'All of it can be done from bed. Opening the curtain is a good thing as well.',
        shorter: 'Drink a glass of water by the window.',
        stop: 'If even that’s too much today, let it be. Then the one thing is to tell somebody how you are.',
      },
      reflection: {
        question: 'What would be the nearest thing?',
        options: {
          'something-small': 'Something small that does me good',
          'somebody-to-talk-to': 'Talking to somebody',
          rest: 'Rest',
          'not-now': 'Nothing just now',
        },
      },
      closing:
        'You’ve read about a thing that many carry in silence. That makes it a little easier to talk about, for you and for others.',
    },
    worry: {
      title: 'Worry, and what to do with it',
      page: [
        'Worrying is thinking ahead that has lost its way home. It wants to keep us safe, and then it goes round and round: money, children, test results, the meeting on Thursday. It feels like working on something, and nothing gets done.',
        'It helps to sort. Some worries are about something real that you can act on, today or soon. Others begin with “what if”, and there’s nothing to be done about them now. The first want a next step. The second want to be put down, again and again, in a friendly way.',
        'Putting down doesn’t mean never thinking of it. You can promise the worry a time: a quarter of an hour a day, with paper. If worry has been there most days for weeks, keeps you from sleeping or doing things, or comes with sudden fear, a doctor or counsellor can help. It’s common, and there are good ways to ease it.',
      ],
      practice: {
        title: 'Two heaps',
        steps: [
          'Take paper and write down three worries, a line each. Don’t begin with the biggest.',
          'Put a tick beside those that you can do something about.',
          'For one of them, write the smallest step, and when you’ll take it.',
          'Beside the others write: “not now”, and a time when you’ll look at them again.',
          'Fold the paper. Then do something with your hands.',
        ],
        shorter: 'One worry, one question: can I do something about it today?',
        stop: 'If it gets too much, stop, feel your feet, look round the room. You don’t have to get to the end.',
      },
      reflection: {
        question: 'Which heap was yours?',
        options: {
          'can-change': 'Mostly things I can do something about',
          'out-of-my-hands': 'Mostly things that are out of my hands',
          both: 'Some of each',
          'not-now': 'I’d rather not look just now',
        },
      },
      closing: 'A worry on paper may be the same size as before. But you’re looking at it from another side.',
    },
    'a-colleague': {
      title: 'Looking out for a colleague',
      page: [
        'Perhaps somebody has gone quiet, is often late, snaps, laughs less. You don’t have to know what’s wrong. It’s enough to have noticed. Find a quiet moment, put the phone away, and say what you’ve seen: “You’ve seemed worn out lately. How are you, really?” Then wait. The silence is part of it.',
        'Listening is most of the help. Open questions, saying back what you’ve heard, no quick advice. Better left out: “Cheer up”, “Others have it worse”, “I know exactly how you feel”. If they don’t want to talk, that’s their right. “My door’s open” is a good last sentence.',
        'If you’re worried that somebody may not want to live any more, you can ask, plainly and kindly: “Are you having thoughts of ending your life?” Asking doesn’t put the idea there, and for many it’s a relief. Stay with them, and get help together. In that case don’t promise to keep it a secret.',
      ],
      practice: {
        title: 'A first sentence',
        steps: [
          'Think of somebody at work. It needn’t be somebody who’s struggling.',
          'Find one thing that you’ve really noticed, without judging it.',
          'Put together a sentence: “I’ve noticed that … How are you?”',
          'Say it aloud, when you’re by yourself, to hear how it sounds.',
          'Choose a moment with time for the answer. Then ask, or keep it for when it’s needed.',
        ],
        shorter: 'Ask somebody “How are you?” today, and wait two breaths longer than usual.',
        stop: 'You can always end a talk kindly: “I’m going to leave it there for today. Shall we find someone who has more time?” Looking after yourself is part of helping.',
      },
      reflection: {
        question: 'How do you feel about asking?',
        options: {
          'i-could-ask': 'I could ask',
          'i-would-wait': 'I’d rather wait a little',
          'i-know-somebody-who-could': 'I know somebody who could ask',
          'not-now': 'It’s not for me just now',
        },
      },
      closing: 'There’s somebody here who notices. It’s you. Workplaces get warmer one question at a time.',
    },
    'leading-kindly': {
      title: 'For people who lead a team: leading kindly',
      page: [
        'If you lead nobody, read on if you like: this is what you may fairly ask of those who lead you. If you do, you shape other people’s days. The guidance says where to begin: with the work itself, before anybody’s resilience.',
        'Three questions go a long way. Demands: can it be done in the hours there are, and by the people there are? Control: how much say do people have in how, when and in what order? Support: do they get help, thanks and an answer, even when things go wrong? Clear roles, fair dealings and honest words about change matter too.',
        'Talk one to one, regularly, and ask about the work: what’s heavy, what’s missing? You aren’t there to find out what somebody has. You listen, keep it to yourself as far as you can, agree on one change, and know where to send people. And you need the same yourself: time, training, somebody to talk to.',
      ],
      practice: {
        title: 'A conversation about the work',
        steps: [
          'Choose one person in your team and half an hour in which you won’t be disturbed. Say beforehand what it’s about, and that it’s their choice.',
          'Ask: what takes too much strength at the moment? Where would you like more say? What help is missing?',
          'Listen without defending anything. Say back what you’ve heard.',
          'Agree on one change that’s in your power, and on when you’ll look at it again. Pass on what isn’t in your power.',
          'Keep your word. That’s what trust is made of.',
        ],
        shorter: 'At the next handover, ask: “What would make tomorrow easier?”',
        stop: 'If somebody doesn’t want to talk, thank them and leave it open. If you come to your own limits, get support before you go on.',
      },
      reflection: {
        question: 'Where would you begin?',
        options: {
          demands: 'With the demands',
          control: 'With more say',
          support: 'With support',
          'i-lead-nobody': 'I don’t lead a team',
        },
      },
      closing:
        'Good conditions are care that lasts. Thank you for thinking about them, from whichever side of the table.',
    },
    'finding-help': {
      title: 'Finding help here, and what it’s like',
      page: [
        'Many people wait a long time before they ask for help. They think it’s not bad enough, or that others need it more. You don’t have to be at the end of your strength. It’s easier early on, and that’s what help is for.',
        'What’s it like? Mostly quite ordinary. Somebody says hello, asks what it’s about, and explains what they keep to themselves. Usually there are limits to that, for instance if somebody’s life is in danger, and you can ask about them before you say anything. You can say as little as you like. If the first person doesn’t suit you, you can ask for another.',
        'Through work there may be an assistance programme, occupational health or somebody who represents staff. Outside there’s always someone: a doctor, a helpline, a self-help group, somebody from your faith if you have one. Or a friend who’ll sit beside you while you call.',
      ],
      practice: {
        title: 'Your own short list',
        steps: [
          'Write down somebody from your own life that you could call.',
          'Write down one place outside work: a surgery, a helpline, a group.',
          'If you like, add one through work.',
          'Write your first sentence: “I’m calling because …” It needn’t be a good one.',
          'Put the note where you’ll find it on a bad day.',
        ],
        shorter: 'Save one number in your phone, under a name that tells nobody anything.',
        stop: 'You can stop at any line. If you need somebody now, leave the list and call.',
      },
      reflection: {
        question: 'Where would you go first?',
        options: {
          'at-work': 'To somebody through work',
          outside: 'To somebody outside',
          'somebody-i-know': 'To somebody I know',
          'not-now': 'I don’t need it just now',
        },
      },
      closing:
        'You know a way now, for yourself or for somebody who asks you. We hope that you’ll seldom need it, and that you’ll take it when you do.',
    },
  },
  closing:
    'Six pages, and between them the days that count: a break you took, a question you asked, a worry you put down for a while. Thank you for reading, for thinking it over, and for being one of those who look after others. Please count yourself among those who are looked after.',
}
