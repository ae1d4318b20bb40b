import type { SheetContent } from './content-schema';
import {
  actionPassages,
  coursePassages,
  figurePassages,
  findingPassages,
  structurePassages,
} from './fact-passages-rules';
import { contextPassages, documentPassages, headPassages, peoplePassages } from './identity-passages-rules';
import type { Passage } from './passage';

/** All that a sheet says, in its order. What it does not draw (identifiers, bounds of dates) is not told either. */
export function passagesOf(sheet: SheetContent): Passage[] {
  return [
    ...headPassages(sheet),
    ...coursePassages(sheet),
    ...actionPassages(sheet),
    ...structurePassages(sheet),
    ...findingPassages(sheet),
    ...figurePassages(sheet),
    ...contextPassages(sheet),
    ...peoplePassages(sheet),
    ...documentPassages(sheet),
  ];
}
