import FormRuntime

// What the page came with, for example a default, is sent along with all other answers. Nobody has to hear that it is not kept.

extension FormOnPage {
    /// Problems without the warnings that answers are not kept which nobody gave. As long as nothing is filled in.
    func withoutUntouched(_ problems: [Problem], _ submitted: SubmittedControls) -> [Problem] {
        problems.filter { problem in
            guard problem.code == "irrelevant", problem.severity == .warning, let box = box(of: problem)
            else {
                return true
            }
            return isTyped(in: box, submitted)
        }
    }

    /// Whether anything was sent for the controls of a box but what stands in them.
    func isTyped(in box: NodeID, _ submitted: SubmittedControls) -> Bool {
        Set(controls(in: box).compactMap { tree[$0]["name"] }).contains { name in
            let presets = (controls[name] ?? []).compactMap(presetValue)
            // Browsers send line breaks as CRLF.
            return fileNames(of: name, in: submitted).contains { !presets.contains($0) }
                || submittedValues(of: name, in: submitted).contains {
                    !isBlank($0) && !presets.contains($0.replacing("\r\n", with: "\n"))
                }
        }
    }

    /// What a control comes with, as it is sent; empty for a box that is not chosen, nil for what sends nothing by itself.
    private func presetValue(of node: NodeID) -> String? {
        let preset = preset(of: node)
        return preset == "checked" ? tree[node]["value"] : preset
    }

    /// What a control sends that nobody touches; nil for a box that is not chosen.
    func sentValue(of node: NodeID) -> String? {
        let isBox = ["radio", "checkbox"].contains(tree[node]["type"])
        return isBox && !tree[node].has("checked") ? nil : presetValue(of: node)
    }
}
