import { sha256 } from './hash.ts'

/** Sixteen shards, by hex digit: they spread people and answers over a table's partitions. */
export const SHARDS = [...'0123456789abcdef']

/** The shard of an id: the first hex digit of its SHA-256. */
export const shardOf = (id: string): string => sha256(id).toString('hex').charAt(0)
