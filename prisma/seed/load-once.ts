import { count } from '@/lib/format';
import { write } from '@/lib/write';
import { type Loaded, loadProgramme } from './load';
import { loadDemonstrationAccounts } from './load-accounts';

/**
 * Loads everything in one transaction, unless the database already holds a programme: then it writes nothing.
 * Returns what to tell, one French line each. Demonstration accounts never go into a real database.
 */
export async function loadOnce({
  withDemonstrationAccounts,
}: {
  withDemonstrationAccounts: boolean;
}): Promise<string[]> {
  return write({ id: null, name: 'Chargement initial' }, async (tx) => {
    // Two first starts at once: the second waits here for a whole load, then finds the programme of the first.
    await tx.$queryRaw`select set_config('lock_timeout', '8s', true), set_config('statement_timeout', '8s', true)`;
    await tx.$executeRaw`lock table "Programme" in share row exclusive mode`;
    if (await tx.programme.findFirst({ select: { id: true } })) {
      return ['La base contient déjà un programme : rien n’est chargé.'];
    }
    const loaded = await loadProgramme(tx);
    const accounts = withDemonstrationAccounts ? await loadDemonstrationAccounts(tx, loaded.ids) : 0;
    return linesOf(loaded, accounts);
  });
}

function linesOf(loaded: Loaded, accounts: number): string[] {
  const lines = [
    `${count(loaded.projects, 'projet')} et ${count(loaded.organizations, 'organisation nommée', 'organisations nommées')}`,
    count(loaded.adoptions, 'structure essaimée', 'structures essaimées'),
    `${count(loaded.facts, 'fait')} : événements, activités, évaluations, constats, suites et chiffres`,
  ];
  return accounts > 0 ? [...lines, count(accounts, 'compte de démonstration', 'comptes de démonstration')] : lines;
}
