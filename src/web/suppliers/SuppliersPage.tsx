import { IconTruckDelivery } from '@tabler/icons-react'
import { supplier } from '#domain/records/supplier/supplier.ts'
import { supplierListText } from '#domain/words/supplierScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'

const listed = {
  type: supplier,
  words: supplierListText,
  columns: ['supplies', 'critical', 'checkOutcome', 'checkedUntil', 'score'],
  filters: ['supplies', 'critical'],
  usualSort: 'due',
}

/** Who supplies AI systems or parts of them, whether they fit, and how they do. */
export function SuppliersPage() {
  return <ListPage listed={listed} icon={<IconTruckDelivery size={34} stroke={1.4} aria-hidden />} />
}
