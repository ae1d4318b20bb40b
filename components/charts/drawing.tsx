import type { ReactNode } from 'react';

type DrawingProps = {
  /** Unique on its page: ties the drawing to its name. */
  id: string;
  title: string;
  /** What one sees in it, in a sentence. */
  description: string;
  height: number;
  className?: string;
  children: ReactNode;
};

/** A chart drawn on the server: as wide as its place, `height` pixels high, named for those who do not see it. */
export function Drawing({ id, title, description, height, className = '', children }: DrawingProps) {
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-titre`}
      aria-describedby={`${id}-description`}
      height={height}
      className={`w-full overflow-visible ${className}`}
    >
      <title id={`${id}-titre`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {children}
    </svg>
  );
}
