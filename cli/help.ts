/** What each command is for, by examples. */
export const HELP = {
  '': `Hearten on the command line.

  npm run hearten -- COMMAND [--json] [--url URL]

  sign-in                       sign in, in the browser
  sign-out                      forget the sign-in of this machine
  token                         a token, for curl
  roster import FILE            bring in the roster, and wait until it is read
  campaign list                 all campaigns
  campaign show ID              one, as a file that apply takes
  campaign apply FILE           make or change a draft as the file says
  campaign check ID             what is missing before it can be launched
  campaign launch|pause|resume|cancel ID
  report download ID            a published report

  COMMAND --help says more, with examples. docs/cli.md has the rest.

A first campaign:

  npm run hearten -- sign-in --help
  npm run hearten -- roster import people.csv
  npm run hearten -- campaign apply spring.json
  npm run hearten -- campaign check 4f1c…
  npm run hearten -- campaign launch 4f1c… --yes

In scripts: npm run -s hearten -- …, so that npm itself says nothing. --json writes what the API says.
It ends with 0 if done, 1 if refused, 2 for a wrong command, 3 where a person is asked, 4 if not signed in
or not allowed, 5 if Hearten does not answer.`,

  'sign-in': `Signs you in, in the browser. Who you are is kept in a file that only you can read.

  npm run hearten -- sign-in --url https://checkin.example.com --issuer https://… --client ID

The outputs of the deployment have this line, ready to copy (SignInCommand). The next time it is enough to say

  npm run hearten -- sign-in

  --no-browser   print the address, and do not open it
  --device       type a code on another device, where the sign-in service has that
  --scope        what to ask for, "openid email" without it; some services give a longer sign-in
                 for "openid email offline_access"
  --port         where the browser comes back to, 8400 without it; the sign-in service must know it

A program signs in with a service account and without this command (an admin makes one at /hr/service-accounts):

  export HEARTEN_URL=https://checkin.example.com HEARTEN_CLIENT_ID=… HEARTEN_CLIENT_SECRET=…
  npm run hearten -- roster import people.csv`,

  'sign-out': `Forgets the sign-in of this machine.

  npm run hearten -- sign-out`,

  token: `Prints a token of the person signed in, for programs of your own.

  TOKEN=$(npm run -s hearten -- token)
  curl -H "Authorization: Bearer $TOKEN" https://checkin.example.com/api/v1/audience`,

  'roster import': `Brings in a roster: uploads the file, waits until it is read, and says what is wrong with which row.

  npm run hearten -- roster import people.csv
  npm run hearten -- roster import people.csv --confirm

  --confirm      go ahead where many people leave or many addresses get another id

Each night, as a service account with roster:write:

  15 2 * * *  cd /opt/hearten && npm run -s hearten -- roster import /data/people.csv

It ends with 3 where the file would change more than usual: a person should look before --confirm.`,

  'campaign list': `All campaigns, newest first: id, status, first day, name.

  npm run hearten -- campaign list
  npm run -s hearten -- campaign list --json | jq -r '.campaigns[] | select(.status == "draft") | .id'`,

  'campaign show': `One campaign as JSON, which apply takes again.

  npm run -s hearten -- campaign show 4f1c… > spring.json`,

  'campaign apply': `Makes a draft as a JSON file says, or changes it. Which draft: the id in the file or --id, else the one of the
same name, else a new one. Fields that the file leaves out stay as they are. Nothing is sent.

  npm run hearten -- campaign apply spring.json

spring.json:

  {
    "name": "Spring check-in",
    "instruments": ["phq-4"],
    "waves": [{ "opensOn": "2026-04-07", "remindAfterDays": [4], "closesAfterDays": 10 }],
    "breakdowns": ["department"],
    "dpiaReference": "DPIA-2026-014"
  }

  --id           which draft
  --new          make another one in any case

Clone an old one: write it to a file, change name and days there, and make another one of it.

  npm run -s hearten -- campaign show 4f1c… > autumn.json
  npm run hearten -- campaign apply autumn.json --new`,

  'campaign check': `All that is missing before a draft can be launched, and what to expect. It changes nothing.

  npm run hearten -- campaign check 4f1c…

It ends with 0 if it can be launched, and with 3 if not.`,

  'campaign launch': `Launches a draft. From then on emails go out by themselves.

  npm run hearten -- campaign check 4f1c…
  npm run hearten -- campaign launch 4f1c… --yes`,

  'campaign pause': `Sends nothing more until it is resumed. Links go on working.

  npm run hearten -- campaign pause 4f1c…`,

  'campaign resume': `Goes on with a paused campaign.

  npm run hearten -- campaign resume 4f1c…`,

  'campaign cancel': `Sends nothing more, ever. Reports that are published stay.

  npm run hearten -- campaign cancel 4f1c… --yes`,

  'report download': `A published report: as a spreadsheet, as data, or as a page.

  npm run hearten -- report download 4f1c… --to spring.csv
  npm run hearten -- report download 4f1c… --as html --lang de --to spring.html
  npm run -s hearten -- report download 4f1c… --wave w1 --as json | jq .

  --as csv|json|html   csv without it
  --wave               which wave, the newest report without it
  --lang               the language of the page
  --to                 a file; without it, to the output`,
} as const
