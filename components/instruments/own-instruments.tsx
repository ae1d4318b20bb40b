import { InstrumentTable } from '@/components/instruments/instrument-table';
import { Card } from '@/components/ui/card';
import type { InstrumentRow } from '@/lib/instruments/list-queries';

/** The instruments that only this project may use; nothing when it has none of its own. */
export function OwnInstruments({ rows }: { rows: InstrumentRow[] }) {
  if (rows.length === 0) return null;
  return (
    <Card flush title="Instruments du projet" hint={'les siens\u00a0; ceux de tous les projets s’y ajoutent'}>
      <InstrumentTable rows={rows} />
    </Card>
  );
}
