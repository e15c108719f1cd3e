import { Loader } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { type CSSProperties, useEffect, useState } from 'react'
import type { TrustAudience } from '#domain/trust/audiences.ts'
import { trustText } from '#domain/words/trustScreen.ts'
import { isProblem } from '#web/api/problem.ts'
import { EntryFrame } from '#web/entry/EntryFrame.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { AudienceChoice } from './AudienceChoice.tsx'
import { CertificateCard } from './CertificateCard.tsx'
import { ContactPart } from './ContactPart.tsx'
import { Facts } from './Facts.tsx'
import { PageHead } from './PageHead.tsx'
import { type PublicTrust, usePublicTrust } from './publicTrust.ts'
import classes from './TrustPage.module.css'

/** The public trust page: what anyone may know of an organization, without an account (C-003). */
export function TrustPage() {
  const { say } = useWords()
  const { address = '' } = useParams({ strict: false }) as { readonly address?: string }
  const { data, error } = usePublicTrust(address)
  if (isProblem(error) && error.status !== 404) throw error
  if (error) return <EntryFrame title={say(trustText.notThere)} lead={say(trustText.notThereLead)} />
  if (!data) return <Loader className={classes.waiting} size="sm" />
  return <Shown page={data} address={address} />
}

function Shown({ page, address }: { readonly page: PublicTrust; readonly address: string }) {
  const { say, formats } = useWords()
  const [audience, setAudience] = useState<TrustAudience | null>(null)
  const isFor = ({ audiences }: { readonly audiences: readonly TrustAudience[] }) =>
    audience === null || audiences.length === 0 || audiences.includes(audience)
  useEffect(() => {
    document.title = page.organization
  }, [page.organization])
  return (
    <div className={classes.page} style={{ '--brand': page.color } as CSSProperties}>
      <PageHead page={page}>
        <AudienceChoice page={page} chosen={audience} onChoose={setAudience} />
      </PageHead>
      <main className={classes.main}>
        {page.certificates.filter(isFor).map((certificate) => (
          <CertificateCard key={`${certificate.standard}${certificate.number}`} certificate={certificate} />
        ))}
        <Facts facts={page.facts.filter(isFor)} />
        {(page.takesMessages || page.contact) && <ContactPart page={page} address={address} />}
      </main>
      <footer className={classes.foot}>
        <p>{say(trustText.footer, { day: formats.day(page.today) })}</p>
        <p>{say(trustText.madeWith)}</p>
      </footer>
    </div>
  )
}
