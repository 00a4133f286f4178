/// What a page needs beside KERN's style sheet: the layout of what KERN has no component for, with KERN's tokens.
let kernAdditions = """
    /* Dienstwerk with the KERN UX-Standard: loaded behind KERN's own style sheet. */
    [hidden] { display: none !important; }
    .dw { margin: 0; hyphens: auto; overflow-wrap: anywhere; }
    .dw-embedded { min-height: 0; }
    .dw-simple { hyphens: manual; }
    .dw-simple p { white-space: pre-line; }
    /* KERN puts focused links into the flow; what they push down would slip away from a mouse. */
    .dw-skip { position: absolute !important; inset-inline-start: 0.5rem; inset-block-start: -10rem; z-index: 2; }
    .dw-skip:focus { inset-block-start: 0.5rem; padding: 0.625rem 1rem; background: var(--kern-color-layout-background-default, #fff); }
    .dw-banner, .dw-footer { padding-block: 1rem; border: 0 solid var(--kern-color-decorative-border-contextual, #c0c3d5); }
    .dw-banner { border-block-end-width: 1px; }
    .dw-footer { margin-block-start: 3rem; padding-block: 2rem; border-block-start-width: 1px; }
    .dw-banner-row { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.25rem 1.5rem; }
    .dw-banner a, .dw-breadcrumb a, .dw-contents a, .dw-links a { min-height: 1.5rem; }
    .dw-town { display: inline-flex; flex-wrap: wrap; align-items: baseline; gap: 0.625rem; font-weight: 600; }
    .dw-town .kern-body { padding: 0; }
    .dw-languages [aria-current] { font-weight: 600; text-decoration: none; }
    .dw-main { padding-block: 1.5rem; }
    .dw-narrow > *, .dw-topic-head, .dw-topic-body, .dw-folds, .dw-nothing { max-width: 45rem; min-width: 0; }
    .dw-main h1, .dw-main h2 { margin-block: 1.5rem 0.5rem; }
    .dw .kern-card h2, .dw .kern-card h3, .dw .kern-alert h2, .dw .kern-accordion h3 { margin: 0; }
    .kern-card__container { gap: 0.5rem; padding: 1.25rem; }
    .dw-breadcrumb ol { align-items: center; }
    .dw-search { margin-block: 1rem; padding: 1.25rem; background: var(--kern-color-layout-layer-surface-contextual, #f3f4f7); }
    @media (scripting: none) { .dw-search { display: none; } }
    .dw-search-row { display: flex; flex-wrap: wrap; gap: 0.75rem; max-width: 45rem; }
    .dw-search-input { flex: 1 1 15rem; min-width: 0; min-height: 3rem; background: var(--kern-color-layout-background-default, #fff); }
    .dw-status:empty { display: none; }
    .dw-results:focus { outline: 0; box-shadow: none; }
    .dw-groups, .dw-cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: 1.5rem; }
    .dw-cards { margin: 0; padding: 0; list-style: none; }
    .dw-group-card { min-width: 0; padding-block-start: 0.5rem; border-block-start: 0.25rem solid var(--kern-color-action-default-contextual, #2044aa); }
    .dw-start { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1rem; margin-block: 1.5rem; }
    .dw-printed { display: none; }
    .dw-topic { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem 3.5rem; }
    .dw-contact { font-style: normal; overflow-wrap: anywhere; }
    .dw-contact-address { margin-block-start: 0.375rem; }
    .dw-process-steps > li { margin-block-end: 1.25rem; }
    .dw-process-picture { display: block; max-width: 100%; height: auto; }
    .dw-data { width: 100%; table-layout: fixed; }
    .dw-data th:nth-child(2) { width: 36%; }
    .dw-data th, .dw-data td { text-align: start; vertical-align: top; white-space: normal; }
    .dw-data-label { display: none; }
    @media (max-width: 48rem) {
      .dw-data, .dw-data tbody, .dw-data tr, .dw-data th, .dw-data td { display: block; width: auto; }
      .dw-data thead { display: none; }
      .dw-data-label { display: block; }
    }
    .dw-footer-contact { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: 1rem 2.5rem; }
    .kern-label, .kern-body, .kern-link, .kern-title, .kern-hint, .dw li { min-width: 0; max-width: 100%; overflow-wrap: anywhere; }
    .kern-fieldset .kern-label__optional, .kern-form-input .kern-label__optional { white-space: normal; }
    /* Large enough for a finger. */
    .kern-form-check { grid-template-columns: 2rem minmax(0, 1fr); column-gap: 0.5rem; align-items: center; padding-block: 0.375rem; }
    .kern-form-check > .kern-label { display: flex; flex-wrap: wrap; align-items: center; min-height: 2.75rem; }
    .kern-fieldset { min-width: 0; margin-block-end: 2rem; }
    .kern-fieldset__body > .kern-fieldset, .kern-fieldset__body > .kern-form-input { margin-block-end: 1rem; }
    .kern-fieldset legend { width: 100%; }
    .dw-part-title { margin-block: 1.5rem 0.75rem; padding: 0; }
    .kern-fieldset__body:has(> .kern-form-check) { gap: 0 0.5rem; }
    /* KERN lets legends float. */
    .kern-fieldset > .kern-error { clear: both; }
    .kern-error > :not(.kern-icon) { min-width: 0; overflow-wrap: anywhere; hyphens: auto; }
    .kern-alert { margin-block: 1rem 1.5rem; }
    .dw-consent { margin-block-end: 1.5rem; }
    .kern-input-group .kern-form-input__input { min-width: 0; }
    .dw-choice-hint { grid-column: 2; margin: 0; padding-inline-start: 1rem; }
    .kern-form-input__input:focus-within { outline: 4px solid var(--kern-color-action-focus-default-contextual, #454b6b); }
    .kern-progress { margin-block-end: 1.5rem; }
    .kern-progress progress { width: 100%; }
    .dw-warning .kern-icon { background-color: var(--kern-color-feedback-warning-contextual, #925400); }
    [data-wrong] { padding-inline-start: 1rem; border-inline-start: 4px solid var(--kern-color-feedback-danger-contextual, #c31c13); }
    .kern-summary { margin-block-end: 1.5rem; }
    .kern-summary h3, .kern-summary h4, .kern-summary h5, .kern-summary h6 { margin: 0; font-size: 1.25rem; }
    [data-answer] { white-space: pre-line; overflow-wrap: anywhere; }
    .dw-change { padding-block-end: 0.75rem; }
    .dw-change button {
      min-width: 2.75rem; min-height: 2.75rem; padding: 0; border: 0; background: none; font: inherit;
      text-decoration: underline; cursor: pointer;
    }
    .dw-steps { margin-block-start: 2rem; }
    .dw-w5 { max-width: 8rem; }
    .dw-w10 { max-width: 11rem; }
    .dw-w20 { max-width: 19rem; }
    .dw-number { max-width: 13rem; }
    .kern-accordion h3 { flex: 1; }
    @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
    @media (max-width: 35.99rem) { .kern-btn { width: 100%; } }
    @media (min-width: 60rem) {
      .dw-topic { grid-template-columns: minmax(0, 1fr) 22rem; }
      .dw-topic-overview, .dw-topic-contact { align-self: start; }
    }
    /* KERN takes the canvas for black, and paints what is chosen in a colour that is lost. */
    @media (forced-colors: active) {
      .dw { --kern-color-white: CanvasText; }
      .dw .kern-btn { --kern-color-white: ButtonText; }
      .dw .kern-form-check__radio, .dw .kern-form-check__checkbox { appearance: auto; }
      .dw .kern-form-check__radio::before, .dw .kern-form-check__checkbox::before { content: none; }
      .dw .kern-form-check__radio:focus, .dw .kern-form-check__checkbox:focus { outline: 3px solid Highlight !important; }
    }
    @media print {
      .dw-skip, .dw-languages, .dw-breadcrumb, .dw-search, .dw-contents, .dw-start, .dw-send:has([data-review]:empty), .dw-send button,
      .dw-steps, .dw-change, [data-part="add"], [data-part="remove"] { display: none !important; }
      .dw-printed { display: block; }
      .kern-accordion::details-content { content-visibility: visible; block-size: auto; }
    }

    """
