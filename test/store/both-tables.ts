import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import dynalite from 'dynalite'
import { afterAll, beforeAll, describe } from 'vitest'
import { MARSHALLING, tableOver } from '../../functions/aws/dynamodb.ts'
import type { Table } from '../../functions/ports/table.ts'
import { HEARTEN_TABLE } from '../hearten-table.ts'
import { memoryTable } from '../memory-table.ts'

/** Runs a suite twice: on the memory table that other tests use, and on the real one over DynamoDB's protocol. */
export function onBothTables(suite: (newTable: () => Promise<Table>) => void): void {
  describe('in memory', () => suite(async () => memoryTable()))
  describe('on the wire', () => {
    const wire = aWire()
    suite(async () => tableOver(wire.documents(), await wire.createTable()))
  })
}

/** A DynamoDB for the tests of one file, and a client that can be made to lose the reply to its next request. */
export function aWire() {
  const server = dynalite({ createTableMs: 0 })
  let client: DynamoDBClient
  let made = 0
  let losses = 0

  beforeAll(async () => {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    client = new DynamoDBClient({
      region: 'eu-central-1',
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    })
    const { requestHandler } = client.config
    const handle = requestHandler.handle.bind(requestHandler)
    requestHandler.handle = async (...request: Parameters<typeof handle>) => {
      const reply = await handle(...request)
      if (losses === 0) return reply
      losses--
      throw Object.assign(new Error('the connection broke'), { name: 'TimeoutError' })
    }
  })
  afterAll(async () => {
    client.destroy()
    server.close()
    server.closeAllConnections()
  })

  return {
    documents: () => DynamoDBDocumentClient.from(client, { marshallOptions: MARSHALLING }),

    /** The next request takes effect, and its reply never arrives: the SDK sends it again. */
    loseNextReply: () => {
      losses = 1
    },

    async createTable(): Promise<string> {
      const TableName = `table-${made++}`
      await client.send(new CreateTableCommand({ TableName, ...HEARTEN_TABLE }))
      for (;;) {
        const { Table } = await client.send(new DescribeTableCommand({ TableName }))
        if (Table?.TableStatus === 'ACTIVE') return TableName
      }
    },
  }
}
