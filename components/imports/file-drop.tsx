'use client';

import { type DragEvent, useRef, useState } from 'react';
import { StepBar } from '@/components/imports/step-bar';
import { useSteps } from '@/components/imports/use-steps';
import { buttonClass } from '@/components/ui/button-class';
import { Notice } from '@/components/ui/notice';

type FileDropProps = {
  /** Where the file goes. */
  to: string;
  /** Why it came back, when the page was asked for without a script. */
  refusal?: string | undefined;
  /** Only workbooks, where a CSV could not hold what is asked for. */
  onlyWorkbooks?: boolean;
  label?: string;
};

const MOST_BYTES = 10 * 1024 * 1024;

/** A place to drop a file on, around the plain field that works without a script. */
export function FileDrop({ to, refusal: first, onlyWorkbooks = false, label = 'Vérifier le fichier' }: FileDropProps) {
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const { step, refusal, send, refuse, onSubmit } = useSteps();
  const said = refusal ?? first;

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const { files } = event.dataTransfer;
    const problem = problemOf(files, onlyWorkbooks);
    if (problem) return refuse(problem);
    if (step || !field.current || !form.current) return;
    field.current.files = files;
    void send(form.current);
  }

  return (
    <form
      ref={form}
      method="post"
      encType="multipart/form-data"
      action={to}
      onSubmit={onSubmit}
      aria-busy={step !== null}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the field inside does the same by keyboard. */}
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={`flex flex-col gap-3 rounded-card border-2 border-dashed px-4.5 py-5 transition-colors duration-100 ${isOver ? 'border-green bg-green-soft' : 'border-edge bg-paper'}`}
      >
        <label className="flex flex-col gap-1.5">
          <span className="font-semibold">Déposez le fichier ici, ou choisissez-le</span>
          <input
            ref={field}
            type="file"
            name="file"
            required
            accept={onlyWorkbooks ? '.xlsx' : '.xlsx,.csv,.tsv,.txt'}
            className="control file:me-3 file:cursor-pointer file:rounded-control file:border-0 file:bg-neutral-soft file:px-3 file:py-1 file:font-semibold file:text-ink"
          />
          <span className="text-sm text-soft">
            {onlyWorkbooks
              ? 'XLSX, tel qu’Excel ou LibreOffice l’enregistre'
              : 'XLSX, ou CSV séparé par des points-virgules, des virgules ou des tabulations'}
            , 10{'\u00a0'}Mo au plus
          </span>
        </label>
        {step ? (
          <StepBar step={step} />
        ) : (
          <p>
            <button type="submit" className={buttonClass({ variant: 'primary' })}>
              {label}
            </button>
          </p>
        )}
      </div>
      {said && !step && (
        <div className="mt-3">
          <Notice tone="red" role="alert">
            {said}
          </Notice>
        </div>
      )}
    </form>
  );
}

/** What can be said of a file before it leaves. */
function problemOf(files: FileList, onlyWorkbooks: boolean): string | null {
  const [file] = files;
  if (!file) return 'Ce qui a été déposé n’est pas un fichier.';
  if (files.length > 1) return 'Déposez un seul fichier à la fois.';
  if (onlyWorkbooks && !/\.xlsx$/i.test(file.name))
    return `«\u00a0${file.name}\u00a0» n’est pas un classeur XLSX\u00a0: dans votre tableur, enregistrez-le sous ce format.`;
  if (!/\.(xlsx|csv|tsv|txt)$/i.test(file.name))
    return `«\u00a0${file.name}\u00a0» n’est ni un classeur XLSX ni un fichier CSV.`;
  return file.size > MOST_BYTES ? `«\u00a0${file.name}\u00a0» est trop lourd\u00a0: la limite est 10\u00a0Mo.` : null;
}
