import type { Resource } from '../domain/follow-up/resource.ts'
import library from './library.json' with { type: 'json' }

/** The resources that come with Hearten. The file is part of the build and is checked there (test/resources). */
export const resourceLibrary = library as readonly Resource[]
