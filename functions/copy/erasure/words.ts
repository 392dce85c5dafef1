/** "Delete everything": the page, what comes of it, and the one email. Apart from `Copy`, since no other page says it. */
export type ErasureWords = {
  title: string
  lead: string
  deleted: { title: string; items: readonly string[] }
  stays: { title: string; items: readonly string[] }
  when: { title: string; text: readonly string[] }
  button: string
  undo: string
  undoButton: string
  /** The same whether or not anything is kept, and whether or not anybody had asked before. */
  asked: { title: string; text: readonly string[] }
  undone: { title: string; text: readonly string[] }
  mail: { opening: readonly string[]; button: string; closing: readonly string[]; why: string }
}
