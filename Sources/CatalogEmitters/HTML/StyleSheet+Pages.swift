/// The catalog and the topic pages.
let pageStyle = """
    /* Search */
    .dw-search {
      margin-block: 0 0.75rem; padding: clamp(1rem, 0.6rem + 2vw, 1.75rem); background: var(--dw-tint);
      border-radius: var(--dw-radius);
    }
    @media (scripting: none) { .dw-search { display: none; } }
    .dw-search-label { display: block; margin-block-end: 0.5rem; font-size: 1.1875em; font-weight: 700; }
    .dw-search-row { display: flex; flex-wrap: wrap; gap: 0.625rem; max-width: 44rem; }
    .dw-search-input {
      flex: 1 1 16rem; min-width: 0; min-height: 3.125rem; margin: 0; padding: 0.5rem 0.875rem;
      background: var(--dw-page); color: var(--dw-text);
      border: 0.125rem solid var(--dw-control-line); border-radius: var(--dw-radius); font: inherit;
    }
    .dw-search-input:hover { border-color: var(--dw-accent); }
    .dw .dw-search-hint { margin: 0.625rem 0 0; color: var(--dw-muted); font-size: 0.9375em; }
    .dw .dw-status { margin: 0; font-weight: 600; }
    .dw .dw-status:empty { display: none; }
    .dw [hidden] { display: none; }
    .dw .dw-results:focus { outline: 0; box-shadow: none; }
    .dw-nothing { max-width: var(--dw-measure); }
    .dw-nothing .dw-prose { margin-block-end: 1.25rem; }

    /* The process after the submission */
    .dw-process-steps > li { margin-block-end: 1.25rem; }
    .dw .dw-process-steps h2 { margin: 0 0 0.25rem; font-size: 1.1875em; }
    .dw .dw-process-steps p { margin-block: 0 0.25rem; }
    .dw-process-picture { display: block; max-width: 100%; height: auto; }

    .dw-data { width: 100%; table-layout: fixed; border-collapse: collapse; }
    .dw-data th:nth-child(2) { width: 36%; }
    .dw .dw-data p { margin-block: 0.375rem 0; font-weight: 400; font-size: 0.9375em; }
    .dw-data th, .dw-data td { padding: 0.625rem 1rem 0.625rem 0; text-align: start; vertical-align: top; hyphens: auto; }
    .dw-data tr { border-block-end: 1px solid var(--dw-line); }
    .dw-data-label { display: none; }
    @media (max-width: 48rem) {
      .dw-data, .dw-data tbody, .dw-data tr, .dw-data th, .dw-data td { display: block; }
      .dw-data thead { display: none; }
      .dw-data tr { padding-block: 0.75rem; }
      .dw-data th, .dw-data td { padding: 0 0 0.375rem; }
      .dw-data-label { display: block; color: var(--dw-muted); font-size: 0.9375em; }
    }

    /* Ways through the catalog */
    .dw-contents { margin-block: 1rem 0; }
    .dw-contents ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin: 0; padding: 0; list-style: none; }
    .dw-contents a { display: inline-flex; align-items: center; min-height: 2.75rem; }
    .dw-groups {
      margin-block-start: 1rem; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); gap: 1.75rem 2.5rem;
    }
    .dw-group-card { min-width: 0; padding-block-start: 0.875rem; border-block-start: 0.1875rem solid var(--dw-accent); }
    .dw .dw-group-card h3 { margin: 0 0 0.25rem; font-size: 1.1875em; }
    .dw-group-card .dw-prose { margin-block-end: 0.25rem; color: var(--dw-muted); }
    .dw-links { margin: 0; padding: 0; list-style: none; }
    .dw-links a { display: inline-block; padding-block: 0.3125rem; }
    .dw-cards {
      display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
      gap: var(--dw-space); margin: 0; padding: 0; list-style: none;
    }
    .dw-card {
      position: relative; min-width: 0; padding: 1.125rem 1.25rem 1.25rem; background: var(--dw-page);
      border: 1px solid var(--dw-line); border-radius: var(--dw-radius);
    }
    .dw-card:hover { border-color: var(--dw-accent); background: var(--dw-surface); }
    .dw .dw-card-title { margin: 0 0 0.375rem; font-size: 1.125em; text-wrap: wrap; }
    .dw-card-title a::after { content: ""; position: absolute; inset: 0; border-radius: var(--dw-radius); }
    .dw-card p { margin: 0; color: var(--dw-muted); font-size: 0.9375em; }

    .dw-folds { max-width: var(--dw-measure); }

    /* What is folded away at first: questions, audiences */
    .dw-fold { border-block-end: 1px solid var(--dw-line); }
    .dw-fold:first-of-type { border-block-start: 1px solid var(--dw-line); }
    .dw-fold summary {
      display: flex; align-items: baseline; gap: 0.75rem; padding-block: 0.75rem; cursor: pointer; list-style: none;
    }
    .dw-fold summary::before {
      content: ""; flex: none; width: 0.5rem; height: 0.5rem; border: solid var(--dw-accent);
      border-width: 0 0.1875rem 0.1875rem 0; transform: translateY(-0.125rem) rotate(-45deg);
    }
    .dw-fold[open] > summary::before { transform: translateY(-0.1875rem) rotate(45deg); }
    .dw .dw-fold h3 { margin: 0; font-size: 1em; font-weight: 600; }
    .dw-fold summary:hover h3 { text-decoration: underline; text-underline-offset: 0.2em; }
    .dw-fold > :not(summary) { padding: 0 0 1rem 1.25rem; }

    /* Topic page */
    .dw-topic { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 3.5rem; }
    .dw-topic-head, .dw-topic-body { max-width: var(--dw-measure); min-width: 0; }
    .dw .dw-topic-body > section:first-child > h2 { margin-block-start: 0.5rem; }
    .dw-start { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1.125rem; margin: 1.75rem 0; }
    .dw-printed { display: none; }
    .dw-start-note { color: var(--dw-muted); }
    .dw-box { min-width: 0; padding: 1.25rem; background: var(--dw-surface); border-radius: var(--dw-radius); }
    .dw-topic-overview { margin-block-end: 1.75rem; }
    .dw-topic-contact { margin-block-start: 2.5rem; }
    .dw .dw-box h2 { margin: 0 0 0.625rem; font-size: 1.125em; }
    .dw .dw-box h3 { margin: 1.125rem 0 0.25rem; font-size: 1em; }
    .dw-facts, .dw-hours { margin: 0; }
    .dw-facts dt { color: var(--dw-muted); font-size: 0.9375em; }
    .dw-facts dd { margin: 0; font-weight: 600; }
    .dw-facts dd + dt { margin-block-start: 0.75rem; }
    .dw-facts dd + dd { margin-block-start: 0.25rem; }
    .dw-hours dt { color: var(--dw-muted); }
    .dw-hours dd { margin: 0 0 0.375rem; }
    .dw-contact-address { margin-block-start: 0.375rem; }
    .dw .dw-reviewed { margin: 2rem 0 0; color: var(--dw-muted); font-size: 0.9375em; }
    .dw .dw-footer h2 { margin-block: 1.5rem 0.75rem; color: var(--dw-text); font-size: 1.1875em; }
    .dw .dw-footer h3 { margin-block: 0 0.25rem; font-size: 1em; }
    .dw-footer-contact { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: 1rem 2.5rem; }
    @media (min-width: 60rem) {
      .dw-topic { grid-template-columns: minmax(0, 1fr) 20.5rem; }
      .dw-topic-overview { align-self: start; margin-block-start: 3.25rem; }
      .dw-topic-contact { align-self: start; margin-block-start: 0.5rem; }
    }
    @media (prefers-reduced-motion: no-preference) {
      .dw-card { transition: background-color 0.12s ease-out, border-color 0.12s ease-out; }
    }
    @media (forced-colors: active) {
      .dw-search, .dw-box { border: 1px solid CanvasText; }
    }
    @media (prefers-contrast: more) {
      .dw-card, .dw-search, .dw-box { border: 0.125rem solid var(--dw-text); }
    }
    @media print {
      .dw-search, .dw-contents, .dw-status { display: none; }
      .dw-box { padding-inline: 0; }
      .dw-printed { display: block; margin-block: 1rem; overflow-wrap: anywhere; }
      .dw-box, .dw-fold, .dw-group-card { break-inside: avoid; }
      .dw-fold::details-content { content-visibility: visible; block-size: auto; }
      .dw-fold summary::before { display: none; }
      .dw-topic-body a[href^="https:"]::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
    }

    """
