import { Kbd } from '@/components/ui/kbd';
import { Notice } from '@/components/ui/notice';
import type { GridPage } from '@/lib/evaluations/grid-queries';
import { refusalToLog } from '@/lib/evaluations/rules';

/** What must be known before writing, and the keys; without script the grid is there to be read. */
export function GridNotices({ campaign }: Pick<GridPage, 'campaign' | 'rows'>) {
  const refusal = refusalToLog(campaign, []);
  return (
    <>
      {refusal && <Notice>{refusal}</Notice>}
      <noscript>
        <Notice>
          Sans JavaScript, la grille se lit{'\u00a0'}: ouvrez le formulaire d’une structure par son nom pour saisir.
        </Notice>
      </noscript>
      <p className="text-sm text-soft">
        Comme dans un tableur{'\u00a0'}: tapez pour remplacer, <Kbd>F2</Kbd> pour corriger, <Kbd>Entrée</Kbd> et{' '}
        <Kbd>Tab</Kbd> pour avancer, <Kbd>Ctrl V</Kbd> pour coller un bloc, <Kbd>Ctrl Z</Kbd> pour annuler.{' '}
        <Kbd>Échap</Kbd> puis <Kbd>Tab</Kbd> pour quitter la grille.
      </p>
    </>
  );
}
