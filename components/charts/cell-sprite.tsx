import { CELL_SHAPES, type CellShape, HEX } from '@/components/charts/cell-shapes';
import { CELL_STATES } from '@/components/charts/cell-state';

/** The nine shapes, once per page; `Cell` only points at them. Shape tells the state, colour repeats it. */
export function CellSprite() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      {CELL_STATES.map((state) => (
        <symbol key={state} id={`cell-${state}`} viewBox="0 0 20 20">
          <Shape shape={CELL_SHAPES[state]} />
        </symbol>
      ))}
    </svg>
  );
}

function Shape({ shape: { hex, filled, mark } }: { shape: CellShape }) {
  return (
    <>
      <Hexagon hex={hex} />
      {filled && <path d={filled} fill="currentColor" />}
      {mark && (
        <path
          d={mark}
          className={hex === 'full' ? 'mark stroke-card' : 'mark'}
          stroke={hex === 'full' ? undefined : 'currentColor'}
        />
      )}
    </>
  );
}

function Hexagon({ hex }: Pick<CellShape, 'hex'>) {
  if (hex === 'full') {
    return <path d={HEX} fill="currentColor" stroke="currentColor" strokeWidth="1" strokeLinejoin="round" />;
  }
  if (hex === 'outline') {
    return <path d={HEX} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />;
  }
  // Six sides of twelve units: dashes fall on every corner.
  return (
    <path
      d={HEX}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      pathLength="72"
      strokeDasharray="3.6 2.4"
      strokeDashoffset="1.8"
    />
  );
}
