'use client';

import { type MouseEvent, useRef, useState } from 'react';
import { type Ending, gatherFile } from '@/components/exports/gather-file';
import { StepBar } from '@/components/imports/step-bar';
import { buttonClass } from '@/components/ui/button-class';
import { Notice } from '@/components/ui/notice';
import type { Step } from '@/lib/steps';

type WorkbookDownloadProps = { href: string; label: string };

type Saying = { tone: 'green' | 'amber' | 'red'; text: string };

/** A workbook that takes a while to make: how far it has come, and a way to stop. Without a script the link is a plain download. */
export function WorkbookDownload({ href, label }: WorkbookDownloadProps) {
  const [step, setStep] = useState<Step | null>(null);
  const [said, setSaid] = useState<Saying | null>(null);
  const stop = useRef<AbortController>(null);

  async function download(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    stop.current = new AbortController();
    setSaid(null);
    setStep({ step: 'exporting' });
    const ending = await gatherFile(href, { onStep: setStep, signal: stop.current.signal });
    setStep(null);
    setSaid(sayingOf(ending));
  }

  return (
    <div className="flex flex-col gap-3">
      {step ? (
        <div className="flex items-center gap-4">
          <div className="min-w-0 flex-1">
            <StepBar step={step} />
          </div>
          <button type="button" className={buttonClass({})} onClick={() => stop.current?.abort()}>
            Arrêter
          </button>
        </div>
      ) : (
        <p>
          <a
            ref={said ? focused : undefined}
            href={href}
            download
            onClick={download}
            className={buttonClass({ variant: 'primary' })}
          >
            {label}
          </a>
        </p>
      )}
      {said && (
        <Notice tone={said.tone} role={said.tone === 'red' ? 'alert' : 'status'}>
          {said.text}
        </Notice>
      )}
    </div>
  );
}

function sayingOf(ending: Ending): Saying {
  if ('refused' in ending) return { tone: 'red', text: ending.refused };
  if ('file' in ending) return { tone: 'green', text: `«\u00a0${ending.file}\u00a0» est téléchargé.` };
  return { tone: 'amber', text: 'Téléchargement arrêté\u00a0: rien n’est gardé.' };
}

/** The button that was there meanwhile is gone: who uses a keyboard goes on from the link. */
function focused(link: HTMLAnchorElement | null) {
  link?.focus();
}
