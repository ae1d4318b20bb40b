// Answers of the phase before, put into the criteria that hold nothing. Until a person touches or confirms one it is marked,
// is not counted as answered, and is not stored: nobody has said it yet.

/** Fills what is empty and can be taken over. */
export function carryOver(form: HTMLFormElement) {
  for (const criterion of form.querySelectorAll<HTMLFieldSetElement>('fieldset[data-carry]')) {
    if (!isEmpty(criterion)) continue;
    write(criterion, JSON.parse(criterion.dataset.carry ?? '{}'));
    criterion.dataset.carried = '';
  }
}

/** Takes the carried answers out again. */
export function dropCarried(form: HTMLFormElement) {
  for (const criterion of carriedIn(form)) {
    write(criterion, {});
    delete criterion.dataset.carried;
  }
}

/** From here on they are this person's answers. @returns whether there was one */
export function confirmCarried(form: HTMLFormElement): boolean {
  const carried = carriedIn(form);
  for (const criterion of carried) delete criterion.dataset.carried;
  return carried.length > 0;
}

/** The same for the criterion that holds an element. */
export function confirmAround(target: EventTarget | null): boolean {
  const criterion = target instanceof Element ? target.closest<HTMLElement>('[data-carried]') : null;
  if (criterion) delete criterion.dataset.carried;
  return criterion !== null;
}

/** A press on a carried answer, or on its « Confirmer », says that it still holds. */
export function confirmPressed(target: EventTarget): boolean {
  return target instanceof Element && target.matches('input[type="radio"], [data-confirm]') && confirmAround(target);
}

export function carriedIn(form: HTMLFormElement): HTMLFieldSetElement[] {
  return [...form.querySelectorAll<HTMLFieldSetElement>('fieldset[data-carried]')];
}

function write(criterion: HTMLFieldSetElement, values: Record<string, string>) {
  for (const control of criterion.elements) {
    if (control instanceof HTMLInputElement && control.type === 'radio') {
      control.checked = values[control.name] === control.value;
    } else if (control instanceof HTMLElement && control.matches('.given')) {
      (control as HTMLInputElement | HTMLTextAreaElement).value = values[(control as HTMLInputElement).name] ?? '';
    } else if (control instanceof HTMLSelectElement && values[control.name]) {
      control.value = values[control.name] ?? '';
    }
  }
}

function isEmpty(criterion: HTMLFieldSetElement): boolean {
  return [...criterion.elements].every((control) => {
    if (control instanceof HTMLInputElement && control.type === 'radio') return !control.checked;
    if (control instanceof HTMLSelectElement) return control.selectedIndex <= 0;
    return !control.matches('textarea, input[type="text"]') || (control as HTMLInputElement).value.trim() === '';
  });
}
