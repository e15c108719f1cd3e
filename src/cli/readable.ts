import { accessSync, constants } from 'node:fs'
import { resolve } from 'node:path'
import { Misuse } from './settings.ts'

/** The whole path of a file that is there to be read. */
export function readable(path: string): string {
  try {
    accessSync(path, constants.R_OK)
    return resolve(path)
  } catch {
    throw new Misuse(`There is no file ${path} that can be read.`)
  }
}
