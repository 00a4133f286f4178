import FormPages
import GeneratedForms

extension BirthCertificateOrder: PagedForm {
    public static let pages = FormPages([
        FormPages.Page(language: "de", whole: { whole0 }, fragment: { fragment0 }),
        FormPages.Page(language: "en", whole: { whole1 }, fragment: { fragment1 }),
    ])

    private static let content0: StaticString = ##"""
    <p class="dw-lead" data-lead>Bitte beantworten Sie alle Fragen, die nicht als freiwillig gekennzeichnet sind.</p>
    <section class="dw-exits" data-exits>
    <h2 data-plain>Wann dieses Formular nicht das richtige ist</h2>
    <div data-exit="bornElsewhere">
    <h3>Dafür ist ein anderes Standesamt zuständig</h3>
    <p class="dw-condition" data-plain>Das gilt, wenn Sie „<bdi>Fand die Geburt in Hellenbeck statt?</bdi>“ mit Nein beantwortet haben.</p>
    <div class="dw-prose">
    <p>Die Urkunde stellt immer das Standesamt aus, in dessen Bezirk die Geburt stattfand. Suchen Sie bitte im Internet nach „Standesamt“ und dem Geburtsort.</p>
    <p>Bei einer Geburt im Ausland berät Sie unser <a href="tel:+492214710170">Standesamt</a>.</p>
    </div>
    </div>
    </section>
    <form class="dw-form" method="post" action="/forms/birth-certificate-order" novalidate enctype="multipart/form-data">
    <div><input type="hidden" name="_service" value="birth-certificate-order"><input type="hidden" name="_version" value="1.0.0"><input type="hidden" name="_definition" value="3b02ec42786dd9a7b8b2e7db817811654d93d3df21871d977c0a6dd260b4caf4"><input type="hidden" name="_language" value="de"></div>
    <p class="dw-progress" id="f--progress" data-progress data-words="Schritt {number} von {count}" hidden></p>
    <div class="dw-summary" data-summary role="group" aria-labelledby="f--problems" tabindex="-1" hidden>
    <h2 id="f--problems">Bitte prüfen Sie Ihre Angaben</h2>
    <ul></ul>
    </div>
    <fieldset class="dw-part" id="f--page-certificate" data-page="certificate">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 1 von 4</span> <h2>Welche Urkunde?</h2></legend>
    <fieldset class="dw-field" data-field aria-describedby="f-bornInTown-hint">
    <legend class="dw-label">Fand die Geburt in Hellenbeck statt?</legend>
    <p class="dw-hint" id="f-bornInTown-hint">Entscheidend ist der Ort der Geburt, nicht der Wohnort der Eltern.</p>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-bornInTown" name="bornInTown" value="true"> <label for="f-bornInTown">Ja</label></div>
    <div class="dw-choice"><input type="radio" id="f-bornInTown--false" name="bornInTown" value="false"> <label for="f-bornInTown--false">Nein</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Art der Urkunde</legend>
    <div class="dw-choices">
    <div class="dw-choice">
    <input type="radio" id="f-kind" name="kind" value="certificate" aria-describedby="f-kind-hint-certificate"> <label for="f-kind">Geburtsurkunde</label>
    <p class="dw-choice-hint" id="f-kind-hint-certificate">Genügt für die meisten Zwecke.</p>
    </div>
    <div class="dw-choice">
    <input type="radio" id="f-kind--multilingual" name="kind" value="multilingual" aria-describedby="f-kind--multilingual-hint-multilingual"> <label for="f-kind--multilingual">Mehrsprachige (internationale) Geburtsurkunde</label>
    <p class="dw-choice-hint" id="f-kind--multilingual-hint-multilingual">Für Behörden im Ausland.</p>
    </div>
    <div class="dw-choice">
    <input type="radio" id="f-kind--registerCopy" name="kind" value="registerCopy" aria-describedby="f-kind--registerCopy-hint-registerCopy"> <label for="f-kind--registerCopy">Beglaubigter Ausdruck aus dem Geburtenregister</label>
    <p class="dw-choice-hint" id="f-kind--registerCopy-hint-registerCopy">Mit allen späteren Änderungen, zum Beispiel für die Eheschließung.</p>
    </div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-copies">Anzahl</label>
    <p class="dw-hint" id="f-copies-limits">Von 1 bis 10</p>
    <input class="dw-input dw-number" type="text" id="f-copies" name="copies" aria-describedby="f-copies-limits" inputmode="numeric" data-number value="1">
    </div>
    <fieldset class="dw-field" data-field aria-describedby="f-socialSecurity-hint">
    <legend class="dw-label">Brauchen Sie die Urkunde für eine Sozialleistung?</legend>
    <p class="dw-hint" id="f-socialSecurity-hint">Zum Beispiel für Rente, Krankenkasse oder Elterngeld. Dann ist sie kostenlos und trägt einen Vermerk.</p>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-socialSecurity" name="socialSecurity" value="true"> <label for="f-socialSecurity">Ja</label></div>
    <div class="dw-choice"><input type="radio" id="f-socialSecurity--false" name="socialSecurity" value="false"> <label for="f-socialSecurity--false">Nein</label></div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-fee">Gebühr</label>
    <p class="dw-hint" id="f-fee-bound">Das ergibt sich aus „<bdi>Brauchen Sie die Urkunde für eine Sozialleistung?</bdi>“ und „<bdi>Anzahl</bdi>“. Sie müssen hier nichts angeben.</p>
    <output class="dw-output" id="f-fee" name="fee" aria-describedby="f-fee-bound">wird berechnet</output>
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-child" data-page="child">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 2 von 4</span> <h2>Wessen Geburt?</h2></legend>
    <div class="dw-prose">
    <p>Bitte geben Sie die Daten so an, wie sie <strong>bei der Geburt</strong> galten.</p>
    </div>
    <div class="dw-field" data-field><label class="dw-label" for="f-birthGivenNames">Vornamen bei der Geburt</label><input class="dw-input" type="text" id="f-birthGivenNames" name="birthGivenNames"></div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-birthName">Geburtsname</label>
    <p class="dw-hint" id="f-birthName-hint">Der Familienname bei der Geburt, nicht der spätere Ehename.</p>
    <input class="dw-input" type="text" id="f-birthName" name="birthName" aria-describedby="f-birthName-hint">
    </div>
    <fieldset class="dw-field" data-field aria-describedby="f-dateOfBirth-limits">
    <legend class="dw-label">Geburtsdatum</legend>
    <p class="dw-hint" id="f-dateOfBirth-limits">Frühestens vor 110 Jahren. Spätestens heute.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-dateOfBirth">Tag</label> <input class="dw-input" type="text" id="f-dateOfBirth" name="dateOfBirth.day" inputmode="numeric"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-dateOfBirth.month">Monat</label> <input class="dw-input" type="text" id="f-dateOfBirth.month" name="dateOfBirth.month" inputmode="numeric"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-dateOfBirth.year">Jahr</label> <input class="dw-input" type="text" id="f-dateOfBirth.year" name="dateOfBirth.year" inputmode="numeric"></div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-parentName">Name eines Elternteils <span class="dw-mark" data-mark>(freiwillig, aber hilfreich)</span></label>
    <p class="dw-hint" id="f-parentName-hint">Vor- und Familienname. Hilft, wenn mehrere Einträge ähnlich sind.</p>
    <input class="dw-input" type="text" id="f-parentName" name="parentName" aria-describedby="f-parentName-hint">
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-entitlement" data-page="entitlement">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 3 von 4</span> <h2>Ihre Berechtigung</h2></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Wessen Urkunde bestellen Sie?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-relationship" name="relationship" value="own"> <label for="f-relationship">Meine eigene</label></div>
    <div class="dw-choice"><input type="radio" id="f-relationship--child" name="relationship" value="child"> <label for="f-relationship--child">Die meines Kindes oder Enkelkindes</label></div>
    <div class="dw-choice"><input type="radio" id="f-relationship--parent" name="relationship" value="parent"> <label for="f-relationship--parent">Die meiner Eltern oder Großeltern</label></div>
    <div class="dw-choice"><input type="radio" id="f-relationship--spouse" name="relationship" value="spouse"> <label for="f-relationship--spouse">Die meiner Ehe- oder Lebenspartnerin oder meines Ehe- oder Lebenspartners</label></div>
    <div class="dw-choice"><input type="radio" id="f-relationship--sibling" name="relationship" value="sibling"> <label for="f-relationship--sibling">Die meiner Schwester oder meines Bruders</label></div>
    <div class="dw-choice"><input type="radio" id="f-relationship--someoneElse" name="relationship" value="someoneElse"> <label for="f-relationship--someoneElse">Die einer anderen Person</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-interest">Wofür brauchen Sie die Urkunde?</label>
    <p class="dw-condition" id="f-interest-when" data-plain>Nur beantworten, wenn Sie bei „<bdi>Wessen Urkunde bestellen Sie?</bdi>“ die Antwort „<bdi>Die meiner Schwester oder meines Bruders</bdi>“ oder „<bdi>Die einer anderen Person</bdi>“ gewählt haben.</p>
    <p class="dw-hint" id="f-interest-hint">Das Gesetz verlangt bei Geschwistern ein berechtigtes, bei allen anderen ein rechtliches Interesse.</p>
    <p class="dw-hint" id="f-interest-limits">10 bis 800 Zeichen. Höchstens 120 Wörter.</p>
    <textarea class="dw-input dw-textarea" id="f-interest" name="interest" aria-describedby="f-interest-when f-interest-hint f-interest-limits" rows="4" data-word-count="120"></textarea>
    </div>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-interestProof">Nachweis</label>
    <p class="dw-condition" id="f-interestProof-when" data-plain>Nur beantworten, wenn Sie bei „<bdi>Wessen Urkunde bestellen Sie?</bdi>“ die Antwort „<bdi>Die meiner Schwester oder meines Bruders</bdi>“ oder „<bdi>Die einer anderen Person</bdi>“ gewählt haben.</p>
    <p class="dw-condition" id="f-interestProof-required">Diese Angabe ist nötig, wenn Sie bei „<bdi>Wessen Urkunde bestellen Sie?</bdi>“ die Antwort „<bdi>Die einer anderen Person</bdi>“ gewählt haben. Sonst ist sie freiwillig.</p>
    <p class="dw-hint" id="f-interestProof-hint">Zum Beispiel Schreiben des Nachlassgerichts, Titel oder Vollmacht.</p>
    <p class="dw-hint" id="f-interestProof-limits">PDF, JPEG oder PNG, höchstens 3 Dateien mit je höchstens 10&#xA0;MB</p>
    <input class="dw-input dw-file" type="file" id="f-interestProof" name="interestProof" aria-describedby="f-interestProof-when f-interestProof-required f-interestProof-hint f-interestProof-limits" accept="application/pdf,image/jpeg,image/png" multiple>
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-identity">Kopie Ihres Ausweises</label>
    <p class="dw-hint" id="f-identity-hint">Wir löschen die Kopie 30 Tage nach dem Ende des Vorgangs.</p>
    <p class="dw-hint" id="f-identity-limits">PDF, JPEG oder PNG, höchstens 2 Dateien mit je höchstens 10&#xA0;MB</p>
    <input class="dw-input dw-file" type="file" id="f-identity" name="identity" aria-describedby="f-identity-hint f-identity-limits" accept="application/pdf,image/jpeg,image/png" multiple>
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-delivery" data-page="delivery">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 4 von 4</span> <h2>Lieferung</h2></legend>
    <fieldset class="dw-field dw-group" id="f-applicant" data-field="applicant">
    <legend class="dw-label">Ihr Name</legend>
    <div class="dw-field" data-field data-profile="given-name">
    <label class="dw-label" for="f-applicant.givenName">Vorname</label>
    <p class="dw-hint" id="f-applicant.givenName-hint">Alle Vornamen, die Sie im Alltag führen.</p>
    <input class="dw-input" type="text" id="f-applicant.givenName" name="applicant.givenName" aria-describedby="f-applicant.givenName-hint" autocomplete="given-name">
    </div>
    <div class="dw-field" data-field data-profile="family-name"><label class="dw-label" for="f-applicant.familyName">Familienname</label><input class="dw-input" type="text" id="f-applicant.familyName" name="applicant.familyName" autocomplete="family-name"></div>
    </fieldset>
    <fieldset class="dw-field" data-field data-profile="bday" aria-describedby="f-applicantBirthDate-hint">
    <legend class="dw-label">Ihr Geburtsdatum</legend>
    <p class="dw-hint" id="f-applicantBirthDate-hint">Bestellen dürfen Personen ab 16 Jahren.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-applicantBirthDate">Tag</label> <input class="dw-input" type="text" id="f-applicantBirthDate" name="applicantBirthDate.day" inputmode="numeric" autocomplete="bday-day"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-applicantBirthDate.month">Monat</label> <input class="dw-input" type="text" id="f-applicantBirthDate.month" name="applicantBirthDate.month" inputmode="numeric" autocomplete="bday-month"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-applicantBirthDate.year">Jahr</label> <input class="dw-input" type="text" id="f-applicantBirthDate.year" name="applicantBirthDate.year" inputmode="numeric" autocomplete="bday-year"></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group" id="f-address" data-field="address" aria-describedby="f-address-hint">
    <legend class="dw-label">Lieferanschrift</legend>
    <p class="dw-hint" id="f-address-hint">In Deutschland. Für Lieferungen ins Ausland rufen Sie uns bitte an.</p>
    <div class="dw-field" data-field data-profile="address-line1"><label class="dw-label" for="f-address.street">Straße und Hausnummer</label><input class="dw-input" type="text" id="f-address.street" name="address.street" autocomplete="address-line1"></div>
    <div class="dw-field" data-field data-profile="address-line2">
    <label class="dw-label" for="f-address.addition">Adresszusatz <span class="dw-mark" data-mark>(freiwillige Angabe)</span></label>
    <p class="dw-hint" id="f-address.addition-hint">Zum Beispiel „bei Demir“ oder „Hinterhaus“.</p>
    <input class="dw-input" type="text" id="f-address.addition" name="address.addition" aria-describedby="f-address.addition-hint" autocomplete="address-line2">
    </div>
    <div class="dw-field" data-field data-profile="postal-code"><label class="dw-label" for="f-address.postalCode">Postleitzahl</label><input class="dw-input dw-w5" type="text" id="f-address.postalCode" name="address.postalCode" autocomplete="postal-code" inputmode="numeric"></div>
    <div class="dw-field" data-field data-profile="address-level2"><label class="dw-label" for="f-address.city">Ort</label><input class="dw-input" type="text" id="f-address.city" name="address.city" autocomplete="address-level2"></div>
    </fieldset>
    <fieldset class="dw-field dw-group" id="f-contact" data-field="contact">
    <legend class="dw-label">So erreichen wir Sie <span class="dw-mark" data-mark>(freiwillig, aber hilfreich)</span></legend>
    <div class="dw-field" data-field data-profile="email">
    <label class="dw-label" for="f-contact.email">E-Mail-Adresse <span class="dw-mark" data-mark>(freiwillig, aber hilfreich)</span></label>
    <p class="dw-hint" id="f-contact.email-hint">Zum Beispiel name@anbieter.example. Dorthin schicken wir die Bestätigung.</p>
    <input class="dw-input" type="email" id="f-contact.email" name="contact.email" aria-describedby="f-contact.email-hint" autocomplete="email" spellcheck="false" autocapitalize="none">
    </div>
    <div class="dw-field" data-field data-profile="tel">
    <label class="dw-label" for="f-contact.phone">Telefonnummer <span class="dw-mark" data-mark>(freiwillige Angabe)</span></label>
    <p class="dw-hint" id="f-contact.phone-hint">Für Rückfragen am Tag. Auch eine Handynummer ist möglich.</p>
    <input class="dw-input dw-w20" type="tel" id="f-contact.phone" name="contact.phone" aria-describedby="f-contact.phone-hint" autocomplete="tel">
    </div>
    </fieldset>
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
        <title>Geburtsurkunde bestellen: Formular – Hellenbeck</title>
        <meta name="description" content="Wurden Sie oder Ihr Kind in Hellenbeck geboren, stellt das Standesamt Hellenbeck die Geburtsurkunde aus – auch wenn Sie heute woanders wohnen.">
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
        <li><a href="../../de/birth-certificate-order/form.html" hreflang="de" lang="de" aria-current="page">Deutsch</a></li>
        <li><a href="../../en/birth-certificate-order/form.html" hreflang="en" lang="en">English</a></li>
        </ul>
        </nav>
        </div>
        </header>
        <main class="dw-main" id="inhalt">
        <div class="dw-width dw-narrow" data-frame="birth-certificate-order" data-language="de">
        <nav class="dw-breadcrumb" aria-label="Sie sind hier">
        <ol>
        <li><a href="../index.html">Online-Dienste</a></li>
        <li><a href="./index.html">Geburtsurkunde bestellen</a></li>
        <li><span aria-current="page">Formular</span></li>
        </ol>
        </nav>
        <h1>Geburtsurkunde bestellen</h1>

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
        <p class="dw-contact-name">Standesamt</p>
        <p>Telefon: <a href="tel:+492214710170" dir="ltr">+49 221 4710170</a></p>
        <p>E-Mail: <a href="mailto:standesamt@hellenbeck.example">standesamt@<wbr>hellenbeck.example</a></p>
        <p><a href="/standesamt">Zur Seite der Stelle</a></p>
        <p class="dw-contact-address"><bdi>Schlossgasse 2</bdi><br><bdi>43210 Hellenbeck</bdi></p>
        </address>
        <p class="dw-imprint">Formularversion 1.0.0</p>
        </div>
        </footer>
        </body>
        </html>

        """#)

    private static let fragment0 = PageTemplate(
        #"""
        <div class="dw dw-embedded" lang="de" data-frame="birth-certificate-order" data-language="de">
        <link rel="stylesheet" href="../../assets/fragment.css">

        """#,
        content0,
        #"""
        <script type="module" src="../../assets/form.js"></script>
        </div>

        """#,
        idPrefix: "birth-certificate-order--")

    private static let content1: StaticString = ##"""
    <p class="dw-lead" data-lead>Please answer all questions that are not marked as optional.</p>
    <section class="dw-exits" data-exits>
    <h2 data-plain>When this is not the right form</h2>
    <div data-exit="bornElsewhere">
    <h3>Another registry office is responsible</h3>
    <p class="dw-condition" data-plain>This is so if you answered “<bdi>Did the birth take place in Hellenbeck?</bdi>” with No.</p>
    <div class="dw-prose">
    <p>The certificate is always issued by the registry office of the district where the birth took place. Please search the internet for “Standesamt” and the place of birth.</p>
    <p>For births abroad our <a href="tel:+492214710170">registry office</a> will advise you.</p>
    </div>
    </div>
    </section>
    <form class="dw-form" method="post" action="/forms/birth-certificate-order" novalidate enctype="multipart/form-data">
    <div><input type="hidden" name="_service" value="birth-certificate-order"><input type="hidden" name="_version" value="1.0.0"><input type="hidden" name="_definition" value="3b02ec42786dd9a7b8b2e7db817811654d93d3df21871d977c0a6dd260b4caf4"><input type="hidden" name="_language" value="en"></div>
    <p class="dw-progress" id="f--progress" data-progress data-words="Step {number} of {count}" hidden></p>
    <div class="dw-summary" data-summary role="group" aria-labelledby="f--problems" tabindex="-1" hidden>
    <h2 id="f--problems">Please check your answers</h2>
    <ul></ul>
    </div>
    <fieldset class="dw-part" id="f--page-certificate" data-page="certificate">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 1 of 4</span> <h2>Which certificate?</h2></legend>
    <fieldset class="dw-field" data-field aria-describedby="f-bornInTown-hint">
    <legend class="dw-label">Did the birth take place in Hellenbeck?</legend>
    <p class="dw-hint" id="f-bornInTown-hint">What counts is the place of birth, not where the parents lived.</p>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-bornInTown" name="bornInTown" value="true"> <label for="f-bornInTown">Yes</label></div>
    <div class="dw-choice"><input type="radio" id="f-bornInTown--false" name="bornInTown" value="false"> <label for="f-bornInTown--false">No</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Type of certificate</legend>
    <div class="dw-choices">
    <div class="dw-choice">
    <input type="radio" id="f-kind" name="kind" value="certificate" aria-describedby="f-kind-hint-certificate"> <label for="f-kind">Birth certificate</label>
    <p class="dw-choice-hint" id="f-kind-hint-certificate">Sufficient for most purposes.</p>
    </div>
    <div class="dw-choice">
    <input type="radio" id="f-kind--multilingual" name="kind" value="multilingual" aria-describedby="f-kind--multilingual-hint-multilingual"> <label for="f-kind--multilingual">Multilingual (international) birth certificate</label>
    <p class="dw-choice-hint" id="f-kind--multilingual-hint-multilingual">For authorities abroad.</p>
    </div>
    <div class="dw-choice">
    <input type="radio" id="f-kind--registerCopy" name="kind" value="registerCopy" aria-describedby="f-kind--registerCopy-hint-registerCopy"> <label for="f-kind--registerCopy">Certified copy from the birth register</label>
    <p class="dw-choice-hint" id="f-kind--registerCopy-hint-registerCopy">With all later changes, for example for a marriage.</p>
    </div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-copies">Number of copies</label>
    <p class="dw-hint" id="f-copies-limits">From 1 to 10</p>
    <input class="dw-input dw-number" type="text" id="f-copies" name="copies" aria-describedby="f-copies-limits" inputmode="numeric" data-number value="1">
    </div>
    <fieldset class="dw-field" data-field aria-describedby="f-socialSecurity-hint">
    <legend class="dw-label">Do you need the certificate for a social benefit?</legend>
    <p class="dw-hint" id="f-socialSecurity-hint">For example for a pension, health insurance or parental allowance. It is then free of charge and marked accordingly.</p>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-socialSecurity" name="socialSecurity" value="true"> <label for="f-socialSecurity">Yes</label></div>
    <div class="dw-choice"><input type="radio" id="f-socialSecurity--false" name="socialSecurity" value="false"> <label for="f-socialSecurity--false">No</label></div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-fee">Fee</label>
    <p class="dw-hint" id="f-fee-bound">This follows from “<bdi>Do you need the certificate for a social benefit?</bdi>” and “<bdi>Number of copies</bdi>”. There is nothing to fill in here.</p>
    <output class="dw-output" id="f-fee" name="fee" aria-describedby="f-fee-bound">is computed</output>
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-child" data-page="child">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 2 of 4</span> <h2>Whose birth?</h2></legend>
    <div class="dw-prose">
    <p>Please enter the details as they were <strong>at the time of birth</strong>.</p>
    </div>
    <div class="dw-field" data-field><label class="dw-label" for="f-birthGivenNames">First names at birth</label><input class="dw-input" type="text" id="f-birthGivenNames" name="birthGivenNames"></div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-birthName">Name at birth</label>
    <p class="dw-hint" id="f-birthName-hint">The family name at birth, not a later married name.</p>
    <input class="dw-input" type="text" id="f-birthName" name="birthName" aria-describedby="f-birthName-hint">
    </div>
    <fieldset class="dw-field" data-field aria-describedby="f-dateOfBirth-limits">
    <legend class="dw-label">Date of birth</legend>
    <p class="dw-hint" id="f-dateOfBirth-limits">Not before: 110 years ago. Not after: today.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-dateOfBirth">Day</label> <input class="dw-input" type="text" id="f-dateOfBirth" name="dateOfBirth.day" inputmode="numeric"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-dateOfBirth.month">Month</label> <input class="dw-input" type="text" id="f-dateOfBirth.month" name="dateOfBirth.month" inputmode="numeric"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-dateOfBirth.year">Year</label> <input class="dw-input" type="text" id="f-dateOfBirth.year" name="dateOfBirth.year" inputmode="numeric"></div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-parentName">Name of one parent <span class="dw-mark" data-mark>(optional, but helpful)</span></label>
    <p class="dw-hint" id="f-parentName-hint">First and last name. It helps if several entries are similar.</p>
    <input class="dw-input" type="text" id="f-parentName" name="parentName" aria-describedby="f-parentName-hint">
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-entitlement" data-page="entitlement">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 3 of 4</span> <h2>Your entitlement</h2></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Whose certificate are you ordering?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-relationship" name="relationship" value="own"> <label for="f-relationship">My own</label></div>
    <div class="dw-choice"><input type="radio" id="f-relationship--child" name="relationship" value="child"> <label for="f-relationship--child">My child’s or grandchild’s</label></div>
    <div class="dw-choice"><input type="radio" id="f-relationship--parent" name="relationship" value="parent"> <label for="f-relationship--parent">My parent’s or grandparent’s</label></div>
    <div class="dw-choice"><input type="radio" id="f-relationship--spouse" name="relationship" value="spouse"> <label for="f-relationship--spouse">My spouse’s or registered partner’s</label></div>
    <div class="dw-choice"><input type="radio" id="f-relationship--sibling" name="relationship" value="sibling"> <label for="f-relationship--sibling">My sister’s or brother’s</label></div>
    <div class="dw-choice"><input type="radio" id="f-relationship--someoneElse" name="relationship" value="someoneElse"> <label for="f-relationship--someoneElse">Another person’s</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-interest">What do you need the certificate for?</label>
    <p class="dw-condition" id="f-interest-when" data-plain>Only answer this if you chose “<bdi>My sister’s or brother’s</bdi>” or “<bdi>Another person’s</bdi>” for “<bdi>Whose certificate are you ordering?</bdi>”.</p>
    <p class="dw-hint" id="f-interest-hint">The law requires a legitimate interest for siblings and a legal interest for everybody else.</p>
    <p class="dw-hint" id="f-interest-limits">10 to 800 characters. At most 120 words.</p>
    <textarea class="dw-input dw-textarea" id="f-interest" name="interest" aria-describedby="f-interest-when f-interest-hint f-interest-limits" rows="4" data-word-count="120"></textarea>
    </div>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-interestProof">Evidence</label>
    <p class="dw-condition" id="f-interestProof-when" data-plain>Only answer this if you chose “<bdi>My sister’s or brother’s</bdi>” or “<bdi>Another person’s</bdi>” for “<bdi>Whose certificate are you ordering?</bdi>”.</p>
    <p class="dw-condition" id="f-interestProof-required">We need this answer if you chose “<bdi>Another person’s</bdi>” for “<bdi>Whose certificate are you ordering?</bdi>”. Otherwise it is optional.</p>
    <p class="dw-hint" id="f-interestProof-hint">For example a letter from the probate court, an enforceable title or a power of attorney.</p>
    <p class="dw-hint" id="f-interestProof-limits">PDF, JPEG or PNG, at most 3 files of at most 10&#xA0;MB each</p>
    <input class="dw-input dw-file" type="file" id="f-interestProof" name="interestProof" aria-describedby="f-interestProof-when f-interestProof-required f-interestProof-hint f-interestProof-limits" accept="application/pdf,image/jpeg,image/png" multiple>
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-identity">Copy of your identity document</label>
    <p class="dw-hint" id="f-identity-hint">We delete the copy 30 days after the end of the case.</p>
    <p class="dw-hint" id="f-identity-limits">PDF, JPEG or PNG, at most 2 files of at most 10&#xA0;MB each</p>
    <input class="dw-input dw-file" type="file" id="f-identity" name="identity" aria-describedby="f-identity-hint f-identity-limits" accept="application/pdf,image/jpeg,image/png" multiple>
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-delivery" data-page="delivery">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 4 of 4</span> <h2>Delivery</h2></legend>
    <fieldset class="dw-field dw-group" id="f-applicant" data-field="applicant">
    <legend class="dw-label">Your name</legend>
    <div class="dw-field" data-field data-profile="given-name">
    <label class="dw-label" for="f-applicant.givenName">First name</label>
    <p class="dw-hint" id="f-applicant.givenName-hint">All first names that you use in everyday life.</p>
    <input class="dw-input" type="text" id="f-applicant.givenName" name="applicant.givenName" aria-describedby="f-applicant.givenName-hint" autocomplete="given-name">
    </div>
    <div class="dw-field" data-field data-profile="family-name"><label class="dw-label" for="f-applicant.familyName">Last name</label><input class="dw-input" type="text" id="f-applicant.familyName" name="applicant.familyName" autocomplete="family-name"></div>
    </fieldset>
    <fieldset class="dw-field" data-field data-profile="bday" aria-describedby="f-applicantBirthDate-hint">
    <legend class="dw-label">Your date of birth</legend>
    <p class="dw-hint" id="f-applicantBirthDate-hint">Persons aged 16 or over may order.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-applicantBirthDate">Day</label> <input class="dw-input" type="text" id="f-applicantBirthDate" name="applicantBirthDate.day" inputmode="numeric" autocomplete="bday-day"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-applicantBirthDate.month">Month</label> <input class="dw-input" type="text" id="f-applicantBirthDate.month" name="applicantBirthDate.month" inputmode="numeric" autocomplete="bday-month"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-applicantBirthDate.year">Year</label> <input class="dw-input" type="text" id="f-applicantBirthDate.year" name="applicantBirthDate.year" inputmode="numeric" autocomplete="bday-year"></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group" id="f-address" data-field="address" aria-describedby="f-address-hint">
    <legend class="dw-label">Delivery address</legend>
    <p class="dw-hint" id="f-address-hint">In Germany. For deliveries abroad please call us.</p>
    <div class="dw-field" data-field data-profile="address-line1"><label class="dw-label" for="f-address.street">Street and house number</label><input class="dw-input" type="text" id="f-address.street" name="address.street" autocomplete="address-line1"></div>
    <div class="dw-field" data-field data-profile="address-line2">
    <label class="dw-label" for="f-address.addition">Address supplement <span class="dw-mark" data-mark>(optional)</span></label>
    <p class="dw-hint" id="f-address.addition-hint">For example “c/o Demir” or “rear building”.</p>
    <input class="dw-input" type="text" id="f-address.addition" name="address.addition" aria-describedby="f-address.addition-hint" autocomplete="address-line2">
    </div>
    <div class="dw-field" data-field data-profile="postal-code"><label class="dw-label" for="f-address.postalCode">Postcode</label><input class="dw-input dw-w5" type="text" id="f-address.postalCode" name="address.postalCode" autocomplete="postal-code" inputmode="numeric"></div>
    <div class="dw-field" data-field data-profile="address-level2"><label class="dw-label" for="f-address.city">Town</label><input class="dw-input" type="text" id="f-address.city" name="address.city" autocomplete="address-level2"></div>
    </fieldset>
    <fieldset class="dw-field dw-group" id="f-contact" data-field="contact">
    <legend class="dw-label">How we can reach you <span class="dw-mark" data-mark>(optional, but helpful)</span></legend>
    <div class="dw-field" data-field data-profile="email">
    <label class="dw-label" for="f-contact.email">E-mail address <span class="dw-mark" data-mark>(optional, but helpful)</span></label>
    <p class="dw-hint" id="f-contact.email-hint">For example name@provider.example. We send the confirmation there.</p>
    <input class="dw-input" type="email" id="f-contact.email" name="contact.email" aria-describedby="f-contact.email-hint" autocomplete="email" spellcheck="false" autocapitalize="none">
    </div>
    <div class="dw-field" data-field data-profile="tel">
    <label class="dw-label" for="f-contact.phone">Telephone number <span class="dw-mark" data-mark>(optional)</span></label>
    <p class="dw-hint" id="f-contact.phone-hint">For questions during the day. A mobile number is fine.</p>
    <input class="dw-input dw-w20" type="tel" id="f-contact.phone" name="contact.phone" aria-describedby="f-contact.phone-hint" autocomplete="tel">
    </div>
    </fieldset>
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
        <title>Order a birth certificate: form – Hellenbeck</title>
        <meta name="description" content="If you or your child were born in Hellenbeck, the Civil Registry Office of Hellenbeck issues the birth certificate – even if you live elsewhere today.">
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
        <li><a href="../../de/birth-certificate-order/form.html" hreflang="de" lang="de">Deutsch</a></li>
        <li><a href="../../en/birth-certificate-order/form.html" hreflang="en" lang="en" aria-current="page">English</a></li>
        </ul>
        </nav>
        </div>
        </header>
        <main class="dw-main" id="inhalt">
        <div class="dw-width dw-narrow" data-frame="birth-certificate-order" data-language="en">
        <nav class="dw-breadcrumb" aria-label="You are here">
        <ol>
        <li><a href="../index.html">Online services</a></li>
        <li><a href="./index.html">Order a birth certificate</a></li>
        <li><span aria-current="page">Form</span></li>
        </ol>
        </nav>
        <h1>Order a birth certificate</h1>

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
        <p class="dw-contact-name">Civil Registry Office</p>
        <p>Telephone: <a href="tel:+492214710170" dir="ltr">+49 221 4710170</a></p>
        <p>Email: <a href="mailto:standesamt@hellenbeck.example">standesamt@<wbr>hellenbeck.example</a></p>
        <p><a href="/standesamt">Page of this office</a></p>
        <p class="dw-contact-address"><bdi>Schlossgasse 2</bdi><br><bdi>43210 Hellenbeck</bdi></p>
        </address>
        <p class="dw-imprint">Form version 1.0.0</p>
        </div>
        </footer>
        </body>
        </html>

        """#)

    private static let fragment1 = PageTemplate(
        #"""
        <div class="dw dw-embedded" lang="en" data-frame="birth-certificate-order" data-language="en">
        <link rel="stylesheet" href="../../assets/fragment.css">

        """#,
        content1,
        #"""
        <script type="module" src="../../assets/form.js"></script>
        </div>

        """#,
        idPrefix: "birth-certificate-order--")
}
