import { supplier } from '#domain/records/supplier/supplier.ts'
import { supplierListText } from '#domain/words/supplierScreen.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'

/** A supplier, proposed for approval. */
export function NewSupplierPage() {
  return (
    <NewRecordPage
      type={supplier}
      title={supplierListText.new}
      first={['title', 'supplies', 'owner', 'description', 'critical', 'contingency']}
      more={['country', 'contact', 'contract', 'responsibilities', 'requirements']}
    />
  )
}
