/**
 * Acts on each, with at most so many in hand at once. After a failure no more are begun; what is in hand is finished,
 * and then the failure is thrown.
 */
export async function inParallel<One>(
  all: AsyncIterable<One> | Iterable<One>,
  atOnce: number,
  act: (one: One) => Promise<void>,
): Promise<void> {
  const shared = Symbol.asyncIterator in all ? all[Symbol.asyncIterator]() : all[Symbol.iterator]()
  let failure: { error: unknown } | undefined
  const worker = async () => {
    try {
      for (let next = await shared.next(); !next.done && !failure; next = await shared.next())
        await act(next.value)
    } catch (error) {
      failure ??= { error }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  if (!failure) return
  await shared.return?.()
  throw failure.error
}
