import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFile, chmod, copyFile, mkdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { Misuse, placeFrom } from '#cli/settings.ts'
import { freePort } from '#test/torture/meliora.ts'
import { aFolder } from './folder.ts'

/**
 * A checkout in miniature, with the real tools/prepare.mjs and an npm that only notes what it was asked: on a real checkout a stale
 * mark would make it install, under everybody who works there.
 */
async function checkout() {
  const folder = await aFolder()
  onTestFinished(() => folder.remove())
  const put = async (name: string, text: string, seconds = 1000) => {
    await mkdir(dirname(folder.at(name)), { recursive: true })
    await writeFile(folder.at(name), text)
    await utimes(folder.at(name), seconds, seconds)
  }
  const lock = '{ "lockfileVersion": 3 }\n'
  await put('package-lock.json', lock)
  await put('node_modules/.meliora-installed', createHash('sha256').update(lock).digest('hex'))
  await put('src/web/main.tsx', '')
  await put('src/domain/words.ts', '')
  await put('dist/web/index.html', '', 2000)
  await put('npm/asked', '')
  await put('npm/npm', `#!/bin/sh\necho "$*" >> "$(dirname "$0")/asked"\n[ ! -e "$(dirname "$0")/broken" ]\n`)
  await chmod(folder.at('npm/npm'), 0o755)
  await mkdir(folder.at('tools'))
  await copyFile('tools/prepare.mjs', folder.at('tools/prepare.mjs'))
  return {
    put,
    at: folder.at,
    prepare: () => {
      const environment = { ...process.env, PATH: `${folder.at('npm')}:${process.env.PATH}` }
      return spawnSync(process.execPath, [folder.at('tools/prepare.mjs')], { encoding: 'utf8', env: environment })
    },
    asked: async () => (await readFile(folder.at('npm/asked'), 'utf8')).split('\n').filter(Boolean),
  }
}

test('what npm start prepares is done already: it says nothing and asks npm for nothing', async () => {
  const { prepare, asked } = await checkout()
  expect(prepare()).toMatchObject({ status: 0, stdout: '', stderr: '' })
  expect(await asked()).toEqual([])
})

test('a newer source builds the screens, a new lock file installs the parts, each once', async () => {
  const { prepare, asked, put, at } = await checkout()
  await put('src/domain/words.ts', '', 3000)
  expect(prepare().status).toBe(0)
  expect(await asked()).toEqual(['run --silent build'])
  await put('dist/web/index.html', '', 4000)
  await appendFile(at('package-lock.json'), '\n')
  await utimes(at('package-lock.json'), 1000, 1000)
  expect(prepare().status).toBe(0)
  expect(await asked()).toHaveLength(2)
  expect((await asked())[1]).toMatch(/^ci --ignore-scripts/)
  expect(prepare()).toMatchObject({ status: 0, stdout: '' })
  expect(await asked()).toHaveLength(2)
})

test('parts that cannot be brought stop the start, and are asked for again the next time', async () => {
  const { prepare, asked, put, at } = await checkout()
  await appendFile(at('package-lock.json'), '\n')
  await put('npm/broken', '')
  const failed = prepare()
  expect(failed.status).toBe(1)
  expect(failed.stderr).toContain('nothing was started')
  prepare()
  expect(await asked()).toHaveLength(2)
})

const portSentence = (port: string) => `PORT is ${port}; it is a number between 0 and 65535.`
const addressSentence = (url: string) =>
  `BASE_URL is ${url}; it is the address people type, such as https://meliora.example.`

test.each([
  [{ PORT: 'http' }, portSentence('http')],
  [{ PORT: '4210.5' }, portSentence('4210.5')],
  [{ PORT: '-1' }, portSentence('-1')],
  [{ PORT: '65536' }, portSentence('65536')],
  [{ BASE_URL: 'meliora.example' }, addressSentence('meliora.example')],
  [{ BASE_URL: 'ftp://meliora.example' }, addressSentence('ftp://meliora.example')],
  [{ BASE_URL: 'https://' }, addressSentence('https://')],
  [
    { DATABASE_URL: 'mysql://a:secret@host/b' },
    'DATABASE_URL names no PostgreSQL; it looks like postgresql://user:password@host:5432/database.',
  ],
])('%o is refused', (environment, sentence) => {
  expect(() => placeFrom(environment)).toThrow(new Misuse(sentence))
})

/** The command itself, with an environment it should refuse, and whether it made a data directory all the same. */
async function serve(environment: Readonly<Record<string, string>>) {
  const folder = await aFolder()
  onTestFinished(() => folder.remove())
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', 'serve'], {
    encoding: 'utf8',
    // The test runner has a BASE_URL of its own.
    env: { ...process.env, BASE_URL: '', DATA_DIR: folder.at('data'), ...environment },
  })
  await expect(readFile(folder.at('data/secret'))).rejects.toThrow('ENOENT')
  return { status, stdout, stderr }
}

test('the command asked with such a port ends with 2 and one sentence, and starts nothing', {
  timeout: 60_000,
}, async () => {
  expect(await serve({ PORT: 'http' })).toEqual({ status: 2, stdout: '', stderr: `${portSentence('http')}\n` })
})

test('a database that does not answer ends the start with 1 and one sentence', { timeout: 60_000 }, async () => {
  const nobody = `127.0.0.1:${await freePort()}`
  expect(await serve({ PORT: '0', DATABASE_URL: `postgresql://meliora:secret@${nobody}/meliora` })).toEqual({
    status: 1,
    stdout: '',
    stderr: `The database of DATABASE_URL cannot be used: connect ECONNREFUSED ${nobody}\n`,
  })
})
