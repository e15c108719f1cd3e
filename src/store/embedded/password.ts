import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { flush } from './copy.ts'

/**
 * The password of the database's owner: made once, kept in one file that only the server's account may read.
 * @returns the password, and whether it is new, so that the database does not know it yet
 */
export async function keptPassword(file: string): Promise<{ password: string; isNew: boolean }> {
  const kept = await readFile(file, 'utf8').catch((failure: NodeJS.ErrnoException) => {
    if (failure.code === 'ENOENT') return undefined
    throw failure
  })
  if (kept) return { password: kept.trim(), isNew: false }
  const password = randomBytes(32).toString('base64url')
  await writeFile(`${file}.new`, `${password}\n`, { mode: 0o600 })
  await flush(`${file}.new`)
  await rename(`${file}.new`, file)
  return { password, isNew: true }
}

const ITERATIONS = 4096

/** What the database keeps instead of the password (RFC 5803), so that the password itself never leaves this process. */
export function scramVerifier(password: string, salt = randomBytes(16)): string {
  const salted = pbkdf2Sync(password, salt, ITERATIONS, 32, 'sha256')
  const sign = (key: string) => createHmac('sha256', salted).update(key).digest()
  const stored = createHash('sha256').update(sign('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${ITERATIONS}:${salt.toString('base64')}$${stored}:${sign('Server Key').toString('base64')}`
}
