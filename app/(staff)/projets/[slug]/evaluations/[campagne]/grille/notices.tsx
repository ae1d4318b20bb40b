import { Kbd } from '@/components/ui/kbd';
import { Notice } from '@/components/ui/notice';
import type { GridPage } from '@/lib/evaluations/grid-queries';
import { refusalToLog } from '@/lib/evaluations/rules';

/** Why nothing can be written, or how one writes; without script the grid is there to be read. */
export function GridNotices({ campaign, rows }: Pick<GridPage, 'campaign' | 'rows'>) {
  const refusal = refusalToLog(campaign, []);
  if (refusal) return <Notice>{refusal}</Notice>;
  if (rows.every((row) => row.refusal !== null)) return null;
  return (
    <>
      <p className="hidden text-sm noscript:block">
        Sans JavaScript, la grille se lit{'\u00a0'}: ouvrez le formulaire d’une structure par son nom pour saisir.
      </p>
      <p className="no-print text-sm text-soft pointer-coarse:hidden noscript:hidden">
        Comme dans un tableur{'\u00a0'}: tapez pour remplacer, <Kbd>F2</Kbd> pour corriger, <Kbd>Entrée</Kbd> et{' '}
        <Kbd>Tab</Kbd> pour avancer, <Kbd>Ctrl V</Kbd> pour coller un bloc, <Kbd>Ctrl Z</Kbd> pour annuler.{' '}
        <Kbd>Échap</Kbd> puis <Kbd>Tab</Kbd> pour quitter la grille.
      </p>
      <p className="no-print hidden text-sm text-soft pointer-coarse:block noscript:hidden">
        Touchez une cellule, puis sa réponse{'\u00a0'}; touchez-la une seconde fois pour y écrire.
      </p>
    </>
  );
}
