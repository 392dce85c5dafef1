import { expect, test } from 'vitest'
import { personToCall } from '../../functions/domain/support/support-routes.ts'
import { routeEntry, supportNear } from '../../functions/pages/support.ts'
import { aSupportRoute } from '../builders.ts'
import { copyFor } from '../copies.ts'

const printed = aSupportRoute({
  phone: '0800 HELP NOW',
  phoneDial: '0800 4357 669',
  text: '85-LISTEN',
  textDial: '85547836',
  textWord: 'HELLO',
})

test.each([
  ['en', 'Call 0800 HELP NOW', 'Text 85-LISTEN: <bdi>HELLO</bdi>'],
  ['de', '0800 HELP NOW anrufen', 'SMS an 85-LISTEN: <bdi>HELLO</bdi>'],
  ['fr', 'Appeler le 0800 HELP NOW', 'SMS au 85-LISTEN\u00a0: <bdi>HELLO</bdi>'],
  ['es', 'Llamar al 0800 HELP NOW', 'Mensaje al 85-LISTEN: <bdi>HELLO</bdi>'],
  ['ar', '\u20660800 HELP NOW\u2069', '\u206685-LISTEN\u2069: <bdi>HELLO</bdi>'],
] as const)(
  'a route is shown in %s as it is printed, and dialled as it is dialled',
  (language, call, text) => {
    const entry = String(routeEntry(copyFor(language), printed))
    expect(entry).toContain('href="tel:08004357669"')
    expect(entry).toContain('href="sms:85547836?&amp;body=HELLO"')
    expect(entry).toContain(call)
    expect(entry).toContain(text)
  },
)

test('a line that the employer lists in letters is known as the one that comes with Hearten', () => {
  const lettered = aSupportRoute({ country: 'DE', phone: '0800 111 0 LINE', phoneDial: '0800 111 0 111' })
  const near = (routes: (typeof lettered)[]) => String(supportNear(copyFor('de'), { country: 'DE', routes }))
  expect(near([]).split('tel:08001110111')).toHaveLength(2)
  expect(near([lettered]).split('tel:08001110111')).toHaveLength(2)
})

test('the one person to call is dialled likewise', () => {
  const own = aSupportRoute({ kind: 'eap', phone: '0800 HELP', phoneDial: '0800 4357' })
  expect(personToCall('DE', 'en', [own])).toMatchObject({ phone: '0800 HELP', phoneDial: '0800 4357' })
})
