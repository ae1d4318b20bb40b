import type { Direction, Move } from './grid-selection';

// What a key means, as in a spreadsheet: pure, so that it can be read as a table.

export type Pressed = {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  isAltGraph?: boolean;
};

export type Command =
  | { kind: 'move'; move: Move }
  /** Opens the cell: `replace` empties it first, and the key that was pressed is then typed into it. */
  | { kind: 'edit'; replace: boolean }
  | { kind: 'clear' | 'undo' | 'redo' | 'fill-down' | 'leave' };

/** `isTyped`: the cell was opened by typing over it, so that arrows go on to the next one. */
export type EditingCommand = { kind: 'commit'; move: Move } | { kind: 'cancel' } | { kind: 'line-break' };

export function commandOf(pressed: Pressed): Command | null {
  const { key, shiftKey, altKey } = pressed;
  const isControl = isControlled(pressed);
  const arrow = ARROWS[key];
  if (arrow && !altKey) return { kind: 'move', move: arrowMove(arrow, shiftKey, isControl) };
  if (key in EDGES && !altKey) return { kind: 'move', move: edgeMove(key, shiftKey, isControl) };
  if (key === 'PageDown' || key === 'PageUp') return { kind: 'move', move: pageMove(key, shiftKey) };
  if (isControl) return controlCommand(key.toLowerCase(), shiftKey);
  if (key === 'Tab') return { kind: 'move', move: { kind: 'tab', back: shiftKey } };
  if (key === 'Enter') return { kind: 'move', move: { kind: 'enter', back: shiftKey } };
  if (key === 'F2') return { kind: 'edit', replace: false };
  if (key === 'Escape') return { kind: 'leave' };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' };
  return isWritten(pressed) ? { kind: 'edit', replace: true } : null;
}

export function editingCommandOf(pressed: Pressed, isTyped: boolean): EditingCommand | null {
  const { key, shiftKey, altKey } = pressed;
  if (key === 'Escape') return { kind: 'cancel' };
  if (key === 'Enter' && (altKey || isControlled(pressed))) return { kind: 'line-break' };
  if (key === 'Enter') return { kind: 'commit', move: { kind: 'enter', back: shiftKey } };
  if (key === 'Tab') return { kind: 'commit', move: { kind: 'tab', back: shiftKey } };
  const arrow = ARROWS[key];
  if (arrow && isTyped && !shiftKey && !isControlled(pressed))
    return { kind: 'commit', move: { kind: 'step', to: arrow } };
  return null;
}

function controlCommand(key: string, isShift: boolean): Command | null {
  if (key === 'a') return { kind: 'move', move: { kind: 'all' } };
  if (key === 'd') return { kind: 'fill-down' };
  if (key === 'y' || (key === 'z' && isShift)) return { kind: 'redo' };
  return key === 'z' ? { kind: 'undo' } : null;
}

function arrowMove(to: Direction, isShift: boolean, isControl: boolean): Move {
  return { kind: isShift ? 'extend' : 'step', to, ...(isControl ? { by: FAR } : {}) };
}

function edgeMove(key: string, isShift: boolean, isControl: boolean): Move {
  const start = key === 'Home';
  const to = isControl ? (start ? 'start' : 'end') : start ? 'row-start' : 'row-end';
  return { kind: isShift ? 'extend-edge' : 'edge', to };
}

function pageMove(key: string, isShift: boolean): Move {
  return { kind: isShift ? 'extend' : 'step', to: key === 'PageDown' ? 'down' : 'up', by: PAGE };
}

/** AltGr arrives as Ctrl and Alt together on some keyboards: it writes, and commands nothing. */
function isControlled({ ctrlKey, metaKey, altKey, isAltGraph }: Pressed): boolean {
  return (ctrlKey || metaKey) && !altKey && !isAltGraph;
}

/** A dead key (^ then e) and an input method begin a text too. */
function isWritten({ key, ctrlKey, metaKey, altKey, isAltGraph }: Pressed): boolean {
  if (key === 'Dead' || key === 'Process') return true;
  const isCommanded = !isAltGraph && (ctrlKey !== altKey || metaKey);
  return [...key].length === 1 && !isCommanded;
}

const ARROWS: Partial<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const EDGES = { Home: true, End: true };
const PAGE = 10;
/** Further than any grid goes: the move stops at the edge. */
const FAR = 1000;
