import type { Db } from '@/lib/db';
import { hashPassword } from '@/lib/passwords';
import { DEMONSTRATION_PASSWORD, demonstrationAccounts } from './accounts';
import type { NamedIds } from './named-ids';

/** The demonstration accounts and the projects that carriers among them may read. `ids` knows the projects. Returns the number of accounts. */
export async function loadDemonstrationAccounts(tx: Db, ids: NamedIds): Promise<number> {
  const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD);
  const { count } = await tx.user.createMany({
    data: demonstrationAccounts.map(({ email, name, role }) => ({
      id: ids.create('account', email),
      email,
      name,
      role,
      passwordHash,
    })),
  });
  await tx.projectAccess.createMany({
    data: demonstrationAccounts.flatMap(({ email, projects = [] }) =>
      projects.map((slug) => ({ userId: ids.get('account', email), projectId: ids.get('project', slug) })),
    ),
  });
  return count;
}
