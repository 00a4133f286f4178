import CatalogDiagnostics
import CatalogModel
import OutputText

/// The pages of a service: in each language its topic page, its form, and what happens afterwards.
func emitHTML(_ service: Service, _ forms: [FormFile], in pages: [PageLanguage]) -> [OutputFile] {
    let offered = pages.filter { service.languages.contains($0.language) }
    return offered.flatMap { topicPages(of: service, in: $0) }
        + forms.flatMap { form in
            let folder = "html/\(form.page.tag)/\(service.id)/"
            return [
                OutputFile(path: folder + "form.html", bytes: form.whole),
                OutputFile(path: folder + "fragment.html", bytes: form.fragment),
            ]
        }
}

/// What the pages have in common: style sheets, scripts, a sitemap, and in each language the list of services.
func emitSharedHTML(_ catalog: Catalog, _ pages: [PageLanguage]) -> [OutputFile] {
    var files = styleSheets(of: catalog.webDesign)
    files.append(OutputFile(path: "html/assets/\(searchScriptName)", bytes: searchScript))
    files += emitSharedScripts(catalog)
    files += sitemaps(catalog)
    for page in pages where !page.services.isEmpty || page.language == 0 {
        files.append(file(page, catalogPath, catalogPage(in: page)))
    }
    return files
}

private func topicPages(of service: Service, in page: PageLanguage) -> [OutputFile] {
    let topic = file(page, topicPath(service.entry), topicPage(service, in: page))
    guard let workflow = service.workflow else {
        return [topic]
            + (personalDataPage(service, in: page).map { [file(page, personalDataPath(service), $0)] } ?? [])
    }
    let picture = xmlDocument(processPicture(service, workflow, in: page))
    return [
        topic, file(page, [service.id, processFile], processPage(service, workflow, in: page)),
        OutputFile(path: "html/\(page.tag)/\(service.id)/process.svg", bytes: picture),
    ]
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
