import type { Resource } from '../domain/resource.ts'
import library from './library.json' with { type: 'json' }

/** The resources that come with Hearten. The file is part of the build and is checked there (test/resources). */
export const resourceLibrary = library as readonly Resource[]

export const shippedIds: ReadonlySet<string> = new Set(resourceLibrary.map(({ id }) => id))

/**
 * The shipped library and the employer's own as one. Where a new version of Hearten brings an id that the employer has
 * already, the employer's stays.
 */
export function withOwn(own: readonly Resource[]): readonly Resource[] {
  const ids = new Set(own.map(({ id }) => id))
  return [...own, ...resourceLibrary.filter(({ id }) => !ids.has(id))]
}
