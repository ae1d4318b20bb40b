import { count } from '@/lib/format';
import { write } from '@/lib/write';
import { type Loaded, loadProgramme } from './load';
import { loadSheets } from './load/sheets';
import { loadDemonstrationAccounts } from './load-accounts';

const LOADER = { id: null, name: 'Chargement initial' };

/** A first start on a busy machine is slow, not wrong. */
const LONG = { within: 60_000 };

/**
 * Loads everything in one transaction, unless the database already holds a programme: then it writes nothing. What the public
 * reads is kept as first versions once the facts are there; should that be cut short, the sheets follow the facts meanwhile.
 * Returns what to tell, one French line each. Demonstration accounts never go into a real database.
 */
export async function loadOnce({
  withDemonstrationAccounts,
}: {
  withDemonstrationAccounts: boolean;
}): Promise<string[]> {
  const loaded = await write(
    LOADER,
    async (tx) => {
      // Two first starts at once: the second waits here for a whole load, then finds the programme of the first.
      await tx.$queryRaw`select set_config('lock_timeout', '8s', true), set_config('statement_timeout', '8s', true)`;
      await tx.$executeRaw`lock table "Programme" in share row exclusive mode`;
      if (await tx.programme.findFirst({ select: { id: true } })) {
        return null;
      }
      const programme = await loadProgramme(tx);
      const accounts = withDemonstrationAccounts ? await loadDemonstrationAccounts(tx, programme.ids) : 0;
      return linesOf(programme, accounts);
    },
    LONG,
  );
  if (!loaded) return ['La base contient déjà un programme : rien n’est chargé.'];
  await write(LOADER, loadSheets, LONG);
  return loaded;
}

function linesOf(loaded: Loaded, accounts: number): string[] {
  const lines = [
    `${count(loaded.projects, 'projet')} et ${count(loaded.organizations, 'organisation nommée', 'organisations nommées')}`,
    count(loaded.adoptions, 'structure essaimée', 'structures essaimées'),
    `${count(loaded.facts, 'fait')} : événements, activités, évaluations, constats, suites et chiffres`,
  ];
  return accounts > 0 ? [...lines, count(accounts, 'compte de démonstration', 'comptes de démonstration')] : lines;
}
