import { openDatabase } from './assemble.ts'
import { placeFrom } from './settings.ts'

/** Works on the database as its owner, as it lies there: nothing is migrated. Beside a running server unless told otherwise. */
export async function atDatabase<T>(
  work: (at: { readonly url: string; readonly dataDir: string }) => Promise<T>,
  { beside = true } = {},
): Promise<T> {
  const place = placeFrom(process.env)
  const database = await openDatabase(place, beside)
  try {
    return await work({ url: database.url, dataDir: place.dataDir })
  } finally {
    await database.stop()
  }
}
