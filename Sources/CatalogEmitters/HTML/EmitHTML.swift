import CatalogModel
import OutputText

/// The pages for people: the style sheets, and in each language the list of services, their topic pages and forms.
package func emitHTML(_ catalog: Catalog) -> [OutputFile] {
    var files = [
        OutputFile(path: "html/assets/dienstwerk.css", text: StyleSheet.pages),
        OutputFile(path: "html/assets/form.css", text: StyleSheet.form),
    ]
    for language in catalog.languages.indices {
        guard let page = PageLanguage(catalog: catalog, language: language) else { continue }
        let services = catalog.services.filter { $0.languages.contains(language) }
        guard !services.isEmpty || language == 0 else { continue }
        files.append(file(page, [], catalogPage(services, in: page)))
        for service in services {
            files.append(file(page, [service.id, "index.html"], topicPage(service, in: page)))
            files.append(file(page, [service.id, "form.html"], formPage(service, in: page)))
        }
    }
    return files
}

private func file(_ page: PageLanguage, _ path: [String], _ root: HTMLElement) -> OutputFile {
    let segments = ["html", page.tag] + (path.isEmpty ? ["index.html"] : path)
    return OutputFile(path: segments.joined(separator: "/"), bytes: htmlPage(root))
}
