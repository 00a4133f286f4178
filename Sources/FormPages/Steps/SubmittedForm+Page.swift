import FormRuntime

extension SubmittedForm {
    /// The form once more, with what was typed and what is wrong with it. If nothing was sent and nothing is wrong, it is the
    /// same bytes as the published page.
    ///
    /// - Parameters:
    ///   - extent: A whole page or the part for a page of the website's.
    ///   - folder: The address of the folder that the page is published in, for example `/de/exchange-waste-bin/`: then
    ///     links to style sheets and other pages begin there, so that the page can be sent from any address.
    ///   - showsProblems: Whether problems are shown; not for somebody who goes back to change an answer.
    public func page(
        as extent: PageExtent = .whole, from folder: String? = nil, showsProblems: Bool = true
    ) -> [UInt8] {
        let problems = showsProblems ? problems : []
        if controls.isEmpty, problems.isEmpty, folder == nil {
            return Content.page(in: language, as: extent)
        }
        return changed(extent, folder) { page in
            var told = problems
            // Whoever released every box of a form of boxes sent no answer.
            if !controls.isEmpty {
                page.makeRows(for: controls, words)
                told = page.withoutUntouched(problems, controls)
                page.fill(in: controls)
                page.showComputed(answers)
                page.pipe(answers, shown)
                page.askForFilesAgain(controls, words)
                page.carryRowsWithoutRoom(controls)
            }
            page.show(told, in: language, controls)
        }
    }

    /// What the server says in the language of the page's own words.
    var words: ServerWords { ServerWords(Content.definition.languageOfWords(for: language)) }

    /// The answers with what the checks say of them.
    var shown: ShownAnswers {
        var warnings: [String: [String]] = [:]
        var unreadable: Set<String> = []
        for problem in problems {
            guard let name = problem.controlName else { continue }
            if problem.severity == .warning {
                warnings[name, default: []].append(problem.message(in: language))
            } else if ["type", "format", "option"].contains(problem.code) {
                unreadable.insert(name)
            }
        }
        return ShownAnswers(
            controls: controls, words: words, warnings: warnings, unreadable: unreadable)
    }

    /// The page after some changes.
    func changed(_ extent: PageExtent, _ folder: String?, _ change: (inout FormOnPage) -> Void) -> [UInt8] {
        guard let template = Content.pages.template(in: language, as: extent) else { return [] }
        guard var page = template.form else { return template.bytes }
        if let folder { page.rebase(on: folder) }
        change(&page)
        return page.tree.written()
    }
}

extension FormOnPage {
    /// Lets addresses that are relative to the published page begin at its folder.
    mutating func rebase(on folder: String) {
        for node in tree.nodes.indices where tree[node].isElement {
            for name in ["href", "src"] {
                guard let address = tree[node][name], address.hasPrefix("./") || address.hasPrefix("../")
                else {
                    continue
                }
                tree.set(name, folder + address, of: node)
            }
        }
    }
}
