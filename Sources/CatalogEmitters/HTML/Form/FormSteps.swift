import CatalogModel
import OutputText

/// What only stands on the page for the script: hidden, or as parts to be copied. The words are here and not in the
/// script, so that it needs to know neither languages nor designs.
struct FormSteps {
    let page: PageLanguage

    static let progressID = HTMLIdentifier(inForm: "-progress")

    private var words: StepWords { page.words.steps }

    var progress: HTMLNode {
        .element(
            .p,
            [
                .class("dw-progress"), .id(Self.progressID), .data("data-progress"),
                .data("data-words", words.progress), .hidden,
            ] + page.wordAttributes)
    }

    /// Links to the controls whose answers have to be mended.
    var problemSummary: HTMLNode {
        let title = HTMLIdentifier(inForm: "-problems")
        return .element(
            .div,
            [
                .class("dw-summary"), .data("data-summary"), .role("group"), .ariaLabelledBy(title),
                .focusableByScript, .hidden,
            ],
            [
                .element(.h2, [.id(title)] + page.wordAttributes, text: words.problems),
                .element(.ul),
            ])
    }

    var buttons: HTMLNode {
        .element(
            .div, [.class("dw-steps"), .data("data-steps"), .hidden],
            [
                .element(
                    .button, [.class("dw-button"), .type(.submit), .data("data-next")] + page.wordAttributes,
                    text: words.next),
                .element(
                    .button,
                    [.class("dw-button dw-secondary"), .type(.button), .data("data-back"), .hidden]
                        + page.wordAttributes,
                    text: words.back),
            ])
    }

    /// Where is said what others see.
    var status: HTMLNode {
        .element(.p, [.class("dw-unseen"), .roleStatus, .data("data-status")] + page.wordAttributes)
    }

    var parts: HTMLNode {
        .element(
            .template, [.data("data-parts")],
            [
                .element(
                    .div,
                    [
                        .data("data-part", "words"), .data("data-title", words.title),
                        .data("data-wrong", words.wrongTitle), .data("data-none", words.none),
                        .data("data-agreed", words.agreed), .data("data-added", words.added),
                        .data("data-removed", words.removed), .data("data-locale", words.locale),
                        .data("data-lost", words.lost),
                    ]),
                sentence("problem", .class("dw-problem"), words.problem),
                sentence("warning", .class("dw-warning"), words.warning),
                .element(
                    .li, [.data("data-part", "link")],
                    [.element(.a, [.href(.fragment(HTMLIdentifier("f")))] + page.wordAttributes)]),
                .element(
                    .button,
                    [
                        .class("dw-button dw-secondary dw-remove"), .type(.button),
                        .data("data-part", "remove"),
                        .data("data-words", words.remove),
                    ] + page.wordAttributes),
                counter,
                .element(.div, [.class("dw-review"), .data("data-part", "block")], [.element(.dl)]),
                reviewRow,
            ])
    }

    private func sentence(_ part: String, _ style: HTMLAttribute, _ prefix: String) -> HTMLNode {
        .element(
            .p, [style, .data("data-part", part)] + page.wordAttributes,
            [
                .element(.span, [.class("dw-unseen")], text: prefix), .text(" "),
                .element(.span, [.data("data-text")]),
            ])
    }

    private var counter: HTMLNode {
        .element(
            .p,
            [
                .class("dw-counter"), .data("data-part", "counter"),
                .data("data-character-left", words.characterLeft),
                .data("data-characters-left", words.charactersLeft),
                .data("data-character-over", words.characterOver),
                .data("data-characters-over", words.charactersOver),
                .data("data-word-left", words.wordLeft), .data("data-words-left", words.wordsLeft),
                .data("data-word-over", words.wordOver), .data("data-words-over", words.wordsOver),
            ] + page.wordAttributes)
    }

    private var reviewRow: HTMLNode {
        .element(
            .div, [.class("dw-row"), .data("data-part", "row")],
            [
                .element(.dt),
                // An answer may run the other way than the page. The language is that of the words for none.
                .element(
                    .dd, [.data("data-answer", page.languageOfWords), .dir(.auto)]),
                .element(
                    .dd, [.class("dw-change")] + page.wordAttributes,
                    [
                        .element(
                            .a, [.href(.fragment(HTMLIdentifier("f")))],
                            [
                                .element(.span, [.ariaHidden], text: words.change),
                                .element(.span, [.class("dw-unseen"), .data("data-words", words.changeOf)]),
                            ])
                    ]),
            ])
    }
}
