import FormPages
import GeneratedForms

extension SepaDirectDebitMandate: PagedForm {
    public static let pages = FormPages([
        FormPages.Page(language: "de", whole: { whole0 }, fragment: { fragment0 }),
        FormPages.Page(language: "en", whole: { whole1 }, fragment: { fragment1 }),
    ])

    private static let content0: StaticString = ##"""
    <p class="dw-lead" data-lead>Bitte beantworten Sie alle Fragen, die nicht als freiwillig gekennzeichnet sind.</p>
    <section class="dw-exits" data-exits>
    <h2 data-plain>Wann dieses Formular nicht das richtige ist</h2>
    <div data-exit="notEntitled">
    <h3>Das Mandat muss die Person erteilen, der das Konto gehört</h3>
    <p class="dw-condition" data-plain>Das gilt, wenn Sie „<bdi>Dürfen Sie über das Konto verfügen?</bdi>“ mit Nein beantwortet haben.</p>
    <div class="dw-prose">
    <p>Bitte geben Sie den Link zu diesem Formular an die Kontoinhaberin oder den Kontoinhaber weiter. Sie oder er kann das Mandat auch für Ihre Kassenzeichen erteilen.</p>
    <p>Fragen? Die <a href="tel:+492214710120">Stadtkasse</a> hilft gern.</p>
    </div>
    </div>
    </section>
    <form class="dw-form" method="post" action="/forms/sepa-direct-debit-mandate" novalidate>
    <div><input type="hidden" name="_service" value="sepa-direct-debit-mandate"><input type="hidden" name="_version" value="1.0.0"><input type="hidden" name="_definition" value="f26c54333497c961eb4e8f257cf7c88ea85a55e4c37c5a94ddd2e7e1bc59ead4"><input type="hidden" name="_language" value="de"></div>
    <p class="dw-progress" id="f--progress" data-progress data-words="Schritt {number} von {count}" hidden></p>
    <div class="dw-summary" data-summary role="group" aria-labelledby="f--problems" tabindex="-1" hidden>
    <h2 id="f--problems">Bitte prüfen Sie Ihre Angaben</h2>
    <ul></ul>
    </div>
    <fieldset class="dw-part" id="f--page-payer" data-page="payer">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 1 von 3</span> <h2>Wer zahlt?</h2></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Für wen erteilen Sie das Mandat?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-payerKind" name="payerKind" value="person"> <label for="f-payerKind">Für mich selbst</label></div>
    <div class="dw-choice"><input type="radio" id="f-payerKind--organisation" name="payerKind" value="organisation"> <label for="f-payerKind--organisation">Für eine Firma oder einen Verein</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group dw-conditional" id="f-organisation" data-field="organisation" data-when aria-describedby="f-organisation-when">
    <legend class="dw-label">Organisation</legend>
    <p class="dw-condition" id="f-organisation-when" data-plain>Nur ausfüllen, wenn Sie bei „<bdi>Für wen erteilen Sie das Mandat?</bdi>“ die Antwort „<bdi>Für eine Firma oder einen Verein</bdi>“ gewählt haben.</p>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-organisation.name">Name der Organisation</label>
    <p class="dw-hint" id="f-organisation.name-hint">So, wie er im Vereins- oder Handelsregister steht.</p>
    <input class="dw-input" type="text" id="f-organisation.name" name="organisation.name" aria-describedby="f-organisation.name-hint" autocomplete="organization">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-organisation.registerNumber">Registernummer <span class="dw-mark" data-mark>(freiwillige Angabe)</span></label>
    <p class="dw-hint" id="f-organisation.registerNumber-hint">Zum Beispiel VR 1234 oder HRB 56789.</p>
    <input class="dw-input dw-w20" type="text" id="f-organisation.registerNumber" name="organisation.registerNumber" aria-describedby="f-organisation.registerNumber-hint">
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group" id="f-payer" data-field="payer">
    <legend class="dw-label">Ihr Name</legend>
    <div class="dw-field" data-field data-profile="given-name">
    <label class="dw-label" for="f-payer.givenName">Vorname</label>
    <p class="dw-hint" id="f-payer.givenName-hint">Alle Vornamen, die Sie im Alltag führen.</p>
    <input class="dw-input" type="text" id="f-payer.givenName" name="payer.givenName" aria-describedby="f-payer.givenName-hint" autocomplete="given-name">
    </div>
    <div class="dw-field" data-field data-profile="family-name"><label class="dw-label" for="f-payer.familyName">Familienname</label><input class="dw-input" type="text" id="f-payer.familyName" name="payer.familyName" autocomplete="family-name"></div>
    </fieldset>
    <fieldset class="dw-field dw-group" id="f-address" data-field="address" aria-describedby="f-address-hint">
    <legend class="dw-label">Anschrift</legend>
    <p class="dw-hint" id="f-address-hint">Die Anschrift, die auf dem Bescheid steht.</p>
    <div class="dw-field" data-field data-profile="address-line1"><label class="dw-label" for="f-address.street">Straße und Hausnummer</label><input class="dw-input" type="text" id="f-address.street" name="address.street" autocomplete="address-line1"></div>
    <div class="dw-field" data-field data-profile="address-line2">
    <label class="dw-label" for="f-address.addition">Adresszusatz <span class="dw-mark" data-mark>(freiwillige Angabe)</span></label>
    <p class="dw-hint" id="f-address.addition-hint">Zum Beispiel „bei Demir“ oder „Hinterhaus“.</p>
    <input class="dw-input" type="text" id="f-address.addition" name="address.addition" aria-describedby="f-address.addition-hint" autocomplete="address-line2">
    </div>
    <div class="dw-field" data-field data-profile="postal-code"><label class="dw-label" for="f-address.postalCode">Postleitzahl</label><input class="dw-input dw-w5" type="text" id="f-address.postalCode" name="address.postalCode" autocomplete="postal-code" inputmode="numeric"></div>
    <div class="dw-field" data-field data-profile="address-level2"><label class="dw-label" for="f-address.city">Ort</label><input class="dw-input" type="text" id="f-address.city" name="address.city" autocomplete="address-level2"></div>
    </fieldset>
    <div class="dw-field" data-field data-profile="email">
    <label class="dw-label" for="f-email">E-Mail-Adresse <span class="dw-mark" data-mark>(freiwillig, aber hilfreich)</span></label>
    <p class="dw-hint" id="f-email-hint">Dorthin schicken wir die Mandatsreferenz. Ohne E-Mail-Adresse kommt sie mit der Post.</p>
    <input class="dw-input" type="email" id="f-email" name="email" aria-describedby="f-email-hint" autocomplete="email" spellcheck="false" autocapitalize="none">
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-payments" data-page="payments">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 2 von 3</span> <h2>Was soll abgebucht werden?</h2></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Für welche Zahlungen gilt das Mandat?</legend>
    <div class="dw-choices">
    <div class="dw-choice">
    <input type="radio" id="f-scope" name="scope" value="allPayments" aria-describedby="f-scope-hint-allPayments"> <label for="f-scope">Für alle Zahlungen an die Stadt</label>
    <p class="dw-choice-hint" id="f-scope-hint-allPayments">Auch für künftige, zum Beispiel eine neue Steuer oder Gebühr.</p>
    </div>
    <div class="dw-choice"><input type="radio" id="f-scope--selectedPayments" name="scope" value="selectedPayments"> <label for="f-scope--selectedPayments">Nur für bestimmte Kassenzeichen</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group dw-conditional" id="f-references" data-field="references" data-when data-list data-least="1" data-most="10" data-item-label="Kassenzeichen" data-item-title="Kassenzeichen {number}" aria-describedby="f-references-when f-references-hint f-references-limits">
    <legend class="dw-label">Kassenzeichen</legend>
    <p class="dw-condition" id="f-references-when" data-plain>Nur ausfüllen, wenn Sie bei „<bdi>Für welche Zahlungen gilt das Mandat?</bdi>“ die Antwort „<bdi>Nur für bestimmte Kassenzeichen</bdi>“ gewählt haben.</p>
    <p class="dw-hint" id="f-references-hint">Oben rechts auf dem Bescheid, zum Beispiel 4711.000815.3.</p>
    <p class="dw-hint" id="f-references-limits" data-plain>Lassen Sie frei, was Sie nicht brauchen. Hier ist Platz für 3 Einträge. Wenn Sie mehr brauchen (höchstens 10), wenden Sie sich bitte an die zuständige Stelle.</p>
    <div class="dw-field" data-field data-item="0"><label class="dw-label" for="f-references.0"><span data-title>Kassenzeichen 1</span></label><input class="dw-input dw-w20" type="text" id="f-references.0" name="references.0"></div>
    <div class="dw-field" data-field data-item="1"><label class="dw-label" for="f-references.1"><span data-title>Kassenzeichen 2</span> <span class="dw-mark" data-mark data-plain>(freiwillige Angabe)</span></label><input class="dw-input dw-w20" type="text" id="f-references.1" name="references.1"></div>
    <div class="dw-field" data-field data-item="2"><label class="dw-label" for="f-references.2"><span data-title>Kassenzeichen 3</span> <span class="dw-mark" data-mark data-plain>(freiwillige Angabe)</span></label><input class="dw-input dw-w20" type="text" id="f-references.2" name="references.2"></div>
    <button class="dw-button dw-secondary" type="button" data-part="add" hidden>Kassenzeichen hinzufügen</button>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-anyReference">Eines Ihrer Kassenzeichen</label>
    <p class="dw-condition" id="f-anyReference-when" data-plain>Nur beantworten, wenn Sie bei „<bdi>Für welche Zahlungen gilt das Mandat?</bdi>“ die Antwort „<bdi>Für alle Zahlungen an die Stadt</bdi>“ gewählt haben.</p>
    <p class="dw-hint" id="f-anyReference-hint">Daran erkennen wir Sie. Es steht oben rechts auf dem Bescheid, zum Beispiel 4711.000815.3.</p>
    <input class="dw-input dw-w20" type="text" id="f-anyReference" name="anyReference" aria-describedby="f-anyReference-when f-anyReference-hint">
    </div>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Sollen wir auch Beträge abbuchen, die schon fällig sind?</legend>
    <details class="dw-help">
    <summary>Hilfe zu dieser Frage</summary>
    <div class="dw-prose">
    <p>Zum Beispiel nach einer Mahnung. Wenn Sie „Nein“ wählen, überweisen Sie offene Beträge bitte selbst.</p>
    </div>
    </details>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-arrears" name="arrears" value="true"> <label for="f-arrears">Ja</label></div>
    <div class="dw-choice"><input type="radio" id="f-arrears--false" name="arrears" value="false"> <label for="f-arrears--false">Nein</label></div>
    </div>
    </fieldset>
    </fieldset>
    <fieldset class="dw-part" id="f--page-mandate" data-page="mandate">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 3 von 3</span> <h2>Konto und Mandat</h2></legend>
    <fieldset class="dw-field" data-field aria-describedby="f-mayDispose-hint">
    <legend class="dw-label">Dürfen Sie über das Konto verfügen?</legend>
    <p class="dw-hint" id="f-mayDispose-hint">Das Konto gehört Ihnen oder Sie haben eine Kontovollmacht.</p>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-mayDispose" name="mayDispose" value="true"> <label for="f-mayDispose">Ja</label></div>
    <div class="dw-choice"><input type="radio" id="f-mayDispose--false" name="mayDispose" value="false"> <label for="f-mayDispose--false">Nein</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group" id="f-account" data-field="account">
    <legend class="dw-label">Bankverbindung</legend>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-account.accountHolder">Kontoinhaberin oder Kontoinhaber</label>
    <p class="dw-hint" id="f-account.accountHolder-hint">Der Name, auf den das Konto läuft – bei Gemeinschaftskonten genügt ein Name.</p>
    <input class="dw-input" type="text" id="f-account.accountHolder" name="account.accountHolder" aria-describedby="f-account.accountHolder-hint">
    </div>
    <div class="dw-field" data-field data-sensitive>
    <label class="dw-label" for="f-account.iban">IBAN</label>
    <p class="dw-hint" id="f-account.iban-hint">Sie steht auf Ihrer Bankkarte und auf jedem Kontoauszug. Eine deutsche IBAN hat 22 Stellen.</p>
    <input class="dw-input" type="text" id="f-account.iban" name="account.iban" aria-describedby="f-account.iban-hint" spellcheck="false" autocapitalize="characters">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-account.bic">BIC <span class="dw-mark" data-mark>(freiwillige Angabe)</span></label>
    <p class="dw-hint" id="f-account.bic-hint">Nur nötig, wenn das Konto außerhalb des Europäischen Wirtschaftsraums liegt, zum Beispiel in der Schweiz.</p>
    <input class="dw-input dw-w20" type="text" id="f-account.bic" name="account.bic" aria-describedby="f-account.bic-hint" spellcheck="false" autocapitalize="characters">
    </div>
    </fieldset>
    <div class="dw-note" id="f-creditorNote" data-note>
    <div class="dw-prose">
    <p><strong>Zahlungsempfängerin:</strong> Stadt Hellenbeck, Stadtkasse, Rathausplatz 1, 43210 Hellenbeck</p>
    <p><strong>Gläubiger-Identifikationsnummer:</strong> DE98ZZZ09999999999</p>
    <p><strong>Art der Zahlung:</strong> wiederkehrend. Die Mandatsreferenz teilen wir Ihnen mit.</p>
    </div>
    </div>
    <div class="dw-field" data-field>
    <div id="f-authorisation-text" class="dw-prose">
    <p>Ich ermächtige die Stadt Hellenbeck, Zahlungen von diesem Konto mittels Lastschrift einzuziehen. Zugleich weise ich die Bank an, die von der Stadt Hellenbeck auf das Konto gezogenen Lastschriften einzulösen.</p>
    <p>Hinweis: Ich kann innerhalb von acht Wochen, beginnend mit dem Belastungsdatum, die Erstattung des belasteten Betrages verlangen. Es gelten dabei die mit der Bank vereinbarten Bedingungen.</p>
    </div>
    <div class="dw-choice"><input type="checkbox" id="f-authorisation" name="authorisation" value="true" aria-describedby="f-authorisation-text"> <label for="f-authorisation">SEPA-Lastschriftmandat</label></div>
    </div>
    </fieldset>
    <section class="dw-send" data-check>
    <h2>Angaben prüfen und absenden</h2>
    <p>Bitte lesen Sie Ihre Angaben noch einmal durch, bevor Sie das Formular absenden.</p>
    <div data-review></div>
    <button class="dw-button" type="submit" data-send>Formular absenden</button>
    </section>
    <div class="dw-steps" data-steps hidden><button class="dw-button" type="submit" data-next>Weiter</button><button class="dw-button dw-secondary" type="button" data-back hidden>Zurück</button></div>
    <p class="dw-unseen" role="status" data-status></p>
    <template data-parts>
    <div data-part="words" data-title="{step} (Schritt {number} von {count}) – {page}" data-wrong="Fehler: {title}" data-none="Keine Angabe" data-agreed="Ja, bestätigt" data-added="{item} hinzugefügt" data-removed="{item} entfernt" data-locale="de" data-lost="Diese Angabe wurde beim Verlassen der Seite nicht gespeichert. Bitte machen Sie sie noch einmal."></div>
    <p class="dw-problem" data-part="problem"><span class="dw-unseen">Fehler:</span> <span data-text></span></p>
    <p class="dw-warning" data-part="warning"><span class="dw-unseen">Hinweis:</span> <span data-text></span></p>
    <li data-part="link"><a href="#f"></a></li>
    <button class="dw-button dw-secondary dw-remove" type="button" data-part="remove" data-words="{item} entfernen"></button>
    <p class="dw-counter" data-part="counter" data-character-left="Noch {number} Zeichen möglich" data-characters-left="Noch {number} Zeichen möglich" data-character-over="{number} Zeichen zu viel" data-characters-over="{number} Zeichen zu viel" data-word-left="Noch {number} Wort möglich" data-words-left="Noch {number} Wörter möglich" data-word-over="{number} Wort zu viel" data-words-over="{number} Wörter zu viel"></p>
    <div class="dw-review" data-part="block">
    <dl></dl>
    </div>
    <div class="dw-row" data-part="row">
    <dt></dt>
    <dd data-answer="de" dir="auto"></dd>
    <dd class="dw-change"><a href="#f"><span aria-hidden="true">Ändern</span><span class="dw-unseen" data-words="{label} ändern"></span></a></dd>
    </div>
    </template>
    </form>

    """##

    private static let whole0 = PageTemplate(
        ##"""
        <!DOCTYPE html>
        <html lang="de">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>SEPA-Lastschriftmandat erteilen: Formular – Hellenbeck</title>
        <meta name="description" content="Grundsteuer, Hundesteuer, Abfallgebühren oder Kita-Beitrag: Mit einem Lastschriftmandat bucht die Stadtkasse fällige Beträge pünktlich von Ihrem Konto ab.">
        <meta name="color-scheme" content="light dark">
        <link rel="stylesheet" href="../../assets/form.css">
        <script type="module" src="../../assets/form.js" blocking="render"></script>
        <meta name="robots" content="noindex">
        </head>
        <body class="dw">
        <a class="dw-skip" href="#inhalt">Zum Inhalt springen</a>
        <header class="dw-banner">
        <div class="dw-width dw-banner-row">
        <a class="dw-town" href="../index.html">Hellenbeck <span class="dw-town-section">Online-Dienste</span></a>
        <nav class="dw-languages" aria-label="Sprache wählen">
        <ul>
        <li><a href="../../de/sepa-direct-debit-mandate/form.html" hreflang="de" lang="de" aria-current="page">Deutsch</a></li>
        <li><a href="../../en/sepa-direct-debit-mandate/form.html" hreflang="en" lang="en">English</a></li>
        </ul>
        </nav>
        </div>
        </header>
        <main class="dw-main" id="inhalt">
        <div class="dw-width dw-narrow" data-frame="sepa-direct-debit-mandate" data-language="de">
        <nav class="dw-breadcrumb" aria-label="Sie sind hier">
        <ol>
        <li><a href="../index.html">Online-Dienste</a></li>
        <li><a href="./index.html">SEPA-Lastschriftmandat erteilen</a></li>
        <li><span aria-current="page">Formular</span></li>
        </ol>
        </nav>
        <h1>SEPA-Lastschriftmandat erteilen</h1>

        """##,
        content0,
        #"""
        </div>
        </main>
        <footer class="dw-footer">
        <div class="dw-width">
        <p class="dw-footer-town">Hellenbeck</p>
        <p class="dw-footer-title">Zuständig und für Sie da</p>
        <address class="dw-contact">
        <p class="dw-contact-name">Stadtkasse</p>
        <p>Telefon: <a href="tel:+492214710120" dir="ltr">+49 221 4710120</a></p>
        <p>E-Mail: <a href="mailto:stadtkasse@hellenbeck.example">stadtkasse@<wbr>hellenbeck.example</a></p>
        <p><a href="/stadtkasse">Zur Seite der Stelle</a></p>
        <p class="dw-contact-address"><bdi>Rathausplatz 1</bdi><br><bdi>43210 Hellenbeck</bdi></p>
        </address>
        <p class="dw-imprint">Formularversion 1.0.0</p>
        </div>
        </footer>
        </body>
        </html>

        """#)

    private static let fragment0 = PageTemplate(
        #"""
        <div class="dw dw-embedded" lang="de" data-frame="sepa-direct-debit-mandate" data-language="de">
        <link rel="stylesheet" href="../../assets/fragment.css">

        """#,
        content0,
        #"""
        <script type="module" src="../../assets/form.js"></script>
        </div>

        """#,
        idPrefix: "sepa-direct-debit-mandate--")

    private static let content1: StaticString = ##"""
    <p class="dw-lead" data-lead>Please answer all questions that are not marked as optional.</p>
    <section class="dw-exits" data-exits>
    <h2 data-plain>When this is not the right form</h2>
    <div data-exit="notEntitled">
    <h3>The account holder has to grant the mandate</h3>
    <p class="dw-condition" data-plain>This is so if you answered “<bdi>Are you entitled to use the account?</bdi>” with No.</p>
    <div class="dw-prose">
    <p>Please pass the link to this form on to the account holder, who can grant the mandate for your reference numbers, too.</p>
    <p>Any questions? The <a href="tel:+492214710120">municipal treasury</a> is glad to help.</p>
    </div>
    </div>
    </section>
    <form class="dw-form" method="post" action="/forms/sepa-direct-debit-mandate" novalidate>
    <div><input type="hidden" name="_service" value="sepa-direct-debit-mandate"><input type="hidden" name="_version" value="1.0.0"><input type="hidden" name="_definition" value="f26c54333497c961eb4e8f257cf7c88ea85a55e4c37c5a94ddd2e7e1bc59ead4"><input type="hidden" name="_language" value="en"></div>
    <p class="dw-progress" id="f--progress" data-progress data-words="Step {number} of {count}" hidden></p>
    <div class="dw-summary" data-summary role="group" aria-labelledby="f--problems" tabindex="-1" hidden>
    <h2 id="f--problems">Please check your answers</h2>
    <ul></ul>
    </div>
    <fieldset class="dw-part" id="f--page-payer" data-page="payer">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 1 of 3</span> <h2>Who pays?</h2></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">For whom do you grant the mandate?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-payerKind" name="payerKind" value="person"> <label for="f-payerKind">For myself</label></div>
    <div class="dw-choice"><input type="radio" id="f-payerKind--organisation" name="payerKind" value="organisation"> <label for="f-payerKind--organisation">For a company or association</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group dw-conditional" id="f-organisation" data-field="organisation" data-when aria-describedby="f-organisation-when">
    <legend class="dw-label">Organisation</legend>
    <p class="dw-condition" id="f-organisation-when" data-plain>Only fill this in if you chose “<bdi>For a company or association</bdi>” for “<bdi>For whom do you grant the mandate?</bdi>”.</p>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-organisation.name">Name of the organisation</label>
    <p class="dw-hint" id="f-organisation.name-hint">As it is entered in the register of associations or companies.</p>
    <input class="dw-input" type="text" id="f-organisation.name" name="organisation.name" aria-describedby="f-organisation.name-hint" autocomplete="organization">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-organisation.registerNumber">Register number <span class="dw-mark" data-mark>(optional)</span></label>
    <p class="dw-hint" id="f-organisation.registerNumber-hint">For example VR 1234 or HRB 56789.</p>
    <input class="dw-input dw-w20" type="text" id="f-organisation.registerNumber" name="organisation.registerNumber" aria-describedby="f-organisation.registerNumber-hint">
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group" id="f-payer" data-field="payer">
    <legend class="dw-label">Your name</legend>
    <div class="dw-field" data-field data-profile="given-name">
    <label class="dw-label" for="f-payer.givenName">First name</label>
    <p class="dw-hint" id="f-payer.givenName-hint">All first names that you use in everyday life.</p>
    <input class="dw-input" type="text" id="f-payer.givenName" name="payer.givenName" aria-describedby="f-payer.givenName-hint" autocomplete="given-name">
    </div>
    <div class="dw-field" data-field data-profile="family-name"><label class="dw-label" for="f-payer.familyName">Last name</label><input class="dw-input" type="text" id="f-payer.familyName" name="payer.familyName" autocomplete="family-name"></div>
    </fieldset>
    <fieldset class="dw-field dw-group" id="f-address" data-field="address" aria-describedby="f-address-hint">
    <legend class="dw-label">Address</legend>
    <p class="dw-hint" id="f-address-hint">The address shown on the notice.</p>
    <div class="dw-field" data-field data-profile="address-line1"><label class="dw-label" for="f-address.street">Street and house number</label><input class="dw-input" type="text" id="f-address.street" name="address.street" autocomplete="address-line1"></div>
    <div class="dw-field" data-field data-profile="address-line2">
    <label class="dw-label" for="f-address.addition">Address supplement <span class="dw-mark" data-mark>(optional)</span></label>
    <p class="dw-hint" id="f-address.addition-hint">For example “c/o Demir” or “rear building”.</p>
    <input class="dw-input" type="text" id="f-address.addition" name="address.addition" aria-describedby="f-address.addition-hint" autocomplete="address-line2">
    </div>
    <div class="dw-field" data-field data-profile="postal-code"><label class="dw-label" for="f-address.postalCode">Postcode</label><input class="dw-input dw-w5" type="text" id="f-address.postalCode" name="address.postalCode" autocomplete="postal-code" inputmode="numeric"></div>
    <div class="dw-field" data-field data-profile="address-level2"><label class="dw-label" for="f-address.city">Town</label><input class="dw-input" type="text" id="f-address.city" name="address.city" autocomplete="address-level2"></div>
    </fieldset>
    <div class="dw-field" data-field data-profile="email">
    <label class="dw-label" for="f-email">E-mail address <span class="dw-mark" data-mark>(optional, but helpful)</span></label>
    <p class="dw-hint" id="f-email-hint">We send the mandate reference there. Without an e-mail address it comes by post.</p>
    <input class="dw-input" type="email" id="f-email" name="email" aria-describedby="f-email-hint" autocomplete="email" spellcheck="false" autocapitalize="none">
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-payments" data-page="payments">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 2 of 3</span> <h2>What shall be collected?</h2></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Which payments does the mandate cover?</legend>
    <div class="dw-choices">
    <div class="dw-choice">
    <input type="radio" id="f-scope" name="scope" value="allPayments" aria-describedby="f-scope-hint-allPayments"> <label for="f-scope">All payments to the town</label>
    <p class="dw-choice-hint" id="f-scope-hint-allPayments">Including future ones, such as a new tax or charge.</p>
    </div>
    <div class="dw-choice"><input type="radio" id="f-scope--selectedPayments" name="scope" value="selectedPayments"> <label for="f-scope--selectedPayments">Certain reference numbers only</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group dw-conditional" id="f-references" data-field="references" data-when data-list data-least="1" data-most="10" data-item-label="Reference number" data-item-title="Reference number {number}" aria-describedby="f-references-when f-references-hint f-references-limits">
    <legend class="dw-label">Reference numbers</legend>
    <p class="dw-condition" id="f-references-when" data-plain>Only fill this in if you chose “<bdi>Certain reference numbers only</bdi>” for “<bdi>Which payments does the mandate cover?</bdi>”.</p>
    <p class="dw-hint" id="f-references-hint">At the top right of the notice, for example 4711.000815.3.</p>
    <p class="dw-hint" id="f-references-limits" data-plain>Leave empty what you do not need. There is room for 3 entries here. If you need more (10 at the most), please get in touch with the responsible unit.</p>
    <div class="dw-field" data-field data-item="0"><label class="dw-label" for="f-references.0"><span data-title>Reference number 1</span></label><input class="dw-input dw-w20" type="text" id="f-references.0" name="references.0"></div>
    <div class="dw-field" data-field data-item="1"><label class="dw-label" for="f-references.1"><span data-title>Reference number 2</span> <span class="dw-mark" data-mark data-plain>(optional)</span></label><input class="dw-input dw-w20" type="text" id="f-references.1" name="references.1"></div>
    <div class="dw-field" data-field data-item="2"><label class="dw-label" for="f-references.2"><span data-title>Reference number 3</span> <span class="dw-mark" data-mark data-plain>(optional)</span></label><input class="dw-input dw-w20" type="text" id="f-references.2" name="references.2"></div>
    <button class="dw-button dw-secondary" type="button" data-part="add" hidden>Add: Reference number</button>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-anyReference">One of your reference numbers</label>
    <p class="dw-condition" id="f-anyReference-when" data-plain>Only answer this if you chose “<bdi>All payments to the town</bdi>” for “<bdi>Which payments does the mandate cover?</bdi>”.</p>
    <p class="dw-hint" id="f-anyReference-hint">It tells us who you are. It is at the top right of the notice, for example 4711.000815.3.</p>
    <input class="dw-input dw-w20" type="text" id="f-anyReference" name="anyReference" aria-describedby="f-anyReference-when f-anyReference-hint">
    </div>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Shall we also collect amounts that are already due?</legend>
    <details class="dw-help">
    <summary>Help with this question</summary>
    <div class="dw-prose">
    <p>For example after a reminder. If you choose “No”, please transfer outstanding amounts yourself.</p>
    </div>
    </details>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-arrears" name="arrears" value="true"> <label for="f-arrears">Yes</label></div>
    <div class="dw-choice"><input type="radio" id="f-arrears--false" name="arrears" value="false"> <label for="f-arrears--false">No</label></div>
    </div>
    </fieldset>
    </fieldset>
    <fieldset class="dw-part" id="f--page-mandate" data-page="mandate">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 3 of 3</span> <h2>Account and mandate</h2></legend>
    <fieldset class="dw-field" data-field aria-describedby="f-mayDispose-hint">
    <legend class="dw-label">Are you entitled to use the account?</legend>
    <p class="dw-hint" id="f-mayDispose-hint">The account is yours or you hold a power of attorney for it.</p>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-mayDispose" name="mayDispose" value="true"> <label for="f-mayDispose">Yes</label></div>
    <div class="dw-choice"><input type="radio" id="f-mayDispose--false" name="mayDispose" value="false"> <label for="f-mayDispose--false">No</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group" id="f-account" data-field="account">
    <legend class="dw-label">Bank account</legend>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-account.accountHolder">Account holder</label>
    <p class="dw-hint" id="f-account.accountHolder-hint">The name in which the account is held – for joint accounts one name is enough.</p>
    <input class="dw-input" type="text" id="f-account.accountHolder" name="account.accountHolder" aria-describedby="f-account.accountHolder-hint">
    </div>
    <div class="dw-field" data-field data-sensitive>
    <label class="dw-label" for="f-account.iban">IBAN</label>
    <p class="dw-hint" id="f-account.iban-hint">You find it on your bank card and on every statement. A German IBAN has 22 characters.</p>
    <input class="dw-input" type="text" id="f-account.iban" name="account.iban" aria-describedby="f-account.iban-hint" spellcheck="false" autocapitalize="characters">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-account.bic">BIC <span class="dw-mark" data-mark>(optional)</span></label>
    <p class="dw-hint" id="f-account.bic-hint">Only necessary if the account is outside the European Economic Area, for example in Switzerland.</p>
    <input class="dw-input dw-w20" type="text" id="f-account.bic" name="account.bic" aria-describedby="f-account.bic-hint" spellcheck="false" autocapitalize="characters">
    </div>
    </fieldset>
    <div class="dw-note" id="f-creditorNote" data-note>
    <div class="dw-prose">
    <p><strong>Creditor:</strong> Stadt Hellenbeck, Stadtkasse, Rathausplatz 1, 43210 Hellenbeck</p>
    <p><strong>Creditor identifier:</strong> DE98ZZZ09999999999</p>
    <p><strong>Type of payment:</strong> recurrent. We will inform you of the mandate reference.</p>
    </div>
    </div>
    <div class="dw-field" data-field>
    <div id="f-authorisation-text" class="dw-prose">
    <p>I authorise the Town of Hellenbeck to collect payments from this account by direct debit. At the same time I instruct the bank to honour the direct debits drawn on the account by the Town of Hellenbeck.</p>
    <p>Note: I may claim a refund of the amount debited within eight weeks of the debit date. The terms agreed with the bank apply.</p>
    </div>
    <div class="dw-choice"><input type="checkbox" id="f-authorisation" name="authorisation" value="true" aria-describedby="f-authorisation-text"> <label for="f-authorisation">SEPA direct debit mandate</label></div>
    </div>
    </fieldset>
    <section class="dw-send" data-check>
    <h2>Check and send</h2>
    <p>Please read through your answers once more before you send the form.</p>
    <div data-review></div>
    <button class="dw-button" type="submit" data-send>Send the form</button>
    </section>
    <div class="dw-steps" data-steps hidden><button class="dw-button" type="submit" data-next>Continue</button><button class="dw-button dw-secondary" type="button" data-back hidden>Back</button></div>
    <p class="dw-unseen" role="status" data-status></p>
    <template data-parts>
    <div data-part="words" data-title="{step} (step {number} of {count}) – {page}" data-wrong="Error: {title}" data-none="No answer" data-agreed="Yes, confirmed" data-added="{item} added" data-removed="{item} removed" data-locale="en-GB" data-lost="This answer was not kept when you left the page. Please give it again."></div>
    <p class="dw-problem" data-part="problem"><span class="dw-unseen">Error:</span> <span data-text></span></p>
    <p class="dw-warning" data-part="warning"><span class="dw-unseen">Note:</span> <span data-text></span></p>
    <li data-part="link"><a href="#f"></a></li>
    <button class="dw-button dw-secondary dw-remove" type="button" data-part="remove" data-words="Remove {item}"></button>
    <p class="dw-counter" data-part="counter" data-character-left="{number} character left" data-characters-left="{number} characters left" data-character-over="{number} character too many" data-characters-over="{number} characters too many" data-word-left="{number} word left" data-words-left="{number} words left" data-word-over="{number} word too many" data-words-over="{number} words too many"></p>
    <div class="dw-review" data-part="block">
    <dl></dl>
    </div>
    <div class="dw-row" data-part="row">
    <dt></dt>
    <dd data-answer="en" dir="auto"></dd>
    <dd class="dw-change"><a href="#f"><span aria-hidden="true">Change</span><span class="dw-unseen" data-words="Change {label}"></span></a></dd>
    </div>
    </template>
    </form>

    """##

    private static let whole1 = PageTemplate(
        ##"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Set up a SEPA direct debit mandate: form – Hellenbeck</title>
        <meta name="description" content="Property tax, dog tax, waste charges or childcare contributions: with a direct debit mandate the municipal treasury collects amounts from your account when&#xA0;…">
        <meta name="color-scheme" content="light dark">
        <link rel="stylesheet" href="../../assets/form.css">
        <script type="module" src="../../assets/form.js" blocking="render"></script>
        <meta name="robots" content="noindex">
        </head>
        <body class="dw">
        <a class="dw-skip" href="#inhalt">Skip to content</a>
        <header class="dw-banner">
        <div class="dw-width dw-banner-row">
        <a class="dw-town" href="../index.html">Hellenbeck <span class="dw-town-section">Online services</span></a>
        <nav class="dw-languages" aria-label="Choose a language">
        <ul>
        <li><a href="../../de/sepa-direct-debit-mandate/form.html" hreflang="de" lang="de">Deutsch</a></li>
        <li><a href="../../en/sepa-direct-debit-mandate/form.html" hreflang="en" lang="en" aria-current="page">English</a></li>
        </ul>
        </nav>
        </div>
        </header>
        <main class="dw-main" id="inhalt">
        <div class="dw-width dw-narrow" data-frame="sepa-direct-debit-mandate" data-language="en">
        <nav class="dw-breadcrumb" aria-label="You are here">
        <ol>
        <li><a href="../index.html">Online services</a></li>
        <li><a href="./index.html">Set up a SEPA direct debit mandate</a></li>
        <li><span aria-current="page">Form</span></li>
        </ol>
        </nav>
        <h1>Set up a SEPA direct debit mandate</h1>

        """##,
        content1,
        #"""
        </div>
        </main>
        <footer class="dw-footer">
        <div class="dw-width">
        <p class="dw-footer-town">Hellenbeck</p>
        <p class="dw-footer-title">Who is responsible</p>
        <address class="dw-contact">
        <p class="dw-contact-name">Municipal treasury</p>
        <p>Telephone: <a href="tel:+492214710120" dir="ltr">+49 221 4710120</a></p>
        <p>Email: <a href="mailto:stadtkasse@hellenbeck.example">stadtkasse@<wbr>hellenbeck.example</a></p>
        <p><a href="/stadtkasse">Page of this office</a></p>
        <p class="dw-contact-address"><bdi>Rathausplatz 1</bdi><br><bdi>43210 Hellenbeck</bdi></p>
        </address>
        <p class="dw-imprint">Form version 1.0.0</p>
        </div>
        </footer>
        </body>
        </html>

        """#)

    private static let fragment1 = PageTemplate(
        #"""
        <div class="dw dw-embedded" lang="en" data-frame="sepa-direct-debit-mandate" data-language="en">
        <link rel="stylesheet" href="../../assets/fragment.css">

        """#,
        content1,
        #"""
        <script type="module" src="../../assets/form.js"></script>
        </div>

        """#,
        idPrefix: "sepa-direct-debit-mandate--")
}
