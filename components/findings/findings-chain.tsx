import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { formatDayShort } from '@/lib/day';
import { findingKindLabels, findingKindTones, followUpStateLabels } from '@/lib/findings/labels';
import type { Finding, FollowUp } from '@/lib/findings/queries';
import { count } from '@/lib/format';
import { FindingSource } from './finding-source';
import { FollowUpOutcome } from './follow-up-outcome';

/** What each evaluation showed, what was decided, what the next one says of it. Findings nothing followed come after, in brief. */
export function FindingsChain({ findings }: { findings: Finding[] }) {
  const followed = findings.filter(({ followUps }) => followUps.length > 0);
  const confirmedBy = new Set(followed.flatMap(({ followUps }) => followUps.map((one) => one.outcomeFinding?.id)));
  const others = findings.filter(({ id, followUps }) => followUps.length === 0 && !confirmedBy.has(id));
  return (
    <Card
      id="constats"
      title="Du constat aux suites"
      hint="ce que chaque évaluation a montré, ce qui a été décidé, ce que la suivante confirme"
      flush
    >
      {findings.length === 0 && <p className="px-4.5 py-4 text-soft">Aucun constat enregistré.</p>}
      {followed.length > 0 && (
        <ol className="divide-y divide-line">
          {followed.map((finding) => (
            <Chain key={finding.id} finding={finding} />
          ))}
        </ol>
      )}
      {others.length > 0 && <Unfollowed findings={others} isAlone={followed.length === 0} />}
    </Card>
  );
}

function Chain({ finding }: { finding: Finding }) {
  return (
    <li className="grid gap-x-8 gap-y-3 px-4.5 py-3.5 md:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
      <FindingWords finding={finding} />
      <ul className="flex flex-col gap-3.5">
        {finding.followUps.map((followUp) => (
          <li key={followUp.id} className="grid gap-x-8 gap-y-2 md:grid-cols-2">
            <Decision followUp={followUp} />
            <FollowUpOutcome followUp={followUp} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function FindingWords({ finding }: { finding: Finding }) {
  const { kind, text, concerned, about } = finding;
  return (
    <div>
      <Badge tone={findingKindTones[kind]}>{findingKindLabels[kind]}</Badge>
      <p className="mt-1 text-pretty">{text}</p>
      <FindingSource finding={finding} />
      {concerned && (
        <p className="text-xs text-soft">
          {count(concerned.count, 'structure')}
          {concerned.total !== null && ` sur ${concerned.total}`}
        </p>
      )}
      {about.length > 0 && <p className="text-xs text-soft">{about.join(', ')}</p>}
    </div>
  );
}

function Decision({ followUp: { decision, activity, doneOn, state, owner, dueOn } }: { followUp: FollowUp }) {
  const how = [activity, doneOn?.text ?? null].filter((word) => word !== null).join(', ');
  const who = [owner, dueOn && state === 'PLANNED' ? `pour le ${formatDayShort(dueOn)}` : null].filter(Boolean);
  return (
    <div className="flex gap-2">
      <Arrow />
      <div className="min-w-0">
        <p className="text-pretty">{decision}</p>
        <p className="text-xs text-soft">
          {how && `${how} · `}
          <span className={state === 'DONE' ? 'text-green' : ''}>{followUpStateLabels[state]}</span>
          {who.length > 0 && ` · ${who.join(', ')}`}
        </p>
      </div>
    </div>
  );
}

function Arrow() {
  return (
    <span aria-hidden="true" className="flex-none text-soft">
      →
    </span>
  );
}

function Unfollowed({ findings, isAlone }: { findings: Finding[]; isAlone: boolean }) {
  return (
    <div className={`px-4.5 py-3.5 ${isAlone ? '' : 'border-t border-line bg-paper rounded-b-card'}`}>
      {!isAlone && <h3 className="mb-2 text-sm font-semibold text-soft">Autres constats, sans suite enregistrée</h3>}
      <ul className="grid gap-x-8 gap-y-3 md:grid-cols-2">
        {findings.map((finding) => (
          <li key={finding.id}>
            <FindingWords finding={finding} />
          </li>
        ))}
      </ul>
    </div>
  );
}
