import type { IndexedItem, IndexedRequirement } from './shapes.ts'

/** What stands for no requirement of the room. */
export const OTHER = 'other'

export const placeOf = ({ standard, ref }: Pick<IndexedRequirement, 'standard' | 'ref'>) => `${standard} ${ref}`

/** Whether a requirement, or anything released for it, holds all the words. */
export function matches({ standard, ref, title, items }: IndexedRequirement, words: readonly string[]): boolean {
  const texts = [standard, ref, title, ...items.flatMap(wordsOf)].join(' ').toLowerCase()
  return words.every((word) => texts.includes(word))
}

export function wordsOf({ label, text, note, record, documented }: IndexedItem): string[] {
  return [label, text, note, record?.number, record?.title, documented].filter((each): each is string => Boolean(each))
}
