import { Fragment } from 'react';

/** A name that may break after an underscore or a dot, where a column is narrow: « Jeun_ESS_Créative ». */
export function BreakableName({ name }: { name: string }) {
  return name.split(/(?<=[_.])/).map((part, index) => (
    <Fragment key={part}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
