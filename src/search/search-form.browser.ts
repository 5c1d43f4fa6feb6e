// Every page with a search field carries this file; all else is loaded when the field is used.
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-zoekveld]')) {
  form.addEventListener('focusin', () => void import('./suggest-box.browser.ts').then(({ enhance }) => enhance(form)), { once: true });
}
