import { createHash } from 'node:crypto'

/** Sixteen shards, by hex digit: they spread people and answers over a table's partitions. */
export const SHARDS = [...'0123456789abcdef']

/** The shard of an id: the first hex digit of its SHA-256. */
export const shardOf = (id: string): string => createHash('sha256').update(id).digest('hex').charAt(0)
