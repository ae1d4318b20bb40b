import { formatNumber } from '@/lib/format';
import type { Step } from '@/lib/steps';

/** How far a long piece of work has come, in a bar and in words. */
export function StepBar({ step }: { step: Step }) {
  const isKnown = step.total !== undefined && step.total > 0;
  return (
    <div role="status" className="flex flex-col gap-1.5">
      <progress
        aria-label="Avancement"
        className={BAR}
        {...(isKnown ? { value: step.done ?? 0, max: step.total } : {})}
      />
      <p className="text-sm text-soft">{wordsOf(step)}</p>
    </div>
  );
}

const BAR =
  'h-2 w-full appearance-none overflow-hidden rounded-full bg-neutral-soft [&::-moz-progress-bar]:bg-green [&::-webkit-progress-bar]:bg-neutral-soft [&::-webkit-progress-value]:bg-green';

function wordsOf({ step, done = 0, total = 0 }: Step): string {
  if (step === 'sending') return total > 0 ? `Envoi\u00a0: ${Math.round((done / total) * 100)}\u00a0%` : 'Envoi…';
  if (step === 'reading') return 'Lecture du fichier…';
  const of = `${formatNumber(done)} sur ${formatNumber(total)}`;
  if (step === 'exporting') return total > 0 ? `Écriture du classeur\u00a0: ${of} lignes` : 'Préparation…';
  if (step === 'laying-out') return `Mise en page\u00a0: ${of} passages`;
  if (step === 'comparing') return `Comparaison\u00a0: ${of} lignes`;
  if (step === 'checking') return `Vérification\u00a0: ${of} cellules`;
  return done < total ? `Écriture\u00a0: ${of} réponses` : 'Dernières écritures…';
}
