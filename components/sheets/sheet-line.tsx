import { Swarm } from '@/components/sheets/swarm';
import { paths } from '@/lib/paths';
import { entryWording, exitWording } from '@/lib/sheets/course-rules';
import { fullName, kindWording } from '@/lib/sheets/labels';
import type { SheetLine as Line } from '@/lib/sheets/line-rules';
import { countStructures } from '@/lib/sheets/structure-rules';

/** One project of the public list: the whole line leads to its sheet. */
export function SheetLine({ line }: { line: Line }) {
  const { slug, name, carrier, ambition, approach, course, structures } = line;
  const exit = exitWording(course);
  const kind = kindWording(carrier);
  return (
    <li className="group relative grid gap-x-8 gap-y-3 border-t border-line py-6 md:grid-cols-[4rem_minmax(0,1fr)_15rem] print:break-inside-avoid print:grid-cols-[minmax(0,1fr)_11rem] print:py-3">
      <Swarm structures={structures.total} rings={2} className="size-16 max-md:hidden print:hidden" />
      <div className="min-w-0">
        <h2 className="text-xl font-semibold tracking-[-0.015em]">
          <a href={paths.sheet(slug)} className="after:absolute after:inset-0 group-hover:text-green">
            {name}
          </a>
        </h2>
        <p className="text-soft">
          {fullName(carrier)}
          {kind && ` · ${kind}`}
        </p>
        <p className="mt-2 max-w-[40rem] text-lg leading-[1.5] text-pretty">{ambition ?? approach}</p>
      </div>
      <dl className="grid content-start gap-2 text-sm max-md:grid-cols-2 max-md:gap-x-4">
        <div>
          <dt className="sr-only">Dans l’accélérateur</dt>
          <dd>
            <span className="font-medium">
              {course.exit ? `${entryWording(course)} → ${exit.date}` : `depuis ${entryWording(course)}`}
            </span>
            <span className="block text-soft">{course.exit ? exit.cause : exit.date}</span>
          </dd>
        </div>
        <div>
          <dt className="sr-only">Essaimage</dt>
          <dd>
            <span className="font-medium">
              {structures.total > 0 ? countStructures(structures.total, structures.noun) : 'aucune structure'}
            </span>
          </dd>
        </div>
      </dl>
    </li>
  );
}
