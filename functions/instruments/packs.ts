/**
 * Content packs: instruments that an employer may use and we may not ship. Put the data file (the same schema as
 * ours, `permissionEvidence` filled in) into `packs/` and name it here, for example
 *
 *   import cbi from './packs/cbi.json' with { type: 'json' }
 *   export const packs: unknown[] = [cbi]
 *
 * The next build bundles it into the functions; `npm test` refuses a file that is incomplete, that clashes with
 * another instrument, or that lies in the folder and is not named here. docs/instruments.md has the whole way.
 */
export const packs: unknown[] = []
