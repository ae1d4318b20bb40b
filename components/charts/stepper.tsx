import { CELL_WORDS, type CellState } from '@/components/charts/cell-state';

type Step = {
  label: string;
  state: CellState;
  /** What the state is called here, where the cell's own word does not fit. */
  word?: string;
  href?: string;
  /** Date or reason, in a few words. */
  note?: string;
  current?: boolean;
};

/** The phases of one course, in order: across on wide screens, down on small ones. */
export function Stepper({ label, steps }: { label: string; steps: Step[] }) {
  return (
    <div className="stepper-frame">
      <ol aria-label={label} className="stepper">
        {steps.map((step) => (
          <li key={step.label} aria-current={step.current ? 'step' : undefined}>
            <span className={`cell cell-lg cell-${step.state}`}>
              <svg aria-hidden="true">
                <use href={`#cell-${step.state}`} />
              </svg>
            </span>
            <span className="min-w-0">
              {step.href ? (
                <a href={step.href} className="font-medium hover:underline">
                  {step.label}
                </a>
              ) : (
                <span className="font-medium">{step.label}</span>
              )}
              <span className="sr-only">{`\u00a0: ${step.word ?? CELL_WORDS[step.state]}`}</span>
              {step.note && <span className="block text-xs text-soft">{step.note}</span>}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
