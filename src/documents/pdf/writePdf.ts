import { Worker } from 'node:worker_threads'
import type { WrittenDocument } from '../writtenDocument.ts'

/** No document we print takes this long; what does is broken. */
const PATIENCE = 60_000

let last: Promise<unknown> = Promise.resolve()

/**
 * The document as PDF/UA-1: tagged, with a language, searchable; the same document gives the same pages. Set in a thread of
 * its own, so that the server goes on answering, one document after the other, so that many at once do not fill its memory.
 */
export function writePdf(document: WrittenDocument): Promise<Uint8Array> {
  const written = last.then(() => inThread(document))
  last = written.catch(() => undefined)
  return written
}

function inThread(document: WrittenDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./pdfThread.ts', import.meta.url), {
      workerData: document,
      env: {},
      execArgv: [],
    })
    const clock = setTimeout(() => {
      reject(new Error('A document took too long to set.'))
      void thread.terminate()
    }, PATIENCE)
    thread.once('message', resolve)
    thread.on('error', reject)
    thread.once('exit', () => {
      clearTimeout(clock)
      reject(new Error('The thread that sets documents ended without one.'))
    })
  })
}
