import type { ComponentProps } from 'react';
import { type ButtonLook, buttonClass } from '@/components/ui/button-class';

export function ButtonLink({
  variant,
  size,
  className,
  children,
  ...props
}: ComponentProps<'a'> & { href: string } & ButtonLook) {
  return (
    <a className={buttonClass({ variant, size }, className)} {...props}>
      {children}
    </a>
  );
}
