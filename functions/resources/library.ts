import type { Resource } from '../domain/follow-up/resource.ts'

/** The resources that come with Hearten; read when they are first wanted, since few requests want them. */
export const shippedResources = async (): Promise<readonly Resource[]> =>
  (await import('./shipped.ts')).resourceLibrary

export const shippedIds = async (): Promise<ReadonlySet<string>> =>
  new Set((await shippedResources()).map(({ id }) => id))

/**
 * The shipped library and the employer's own as one. Where a new version of Hearten brings an id that the employer has
 * already, the employer's stays.
 */
export async function withOwn(own: readonly Resource[]): Promise<readonly Resource[]> {
  const ids = new Set(own.map(({ id }) => id))
  return [...own, ...(await shippedResources()).filter(({ id }) => !ids.has(id))]
}
