/**
 * Whether a reader typed or chose something in a form before its script came, as on a slow network: a field is not as the page has
 * it. Ask before anything is written into the form.
 */
export function isTouched(form: HTMLFormElement): boolean {
  return [...form.elements].some((field) => {
    if (field instanceof HTMLSelectElement) return field.selectedIndex > 0
    if (!(field instanceof HTMLInputElement)) return false
    return field.type === 'checkbox' ? field.checked !== field.defaultChecked : field.value !== field.defaultValue
  })
}
