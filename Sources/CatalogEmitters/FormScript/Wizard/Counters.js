// How many characters or words are left, counted as the check counts them.

const count = (form, control) => {
  const counter = document.getElementById(`${control.id}-count`);
  if (!counter) return;
  const { characters, wordCount } = control.dataset;
  const text = normalised(control.value, true);
  const left = wordCount ? wordCount - wordsIn(text) : characters - lengthOf(text);
  sayLeft(counter, control, left);
  counter.toggleAttribute("data-over", left < 0);
  // Said when somebody pauses, and only towards the end.
  clearTimeout(form.pause);
  if (left < (wordCount ?? characters) / 5) form.pause = setTimeout(announce, 1000, form, counter.textContent);
};
