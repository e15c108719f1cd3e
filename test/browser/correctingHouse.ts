import type { CorrectingTeam } from '#test/journeys/driver/correcting.ts'
import { type Harbour, openHarbour } from './harbour.ts'

/** A harbour whose people each hold one of the duties a nonconformity needs. */
export interface CorrectingHouse {
  readonly harbour: Harbour
  readonly team: CorrectingTeam
}

export async function openCorrectingHouse(begins: string): Promise<CorrectingHouse> {
  const harbour = await openHarbour(begins)
  const among = async (...who: Parameters<Harbour['joins']>) => (await harbour.joins(...who)).among('nonconformities')
  const team = {
    reporter: await among('Ada', 'employee'),
    manager: await among('Amara', 'aimsManager'),
    process: await among('Piet', 'processOwner'),
    owner: await among('Oskar', 'employee'),
    outsider: await among('Nia', 'employee'),
    verifier: await among('Priya', 'verifier'),
    top: await among('Tess', 'topManagement'),
    auditor: await among('Ivo', 'internalAuditor'),
  }
  return { harbour, team }
}
