import Foundation
import Testing

@Suite struct CommandTests {
    // MARK: Checking and reporting

    @Test func checkSaysHowManyServicesAreFine() throws {
        let run = try Workplace().run("check")
        #expect(run.status == 0)
        #expect(run.output == "2 services checked: no errors.\n")
        #expect(run.errors.isEmpty)
    }

    @Test func anErrorIsShownInCompilerStyleAndEndsWithOne() throws {
        let place = try Workplace()
        try place.write(
            "catalog/services/first.yaml",
            Workplace.service("first").replacing("type: text", with: "type: txet"))
        for command in [["check"], ["build"], ["build", "--check"]] {
            let run = try CommandRun(command, in: place.folder)
            #expect(run.status == 1)
            #expect(run.output.hasPrefix("catalog/services/first.yaml:13:22: error: "))
            #expect(run.output.split(separator: "\n").last?.contains("1 error") == true)
        }
        #expect(!place.exists("generated"))
    }

    #if os(Linux)
        /// Its data about all calendars would be half of the command, and half of the time that the command takes to start.
        @Test func theCommandGetsAlongWithFoundationsEssentials() throws {
            let place = try Workplace()
            let command = try CommandRun.executable()
            let run = try CommandRun(
                [command.path], in: place.folder, executable: URL(filePath: "/usr/bin/ldd"))
            #expect(run.output.contains("libc.so"))
            #expect(!run.output.contains("FoundationInternationalization"))
        }
    #endif

    /// Fourteen hours east of Greenwich it is a later day than twelve hours west of it, at any time.
    @Test func theDayIsThatOfTheMachinesTimeZone() throws {
        let place = try Workplace()
        let (east, west) = (["TZ": "EAST-14"], ["TZ": "WEST+12"])
        let day = try place.run("evaluate", "today()", environment: east).firstLine
        for condition in ["today() < date(\"\(day)\")", "today() + duration(\"P3D\") > date(\"\(day)\")"] {
            let run = try place.run("evaluate", condition, environment: west)
            #expect(run.firstLine == "true", "\(condition)")
        }
    }

    @Test func theLanguageComesFromTheEnvironmentOrTheOption() throws {
        let place = try Workplace()
        let german = "2 Dienste geprüft: keine Fehler."
        let english = "2 services checked: no errors."
        for (environment, expected) in [
            ([:], english), (["LANG": "de_DE.UTF-8"], german), (["LANG": "de_AT"], german),
            (["LANG": "fr_FR"], english),
            (["LANG": "de_DE.UTF-8", "LC_ALL": "en_US.UTF-8"], english),
            (["LANG": "en", "LC_MESSAGES": "de"], german),
            (["LANG": "de_DE.UTF-8", "LC_ALL": ""], german), (["LANG": "den"], english),
        ] as [([String: String], String)] {
            #expect(try place.run("check", environment: environment).firstLine == expected, "\(environment)")
        }
        #expect(try place.run("check", "--language", "de").firstLine == german)
        #expect(try place.run("check", "--language", "en", environment: ["LANG": "de"]).firstLine == english)
    }

    @Test func theMachineFormatsHaveTheOutputForThemselves() throws {
        let place = try Workplace()
        for format in ["json", "sarif"] {
            let run = try place.run("check", "--format", format)
            #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(run.output.utf8)) }
            #expect(run.errors.hasPrefix("2 services checked: no errors.\n"))
        }
    }

    // MARK: Usage and files

    @Test(arguments: [
        ["nope"], ["check", "--colour"], ["check", "--language", "fr"], ["check", "--format", "xml"],
        ["check", "a", "b"],
        ["check", "missing"], ["check", "catalog/catalog.yaml"], ["build", "--emit", "pdf"],
        ["build", "--output", "catalog"],
        ["explain", "DW0000"], ["new", "service"], ["new", "service", "Not Kebab"],
        ["new", "service", "first"],
    ])
    func aWrongCallEndsWithTwoAndWritesNothing(arguments: [String]) throws {
        let place = try Workplace()
        let before = try place.files(in: ".")
        let run = try CommandRun(arguments, in: place.folder)
        #expect(run.status == 2, "\(run)")
        #expect(!run.errors.isEmpty)
        #expect(try place.files(in: ".") == before)
    }

    @Test func helpAndVersionAreFine() throws {
        let place = try Workplace()
        for arguments in [["--help"], ["--version"], ["help", "build"], ["build", "--help"]] {
            let run = try CommandRun(arguments, in: place.folder)
            #expect(run.status == 0)
            #expect(!run.output.isEmpty)
            #expect(run.errors.isEmpty)
        }
    }

    @Test func referenceKnowsPartsTypesAndKeys() throws {
        let place = try Workplace()
        #expect(try place.run("reference", "date").output.hasPrefix("### `type: date`\n"))
        #expect(try place.run("reference", "transition").output.contains("- `from` (needed): "))
        let found = try place.run("reference", "maxItems", "--language", "de").output
        for type in ["choices", "file", "list"] { #expect(found.contains("### `type: \(type)`\n")) }
        let unknown = try place.run("reference", "transitoin")
        #expect(unknown.status == 2)
        #expect(unknown.errors.contains("“transition”"))
    }

    @Test func explainKnowsCodesAndNames() throws {
        let place = try Workplace()
        for name in ["DW4003", "dw4003", "service-without-legal-basis"] {
            let run = try place.run("explain", name)
            #expect(run.status == 0)
            #expect(run.output.hasPrefix("DW4003 service-without-legal-basis (warning)\n"))
        }
        let list = try place.run("explain").output.split(separator: "\n")
        #expect(list.count > 50)
        #expect(list.allSatisfy { $0.hasPrefix("DW") })
        #expect(
            try place.run("explain", "service-without-legal-bases").errors.contains(
                "“service-without-legal-basis”"))
    }

    @Test func newServiceWritesADefinitionThatChecks() throws {
        let place = try Workplace()
        let run = try place.run("new", "service", "register-dog")
        #expect(run.status == 0)
        #expect(try place.text("catalog/services/register-dog.yaml").contains("responsible: office"))
        #expect(try place.run("check").firstLine == "3 services checked: no errors.")
        let again = try place.run("new", "service", "register-dog")
        #expect(again.status == 2)
        #expect(again.errors.contains("exists already"))
        #expect(try place.run("new", "service", "Hund anmelden!").errors.contains("“hund-anmelden”"))
    }

    @Test func hiddenFilesAreIgnoredAndMisnamedOnesReported() throws {
        let place = try Workplace()
        try place.write("catalog/services/.draft.yaml", "broken: [")
        try place.write("catalog/.git/x.yaml", "broken: [")
        try place.write("catalog/services/README.md", "text")
        #expect(try place.run("check").status == 0)
        try place.write("catalog/services/third.yml", Workplace.service("third"))
        let run = try place.run("check")
        #expect(run.status == 1)
        #expect(run.output.hasPrefix("catalog/services/third.yml:1:1: error: "))
        #expect(run.output.contains("“third.yaml”"))
    }

    /// Editors add an ending of their own, which file managers hide.
    @Test(arguments: ["third.yaml.txt", "third.YML.TXT"])
    func aDefinitionThatWasSavedAsTextIsNotPassedOver(_ name: String) throws {
        let place = try Workplace()
        try place.write("catalog/services/\(name)", Workplace.service("third"))
        let run = try place.run("check")
        #expect(run.status == 1)
        #expect(run.output.hasPrefix("catalog/services/\(name):1:1: error: "))
        #expect(run.output.contains("“third.yaml”"))
    }

    @Test func linksAreFollowedWithoutGoingRound() throws {
        let place = try Workplace()
        try FileManager.default.createSymbolicLink(
            at: place.url("catalog/types"), withDestinationURL: place.url("shared"))
        try place.write(
            "shared/colours.yaml", "types: {colour: {type: codeList, options: {red: {de: Rot, en: Red}}}}\n")
        try FileManager.default.createSymbolicLink(
            at: place.url("catalog/services/again"), withDestinationURL: place.url("catalog"))
        try FileManager.default.createSymbolicLink(
            at: place.url("catalog/services/around"), withDestinationURL: place.url("."))
        try place.write("another/services/wrong.yaml", "no definition")
        try place.write(
            "catalog/services/first.yaml",
            Workplace.service("first").replacing("type: text", with: "type: colour").replacing(
                "Kim Muster", with: "red"))
        let run = try place.run("check")
        #expect(run.status == 0, "\(run.output)")
    }

    @Test func aPipeOrABrokenLinkInTheCatalogEndsWithTwo() throws {
        let place = try Workplace()
        let link = place.url("catalog/services/third.yaml")
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: place.url("nowhere"))
        #expect(try place.run("check").status == 2)
        try FileManager.default.removeItem(at: link)
        #expect(mkfifo(link.path, 0o600) == 0)
        #expect(try place.run("check").status == 2)
    }

    /// A report that is cut off is no report.
    @Test(arguments: [
        "check --format json", "check", "evaluate 1+1", "evaluate --lines", "explain DW3003", "--help",
        "reference",
        "build",
    ]) func whatCannotBeWrittenIsAFailure(_ call: String) throws {
        let place = try Workplace()
        let script = "echo 1+1 | \"$0\" \(call) >/dev/full"
        let run = try CommandRun(
            ["-c", script, try CommandRun.executable().path], in: place.folder,
            executable: URL(filePath: "/bin/bash"))
        #expect(run.status == 2)
        #expect(run.errors.contains("The output is not complete"), "\(run)")
    }

    @Test func answersMayComeFromAPipe() throws {
        let place = try Workplace()
        let script = #"echo '{"a": 3}' | "$0" evaluate 'a > 2' --answers /dev/stdin"#
        let run = try CommandRun(
            ["-c", script, try CommandRun.executable().path], in: place.folder,
            executable: URL(filePath: "/bin/bash"))
        #expect(run.output == "true\n", "\(run)")
        let missing = try place.run("evaluate", "a > 2", "--answers", "nothing.json")
        #expect(missing.errors.contains("“nothing.json” does not exist."), "\(missing)")
    }

    /// Each file has its value, in their order; types are known by the service alone.
    @Test func anExpressionIsEvaluatedOnEachFileOfAnswers() throws {
        let place = try Workplace()
        try place.write("one.json", #"{"name": "Kim"}"#)
        try place.write("none.json", "{}")
        try place.write("wrong.json", #"{"name": 7}"#)
        let call = ["evaluate", #"name = "Kim""#, "--answers", "one.json", "--answers", "none.json"]
        let run = try place.run(call + ["--service", "first"])
        #expect(run.output == "true\nnull\n", "\(run)")
        #expect(try place.run(call).errors.contains("Several files with answers need --service."))
        let wrong = try place.run(call + ["--answers", "wrong.json", "--service", "first"])
        #expect(wrong.errors.contains("wrong.json: "), "\(wrong)")
        let script = #"printf 'name = "Kim"\n7 +\n' | "$0" "$@""#
        let arguments = ["--lines", "--service", "first"] + call.dropFirst(2)
        let lines = try CommandRun(
            ["-c", script, try CommandRun.executable().path, "evaluate"] + arguments, in: place.folder,
            executable: URL(filePath: "/bin/bash"))
        #expect(
            lines.output.hasPrefix(
                #"[{"value": "true", "type": "boolean"}, {"value": null, "type": "null"}]"# + "\n{\"error\":"),
            "\(lines)")
    }
}
