import type { SoftDay } from '@/components/charts/soft-bar';
import type { ImpreciseDate } from '@/lib/imprecise-date';

/** The earliest and the latest possible day, when both are known: what can stand on an axis. */
export function softDay(date: ImpreciseDate | null): SoftDay[] {
  return date?.from && date.to ? [[date.from, date.to]] : [];
}
