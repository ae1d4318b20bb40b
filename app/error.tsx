'use client';

import { FaultMessage } from '@/components/layout/fault-message';

export default function RouteError({ error, retry }: { error: unknown; retry: () => void }) {
  return <FaultMessage error={error} retry={retry} />;
}
