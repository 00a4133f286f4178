/// The file in `assets` that finds services on the catalog's page.
let searchScriptName = "search.js"

/// `search.js` without the comments and the indentation that only its readers need.
let searchScript: [UInt8] = {
    var script: [UInt8] = []
    for line in PackageResources.search_js.split(separator: UInt8(ascii: "\n")) {
        let text = line.drop { $0 == UInt8(ascii: " ") }
        guard !text.isEmpty, !text.starts(with: Array("//".utf8)) else { continue }
        script += text + [UInt8(ascii: "\n")]
    }
    return script
}()
