import CatalogModel
import CatalogPrioritization
import FormRuntime
import OutputText

extension PrioritizationPage {
    /// A table in which one column heads its rows.
    ///
    /// - Parameters:
    ///   - numbers: The columns of numbers.
    ///   - head: The column that says what a row is about.
    func table(
        _ caption: String, _ heading: [String], _ rows: [[HTMLNode]], numbers: Set<Int> = [], head: Int = 0
    ) -> HTMLNode {
        let headings = heading.enumerated().map { column, text -> HTMLNode in
            let number: [HTMLAttribute] = numbers.contains(column) ? [.class("num")] : []
            return .element(.th, [.scope(.col)] + number, text: text)
        }
        let body = rows.map { row -> HTMLNode in
            .element(
                .tr, [],
                row.enumerated().map { column, cell in
                    let number: [HTMLAttribute] = numbers.contains(column) ? [.class("num")] : []
                    return column == head
                        ? .element(.th, [.scope(.row)] + number, [cell]) : .element(.td, number, [cell])
                })
        }
        return .element(
            .table, [],
            [
                .element(.caption, [], text: caption), .element(.thead, [], [.element(.tr, [], headings)]),
                .element(.tbody, [], body),
            ])
    }

    /// A table that may be wider than a phone: it is scrolled by itself, also with the keyboard.
    func scrolled(_ table: HTMLNode, _ name: String) -> HTMLNode {
        .element(.div, [.class("scroll"), .roleRegion, .tabStop, .ariaLabel(name)], [table])
    }

    func serviceSection(_ service: RankedService) -> HTMLNode {
        let id = identifier(service)
        let facts = [
            stage(service), context.pointsOf(service.score.counted),
            language.pick("Platz \(service.rank)", "rank \(service.rank)"),
        ]
        let sentences = context.reasons(service)
        let levers = context.leverSentences(service)
        let leverNodes: [HTMLNode] =
            levers.isEmpty
            ? []
            : [
                .element(
                    .p, [.class("minor")],
                    text: language.pick("Was am meisten ändern würde", "What would change most")),
                .element(.ul, [], levers.map { .element(.li, [], text: $0) }),
            ]
        return .element(
            .section, [.class("service"), .ariaLabelledBy(id)],
            [
                .element(.h3, [.id(id)], text: "\(service.rank). \(context.text(service.title))"),
                .element(
                    .p, [.class("facts")],
                    [badge(service.verdict), .text(" " + facts.joined(separator: " · "))]),
                .element(.p, [.class("verdict")], text: context.verdictSentence(service)),
                .element(.ul, [], sentences.map { .element(.li, [], text: $0) }),
            ] + gateNodes(service) + leverNodes + [
                .element(
                    .details, [],
                    [
                        .element(
                            .summary, [],
                            text: language.pick(
                                "Rechnung und Angaben zu \(language.quoted(context.text(service.title)))",
                                "Figures and inputs of \(language.quoted(context.text(service.title)))")),
                        scrolled(
                            contributionTable(service),
                            language.pick(
                                "Punkte von \(context.text(service.title))",
                                "Points of \(context.text(service.title))")),
                        scrolled(
                            inputTable(service),
                            language.pick(
                                "Angaben zu \(context.text(service.title))",
                                "Inputs of \(context.text(service.title))")),
                    ])
            ])
    }

    private func stage(_ service: RankedService) -> String {
        let stage = context.stageName(service)
        return service.isCandidate
            ? stage + language.pick(", noch ohne Formular im Katalog", ", without a form in the catalog")
            : stage
    }

    private func gateNodes(_ service: RankedService) -> [HTMLNode] {
        guard !service.priorities.gates.isEmpty else { return [] }
        let items = service.priorities.gates.map { held -> HTMLNode in
            let gate = model.gates[held.gate]
            return .element(
                .li, [],
                [
                    .element(.strong, [], text: context.text(gate.label)),
                    .text(": \(context.text(gate.reason)) \(context.text(held.basis))."),
                ])
        }
        return [
            .element(
                .p, [.class("minor")],
                text: language.pick("Gründe, die ohne Punkte gelten", "Reasons that hold without points")),
            .element(.ul, [], items),
        ]
    }

    private func contributionTable(_ service: RankedService) -> HTMLNode {
        let rows = service.contributions.map { contribution -> [HTMLNode] in
            let criterion = model.criteria[contribution.criterion]
            let most = context.points(model.maximumPoints(of: criterion))
            return [
                .text(context.text(criterion.label)), .text(measured(contribution, criterion)),
                .text(context.points(contribution.points.counted)), .text(most),
                .text(context.range(contribution.points)),
            ]
        }
        let total: [HTMLNode] = [
            .text(language.pick("Zusammen", "Together")), .text(""),
            .text(context.points(service.score.counted)),
            .text(
                context.points(CatalogPrioritization.sum(model.criteria.map { model.maximumPoints(of: $0) }))),
            .text(context.range(service.score)),
        ]
        let heading =
            language == .german
            ? ["Kriterium", "Wert", "Punkte", "höchstens", "möglich"]
            : ["Criterion", "Value", "Points", "at most", "possible"]
        return table(
            language.pick("Woher die Punkte kommen", "Where points come from"), heading, rows + [total],
            numbers: [2, 3, 4])
    }

    private func measured(_ contribution: Contribution, _ criterion: Criterion) -> String {
        guard let value = contribution.value else {
            return language.pick(
                "unbekannt, denn es fehlt ", "unknown, for it lacks ")
                + language.list(
                    contribution.missing.map { language.quoted(context.text(model.inputs[$0].label)) })
        }
        let shown = context.shown(value, criterion)
        guard contribution.least < contribution.greatest else { return shown }
        return shown
            + language.pick(
                " (\(language.value(contribution.least)) bis \(language.value(contribution.greatest)))",
                " (\(language.value(contribution.least)) to \(language.value(contribution.greatest)))")
    }

    private func inputTable(_ service: RankedService) -> HTMLNode {
        let rows = model.inputs.indices.compactMap { index -> [HTMLNode]? in
            let label = HTMLNode.text(context.text(model.inputs[index].label))
            guard let value = service.priorities.inputs.first(where: { $0.input == index }) else {
                guard service.missing.contains(index) else { return nil }
                return [label, .text(language.pick("fehlt", "missing")), .text(""), .text("")]
            }
            return [
                label, .text(shown(value, model.inputs[index])), .text(value.source ?? ""),
                .text(standing(value)),
            ]
        }
        let heading =
            language == .german
            ? ["Angabe", "Wert", "Quelle", "Stand"] : ["Input", "Value", "Source", "As of"]
        return table(
            language.pick("Angaben, aus denen sie folgen", "Inputs from which they follow"), heading, rows)
    }

    private func shown(_ value: InputValue, _ input: PriorityInput) -> String {
        switch value.amount {
        case .number(let number): return withUnit(language.value(Number(number)), input)
        case .range(let low, let likely, let high):
            let numbers = [low, likely, high].map { language.value(Number($0)) }
            return withUnit(numbers[1], input)
                + language.pick(" (\(numbers[0]) bis \(numbers[2]))", " (\(numbers[0]) to \(numbers[2]))")
        case .boolean(let answer): return answer ? language.pick("ja", "yes") : language.pick("nein", "no")
        case .option(let index): return context.text(input.options[index].label)
        }
    }

    private func withUnit(_ number: String, _ input: PriorityInput) -> String {
        guard case .number(let quantity, _) = input.kind else { return number }
        switch quantity {
        case .count: return number
        case .minutes:
            return number == "1"
                ? language.pick("1 Minute", "1 minute") : "\(number) \(language.pick("Minuten", "minutes"))"
        case .days:
            return number == "1"
                ? language.pick("1 Arbeitstag", "1 working day")
                : "\(number) \(language.pick("Arbeitstage", "working days"))"
        case .money: return "\(number)\u{A0}€"
        case .percentage: return language.pick("\(number)\u{A0}%", "\(number)%")
        }
    }

    /// The day, and how sure it is.
    private func standing(_ value: InputValue) -> String {
        let confidence: String? =
            switch value.confidence {
            case .high: language.pick("sicher", "certain")
            case .medium: language.pick("recht sicher", "fairly certain")
            case .low: language.pick("unsicher", "uncertain")
            case nil: nil
            }
        return [value.asOf.map(language.day), confidence].compactMap(\.self).joined(separator: ", ")
    }
}
