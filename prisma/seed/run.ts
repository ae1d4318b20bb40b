import { db } from '@/lib/db';
import { loadOnce } from './load-once';

try {
  for (const line of await loadOnce({ withDemonstrationAccounts: process.env.ESSAIM_EMBEDDED === '1' }))
    console.log(line);
} finally {
  await db.$disconnect();
}
