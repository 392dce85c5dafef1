/** The email that tells HR what is new. `{name}` is a campaign, a route or a connection; never a person. */
export const news = {
  subject: { one: 'Hearten: {title}', other: 'Hearten: {count} things to look at' },
  greeting: 'Hello,',
  lead: {
    one: 'One thing in Hearten is waiting for you.',
    other: 'These things in Hearten are waiting for you.',
  },
  open: 'Look at it',
  why: 'You get this because your address is one of those that {organisation} has set for Hearten’s news. It says nothing about any person, and no page of yours does.',
  items: {
    'import-asks': {
      title: 'A roster import has stopped and asks',
      text: 'It would change more than usual, so nothing has been changed. Look at what it would do, and confirm it or upload another file.',
    },
    'import-refused': {
      title: 'A roster file could not be read',
      text: 'Nothing has been changed. The page says what is wrong with it.',
    },
    'import-failed': {
      title: 'A roster import did not finish',
      text: 'Some people may be as in the new file and others as before. Please upload the newest roster again.',
    },
    'leavers-held': {
      title: 'The directory “{name}” takes out many people at once',
      text: 'They stay on the roster until an admin says that it is right.',
    },
    'wave-held': {
      title: '“{name}” is paused',
      text: 'Its wave of {day} sends no email until somebody resumes the campaign.',
    },
    'report-there': {
      title: 'A report of “{name}” is there',
      text: 'Its wave has closed. When you have read it, tell your colleagues what you will do about it.',
    },
    'route-ages': {
      title: 'Please call “{name}” again',
      text: 'Nobody has tried this support route since {day}. After 90 days no campaign can be launched with it.',
    },
    'line-ages': {
      title: 'Please check the crisis line “{name}” ({number})',
      text: 'It was last checked on {day}. After 180 days questions about self-harm can no longer be asked there.',
    },
    'resource-ages': {
      title: 'Please look at the resource “{name}” again',
      text: 'Nobody has verified it since {day}.',
    },
  },
}
