import type { ReactNode } from 'react';
import { CAPTIONS, DecisionStep, DoneStep, SaidStep, Step } from '@/components/findings/chain-steps';
import { FindingWords } from '@/components/findings/finding-words';
import { Card } from '@/components/ui/card';
import type { Chains } from '@/lib/findings/chain-rules';
import type { Finding } from '@/lib/findings/queries';
import { paths } from '@/lib/paths';

type FindingsChainProps = {
  project: string;
  chains: Chains;
  /** Where what is drawn can be changed. */
  mayEdit?: boolean;
  actions?: ReactNode;
  empty?: ReactNode;
};

/** What each evaluation showed, what was decided, what was done, what the next one says of it. */
export function FindingsChain({ project, chains: { chains, others }, mayEdit, actions, empty }: FindingsChainProps) {
  const isEmpty = chains.length + others.length === 0;
  return (
    <Card
      id="constats"
      title="Du constat aux suites"
      hint="de ce qu’une évaluation a montré à ce que la suivante en dit"
      actions={actions}
      flush
    >
      {isEmpty && (empty ?? <p className="px-4.5 py-4 text-soft">Aucun constat enregistré.</p>)}
      {chains.length > 0 && (
        <div className="chains">
          <div className="chain-heads" aria-hidden="true">
            {Object.values(CAPTIONS).map((caption) => (
              <p key={caption} className="text-sm font-medium text-soft">
                {caption}
              </p>
            ))}
          </div>
          <ol className="divide-y divide-line">
            {chains.map((finding) => (
              <Chain key={finding.id} project={project} finding={finding} mayEdit={mayEdit} />
            ))}
          </ol>
        </div>
      )}
      {others.length > 0 && (
        <Others project={project} findings={others} mayEdit={mayEdit} isAlone={chains.length === 0} />
      )}
    </Card>
  );
}

type Edited = { project: string; mayEdit?: boolean };

function Chain({ project, finding, mayEdit }: Edited & { finding: Finding }) {
  return (
    <li className="chain" id={`constat-${finding.id}`}>
      <Step caption="shown" mark={finding.kind}>
        <FindingWords finding={finding} />
        {mayEdit && <FindingLinks project={project} finding={finding} next="Autre suite" />}
      </Step>
      <ul className="chain-branches">
        {finding.followUps.map((followUp) => (
          <li key={followUp.id} className="chain-branch">
            <DecisionStep followUp={followUp}>
              {mayEdit && (
                <p className={LINKS}>
                  <a href={paths.editFollowUp(project, finding.id, followUp.id)} className={LINK}>
                    Modifier<span className="sr-only"> la suite «{`\u00a0${followUp.decision}\u00a0`}»</span>
                  </a>
                </p>
              )}
            </DecisionStep>
            <DoneStep project={project} followUp={followUp} />
            <SaidStep followUp={followUp} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function Others({ project, findings, mayEdit, isAlone }: Edited & { findings: Finding[]; isAlone: boolean }) {
  return (
    <div className={`px-4.5 py-4 ${isAlone ? '' : 'border-t border-line bg-paper'}`}>
      {!isAlone && <h3 className="mb-3 text-sm font-semibold text-soft">Autres constats, sans suite décidée</h3>}
      <ul className="grid gap-x-8 gap-y-4 md:grid-cols-2">
        {findings.map((finding) => (
          <li key={finding.id} id={`constat-${finding.id}`} className="print:break-inside-avoid">
            <FindingWords finding={finding} />
            {mayEdit && <FindingLinks project={project} finding={finding} next="Décider une suite" />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function FindingLinks({ project, finding, next }: { project: string; finding: Finding; next: string }) {
  const about = <span className="sr-only"> au constat «{`\u00a0${finding.text}\u00a0`}»</span>;
  return (
    <p className={LINKS}>
      <a href={paths.editFinding(project, finding.id)} className={LINK}>
        Modifier<span className="sr-only"> le constat «{`\u00a0${finding.text}\u00a0`}»</span>
      </a>
      <a href={paths.newFollowUp(project, finding.id)} className={LINK}>
        {next}
        {about}
      </a>
    </p>
  );
}

const LINKS = 'no-print mt-1 flex flex-wrap gap-x-3.5 text-sm';
const LINK = 'link inline-block py-0.5 pointer-coarse:py-2';
