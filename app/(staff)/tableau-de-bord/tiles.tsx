import { Stat, StatRow } from '@/components/ui/stat';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { OnHold, ToName } from '@/lib/progress/structure-queries';
import type { Mine, ToEnter } from '@/lib/progress/to-do-queries';
import { isManager, type Staff } from '@/lib/viewer';

type TilesProps = { staff: Staff; waiting: { mine: Mine; toEnter: ToEnter; onHold: OnHold; toName: ToName } };

/** What needs somebody today; each figure leads to the rows behind it. A figure of zero is calm. */
export function Tiles({ staff, waiting: { mine, toEnter, onHold, toName } }: TilesProps) {
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
          value={mine.toValidate}
          label="À valider"
          hint="soumises par l’équipe"
          tone={mine.toValidate ? 'violet' : 'neutral'}
          href={paths.evaluations}
        />
      ) : (
        <Stat
          value={mine.returned}
          label="À reprendre"
          hint={`retournées · ${count(mine.drafts, 'brouillon')}`}
          tone={mine.returned ? 'amber' : 'neutral'}
          href={paths.evaluations}
        />
      )}
      <Stat
        value={onHold.all}
        label="En veille"
        hint={onHold.due ? `${onHold.due} à revoir` : 'aucune revue à faire'}
        tone={onHold.all ? 'amber' : 'neutral'}
        href="#en-veille"
      />
      <Stat
        value={toName.toName}
        label="À nommer"
        hint={`sur ${count(toName.declared, 'structure')}`}
        href="#a-nommer"
      />
    </StatRow>
  );
}
