export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'sm' | 'md';
export type ButtonLook = { variant?: ButtonVariant; size?: ButtonSize };

/** The look of a button, for whatever element must carry it: button, link, summary. Rules in `ui.css`: short names travel well. */
export function buttonClass({ variant = 'secondary', size = 'md' }: ButtonLook = {}, className?: string): string {
  return ['btn', `btn-${variant}`, size === 'sm' && 'btn-sm', className].filter(Boolean).join(' ');
}
