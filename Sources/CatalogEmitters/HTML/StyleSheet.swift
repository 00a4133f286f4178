/// The style sheet of all pages. The custom properties at its beginning are the town's design tokens.
let styleSheet = #"""
    :root {
      color-scheme: light dark;
      --dw-ink: #16202b; --dw-soft: #4a5766; --dw-paper: #ffffff; --dw-shade: #f2f5f8; --dw-line: #b9c3ce;
      --dw-control: #5f6c7b; --dw-accent: #0b5a8f; --dw-accent-ink: #ffffff; --dw-focus: #ffbf2e; --dw-focus-ink: #16202b;
      --dw-mark: #0b5a8f; --dw-radius: 6px; --dw-gap: 1.5rem;
      --dw-font: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --dw-ink: #eef2f6; --dw-soft: #b8c3cf; --dw-paper: #12181f; --dw-shade: #1c252f; --dw-line: #44515f;
        --dw-control: #93a1b0; --dw-accent: #8cc8f2; --dw-accent-ink: #0d1a24; --dw-mark: #8cc8f2;
      }
    }
    *, *::before, *::after { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    .dw {
      margin: 0; background: var(--dw-paper); color: var(--dw-ink); font: 1.125rem/1.5 var(--dw-font);
      hyphens: auto; overflow-wrap: break-word;
    }
    .dw-width { max-width: 62rem; margin-inline: auto; padding-inline: 1rem; }
    .dw-narrow { max-width: 46rem; margin-inline: 0; }
    .dw-prose, .dw-lead, .dw-hint { max-width: 40em; }
    .dw h1 { font-size: clamp(1.75rem, 1.35rem + 2vw, 2.5rem); line-height: 1.2; margin: 1rem 0; text-wrap: balance; }
    .dw h2 { font-size: clamp(1.375rem, 1.2rem + 1vw, 1.75rem); line-height: 1.25; margin: 2.5rem 0 0.75rem; }
    .dw h3 { font-size: 1.25rem; line-height: 1.3; margin: 1.75rem 0 0.5rem; }
    .dw p, .dw ul, .dw ol { margin: 0 0 1rem; }
    .dw-lead { font-size: 1.25rem; }
    .dw a { color: var(--dw-accent); text-underline-offset: 0.2em; }
    .dw a:hover { text-decoration-thickness: 0.15em; }
    .dw :focus-visible { outline: 3px solid var(--dw-focus); outline-offset: 2px; box-shadow: 0 0 0 5px var(--dw-focus-ink); border-radius: 2px; }
    .dw-skip { position: absolute; left: -999em; }
    .dw-skip:focus { left: 1rem; top: 0.5rem; padding: 0.75rem 1rem; background: var(--dw-paper); z-index: 1; }
    .dw-banner { border-bottom: 4px solid var(--dw-mark); background: var(--dw-shade); }
    .dw-banner-row { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; justify-content: space-between; align-items: center; padding-block: 0.5rem; }
    .dw-town { display: inline-block; padding-block: 0.6rem; font-weight: 700; text-decoration: none; }
    .dw-town-section { font-weight: 400; }
    .dw-languages ul, .dw-breadcrumb ol, .dw-cards { list-style: none; margin: 0; padding: 0; }
    .dw-languages ul { display: flex; flex-wrap: wrap; gap: 0 1rem; }
    .dw-languages a, .dw-breadcrumb a { display: inline-block; padding-block: 0.6rem; }
    .dw-languages [aria-current] { color: inherit; font-weight: 700; text-decoration: none; }
    .dw-main { padding-block: 0.5rem 4rem; }
    .dw-breadcrumb { font-size: 1rem; }
    .dw-breadcrumb ol { display: flex; flex-wrap: wrap; align-items: center; gap: 0 0.75rem; }
    .dw-breadcrumb li + li::before { content: "›"; margin-right: 0.75rem; color: var(--dw-soft); }
    .dw-cards { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); }
    .dw-card { padding: 1.25rem; border: 1px solid var(--dw-line); border-radius: var(--dw-radius); background: var(--dw-shade); }
    .dw .dw-card-title { font-size: 1.25rem; margin: 0 0 0.5rem; }
    .dw-columns { display: grid; gap: var(--dw-gap) 3rem; }
    @media (min-width: 56rem) { .dw-columns { grid-template-columns: minmax(0, 1fr) 17rem; align-items: start; } }
    .dw-facts, .dw-contact, .dw-overview, .dw-exits, .dw-note {
      margin: 0 0 var(--dw-gap); padding: 1rem 1.25rem; background: var(--dw-shade);
      border-left: 4px solid var(--dw-mark); border-radius: 0 var(--dw-radius) var(--dw-radius) 0; font-style: normal;
    }
    .dw-contact p, .dw-note > :last-child { margin-bottom: 0.25rem; }
    .dw-contact-name { font-weight: 700; }
    .dw-button {
      display: inline-flex; align-items: center; justify-content: center; min-height: 3rem; padding: 0.6rem 1.5rem;
      border: 2px solid transparent; border-radius: var(--dw-radius); background: var(--dw-accent); font: inherit; font-weight: 700;
      cursor: pointer; text-decoration: none;
    }
    .dw .dw-button { color: var(--dw-accent-ink); }
    .dw-button:hover { filter: brightness(1.12); }
    .dw-start-note, .dw-hint, .dw-choice-hint, .dw-condition, .dw-mark, .dw-box-label { color: var(--dw-soft); }
    .dw-mark { font-weight: 400; }
    .dw fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
    .dw legend { padding: 0; display: block; }
    .dw-step { margin-top: 3rem; }
    .dw-field { margin: 0 0 2rem; }
    .dw-label, .dw legend { font-weight: 700; }
    .dw-label { display: block; margin-bottom: 0.35rem; }
    .dw .dw-hint, .dw-condition { margin: 0 0 0.5rem; }
    .dw-conditional, .dw-part { padding-left: 1rem; border-left: 4px solid var(--dw-line); }
    .dw-part { margin-bottom: 2rem; }
    .dw-input {
      width: 100%; max-width: 34rem; min-height: 2.75rem; padding: 0.5rem 0.65rem; border: 2px solid var(--dw-control);
      border-radius: 4px; background: var(--dw-paper); color: var(--dw-ink); font: inherit;
    }
    .dw-textarea { resize: vertical; }
    .dw-w4 { max-width: 6rem; } .dw-w5 { max-width: 7rem; } .dw-w10 { max-width: 12rem; } .dw-w20 { max-width: 20rem; }
    .dw-number { max-width: 12rem; }
    .dw-affix { display: flex; align-items: center; gap: 0.5rem; }
    .dw-date { display: flex; flex-wrap: wrap; gap: 1rem; }
    .dw-date-box .dw-input { width: 4rem; }
    .dw-date-year .dw-input { width: 6rem; }
    .dw-box-label { display: block; }
    .dw-choices { display: grid; gap: 0.25rem; }
    .dw-choices-row { display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; }
    .dw-choice { display: grid; grid-template-columns: 2.75rem minmax(0, 1fr); align-items: center; min-height: 2.75rem; }
    .dw-choice > input { width: 1.5rem; height: 1.5rem; margin: 0 0.25rem; accent-color: var(--dw-accent); }
    .dw-choice > label { padding-block: 0.55rem; cursor: pointer; }
    .dw-choice-hint { grid-column: 2; margin: 0; }
    .dw-help { margin: 0 0 0.75rem; }
    .dw-help > summary { padding-block: 0.5rem; color: var(--dw-accent); cursor: pointer; text-decoration: underline; }
    .dw-send { margin-top: 3rem; }
    .dw-footer { padding-block: 2rem; border-top: 1px solid var(--dw-line); background: var(--dw-shade); font-size: 1rem; }
    .dw-footer-town { font-weight: 700; }
    @media (prefers-reduced-motion: no-preference) { .dw-button { transition: filter 0.15s; } }
    @media (forced-colors: active) { .dw-button { border-color: ButtonText; } }
    @media print {
      .dw-skip, .dw-languages, .dw-breadcrumb, .dw-send, .dw-start { display: none; }
      .dw { font-size: 11pt; }
    }
    """#
