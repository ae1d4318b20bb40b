import { Stat, StatRow } from '@/components/ui/stat';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { ToDoCounts, ToEnter } from '@/lib/progress/to-do-queries';
import { isManager, type Staff } from '@/lib/viewer';

type TilesProps = { staff: Staff; toDo: ToDoCounts; toEnter: ToEnter };

/** What needs somebody today; each figure leads to the rows behind it. A figure of zero is calm. */
export function Tiles({ staff, toDo, toEnter }: TilesProps) {
  const { late, notEntered } = toEnter;
  return (
    <StatRow>
      <Stat
        value={late}
        label="En retard"
        hint="évaluations non rendues"
        tone={late ? 'red' : 'neutral'}
        href={late ? '#a-saisir' : paths.evaluations}
      />
      <Stat
        value={notEntered}
        label="À saisir"
        hint="de campagnes tenues"
        tone={notEntered ? 'amber' : 'neutral'}
        href="#a-saisir"
      />
      {isManager(staff) ? (
        <Stat
          value={toDo.toValidate}
          label="À valider"
          hint="soumises par l’équipe"
          tone={toDo.toValidate ? 'violet' : 'neutral'}
          href={paths.evaluations}
        />
      ) : (
        <Stat
          value={toDo.returned}
          label="À reprendre"
          hint={`retournées · ${count(toDo.drafts, 'brouillon')}`}
          tone={toDo.returned ? 'amber' : 'neutral'}
          href={paths.evaluations}
        />
      )}
      <Stat
        value={toDo.onHold}
        label="En veille"
        hint={toDo.toReview ? `${toDo.toReview} à revoir` : 'aucune revue à faire'}
        tone={toDo.onHold ? 'amber' : 'neutral'}
        href="#en-veille"
      />
      <Stat value={toDo.toName} label="À nommer" hint={`sur ${count(toDo.declared, 'structure')}`} href="#a-nommer" />
    </StatRow>
  );
}
