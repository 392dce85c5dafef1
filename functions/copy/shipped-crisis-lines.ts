import type { CrisisDirectory } from '../domain/support/crisis-lines.ts'
import directory from './crisis-lines.json' with { type: 'json' }

/** The lines that come with Hearten: part of the build, and checked there (test/copy/crisis-lines.test.ts). */
export const crisisDirectory = directory as CrisisDirectory
