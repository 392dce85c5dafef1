import { describe, expect, test } from 'vitest'
import { chosenFollowUps, read } from './sample-pages.ts'

const BOTH = ['2026-03-10', '2026-03-17']

describe('the page after a choice of follow-ups', () => {
  test.each([
    ['en', 'You’ll get the first email on Tuesday 10 March and the second on Tuesday 17 March.'],
    ['de', 'Die erste E‑Mail kommt am Dienstag, 10. März, die zweite am Dienstag, 17. März.'],
    ['es', 'El primer correo llegará el martes 10 de marzo; el segundo, el martes 17 de marzo.'],
    ['fr', 'Le premier e‑mail arrivera le mardi 10 mars, le second le mardi 17 mars.'],
    ['ar', 'تصلك الرسالة الأولى يوم الثلاثاء، 10 مارس، والثانية يوم الثلاثاء، 17 مارس.'],
  ])('in %s names both days: %s', (locale, words) => {
    expect(read(chosenFollowUps(locale, BOTH))).toContain(words)
  })

  test('names what comes first, and shows the form as it was sent', () => {
    const page = chosenFollowUps('en', BOTH, { kinds: ['sleep'], pace: 'fortnightly' })
    expect(page).toContain('<ul><li>Rest and sleep</li></ul>')
    expect(page).toContain('name=kind value=sleep checked>')
    expect(page).toContain('name=pace value=fortnightly checked>')
  })

  test('names the one day that is left late in the life of a link', () => {
    const text = read(chosenFollowUps('en', ['2026-03-10']))
    expect(text).toContain('You’ll get one email, on Tuesday 10 March.')
    expect(text).not.toContain('second')
  })

  test('says so where no time is left, and names no kinds', () => {
    const page = chosenFollowUps('en', [])
    expect(page).toContain('No time left in this round')
    expect(page).not.toContain('<ul><li>')
  })

  test('confirms that nothing comes where nothing was ticked, and keeps the pace for another choice', () => {
    const page = chosenFollowUps('en', [], { kinds: [], pace: 'none' })
    expect(page).toContain('<h1>We won’t send these emails</h1>')
    expect(page).toContain('name=pace value=weekly checked>')
    expect(page).not.toMatch(/type=checkbox[^>]*checked/)
  })

  test.each([
    ['two', chosenFollowUps('en', BOTH)],
    ['none', chosenFollowUps('en', [], { kinds: [], pace: 'none' })],
  ])('ends for everybody with one quiet way back to stopped emails: %s', (_, page) => {
    expect(page.match(/href="\/u\/token"/g)).toHaveLength(1)
    expect(page).not.toContain('action="/u/token"')
    expect(page.indexOf('href="/u/token"')).toBeGreaterThan(page.lastIndexOf('</form>'))
  })
})
