/// The forms: questions, answers, steps.
let formStyle = """
    /* Form */
    .dw fieldset { min-width: 0; margin: 0; padding: 0; border: 0; }
    .dw legend { display: block; width: 100%; padding: 0; }
    .dw-part { padding-block-start: 0.5rem; }
    .dw .dw-part-title {
      margin: 1.5rem 0 1.25rem; padding-block-start: 1.25rem; border-block-start: 0.1875rem solid var(--dw-accent);
    }
    .dw .dw-part-title h2 { margin: 0; }
    .dw-step { display: block; margin-block-end: 0.125rem; color: var(--dw-muted); font-size: 0.9375rem; }
    .dw .dw-field, .dw .dw-note { margin-block: 0 1.875rem; }
    .dw-part > .dw-prose { margin-block-end: 1.5rem; }
    .dw .dw-label { display: block; width: auto; margin-block-end: 0.375rem; font-weight: 600; }
    .dw-group > .dw-label { font-size: 1.125em; }
    /* Out of the frame, which a legend would otherwise cut at half its height. */
    .dw .dw-field > legend.dw-label { float: inline-start; width: 100%; }
    .dw-field > legend.dw-label + * { clear: both; }
    .dw-mark { color: var(--dw-muted); font-weight: 400; }
    .dw-hint { max-width: var(--dw-measure); margin: -0.1875rem 0 0.5rem; color: var(--dw-muted); }
    .dw-condition { max-width: var(--dw-measure); margin: 0 0 0.5rem; color: var(--dw-accent-strong); }
    .dw .dw-conditional { padding-inline-start: 1rem; border-inline-start: 0.25rem solid var(--dw-line); }
    .dw .dw-group {
      padding: 1.125rem var(--dw-space) 0; border: 1px solid var(--dw-line); border-radius: var(--dw-radius);
    }
    .dw .dw-group > .dw-label { margin-block-end: 0.75rem; }
    .dw-group > .dw-condition, .dw-group > .dw-hint { margin-block-end: 1rem; }
    .dw-group > .dw-label + .dw-condition, .dw-group > .dw-label + .dw-hint { margin-block-start: -0.5rem; }
    .dw .dw-group.dw-conditional { border-inline-start-width: 0.25rem; }
    .dw .dw-group .dw-group { background: var(--dw-surface); border-color: transparent; }
    .dw-input {
      display: block; width: 100%; min-height: var(--dw-control); margin: 0; padding: 0.5rem 0.75rem;
      background: var(--dw-page); color: var(--dw-text);
      border: 0.125rem solid var(--dw-control-line); border-radius: var(--dw-radius);
      font: inherit; line-height: 1.4;
    }
    .dw-input:hover { border-color: var(--dw-accent); }
    .dw-textarea { resize: vertical; }
    .dw-select { text-overflow: ellipsis; }
    .dw-w5 { max-width: 7rem; }
    .dw-w10 { max-width: 10rem; }
    .dw-w20 { max-width: 18rem; }
    .dw-number { max-width: 12rem; }
    .dw-file { padding: 0.4375rem; }
    .dw-file::file-selector-button {
      min-height: 1.875rem; margin-inline-end: 0.75rem; padding: 0.125rem 0.75rem; background: var(--dw-surface);
      color: var(--dw-text); border: 1px solid var(--dw-control-line); border-radius: var(--dw-radius); font: inherit;
    }
    .dw-output { display: block; font-weight: 600; }
    .dw-affix { display: flex; align-items: stretch; max-width: 16rem; }
    .dw-affix .dw-input { min-width: 0; border-start-end-radius: 0; border-end-end-radius: 0; }
    .dw-unit {
      display: flex; flex: none; align-items: center; padding-inline: 0.875rem; max-width: 75%; overflow-wrap: anywhere;
      background: var(--dw-surface); border: 0.125rem solid var(--dw-control-line); border-inline-start: 0;
      border-start-end-radius: var(--dw-radius); border-end-end-radius: var(--dw-radius);
    }
    .dw-date { display: flex; flex-wrap: wrap; gap: 0.75rem 1rem; }
    .dw-date-box { width: 4.25rem; }
    .dw-date-year { width: 6rem; }
    .dw-box-label { display: block; margin-block-end: 0.1875rem; hyphens: none; }
    .dw-choices { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.5rem; }
    .dw-choice {
      position: relative; background: var(--dw-page);
      border: 1px solid var(--dw-control-line); border-radius: var(--dw-radius);
    }
    .dw-choice input {
      position: absolute; inset-block-start: 0.625rem; inset-inline-start: 0.75rem;
      width: 1.5rem; height: 1.5rem; margin: 0; accent-color: var(--dw-accent); cursor: pointer;
    }
    .dw-choice label {
      display: block; min-height: var(--dw-control); padding-block: 0.625rem; padding-inline: 3rem 1rem;
      cursor: pointer; line-height: 1.4;
    }
    .dw-choice-hint {
      margin: -0.5rem 0 0.625rem; padding-inline: 3rem 1rem; color: var(--dw-muted); line-height: 1.4;
    }
    .dw-choice:hover { border-color: var(--dw-accent); background: var(--dw-tint); }
    .dw-choice:has(:checked) {
      border-color: var(--dw-accent); background: var(--dw-tint); box-shadow: inset 0 0 0 1px var(--dw-accent);
    }
    @supports selector(:has(*)) {
      .dw .dw-choice input:focus-visible { outline: 0; box-shadow: none; }
      .dw-choice:has(:focus-visible) {
        outline: 0.1875rem solid var(--dw-focus); box-shadow: 0 0 0 0.3125rem var(--dw-focus-edge);
      }
    }
    .dw-field > .dw-prose + .dw-choice { margin-block-start: 0.75rem; }
    @media (min-width: 30rem) {
      .dw-choices-row { display: flex; flex-wrap: wrap; }
      .dw-choices-row .dw-choice { min-width: 8rem; }
    }
    .dw-help { margin-block: 0 0.75rem; }
    .dw-help summary {
      width: fit-content; padding-block: 0.375rem; color: var(--dw-accent); cursor: pointer;
      text-decoration: underline; text-decoration-thickness: 0.0625em; text-underline-offset: 0.2em;
    }
    .dw-help .dw-prose { padding: 0.375rem 0 0.375rem 1rem; border-inline-start: 0.25rem solid var(--dw-line); }
    .dw-note, .dw-exits { padding: 1rem 1.25rem; background: var(--dw-tint); border-radius: var(--dw-radius); }
    .dw-note { border-inline-start: 0.25rem solid var(--dw-accent); }
    .dw-exits { margin-block-end: 1.5rem; }
    .dw .dw-exits h2 { margin-block-start: 0; font-size: 1.1875em; }
    .dw .dw-exits h3 { margin-block-start: 0.75rem; font-size: 1em; }
    .dw-send {
      margin-block-start: 2.5rem; padding-block-start: 0.25rem;
      border-block-start: 0.1875rem solid var(--dw-accent);
    }
    .dw .dw-send h2 { margin-block-start: 1rem; }
    .dw-send p { margin: 0 0 1.25rem; }
    @media (max-width: 29.99rem) {
      .dw .dw-group { padding-inline: 0.875rem; }
      .dw .dw-group .dw-group { margin-inline: -0.375rem; padding-inline: 0.625rem; }
    }

    /* Steps */
    .dw [hidden] { display: none; }
    .dw-unseen {
      position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap;
    }
    /* Where the script leads to is no stop for the keyboard. */
    .dw h2[tabindex="-1"]:focus { outline: 0; box-shadow: none; }
    .dw-progress { margin: 0 0 0.25rem; color: var(--dw-muted); font-size: 0.9375rem; }
    :is(.dw-input, .dw-date, .dw-choices, .dw-affix) + .dw-remove { margin-block-start: 0.75rem; }
    .dw-steps { display: flex; flex-wrap: wrap; gap: 0.75rem 1rem; margin-block-start: 2rem; }
    .dw .dw-secondary { background: transparent; color: var(--dw-accent); border-color: currentColor; }
    .dw .dw-secondary:hover { background: var(--dw-tint); color: var(--dw-accent-strong); }
    .dw .dw-group > .dw-secondary { width: auto; min-height: 2.875rem; margin-block: 0 1.25rem; padding-inline: 1rem; }
    .dw-counter { margin: 0.375rem 0 0; color: var(--dw-muted); font-size: 0.9375rem; }
    .dw-counter[data-over] { color: var(--dw-wrong); font-weight: 600; }

    /* Problems */
    .dw-summary {
      margin-block: 0.5rem 1.75rem; padding: 1.125rem 1.25rem; border: 0.1875rem solid var(--dw-wrong);
      border-radius: var(--dw-radius);
    }
    .dw .dw-summary h2 { margin: 0 0 0.5rem; font-size: 1.25em; }
    .dw-summary ul { margin: 0; padding: 0; list-style: none; }
    .dw-summary li { padding-block: 0.25rem; }
    .dw .dw-summary a { color: var(--dw-wrong); font-weight: 600; overflow-wrap: anywhere; }
    .dw-problem { margin: 0 0 0.5rem; color: var(--dw-wrong); font-weight: 600; }
    .dw-warning {
      margin: 0 0 0.5rem; padding: 0.5rem 0.75rem; background: var(--dw-tint);
      border-inline-start: 0.25rem solid var(--dw-accent); border-radius: var(--dw-radius);
    }
    .dw .dw-field[data-wrong]:not(.dw-group) {
      padding-inline-start: 1rem; border-inline-start: 0.25rem solid var(--dw-wrong);
    }
    .dw .dw-input[aria-invalid="true"] { border-color: var(--dw-wrong); }

    /* Check of the answers */
    .dw-review { margin-block: 0 1.5rem; }
    .dw .dw-review h3 { margin: 1.75rem 0 0; font-size: 1.125em; }
    .dw .dw-review :is(h4, h5, h6) { margin: 1.125rem 0 0; font-size: 1em; }
    .dw-review dl { margin: 0.375rem 0 0; }
    .dw-row {
      display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 1rem; padding-block: 0.625rem;
      border-block-end: 1px solid var(--dw-line);
    }
    .dw-row dt { grid-column: 1 / -1; color: var(--dw-muted); font-size: 0.9375rem; }
    .dw-row dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
    .dw-row [data-none] { color: var(--dw-muted); }
    .dw-change a { display: inline-block; min-height: 1.5rem; }
    .dw-change button {
      min-width: 2.75rem; min-height: 2.75rem; padding: 0; border: 0; background: none; color: var(--dw-accent);
      font: inherit; text-decoration: underline; text-underline-offset: 0.15em; cursor: pointer;
    }
    .dw-change button:hover { color: var(--dw-accent-strong); text-decoration-thickness: 2px; }
    @media (min-width: 40rem) {
      .dw-row {
        grid-template-columns: minmax(0, 5fr) minmax(0, 7fr) minmax(4.5rem, auto); align-items: baseline;
      }
      .dw-change { text-align: end; }
      .dw-row dt { grid-column: auto; }
    }
    @media (forced-colors: active) {
      .dw-summary, .dw .dw-field[data-wrong] { border-color: Mark; }
    }

    """

/// Undoes what the page around says about elements; everything that is ours comes behind it, for one class weighs as much.
let revertingStyle = """
    /* Nothing of the page around */
    .dw-embedded :where(*) { all: revert; }

    """

/// What keeps a form apart from the page around it.
let embeddedStyle = """
    /* Inside of another page */
    .dw-embedded { display: block; min-height: 0; }

    """
