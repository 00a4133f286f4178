import FormPages
import FormRuntime
import Foundation

/// A form on pages that are read from a folder, because they have another web design than those that were compiled in.
struct OnOtherPages<Compiled: PagedForm>: PagedForm {
    let form: Compiled

    static var definition: FormDefinition { Compiled.definition }
    static var pages: FormPages { OtherPages.byService[definition.service] ?? Compiled.pages }

    init(_ answers: Answers) { form = Compiled(answers) }

    func write(to writer: inout AnswerWriter) { form.write(to: &writer) }
}

/// The pages of the folder that the command was called with.
enum OtherPages {
    static let folder = CommandLine.arguments.dropFirst().first.map { URL(filePath: $0) }

    static let byService: [String: FormPages] = {
        guard let folder else { return [:] }
        let pages = forms.values.map { form in
            (
                form.definition.service,
                FormPages(form.pages.languages.map { page($0, form.definition.service, folder) })
            )
        }
        return Dictionary(uniqueKeysWithValues: pages)
    }()

    private static func page(_ language: String, _ service: String, _ folder: URL) -> FormPages.Page {
        func template(_ name: String) -> PageTemplate {
            let file = folder.appending(path: "\(language)/\(service)/\(name)")
            return PageTemplate(bytes: (try? Data(contentsOf: file)).map(Array.init) ?? [])
        }
        let (whole, fragment) = (template("form.html"), template("fragment.html"))
        return FormPages.Page(language: language, whole: { whole }, fragment: { fragment })
    }
}
