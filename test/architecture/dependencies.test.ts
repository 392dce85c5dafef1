import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

interface Locked {
  version?: string
  integrity?: string
  /** A folder of the project itself. */
  link?: boolean
  /** Comes inside the archive of the package around it, which has an integrity of its own. */
  inBundle?: boolean
}

const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>
}
const fromRegistry = Object.entries(packages).filter(
  ([path, { link, inBundle }]) => path !== '' && !link && !inBundle,
)

test('the lock file holds a hash of every package that is fetched, on every platform', () => {
  expect(fromRegistry.length).toBeGreaterThan(300)
  expect(fromRegistry.some(([path]) => path.includes('win32')) || fromRegistry.length === 0).toBe(true)
  const unchecked = fromRegistry.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))
  expect(unchecked.map(([path, { version }]) => `${path}@${version}`)).toEqual([])
})
