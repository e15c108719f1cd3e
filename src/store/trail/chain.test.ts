import { expect, test } from 'vitest'
import { ChainWalk, digestOf, genesis, type Link, linkHash } from './chain.ts'
import { FaultList } from './faults.ts'

const organization = '0199a000-0000-7000-8000-000000000001'

function chain(length: number): Link[] {
  const links: Link[] = []
  let last = genesis(organization)
  for (let seq = 1; seq <= length; seq++) {
    const digest = digestOf(`entry ${seq}`)
    last = { seq, hash: linkHash(last.hash, seq, digest) }
    links.push({ seq, digest, hash: last.hash })
  }
  return links
}

function faultsOf(links: readonly Link[]) {
  const walk = new ChainWalk(genesis(organization), new FaultList())
  for (const link of links) walk.take(link)
  walk.end()
  return walk.faults.named
}

const renumbered = (links: readonly Link[]) => links.map((link, at) => ({ ...link, seq: at + 1 }))
const altered = digestOf('another text')

/** Entries 1 to 12; each test spoils one thing. `at(5)` is entry 5. */
const whole = chain(12)
const at = (seq: number) => whole[seq - 1]!
const without = (...seqs: number[]) => whole.filter(({ seq }) => !seqs.includes(seq))

test('an untouched chain has no fault', () => {
  expect(faultsOf(whole)).toEqual([])
})

test.each([1, 5, 11, 12])('entry %i with another text is named', (seq) => {
  expect(faultsOf(whole.map((link) => (link.seq === seq ? { ...link, digest: altered } : link)))).toEqual([
    { kind: 'changed', seq },
  ])
})

test.each([1, 5, 11, 12])('entry %i with another hash is named', (seq) => {
  expect(faultsOf(whole.map((link) => (link.seq === seq ? { ...link, hash: altered } : link)))).toEqual([
    { kind: 'changed', seq },
  ])
})

test.each([1, 5, 12])('entry %i with another number is named', (seq) => {
  expect(faultsOf(whole.map((link) => (link.seq === seq ? { ...link, seq: 77 } : link)))).toEqual([
    { kind: 'changed', seq },
  ])
})

test('two altered entries side by side are both named', () => {
  const spoiled = whole.map((link) => ([5, 6].includes(link.seq) ? { ...link, digest: altered } : link))
  expect(faultsOf(spoiled)).toEqual([
    { kind: 'changed', seq: 5 },
    { kind: 'changed', seq: 6 },
  ])
})

test.each([[[1]], [[5]], [[5, 6, 7]]])('removed entries %j are named, renumbered over or not', (seqs) => {
  const named = [{ kind: 'removed', seq: seqs[0], upTo: seqs.at(-1) }]
  expect(faultsOf(without(...seqs))).toEqual(named)
  expect(faultsOf(renumbered(without(...seqs)))).toEqual(named)
})

test('two swapped entries are named, numbered anew or not', () => {
  const swapped = [...whole.slice(0, 4), at(6), at(5), ...whole.slice(6)]
  expect(faultsOf(swapped)).toEqual([{ kind: 'reordered', seq: 5 }])
  expect(faultsOf(renumbered(swapped))).toEqual([{ kind: 'reordered', seq: 5 }])
})

test('an entry moved far down or far up is named once', () => {
  const down = [...whole.slice(0, 4), ...whole.slice(5, 9), at(5), ...whole.slice(9)]
  const up = [...whole.slice(0, 4), at(9), ...whole.slice(4, 8), ...whole.slice(9)]
  for (const moved of [down, renumbered(down)]) expect(faultsOf(moved)).toEqual([{ kind: 'reordered', seq: 5 }])
  for (const moved of [up, renumbered(up)]) expect(faultsOf(moved)).toEqual([{ kind: 'reordered', seq: 9 }])
})

test('an inserted entry is named, renumbered over or not', () => {
  const forged = { seq: 5, digest: altered, hash: linkHash(at(4).hash, 5, altered) }
  const inserted = [...whole.slice(0, 4), forged, ...whole.slice(4)]
  expect(faultsOf(inserted)).toEqual([{ kind: 'inserted', seq: 5 }])
  expect(faultsOf(renumbered(inserted))).toEqual([{ kind: 'inserted', seq: 5 }])
  expect(faultsOf([...whole.slice(0, 5), at(5), ...whole.slice(5)])).toEqual([{ kind: 'inserted', seq: 5 }])
})

test('a chain of another organization is named from its first entry on', () => {
  const walk = new ChainWalk(genesis('another'), new FaultList())
  for (const link of whole) walk.take(link)
  walk.end()
  expect(walk.faults.named).toEqual([{ kind: 'changed', seq: 1 }])
})
