import type { ReactNode } from 'react';
import { ChainMark, type Mark } from '@/components/findings/chain-mark';
import { FindingSource } from '@/components/findings/finding-source';
import { Badge } from '@/components/ui/badge';
import { formatDay } from '@/lib/day';
import { type Said, saidBy } from '@/lib/findings/chain-rules';
import { outcomeLabels, outcomeTones } from '@/lib/findings/labels';
import type { FollowUp } from '@/lib/findings/queries';
import { isOverdue } from '@/lib/findings/rules';
import { paths } from '@/lib/paths';

/** The four moments of a chain, in order. */
export const CAPTIONS = {
  shown: 'Ce que l’évaluation a montré',
  decided: 'Ce qui a été décidé',
  done: 'Ce qui a été fait',
  said: 'Ce que la suivante en dit',
} as const;

type StepProps = { caption: keyof typeof CAPTIONS; mark: Mark; children: ReactNode };

export function Step({ caption, mark, children }: StepProps) {
  return (
    <div className={`chain-step min-w-0 ${caption === 'said' ? 'chain-end' : ''}`}>
      <ChainMark mark={mark} />
      <p className="chain-caption">{CAPTIONS[caption]}</p>
      {children}
    </div>
  );
}

export function DecisionStep({ followUp, children }: { followUp: FollowUp; children?: ReactNode }) {
  const { decision, owner, dueOn, state } = followUp;
  const late = isOverdue(followUp);
  return (
    <Step caption="decided" mark="decided">
      <p className="text-pretty">{decision}</p>
      {owner && <p className="mt-0.5 text-xs text-soft">Responsable{`\u00a0: ${owner}`}</p>}
      {dueOn && state === 'PLANNED' && (
        <p className={`mt-0.5 text-xs ${late ? 'font-semibold text-red' : 'text-soft'}`}>
          {late && 'En retard, '}échéance du {formatDay(dueOn)}
        </p>
      )}
      {children}
    </Step>
  );
}

export function DoneStep({ project, followUp }: { project: string; followUp: FollowUp }) {
  const { activity, state, doneOn, dueOn } = followUp;
  const when = doneOn ?? activity?.on ?? null;
  const mark = state === 'PLANNED' ? (isOverdue(followUp) ? 'overdue' : 'planned') : MARKS[state];
  return (
    <Step caption="done" mark={mark}>
      {activity && (
        <p>
          <a href={paths.editActivity(project, activity.id)} className="hover:underline">
            {activity.title}
          </a>
        </p>
      )}
      <p className={activity ? 'mt-0.5 text-xs text-soft' : state === 'DONE' ? '' : 'text-soft'}>
        {[state === 'PLANNED' && dueOn ? 'Pas encore fait' : DONE_WORDS[state], when?.text].filter(Boolean).join(' · ')}
      </p>
    </Step>
  );
}

export function SaidStep({ followUp: { checks, state } }: { followUp: FollowUp }) {
  const said = saidBy(checks);
  return (
    <Step caption="said" mark={said.at(-1)?.outcome ?? 'unasked'}>
      {said.length === 0 && (
        <p className="text-soft">{state === 'ABANDONED' ? 'Rien à vérifier.' : 'Pas encore vérifié.'}</p>
      )}
      {said.length > 0 && (
        <ul className="flex flex-col gap-2.5">
          {said.map((one) => (
            <li key={one.id}>
              <SaidWords said={one} />
            </li>
          ))}
        </ul>
      )}
    </Step>
  );
}

function SaidWords({ said: { outcome, campaign, findings, notes } }: { said: Said }) {
  return (
    <>
      <p>
        <Badge tone={outcomeTones[outcome]}>{outcomeLabels[outcome]}</Badge>
      </p>
      {findings.map(({ id, text }, index) => (
        <p key={id} className="mt-1 text-pretty">
          {index > 0 && <span className="text-soft">puis{'\u00a0'}: </span>}
          {text}
        </p>
      ))}
      {notes.map((note) => (
        <p key={note} className="mt-1 text-sm text-pretty text-soft">
          {note}
        </p>
      ))}
      <FindingSource finding={{ campaign, on: null }} />
    </>
  );
}

const MARKS = { DONE: 'done', ABANDONED: 'abandoned' } as const;
const DONE_WORDS = { PLANNED: 'Rien d’enregistré', DONE: 'Fait', ABANDONED: 'Abandonné' } as const;
