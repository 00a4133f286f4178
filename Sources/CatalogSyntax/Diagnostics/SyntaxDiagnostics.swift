import CatalogDiagnostics

/// Everything that reading a file or an expression can report, by code.
package let syntaxDiagnostics: [DiagnosticDefinition] = [
    .emptyFile, .fileTooLarge, .wrongEncoding, .invalidUTF8, .controlCharacter, .severalDocuments,
    .tabIndentation, .missingColon, .wrongIndentation, .unclosedQuote, .unclosedBracket, .colonInText,
    .reservedCharacter, .wrongEscape, .textBehindValue, .wrongTextBlock, .missingComma, .listOnKeyLine,
    .duplicateKey, .keyNotText, .mergeKey, .tag, .unknownAlias, .aliasInItself,
    .aliasExpansion, .nestedTooDeep, .textTooLong, .directive, .missingKey, .invisibleCharacter,
    .unusedAnchor, .commentInText, .tooManyEntries, .mixedList, .decimalComma, .emptyExpression,
    .foreignOperator, .wrongQuotes, .unclosedText, .unbalancedParenthesis, .expressionTooComplex,
    .chainedComparison, .wrongNumber, .notWithoutParentheses, .wrongTextEscape, .missingOperand,
    .unexpectedInExpression, .missingWord,
]
