import { type Branding, houseColor, type Logo } from '#domain/branding/branding.ts'
import { NOT_SET } from './setPages.ts'
import { writePdf } from './writePdf.ts'

/** Whether a document can be set with this logo: a picture broken inside would break every file of the organization. */
export async function showsLogo(logo: Logo): Promise<boolean> {
  const branding: Branding = { name: 'Logo', logo, primary: houseColor, header: '', footer: '' }
  try {
    await writePdf({
      title: 'Logo',
      subject: 'Logo',
      organization: 'Logo',
      language: 'en',
      at: '2000-01-01T00:00:00.000Z',
      marks: [],
      foot: '',
      pageWords: { page: '', of: '' },
      blocks: [],
      branding,
    })
    return true
  } catch (failure) {
    // The thread gives its error as words; anything but a refusal to set the page is a defect of ours.
    if (failure instanceof Error && failure.message.startsWith(NOT_SET)) return false
    throw failure
  }
}
