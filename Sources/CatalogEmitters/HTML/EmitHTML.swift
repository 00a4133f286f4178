import CatalogDiagnostics
import CatalogModel
import OutputText

/// The pages for people: style sheets, the search, a sitemap, and in each language the list of services, their topic pages
/// and forms.
package func emitHTML(_ catalog: Catalog) -> [OutputFile] {
    var files = styleSheets(of: catalog.webDesign)
    files.append(OutputFile(path: "html/assets/\(searchScriptName)", bytes: searchScript))
    files += emitFormScripts(catalog)
    if let sitemap = sitemap(catalog) {
        files.append(OutputFile(path: "html/sitemap.xml", bytes: xmlDocument(sitemap)))
    }
    for language in catalog.languages.indices {
        guard let page = PageLanguage(catalog: catalog, language: language) else { continue }
        guard !page.services.isEmpty || language == 0 else { continue }
        files.append(file(page, catalogPath, catalogPage(in: page)))
        files += page.services.concurrentMap { pages(of: $0, in: page) }.flatMap(\.self)
    }
    return files
}

private func pages(of service: Service, in page: PageLanguage) -> [OutputFile] {
    let folder = "html/\(page.tag)/\(service.id)/"
    let files = [
        file(page, topicPath(service), topicPage(service, in: page)),
        OutputFile(path: folder + "form.html", bytes: formFile(service, in: page)),
        OutputFile(path: folder + "fragment.html", bytes: fragmentFile(service, in: page)),
    ]
    guard let workflow = service.workflow else { return files }
    let picture = xmlDocument(processPicture(service, workflow, in: page))
    return files + [
        file(page, [service.id, "process.html"], processPage(service, workflow, in: page)),
        OutputFile(path: folder + "process.svg", bytes: picture),
    ]
}

/// The bytes of `form.html`, which a form server has, too.
func formFile(_ service: Service, in page: PageLanguage) -> [UInt8] {
    htmlPage(page.catalog.webDesign.markedUp(formPage(service, in: page)))
}

/// The bytes of `fragment.html`.
func fragmentFile(_ service: Service, in page: PageLanguage) -> [UInt8] {
    htmlFragment(page.catalog.webDesign.markedUp(formFragment(service, in: page)))
}

private func file(_ page: PageLanguage, _ path: [String], _ root: HTMLElement) -> OutputFile {
    let segments = ["html", page.tag] + path
    return OutputFile(
        path: segments.joined(separator: "/"), bytes: htmlPage(page.catalog.webDesign.markedUp(root)))
}

/// The style sheets of our own, each once.
private func styleSheets(of design: WebDesign) -> [OutputFile] {
    var files: [OutputFile] = []
    for sheet in WebDesign.PageKind.allCases.flatMap(design.styleSheets) {
        let file = OutputFile(path: "html/assets/\(sheet.name)", text: sheet.text)
        if !files.contains(file) { files.append(file) }
    }
    return files
}
