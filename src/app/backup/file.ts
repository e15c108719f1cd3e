import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { access, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { DamagedBackup } from '#store/backup/frames.ts'
import { sealed, sealedLength } from './seal.ts'

/** One file, readable by its owner alone, compressed with Zstandard: `zstd -d` opens it anywhere. */
const compression = { params: { [constants.ZSTD_c_compressionLevel]: 3, [constants.ZSTD_c_checksumFlag]: 1 } }

/**
 * Writes a file in one go: under another name until it is whole, on the disk and found good.
 * @param isGood reads it back; what it throws removes the file
 * @throws Refused notNow when something is there already
 */
export async function writeWhole<T>(
  path: string,
  bytes: AsyncIterable<Buffer>,
  isGood: (path: string) => Promise<T>,
): Promise<T> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  if (await exists(path)) throw new Refused('notNow', [refuse('backup_place_taken', { values: { path } })])
  const unfinished = `${path}.${randomBytes(4).toString('hex')}.part`
  try {
    await pipeline(
      Readable.from(bytes),
      createZstdCompress(compression),
      sealed,
      createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true }),
    )
    const found = await isGood(unfinished)
    await rename(unfinished, path)
    await onDisk(dirname(path))
    return found
  } catch (failure) {
    await rm(unfinished, { force: true })
    throw failure
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

/** A new name is safe from a power cut once its folder is on the disk. */
async function onDisk(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * The content of a backup file, once its seal was found whole.
 * @throws DamagedBackup; errors of the file system as they are
 */
export async function* contentOf(path: string): AsyncGenerator<Buffer> {
  const length = await sealedLength(path)
  const file = createReadStream(path, { end: length - 1 })
  const content = createZstdDecompress()
  // A file that cannot be read fails where its content is asked for.
  file.once('error', (failure) => content.destroy(failure))
  try {
    yield* file.pipe(content)
  } catch (failure) {
    const isCompression = /^(ZSTD|Z)_/.test((failure as { code?: string }).code ?? '')
    throw isCompression ? new DamagedBackup('it cannot be decompressed') : failure
  } finally {
    file.destroy()
  }
}

/** Size and SHA-256 of a file as it lies there. */
export async function measured(path: string): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return { size: (await stat(path)).size, sha256: hash.digest('hex') }
}
