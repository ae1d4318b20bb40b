import { Card } from '@/components/ui/card';
import type { NextStep } from '@/lib/projects/next-step-rules';

type NextStepsProps = { steps: NextStep[]; isManager: boolean };

/** « Et maintenant »: what the project waits for, each with the page where it is done. */
export function NextSteps({ steps, isManager }: NextStepsProps) {
  return (
    <Card title="Et maintenant">
      {steps.length === 0 ? (
        <p className="text-soft">Rien n’attend dans ce projet.</p>
      ) : (
        <ul className="-mb-1.5 divide-y divide-line">
          {steps.map((step) => (
            <li key={step.text} className="flex items-baseline gap-2.5 py-2 first:pt-0">
              <Dot tone={step.tone} />
              <span className="min-w-0 flex-1">{step.text}</span>
              {step.forManager && !isManager ? (
                <span className="text-sm text-soft">responsable</span>
              ) : (
                <a href={step.action.href} className="link text-sm">
                  {step.action.label}
                  <span className="sr-only">{`\u00a0: ${step.text}`}</span>
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Dot({ tone }: { tone: NextStep['tone'] }) {
  return (
    <svg viewBox="0 0 10 10" className={`size-2.5 flex-none ${TONES[tone]}`} aria-hidden="true">
      <path d="M5 0 9.3 2.5v5L5 10 .7 7.5v-5Z" fill="currentColor" />
    </svg>
  );
}

const TONES = {
  red: 'text-red',
  amber: 'text-amber',
  violet: 'text-violet',
  green: 'text-green',
  neutral: 'text-edge',
} satisfies Record<NextStep['tone'], string>;
