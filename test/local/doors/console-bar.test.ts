import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { withConsoleBar } from '../../../local/doors/console-bar.ts'

const NOW = Date.parse('2026-03-02T08:30:00Z')
const page = (policy = "default-src 'none'; style-src 'sha256-x'; form-action 'self'", who = '') => ({
  headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  body: `<body><form class="me"><span>${who}</span></form></body>`,
})
const EDITOR = 'hr-editor@example.com (editor)'

test('a page of the console gets the clock, the inbox, and who is signed in', () => {
  const { body } = withConsoleBar(page(undefined, EDITOR), '/hr/audit?what=x', NOW)
  expect(body).toContain('2026-03-02 08:30 UTC')
  expect(body).toContain('href="/local/inbox"')
  expect(body).toMatch(/aria-current="true">editor</)
  expect(body).toContain('name="back" value="/hr/audit?what=x"')
  expect(body.match(/aria-current="true"/g)).toHaveLength(1)
})

test('the page’s policy takes the bar’s style by its hash, and nothing else that it did not take', () => {
  const { headers, body } = withConsoleBar(page(), '/hr', NOW)
  const style = /<style>([\s\S]*?)<\/style>/.exec(body)?.[1] ?? ''
  const hash = createHash('sha256').update(style).digest('base64')
  expect(headers['content-security-policy']).toBe(
    `default-src 'none'; style-src 'sha256-x' 'sha256-${hash}'; form-action 'self'`,
  )
})

test('pages of employees, specimens, tables and the API stay as the functions answered', () => {
  const unchanged = (reply: ReturnType<typeof page>, path: string) =>
    expect(withConsoleBar(reply, path, NOW)).toBe(reply)
  unchanged(page(), '/c/abc')
  unchanged(page(), '/hrx')
  unchanged(page("default-src 'none'; sandbox"), '/hr/specimens/check-in/en/alone')
  unchanged({ ...page(), headers: { ...page().headers, 'content-type': 'text/csv' } }, '/hr/audit/table')
})

test('a path that holds markup stays text', () => {
  expect(withConsoleBar(page(), '/hr?"><script>', NOW).body).not.toContain('<script>')
})
