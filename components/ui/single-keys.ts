// Keys of one letter or digit can be turned off, on this device: they get in the way of who dictates (WCAG 2.1.4).

const OFF = 'essaim:touches-simples';

export function areSingleKeysOff(): boolean {
  try {
    return window.localStorage.getItem(OFF) === 'non';
  } catch {
    return false;
  }
}

export function turnSingleKeys(isOn: boolean) {
  try {
    if (isOn) window.localStorage.removeItem(OFF);
    else window.localStorage.setItem(OFF, 'non');
  } catch {
    // Without storage the choice lasts as long as nobody can keep it: not at all.
  }
}
