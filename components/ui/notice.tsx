import type { ReactNode } from 'react';
import type { Tone } from '@/components/ui/tone';

type NoticeProps = {
  tone?: Tone;
  title?: string;
  /** `alert` for a refusal just given, `status` for news; nothing for a message that was there from the start. */
  role?: 'status' | 'alert';
  actions?: ReactNode;
  children?: ReactNode;
};

export function Notice({ tone = 'neutral', title, role, actions, children }: NoticeProps) {
  return (
    <div role={role} className={`flex gap-3 rounded-control border px-3.5 py-2.5 text-ink ${TONES[tone]}`}>
      <svg viewBox="0 0 20 20" className="mt-0.5 size-4.5 flex-none" aria-hidden="true">
        <path d="M10 .8 18 5.4v9.2L10 19.2 2 14.6V5.4Z" fill="currentColor" />
        <path d={MARKS[tone]} className="stroke-card" strokeWidth="2" strokeLinecap="round" fill="none" />
      </svg>
      <div className="min-w-0 flex-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div>{children}</div>}
        {actions && <div className="mt-2 flex flex-wrap gap-3">{actions}</div>}
      </div>
    </div>
  );
}

const TONES = {
  green: 'border-green/25 bg-green-soft [&>svg]:text-green',
  amber: 'border-amber/25 bg-amber-soft [&>svg]:text-amber',
  red: 'border-red/25 bg-red-soft [&>svg]:text-red',
  violet: 'border-violet/25 bg-violet-soft [&>svg]:text-violet',
  neutral: 'border-line bg-card [&>svg]:text-soft',
} satisfies Record<Tone, string>;

const BANG = 'M10 5.6v5.2M10 14.2v.1';
const MARKS = {
  green: 'm6.4 10.2 2.5 2.5 4.8-5.2',
  amber: BANG,
  red: BANG,
  violet: 'M10 9.4v4.8M10 5.9v.1',
  neutral: 'M10 9.4v4.8M10 5.9v.1',
} satisfies Record<Tone, string>;
