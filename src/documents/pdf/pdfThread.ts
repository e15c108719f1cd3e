import { parentPort, workerData } from 'node:worker_threads'
import type { WrittenDocument } from '../writtenDocument.ts'
import { setPages } from './setPages.ts'

/** The thread's whole life: one document, its file, the end. */
parentPort?.postMessage(new Uint8Array(setPages(workerData as WrittenDocument)))
