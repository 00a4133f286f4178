import FormRuntime

// The pages between the questions and the end, for those whose browser runs no script. Nothing is kept on the server: the
// answers travel along in hidden fields.

extension SubmittedForm {
    /// All answers once more in words, each with a button that leads back to its question, and the button that sends the
    /// form: before it has an effect, everybody can check it.
    public func checkPage(as extent: PageExtent = .whole, from folder: String? = nil) -> [UInt8] {
        changed(extent, folder) { page in
            page.makeRows(for: controls, words)
            page.pipe(answers, shown)
            let blocks = page.review(answers, shown)
            page.leaveOnly(page.first("data-check"))
            if let place = page.first("data-review") {
                for block in blocks { page.tree.append(block, to: place) }
            }
            if let button = page.first("data-send") {
                page.tree.set("name", "_step", of: button)
                page.tree.set("value", SubmittedStep.send, of: button)
            }
            page.hide(controls.answers)
            page.offerWayBack()
            page.lead(with: page.first("data-check"), tag: "h2")
        }
    }

    /// That this form is not the right one, and what is; nil if that is not so.
    public func exitPage(as extent: PageExtent = .whole, from folder: String? = nil) -> [UInt8]? {
        guard let code = problems.first(where: { $0.code.hasPrefix("exit.") })?.code else { return nil }
        let id = String(code.dropFirst(5))
        return changed(extent, folder) { page in
            page.leaveExit(id)
            page.leaveOnly(nil)
            page.hide(controls.answers)
            page.offerWayBack()
            page.lead(with: page.first("data-exits"), tag: "h2")
        }
    }

    /// That the form has arrived, and all that was sent.
    ///
    /// - Parameter reference: What somebody has to name when they ask.
    public func receipt(
        reference: String? = nil, as extent: PageExtent = .whole, from folder: String? = nil
    ) -> [UInt8] {
        return changed(extent, folder) { page in
            page.makeRows(for: controls, words)
            page.pipe(answers, shown)
            let blocks = page.review(answers, shown, isFinal: true)
            page.leaveOnly(nil)
            page.thank(words, reference, blocks)
        }
    }
}

extension FormOnPage {
    /// Takes everything off the form but a section of it, the transport fields and the way back.
    fileprivate mutating func leaveOnly(_ section: NodeID?) {
        for hook in ["data-page", "data-summary", "data-progress", "data-parts", "data-status", "data-lead"] {
            for node in all(hook) { tree.detach(node) }
        }
        for node in all("data-check") where node != section { tree.detach(node) }
        guard let exits = first("data-exits"), tree.first(in: exits, where: { $0.has("data-shown") }) == nil
        else {
            return
        }
        tree.detach(exits)
    }

    /// Takes all exits off the page but one, which is then told without its condition.
    fileprivate mutating func leaveExit(_ id: String) {
        for exit in all("data-exit") {
            guard tree[exit]["data-exit"] == id else {
                tree.detach(exit)
                continue
            }
            tree.set("data-shown", "", of: exit)
            if let title = tree.first(in: exit, where: { $0.tag == "h3" }) { tree.rename(title, to: "h2") }
        }
        guard let exits = first("data-exits") else { return }
        for plain in tree.all(in: exits, where: { $0.has("data-plain") }) { tree.detach(plain) }
    }

    /// Answers in fields that nobody sees.
    mutating func hide(_ answers: [(name: String, value: String)]) {
        let place = tree.newElement("div")
        for (name, value) in answers where !value.isEmpty {
            let field = tree.newElement("input", [("type", "hidden"), ("name", name), ("value", value)])
            tree.append(field, to: place)
        }
        tree.append(place, to: form)
    }

    /// Lets the button that leads back a step do so without script.
    fileprivate mutating func offerWayBack() {
        guard let buttons = first("data-steps"),
            let back = tree.first(in: buttons, where: { $0.has("data-back") })
        else { return }
        if let next = tree.first(in: buttons, where: { $0.has("data-next") }) { tree.detach(next) }
        tree.remove("hidden", of: buttons)
        tree.remove("hidden", of: back)
        tree.set("type", "submit", of: back)
        tree.set("name", "_step", of: back)
        tree.set("value", SubmittedStep.change, of: back)
        // The script has nothing to do with these pages.
        tree.remove("data-frame", of: frame)
    }

    /// The title begins with the heading of a section, which is what is read out first.
    fileprivate mutating func lead(with section: NodeID?, tag: String) {
        guard let section, let heading = tree.first(in: section, where: { $0.tag == tag }) else { return }
        tree.set("tabindex", "-1", of: heading)
        tree.set("autofocus", nil, of: heading)
        if let title { setTitle(trimmed(tree.text(of: heading)) + " – " + title) }
    }

    /// Puts the thanks, and what was sent, in the place of the form.
    fileprivate mutating func thank(_ words: ServerWords, _ reference: String?, _ blocks: [NodeID]) {
        let section = tree.newElement("section", [("class", "dw-send")])
        tree.append(tree.newElement("h2", text: words.receivedTitle), to: section)
        if let reference {
            let text = filled(words.reference, ["reference": reference])
            tree.append(tree.newElement("p", text: text), to: section)
        }
        tree.append(tree.newElement("p", text: words.received), to: section)
        for block in blocks { tree.append(block, to: section) }
        tree.insert(section, before: form)
        tree.detach(form)
        tree.remove("data-frame", of: frame)
        lead(with: section, tag: "h2")
    }
}
