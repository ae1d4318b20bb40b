import type { Drawing, Ink, Paint, Shape } from '@/lib/chart-files';

/** A drawing in a page: the same shapes as in its file, in the colours of the screen, as wide as there is room. */
export function DrawnChart({
  id,
  drawing: { title, description, width, height, shapes },
}: {
  id: string;
  drawing: Drawing;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section className="scroll-region" aria-label={title} tabIndex={0}>
      <svg
        role="img"
        aria-labelledby={`${id}-titre`}
        aria-describedby={`${id}-description`}
        viewBox={`0 0 ${width} ${height}`}
        className="bar h-auto w-full max-w-205 min-w-160 overflow-visible"
      >
        <title id={`${id}-titre`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        {shapes.map((shape, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a drawing is a fixed list, drawn once.
          <Drawn key={index} id={`${id}-${index}`} shape={shape} />
        ))}
      </svg>
    </section>
  );
}

function Drawn({ id, shape }: { id: string; shape: Shape }) {
  switch (shape.is) {
    case 'rect':
      return <rect x={shape.x} y={shape.y} width={shape.w} height={shape.h} rx={shape.rx} {...paint(shape)} />;
    case 'line':
      return <line x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} {...paint(shape)} />;
    case 'circle':
      return <circle cx={shape.cx} cy={shape.cy} r={shape.r} {...paint(shape)} />;
    case 'path': {
      const { d, x = 0, y = 0, scale = 1 } = shape;
      return (
        <path
          d={d}
          transform={`translate(${x} ${y}) scale(${scale})`}
          strokeLinecap="round"
          strokeLinejoin="round"
          {...paint(shape)}
        />
      );
    }
    case 'fade':
      return (
        <g className={TEXTS[shape.fill]}>
          <linearGradient id={id}>
            {shape.stops.map(([at, opacity], index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two stops may be at one place.
              <stop key={index} offset={at} stopColor="currentColor" stopOpacity={opacity} />
            ))}
          </linearGradient>
          <rect x={shape.x} y={shape.y} width={shape.w} height={shape.h} rx="2" fill={`url(#${id})`} />
        </g>
      );
    case 'text':
      return (
        <text
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          fontWeight={shape.isStrong ? 600 : undefined}
          textAnchor={shape.anchor}
          className={`${FILLS[shape.fill]} ${shape.isBare ? '' : 'chart-label'}`}
        >
          {shape.text}
        </text>
      );
  }
}

function paint({ fill, stroke, width, dash, opacity }: Paint) {
  return {
    className: `${fill ? FILLS[fill] : 'fill-none'} ${stroke ? STROKES[stroke] : ''}`,
    strokeWidth: stroke ? width : undefined,
    strokeDasharray: dash?.join(' '),
    opacity,
  };
}

const FILLS = {
  ink: 'fill-ink',
  soft: 'fill-soft',
  faint: 'fill-faint',
  line: 'fill-line',
  edge: 'fill-edge',
  card: 'fill-card',
  green: 'fill-green',
  amber: 'fill-amber',
  red: 'fill-red',
  violet: 'fill-violet',
  'on-solid': 'fill-on-solid',
} satisfies Record<Ink, string>;

const STROKES = {
  ink: 'stroke-ink',
  soft: 'stroke-soft',
  faint: 'stroke-faint',
  line: 'stroke-line',
  edge: 'stroke-edge',
  card: 'stroke-card',
  green: 'stroke-green',
  amber: 'stroke-amber',
  red: 'stroke-red',
  violet: 'stroke-violet',
  'on-solid': 'stroke-on-solid',
} satisfies Record<Ink, string>;

const TEXTS: Partial<Record<Ink, string>> = { green: 'text-green', amber: 'text-amber', red: 'text-red' };
