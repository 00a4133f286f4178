/// Our own design: the components are the mark-up.
extension WebDesign {
    static let dienstwerk = WebDesign(
        styleSheets: { kind in
            switch kind {
            case .page: [StyleSheetFile(name: "dienstwerk.css", text: StyleSheet.pages)]
            case .form: [StyleSheetFile(name: "form.css", text: StyleSheet.form)]
            case .fragment: [StyleSheetFile(name: "fragment.css", text: StyleSheet.fragment)]
            }
        }, component: nil)
}
