import { describe, expect, it } from 'vitest';
import { type Command, commandOf, type EditingCommand, editingCommandOf, type Pressed } from './grid-keys';

const up: Pressed = { key: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const shift = { shiftKey: true };
const control = { ctrlKey: true };
const move = (given: Extract<Command, { kind: 'move' }>['move']): Command => ({ kind: 'move', move: given });
const replace: Command = { kind: 'edit', replace: true };

describe('a key on a cell', () => {
  it.each<[string, Partial<Pressed>, Command | null]>([
    ['ArrowRight', {}, move({ kind: 'step', to: 'right' })],
    ['ArrowDown', shift, move({ kind: 'extend', to: 'down' })],
    ['ArrowUp', control, move({ kind: 'step', to: 'up', by: 1000 })],
    ['Home', {}, move({ kind: 'edge', to: 'row-start' })],
    ['End', {}, move({ kind: 'edge', to: 'row-end' })],
    ['Home', control, move({ kind: 'edge', to: 'start' })],
    ['End', { ...control, ...shift }, move({ kind: 'extend-edge', to: 'end' })],
    ['PageDown', {}, move({ kind: 'step', to: 'down', by: 10 })],
    ['Tab', {}, move({ kind: 'tab', back: false })],
    ['Tab', shift, move({ kind: 'tab', back: true })],
    ['Enter', {}, move({ kind: 'enter', back: false })],
    ['Enter', shift, move({ kind: 'enter', back: true })],
    ['a', control, move({ kind: 'all' })],
    ['F2', {}, { kind: 'edit', replace: false }],
    ['Escape', {}, { kind: 'leave' }],
    ['Delete', {}, { kind: 'clear' }],
    ['Backspace', {}, { kind: 'clear' }],
    ['z', control, { kind: 'undo' }],
    ['z', { metaKey: true }, { kind: 'undo' }],
    ['Z', { ...control, ...shift }, { kind: 'redo' }],
    ['y', control, { kind: 'redo' }],
    ['d', control, { kind: 'fill-down' }],
    ['3', {}, replace],
    ['É', shift, replace],
    ['≥', { ctrlKey: true, altKey: true, isAltGraph: true }, replace],
    ['Dead', {}, replace],
    ['c', control, null],
    ['v', control, null],
    ['r', { metaKey: true }, null],
    ['d', { altKey: true }, null],
    ['ArrowLeft', { altKey: true }, null],
    ['Shift', shift, null],
    ['F5', {}, null],
  ])('%s %j', (key, held, command) => {
    expect(commandOf({ ...up, ...held, key })).toEqual(command);
  });
});

describe('a key while a cell is written', () => {
  const right: EditingCommand = { kind: 'commit', move: { kind: 'step', to: 'right' } };
  it.each<[string, Partial<Pressed>, boolean, EditingCommand | null]>([
    ['Enter', {}, true, { kind: 'commit', move: { kind: 'enter', back: false } }],
    ['Enter', shift, false, { kind: 'commit', move: { kind: 'enter', back: true } }],
    ['Enter', { altKey: true }, true, { kind: 'line-break' }],
    ['Enter', control, true, { kind: 'line-break' }],
    ['Tab', {}, false, { kind: 'commit', move: { kind: 'tab', back: false } }],
    ['Escape', {}, true, { kind: 'cancel' }],
    ['ArrowRight', {}, true, right],
    ['ArrowRight', {}, false, null],
    ['ArrowRight', shift, true, null],
    ['a', {}, true, null],
    ['z', control, true, null],
    ['Delete', {}, true, null],
  ])('%s %j, typed over: %s', (key, held, isTyped, command) => {
    expect(editingCommandOf({ ...up, ...held, key }, isTyped)).toEqual(command);
  });
});
