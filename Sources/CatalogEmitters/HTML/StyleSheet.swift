/// What a style sheet is put together from. A town changes the custom properties at the top; everything below uses them.
///
/// All rules hang on classes, so that a form can stand inside of a page that has a style of its own.
let frameStyle = """
    /* Dienstwerk. Design tokens: colours, type, measures. */
    .dw {
      color-scheme: light dark;
      --dw-text: #16202b;
      --dw-muted: #4a5765;
      --dw-page: #ffffff;
      --dw-surface: #f2f5f8;
      --dw-line: #c9d2dc;
      --dw-control-line: #5b6a7a;
      --dw-accent: #00508f;
      --dw-accent-strong: #003a6b;
      --dw-on-accent: #ffffff;
      --dw-tint: #e6f0fa;
      --dw-wrong: #b3001e;
      --dw-focus: #ffbf47;
      --dw-focus-edge: #16202b;
      --dw-radius: 0.375rem;
      --dw-control: 2.875rem;
      --dw-font: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
      --dw-space: clamp(1rem, 0.8rem + 1vw, 1.5rem);
      --dw-measure: 40rem;
      --dw-width: 68rem;
    }
    @media (prefers-color-scheme: dark) {
      .dw {
        --dw-text: #eef2f6;
        --dw-muted: #b4c0cc;
        --dw-page: #11171e;
        --dw-surface: #1b242e;
        --dw-line: #3a4856;
        --dw-control-line: #8e9dac;
        --dw-accent: #8cc4ff;
        --dw-accent-strong: #b9dbff;
        --dw-on-accent: #0b1c2e;
        --dw-tint: #1a3048;
        --dw-wrong: #ff9c9c;
        --dw-focus: #ffbf47;
        --dw-focus-edge: #0b0f14;
      }
    }
    @media (prefers-contrast: more) {
      .dw { --dw-muted: var(--dw-text); --dw-line: var(--dw-control-line); }
    }

    /* Page */
    .dw, .dw *, .dw *::before, .dw *::after { box-sizing: border-box; }
    /* Words of a language that runs the other way stand where all others begin. */
    :where([dir="rtl"]) .dw :where([dir="ltr"], [dir="auto"]), .dw:where([dir="rtl"]) :where([dir="ltr"], [dir="auto"]) { text-align: right; }
    .dw {
      margin: 0;
      display: flex;
      flex-direction: column;
      min-height: 100vh;
      min-height: 100svh;
      background: var(--dw-page);
      color: var(--dw-text);
      font-family: var(--dw-font);
      font-size: clamp(1.0625rem, 1rem + 0.25vw, 1.1875rem);
      line-height: 1.5;
      hyphens: auto;
      overflow-wrap: anywhere;
      -webkit-text-size-adjust: 100%;
      text-size-adjust: 100%;
    }
    .dw-width { width: 100%; max-width: var(--dw-width); margin-inline: auto; padding-inline: var(--dw-space); }
    .dw-narrow > * { max-width: var(--dw-measure); }
    .dw-main { flex: 1; padding-block: 1.25rem clamp(2.5rem, 2rem + 3vw, 4.5rem); }
    .dw h1, .dw h2, .dw h3 { line-height: 1.2; text-wrap: balance; font-weight: 700; }
    .dw h1 { margin: 0.75rem 0 1rem; font-size: clamp(1.75rem, 1.35rem + 2vw, 2.625rem); letter-spacing: -0.01em; }
    .dw h2 { margin: 2.25rem 0 0.625rem; font-size: clamp(1.3125rem, 1.2rem + 0.6vw, 1.625rem); }
    .dw h3 { margin: 1.5rem 0 0.375rem; font-size: 1.125em; }
    .dw-lead { margin: 0 0 1.5rem; font-size: 1.0625em; }
    .dw a { color: var(--dw-accent); text-decoration-thickness: 0.0625em; text-underline-offset: 0.2em; }
    .dw a:hover { color: var(--dw-accent-strong); text-decoration-thickness: 0.1875em; }
    /* Inside of a time, a part or the button for the clock may have the focus instead. */
    .dw :focus-visible, .dw input[type="time"]:focus-within {
      outline: 0.1875rem solid var(--dw-focus);
      outline-offset: 0;
      box-shadow: 0 0 0 0.3125rem var(--dw-focus-edge);
    }
    .dw a:focus-visible { border-radius: 0.125rem; }
    .dw-skip { position: absolute; inset-inline-start: 0.5rem; inset-block-start: -10rem; z-index: 1; }
    .dw-skip:focus {
      inset-block-start: 0.5rem;
      padding: 0.625rem 1rem;
      background: var(--dw-page);
      border-radius: var(--dw-radius);
    }
    .dw-prose > * { margin: 0 0 0.75em; }
    .dw-prose > :last-child { margin-block-end: 0; }
    .dw-prose ul, .dw-prose ol { padding-inline-start: 1.375em; }
    .dw-prose li > * { margin-block: 0 0.375em; }
    .dw-prose li > ul, .dw-prose li > ol { margin-block-start: 0.375em; }
    .dw-prose li + li { margin-block-start: 0.375em; }
    .dw-prose li::marker { color: var(--dw-muted); }

    /* Leichte Sprache: larger, wider, nothing hyphenated but texts that stand in */
    .dw-simple { font-size: clamp(1.1875rem, 1.125rem + 0.25vw, 1.3125rem); line-height: 1.7; hyphens: manual; }
    .dw-simple .dw-prose p { white-space: pre-line; }
    .dw-simple [lang="de"] { hyphens: auto; }

    /* Banner, languages, way back, footer */
    .dw-banner { border-block-start: 0.375rem solid var(--dw-accent); border-block-end: 1px solid var(--dw-line); }
    .dw-banner-row {
      display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 1.5rem;
      padding-block: 0.375rem;
    }
    .dw a.dw-town {
      display: inline-flex; flex-wrap: wrap; align-items: center; column-gap: 0.625rem; min-height: 2.75rem;
      color: var(--dw-text); font-weight: 700; text-decoration: none;
    }
    .dw a.dw-town:hover { text-decoration: underline; }
    .dw-town-section {
      padding-inline-start: 0.625rem; border-inline-start: 1px solid var(--dw-line);
      color: var(--dw-muted); font-weight: 400;
    }
    .dw-languages ul { display: flex; flex-wrap: wrap; gap: 0 1.125rem; margin: 0; padding: 0; list-style: none; }
    .dw-languages a {
      display: inline-flex; align-items: center; min-height: 2.75rem; min-width: 1.5rem;
      font-size: 0.9375rem; white-space: nowrap;
    }
    .dw .dw-languages a[aria-current] { color: var(--dw-text); font-weight: 700; text-decoration: none; }
    .dw-breadcrumb ol {
      display: flex; flex-wrap: wrap; gap: 0 0.5rem; margin: 0; padding: 0; list-style: none;
      font-size: 0.9375rem; color: var(--dw-muted);
    }
    .dw-breadcrumb li { display: flex; align-items: center; min-height: 1.75rem; }
    .dw-breadcrumb li + li::before {
      content: ""; flex: none; width: 0.4375rem; height: 0.4375rem; margin-inline: 0.125rem 0.625rem;
      border: solid currentColor; border-width: 0.125rem 0.125rem 0 0; transform: rotate(45deg);
    }
    [dir="rtl"] .dw-breadcrumb li + li::before { transform: rotate(-135deg); }
    .dw-footer {
      padding-block: 1.75rem 2.25rem; background: var(--dw-surface); border-block-start: 1px solid var(--dw-line);
    }
    .dw-footer p { margin: 0 0 0.25rem; }
    .dw-footer-town { font-weight: 700; }
    .dw-footer .dw-footer-title { margin-block-start: 1rem; color: var(--dw-muted); }
    .dw-footer .dw-imprint { margin-block-start: 1rem; color: var(--dw-muted); font-size: 0.9375rem; }
    .dw-contact { font-style: normal; }
    .dw-contact p { margin: 0; }
    .dw-contact a { display: inline-block; padding-block: 0.25rem; overflow-wrap: anywhere; hyphens: none; }
    .dw-contact-name { font-weight: 700; }

    /* Button */
    .dw .dw-button {
      display: inline-flex; align-items: center; justify-content: center; min-height: 3.125rem;
      padding: 0.625rem 1.5rem; background: var(--dw-accent); color: var(--dw-on-accent);
      border: 0.125rem solid transparent; border-radius: var(--dw-radius);
      font: inherit; font-weight: 700; line-height: 1.25; text-align: center; text-decoration: none; cursor: pointer;
    }
    .dw .dw-button:hover { background: var(--dw-accent-strong); color: var(--dw-on-accent); }
    @media (max-width: 29.99rem) {
      .dw .dw-button { width: 100%; }
    }
    @media (prefers-reduced-motion: no-preference) {
      .dw-button, .dw-choice, .dw-card { transition: background-color 0.12s ease-out; }
    }
    @media (forced-colors: active) {
      .dw :focus-visible, .dw-choice:has(:focus-visible) { outline-color: Highlight; }
    }

    """

/// On paper. Comes last.
let printStyle = """
    /* Paper */
    @media print {
      .dw {
        display: block; color-scheme: light; font-size: 11pt;
        --dw-text: #000; --dw-muted: #333; --dw-page: #fff; --dw-surface: #fff; --dw-tint: #fff; --dw-accent: #000;
        --dw-accent-strong: #000; --dw-wrong: #900; --dw-line: #888; --dw-control-line: #333;
      }
      .dw-skip, .dw-languages, .dw-breadcrumb, .dw-start, .dw-send:has([data-review]:empty), .dw-send button, .dw-steps, .dw-change,
      [data-part="add"], [data-part="remove"] { display: none !important; }
      .dw-field, .dw-note, .dw-card { break-inside: avoid; }
      .dw-group { break-inside: auto; }
      .dw h2, .dw h3, .dw-label { break-after: avoid; }
    }

    """
