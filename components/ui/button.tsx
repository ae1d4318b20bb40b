import type { ComponentProps } from 'react';
import { type ButtonLook, buttonClass } from '@/components/ui/button-class';

export function Button({ variant, size, className, type = 'button', ...props }: ComponentProps<'button'> & ButtonLook) {
  return <button type={type} className={buttonClass({ variant, size }, className)} {...props} />;
}
