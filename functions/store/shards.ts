import { createHash } from 'node:crypto'

/** Sixteen, by a hex digit: how people and answers are spread over the partitions of a table. */
export const SHARDS = [...'0123456789abcdef']

/** The shard of an id: the first hex digit of its SHA-256. */
export const shardOf = (id: string): string => createHash('sha256').update(id).digest('hex').charAt(0)
