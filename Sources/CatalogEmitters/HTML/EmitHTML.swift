import CatalogDiagnostics
import CatalogModel
import OutputText

/// The pages for people: style sheets, the search, a sitemap, and in each language the list of services, their topic pages
/// and forms.
func emitHTML(_ catalog: Catalog, _ forms: FormFiles) -> [OutputFile] {
    var files = styleSheets(of: catalog.webDesign)
    files.append(OutputFile(path: "html/assets/\(searchScriptName)", bytes: searchScript))
    files += emitFormScripts(catalog)
    if let sitemap = sitemap(catalog) {
        files.append(OutputFile(path: "html/sitemap.xml", bytes: xmlDocument(sitemap)))
    }
    for page in forms.languages where !page.services.isEmpty || page.language == 0 {
        files.append(file(page, catalogPath, catalogPage(in: page)))
        files += page.services.concurrentMap { pages(of: $0, in: page) }.flatMap(\.self)
    }
    for (service, forms) in zip(catalog.services, forms.services) {
        for form in forms {
            let folder = "html/\(form.page.tag)/\(service.id)/"
            files.append(OutputFile(path: folder + "form.html", bytes: form.whole))
            files.append(OutputFile(path: folder + "fragment.html", bytes: form.fragment))
        }
    }
    return files
}

private func pages(of service: Service, in page: PageLanguage) -> [OutputFile] {
    let topic = file(page, topicPath(service), topicPage(service, in: page))
    guard let workflow = service.workflow else { return [topic] }
    let picture = xmlDocument(processPicture(service, workflow, in: page))
    return [
        topic, file(page, [service.id, "process.html"], processPage(service, workflow, in: page)),
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
