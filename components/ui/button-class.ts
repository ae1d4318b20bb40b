export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'sm' | 'md';
export type ButtonLook = { variant?: ButtonVariant; size?: ButtonSize };

/** The look of a button, for whatever element must carry it: button, link, summary. */
export function buttonClass({ variant = 'secondary', size = 'md' }: ButtonLook = {}, className = ''): string {
  return `${BASE} ${SIZES[size]} ${VARIANTS[variant]} ${className}`;
}

const BASE =
  'inline-flex items-center justify-center gap-1.5 rounded-control border font-semibold text-center no-underline ' +
  'transition-colors duration-100 disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:opacity-60 no-print';

const SIZES = {
  sm: 'min-h-8 px-2.5 py-1 text-sm',
  md: 'min-h-9 px-3.5 py-1.5 text-base pointer-coarse:min-h-11',
} satisfies Record<ButtonSize, string>;

const VARIANTS = {
  primary: 'border-green bg-green text-on-solid hover:border-green-deep hover:bg-green-deep',
  secondary: 'border-line bg-card text-ink hover:border-edge',
  quiet: 'border-transparent text-green hover:bg-green-soft',
  danger: 'border-line bg-card text-red hover:border-red hover:bg-red-soft',
} satisfies Record<ButtonVariant, string>;
