/// The style sheet of the report, which stands inside of the page.
let reportStyleSheet: StaticString = """

    :root {
      color-scheme: light dark;
      --text: #16202b; --muted: #4a5765; --page: #ffffff; --surface: #f2f5f8; --line: #c9d2dc; --accent: #00508f;
      --track: #e3e8ee; --focus: #ffbf47;
      --improve: #00508f; --build: #1b6b3a; --leave: #57606b; --retire: #a3291f;
      --v0: #00508f; --v1: #2f7fc1; --v2: #0f766e; --v3: #5b5fc7; --v4: #7a3e9d; --v5: #36677f;
      --e0: #9a5b00; --e1: #b5473c; --e2: #7d6a0a; --e3: #8a4b67;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --text: #eef2f6; --muted: #b4c0cc; --page: #11171e; --surface: #1b242e; --line: #3a4856; --accent: #8cc4ff;
        --track: #28333f;
        --improve: #8cc4ff; --build: #7fd49b; --leave: #b4c0cc; --retire: #ff9d92;
        --v0: #8cc4ff; --v1: #4f9ddb; --v2: #5cc9bd; --v3: #a3a6ff; --v4: #cf9bee; --v5: #86b9d1;
        --e0: #f2b457; --e1: #ff9d92; --e2: #d9c35a; --e3: #e3a0bd;
      }
    }
    *, *::before, *::after { box-sizing: border-box; }
    body {
      margin: 0; background: var(--page); color: var(--text);
      font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
      hyphens: auto; overflow-wrap: break-word; text-size-adjust: 100%;
    }
    main { max-width: 62rem; margin-inline: auto; padding: 1.5rem clamp(1rem, 4vw, 2.5rem) 4rem; }
    p, ul, ol { margin: 0 0 0.75rem; }
    h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
    h1 { margin: 0.25rem 0 0.75rem; font-size: clamp(1.875rem, 1.4rem + 2.4vw, 2.875rem); letter-spacing: -0.015em; }
    h2 { margin: 3rem 0 0.75rem; font-size: clamp(1.375rem, 1.2rem + 0.8vw, 1.75rem); }
    h3 { margin: 1.75rem 0 0.375rem; font-size: 1.1875rem; }
    main > p, .head p, .service > p, .service > ul, main > ul { max-width: 44rem; }
    a { color: var(--accent); text-underline-offset: 0.2em; text-decoration-thickness: 0.0625em; }
    a:hover { text-decoration-thickness: 0.1875em; }
    :focus-visible { outline: 0.1875rem solid var(--focus); box-shadow: 0 0 0 0.3125rem var(--text); }
    .skip { position: absolute; inset-inline-start: 0.5rem; inset-block-start: -10rem; padding: 0.5rem 1rem; background: var(--page); }
    .skip:focus { inset-block-start: 0.5rem; }
    .head { padding-block-end: 0.5rem; border-block-start: 0.375rem solid var(--accent); padding-block-start: 1rem; }
    .kicker { margin: 0; color: var(--muted); }
    .lead { font-size: 1.25rem; font-weight: 600; }

    .cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: 1rem; }
    .card {
      padding: 0.875rem 1rem; background: var(--surface); border-radius: 0.5rem;
      border-block-start: 0.3125rem solid currentColor;
    }
    .card > * { color: var(--text); }
    .card h3 { margin: 0 0 0.25rem; }
    .card ul { margin: 0; padding: 0; list-style: none; }
    .card a { display: inline-block; padding-block: 0.25rem; }
    .meaning, .none { margin: 0 0 0.5rem; font-size: 0.9375rem; }
    .card > .meaning, .card > .none { color: var(--muted); }
    .improve { color: var(--improve); }
    .build { color: var(--build); }
    .leave { color: var(--leave); }
    .retire { color: var(--retire); }
    .badge {
      display: inline-block; padding: 0 0.5rem; border: 0.125rem solid currentColor; border-radius: 1rem;
      font-size: 0.875rem; font-weight: 700; white-space: nowrap; hyphens: none;
    }

    .legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; padding: 0; list-style: none; font-size: 0.9375rem; }
    .swatch { width: 0.875rem; height: 0.875rem; margin-inline-end: 0.375rem; vertical-align: -0.0625rem; }
    .ranking { padding: 0; list-style: none; }
    .ranking li { padding-block: 0.625rem 0.5rem; border-block-start: 1px solid var(--line); }
    .row { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25rem 0.625rem; }
    .row a { padding-block: 0.125rem; }
    .name { display: flex; gap: 0.25rem; }
    .name a { overflow-wrap: anywhere; }
    .rank { flex: none; min-width: 1.75rem; color: var(--muted); font-variant-numeric: tabular-nums; }
    .gate { color: var(--muted); font-size: 0.9375rem; }
    .points { margin-inline-start: auto; font-weight: 700; font-variant-numeric: tabular-nums; white-space: nowrap; }
    svg { display: block; }
    .bar { width: 100%; height: 2rem; margin-block-start: 0.25rem; }
    .swatch { display: inline-block; }
    .track, .field { fill: var(--track); }
    .span { stroke: var(--text); stroke-width: 2px; vector-effect: non-scaling-stroke; }
    .v0 { fill: var(--v0); } .v1 { fill: var(--v1); } .v2 { fill: var(--v2); }
    .v3 { fill: var(--v3); } .v4 { fill: var(--v4); } .v5 { fill: var(--v5); }
    .e0 { fill: var(--e0); } .e1 { fill: var(--e1); } .e2 { fill: var(--e2); } .e3 { fill: var(--e3); }

    figure { margin: 1rem 0; }
    .portfolio { width: 100%; max-width: 44rem; height: auto; }
    .field { fill: var(--surface); stroke: var(--line); }
    .threshold { stroke: var(--muted); stroke-width: 1.25; stroke-dasharray: 5 4; }
    .leader { stroke: var(--muted); stroke-width: 0.75; }
    .dot { fill: currentColor; stroke: var(--page); }
    .number { fill: var(--text); font-size: 12px; font-weight: 700; text-anchor: middle; }
    .axis { fill: var(--muted); font-size: 12px; }
    .end { text-anchor: end; }
    .upright { transform: translate(26px, 12px) rotate(-90deg); }

    .scroll { overflow-x: auto; margin-block: 1rem; }
    table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; }
    caption { padding-block-end: 0.375rem; text-align: start; font-weight: 700; }
    th, td { padding: 0.375rem 0.625rem; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
    thead th { color: var(--muted); font-weight: 600; border-block-end-width: 2px; vertical-align: bottom; }
    tbody th { font-weight: 400; min-width: 9rem; }
    .num { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
    thead .num { white-space: normal; }

    .service { margin-block-start: 1.75rem; padding-block-start: 0.25rem; border-block-start: 2px solid var(--line); }
    .service h3 { margin-block-start: 1rem; font-size: 1.3125rem; }
    .facts { color: var(--muted); }
    .verdict { font-size: 1.125rem; font-weight: 600; }
    summary { padding-block: 0.5rem; color: var(--accent); cursor: pointer; }
    summary:hover { text-decoration: underline; }
    .minor { margin-block-end: 0.25rem; font-weight: 700; }

    @media print {
      :root {
        color-scheme: light;
        --text: #000000; --muted: #333333; --page: #ffffff; --surface: #ffffff; --line: #999999; --accent: #000000;
        --track: #ededed;
        --improve: #00508f; --build: #1b6b3a; --leave: #57606b; --retire: #a3291f;
        --v0: #00508f; --v1: #2f7fc1; --v2: #0f766e; --v3: #5b5fc7; --v4: #7a3e9d; --v5: #36677f;
        --e0: #9a5b00; --e1: #b5473c; --e2: #7d6a0a; --e3: #8a4b67;
      }
      body { font-size: 10pt; }
      main { max-width: none; padding: 0; }
      .skip { display: none; }
      a { text-decoration: none; }
      h2, h3 { break-after: avoid; }
      .ranking li, .card, figure, tr { break-inside: avoid; }
      svg, .badge { print-color-adjust: exact; }
      .scroll { overflow: visible; }
      /* What is folded on the screen is open on paper. */
      details::details-content { content-visibility: visible; block-size: auto; }
      summary { list-style: none; color: var(--text); font-weight: 700; }
      .cards { grid-template-columns: repeat(2, 1fr); }
      .card { border: 1px solid var(--line); }
      .portfolio { max-width: 30rem; }
    }

    """
