import type { SheetContent as Sheet } from '@/lib/sheets/content-schema';

/** Laws, schemes and strategies that weighed on the project. */
export function SheetContext({ sheet: { contextEvents } }: { sheet: Sheet }) {
  return (
    <ul className="flex max-w-[42rem] flex-col gap-5">
      {contextEvents.map(({ title, description, effect, date }) => (
        <li key={title} className="print:break-inside-avoid">
          <h3 className="font-semibold text-pretty">{title}</h3>
          <p className="text-sm text-soft">{date?.text ?? 'Sans date dans la source'}</p>
          {description && <p className="mt-1">{description}</p>}
          {effect && (
            <p className="mt-1">
              <span className="text-soft">Effet sur le projet{'\u00a0'}: </span>
              {effect}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
