// Checks this folder by itself: node verify.mjs [--anchor seq:hash]
// Needs Node 18 or newer and nothing else: no network, no packages, and it writes nothing. README.txt says the same checks in words.
import { createHash } from 'node:crypto'
import { createReadStream, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const folder = dirname(fileURLToPath(import.meta.url))
const faults = []
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')

/** Every file of the folder, its name as SHA256SUMS writes it. */
function filesIn(place) {
  return readdirSync(place, { withFileTypes: true }).flatMap((entry) => {
    const path = join(place, entry.name)
    if (entry.isDirectory()) return filesIn(path)
    return [relative(folder, path).split(sep).join('/')]
  })
}

async function sumOf(name) {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(join(folder, name))) hash.update(piece)
  return hash.digest('hex')
}

/** 1. Every file has the sum SHA256SUMS says, none is missing, none was put in. */
async function checkFiles() {
  const sums = readFileSync(join(folder, 'SHA256SUMS'))
  const listed = new Map()
  for (const line of sums.toString('utf8').split('\n').filter(Boolean)) {
    const parts = /^([0-9a-f]{64}) {2}(.+)$/.exec(line)
    if (!parts || listed.has(parts[2])) faults.push(`SHA256SUMS has a line that is none: ${line.slice(0, 80)}`)
    else listed.set(parts[2], parts[1])
  }
  const there = new Set(filesIn(folder).filter((name) => name !== 'SHA256SUMS'))
  for (const [name, sum] of listed) {
    if (!there.has(name)) faults.push(`missing: ${name}`)
    else if ((await sumOf(name)) !== sum) faults.push(`changed: ${name}`)
  }
  for (const name of there) if (!listed.has(name)) faults.push(`not of this pack: ${name}`)
  return { count: listed.size, print: sha256(sums) }
}

/** 2. The trail is one chain from its first entry to its head, and every value shown is the one its entry committed to. */
async function checkTrail(anchors) {
  const lines = createInterface({ input: createReadStream(join(folder, 'trail.jsonl')), crlfDelay: Infinity })
  let header
  let last
  let values = 0
  for await (const line of lines) {
    const read = JSON.parse(line)
    if (!header) {
      header = read
      last = { seq: 0, hash: sha256(header.organization) }
      continue
    }
    last = follow(last, read)
    values += (read.values ?? []).filter((value) => checkValue(read, value)).length
    for (const anchor of anchors)
      if (anchor.seq === last.seq && anchor.hash !== last.hash) faults.push(`entry ${last.seq} is not the one you know`)
  }
  if (`${last.seq}:${last.hash}` !== header.head) faults.push('the trail does not end where it says')
  for (const anchor of anchors) if (anchor.seq > last.seq) faults.push(`the trail ends before entry ${anchor.seq}`)
  return { head: header.head, entries: last.seq, values }
}

/** hash = SHA-256(previous hash, number as eight bytes, SHA-256(entry)); where the entry is not shown its SHA-256 is. */
function follow(last, { seq, hash, entry, digest }) {
  const number = Buffer.alloc(8)
  number.writeBigUInt64BE(BigInt(last.seq + 1))
  const inner = Buffer.from(entry === undefined ? digest : sha256(entry), 'hex')
  const right = sha256(Buffer.concat([Buffer.from(last.hash, 'hex'), number, inner]))
  if (seq !== last.seq + 1 || hash !== right) faults.push(`the trail breaks at entry ${last.seq + 1}`)
  return { seq: last.seq + 1, hash: right }
}

/** An entry says of a value SHA-256(salt, value); what was redacted since is not shown. */
function checkValue({ seq, entry }, { path, side, salt, value }) {
  const said = JSON.parse(entry)
  const change = (said.changes ?? []).find((each) => each.path === path)
  const committed = path === 'reason' ? said.reason : change?.[side]
  const isRight =
    committed === createHash('sha256').update(Buffer.from(salt, 'hex')).update(value, 'utf8').digest('hex')
  if (!isRight) faults.push(`entry ${seq} did not say this of ${path}`)
  return isRight
}

/** 3. The index speaks of the same moment of the trail. */
function checkIndex(trail) {
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'))
  if (trail && index.trailHead !== trail.head) faults.push('the index names another head of the trail')
  return index
}

const anchors = process.argv.slice(2).flatMap((word, at, words) => {
  const parts = words[at - 1] === '--anchor' ? /^(\d+):([0-9a-f]{64})$/i.exec(word) : null
  return parts ? [{ seq: Number(parts[1]), hash: parts[2].toLowerCase() }] : []
})

try {
  const files = await checkFiles()
  const hasTrail = filesIn(folder).includes('trail.jsonl')
  const trail = hasTrail ? await checkTrail(anchors) : null
  const index = checkIndex(trail)
  console.log(`${index.organization}: ${index.title}, ${index.madeOn}`)
  console.log(`files    ${files.count}`)
  if (trail) console.log(`trail    ${trail.entries} entries, ${trail.values} values shown, head ${trail.head}`)
  console.log(`print    ${files.print}   compare it with what the organization says it handed out`)
} catch (failure) {
  faults.push(`cannot be read: ${failure.message}`)
}

for (const fault of faults) console.error(`NO   ${fault}`)
console.log(
  faults.length === 0
    ? 'YES  nothing in this folder was changed since it was made'
    : 'NO   this folder is not what was handed out',
)
process.exitCode = faults.length === 0 ? 0 : 1
