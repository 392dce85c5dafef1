import * as z from 'zod'
import { type Resource, resource } from '../domain/resource.ts'
import library from './library.json' with { type: 'json' }

/** The resources that come with Hearten, checked as they are read. */
export const resourceLibrary: readonly Resource[] = z.array(resource).parse(library)
