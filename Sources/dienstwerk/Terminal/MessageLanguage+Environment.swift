import ArgumentParser
import CatalogDiagnostics

extension MessageLanguage: ExpressibleByArgument {
    /// German where the environment asks for it, English everywhere else.
    static let ofEnvironment = language(of: environmentValue)

    /// The first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set decides, as POSIX says.
    static func language(of environment: (String) -> String?) -> MessageLanguage {
        let locale =
            ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty } ?? ""
        let tag = locale.lowercased().prefix { $0 != "_" && $0 != "-" && $0 != "." && $0 != "@" }
        return tag == "de" || tag == "german" ? .german : .english
    }
}
