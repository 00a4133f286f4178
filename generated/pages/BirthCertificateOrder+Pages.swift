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
    <div><input type="hidden" name="_service" value="birth-certificate-order"><input type="hidden" name="_version" value="1.0.0"><input type="hidden" name="_definition" value="c987566683c09fd0fa1d65b5f1cdb942e045aee8c066ca21fcfe61b5f5dab577"><input type="hidden" name="_language" value="de"></div>
    <p class="dw-progress" id="birth-certificate-order--progress" data-progress data-words="Schritt {number} von {count}" hidden></p>
    <div class="dw-summary" data-summary role="group" aria-labelledby="birth-certificate-order--problems" tabindex="-1" hidden>
    <h2 id="birth-certificate-order--problems">Bitte prüfen Sie Ihre Angaben</h2>
    <ul></ul>
    </div>
    <fieldset class="dw-part" id="birth-certificate-order--page-certificate" data-page="certificate">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 1 von 4</span> <h2>Welche Urkunde?</h2></legend>
    <fieldset class="dw-field" data-field aria-describedby="birth-certificate-order-bornInTown-hint">
    <legend class="dw-label">Fand die Geburt in Hellenbeck statt?</legend>
    <p class="dw-hint" id="birth-certificate-order-bornInTown-hint">Entscheidend ist der Ort der Geburt, nicht der Wohnort der Eltern.</p>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="birth-certificate-order-bornInTown" name="bornInTown" value="true"> <label for="birth-certificate-order-bornInTown">Ja</label></div>
    <div class="dw-choice"><input type="radio" id="birth-certificate-order-bornInTown--false" name="bornInTown" value="false"> <label for="birth-certificate-order-bornInTown--false">Nein</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Art der Urkunde</legend>
    <div class="dw-choices">
    <div class="dw-choice">
    <input type="radio" id="birth-certificate-order-kind" name="kind" value="certificate" aria-describedby="birth-certificate-order-kind-hint-certificate"> <label for="birth-certificate-order-kind">Geburtsurkunde</label>
    <p class="dw-choice-hint" id="birth-certificate-order-kind-hint-certificate">Genügt für die meisten Zwecke.</p>
    </div>
    <div class="dw-choice">
    <input type="radio" id="birth-certificate-order-kind--multilingual" name="kind" value="multilingual" aria-describedby="birth-certificate-order-kind--multilingual-hint-multilingual"> <label for="birth-certificate-order-kind--multilingual">Mehrsprachige (internationale) Geburtsurkunde</label>
    <p class="dw-choice-hint" id="birth-certificate-order-kind--multilingual-hint-multilingual">Für Behörden im Ausland.</p>
    </div>
    <div class="dw-choice">
    <input type="radio" id="birth-certificate-order-kind--registerCopy" name="kind" value="registerCopy" aria-describedby="birth-certificate-order-kind--registerCopy-hint-registerCopy"> <label for="birth-certificate-order-kind--registerCopy">Beglaubigter Ausdruck aus dem Geburtenregister</label>
    <p class="dw-choice-hint" id="birth-certificate-order-kind--registerCopy-hint-registerCopy">Mit allen späteren Änderungen, zum Beispiel für die Eheschließung.</p>
    </div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="birth-certificate-order-copies">Anzahl</label>
    <p class="dw-hint" id="birth-certificate-order-copies-limits">Von 1 bis 10</p>
    <input class="dw-input dw-number" type="text" id="birth-certificate-order-copies" name="copies" aria-describedby="birth-certificate-order-copies-limits" inputmode="numeric" value="1">
    </div>
    <fieldset class="dw-field" data-field aria-describedby="birth-certificate-order-socialSecurity-hint">
    <legend class="dw-label">Brauchen Sie die Urkunde für die gesetzliche Sozialversicherung?</legend>
    <p class="dw-hint" id="birth-certificate-order-socialSecurity-hint">Zum Beispiel für Rente, Krankenkasse oder Elterngeld. Dann ist sie kostenlos und trägt einen Vermerk.</p>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="birth-certificate-order-socialSecurity" name="socialSecurity" value="true"> <label for="birth-certificate-order-socialSecurity">Ja</label></div>
    <div class="dw-choice"><input type="radio" id="birth-certificate-order-socialSecurity--false" name="socialSecurity" value="false"> <label for="birth-certificate-order-socialSecurity--false">Nein</label></div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="birth-certificate-order-fee">Gebühr</label>
    <p class="dw-hint" id="birth-certificate-order-fee-bound">Das ergibt sich aus „<bdi>Brauchen Sie die Urkunde für die gesetzliche Sozialversicherung?</bdi>“ und „<bdi>Anzahl</bdi>“. Sie müssen hier nichts angeben.</p>
    <output class="dw-output" id="birth-certificate-order-fee" name="fee" aria-describedby="birth-certificate-order-fee-bound">wird berechnet</output>
    </div>
    </fieldset>
    <fieldset class="dw-part" id="birth-certificate-order--page-child" data-page="child">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 2 von 4</span> <h2>Wessen Geburt?</h2></legend>
    <div class="dw-prose">
    <p>Bitte geben Sie die Daten so an, wie sie <strong>bei der Geburt</strong> galten.</p>
    </div>
    <div class="dw-field" data-field><label class="dw-label" for="birth-certificate-order-birthGivenNames">Vornamen bei der Geburt</label><input class="dw-input" type="text" id="birth-certificate-order-birthGivenNames" name="birthGivenNames"></div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="birth-certificate-order-birthName">Geburtsname</label>
    <p class="dw-hint" id="birth-certificate-order-birthName-hint">Der Familienname bei der Geburt, nicht der spätere Ehename.</p>
    <input class="dw-input" type="text" id="birth-certificate-order-birthName" name="birthName" aria-describedby="birth-certificate-order-birthName-hint">
    </div>
    <fieldset class="dw-field" data-field aria-describedby="birth-certificate-order-dateOfBirth-limits">
    <legend class="dw-label">Geburtsdatum</legend>
    <p class="dw-hint" id="birth-certificate-order-dateOfBirth-limits">Frühestens vor 110 Jahren. Spätestens heute.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="birth-certificate-order-dateOfBirth">Tag</label> <input class="dw-input" type="text" id="birth-certificate-order-dateOfBirth" name="dateOfBirth.day" inputmode="numeric"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="birth-certificate-order-dateOfBirth.month">Monat</label> <input class="dw-input" type="text" id="birth-certificate-order-dateOfBirth.month" name="dateOfBirth.month" inputmode="numeric"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="birth-certificate-order-dateOfBirth.year">Jahr</label> <input class="dw-input" type="text" id="birth-certificate-order-dateOfBirth.year" name="dateOfBirth.year" inputmode="numeric"></div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="birth-certificate-order-parentName">Name eines Elternteils <span class="dw-mark" data-mark>(freiwillig, aber hilfreich)</span></label>
    <p class="dw-hint" id="birth-certificate-order-parentName-hint">Vor- und Familienname. Hilft, wenn mehrere Einträge ähnlich sind.</p>
    <input class="dw-input" type="text" id="birth-certificate-order-parentName" name="parentName" aria-describedby="birth-certificate-order-parentName-hint">
    </div>
    </fieldset>
    <fieldset class="dw-part" id="birth-certificate-order--page-entitlement" data-page="entitlement">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 3 von 4</span> <h2>Ihre Berechtigung</h2></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Wessen Urkunde bestellen Sie?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="birth-certificate-order-relationship" name="relationship" value="own"> <label for="birth-certificate-order-relationship">Meine eigene</label></div>
    <div class="dw-choice"><input type="radio" id="birth-certificate-order-relationship--child" name="relationship" value="child"> <label for="birth-certificate-order-relationship--child">Die meines Kindes oder Enkelkindes</label></div>
    <div class="dw-choice"><input type="radio" id="birth-certificate-order-relationship--parent" name="relationship" value="parent"> <label for="birth-certificate-order-relationship--parent">Die meiner Eltern oder Großeltern</label></div>
    <div class="dw-choice"><input type="radio" id="birth-certificate-order-relationship--spouse" name="relationship" value="spouse"> <label for="birth-certificate-order-relationship--spouse">Die meiner Ehe- oder Lebenspartnerin oder meines Ehe- oder Lebenspartners</label></div>
    <div class="dw-choice"><input type="radio" id="birth-certificate-order-relationship--sibling" name="relationship" value="sibling"> <label for="birth-certificate-order-relationship--sibling">Die meiner Schwester oder meines Bruders</label></div>
    <div class="dw-choice"><input type="radio" id="birth-certificate-order-relationship--someoneElse" name="relationship" value="someoneElse"> <label for="birth-certificate-order-relationship--someoneElse">Die einer anderen Person</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="birth-certificate-order-interest">Wofür brauchen Sie die Urkunde?</label>
    <p class="dw-condition" id="birth-certificate-order-interest-when" data-plain>Nur beantworten, wenn Sie bei „<bdi>Wessen Urkunde bestellen Sie?</bdi>“ die Antwort „<bdi>Die meiner Schwester oder meines Bruders</bdi>“ oder „<bdi>Die einer anderen Person</bdi>“ gewählt haben.</p>
    <p class="dw-hint" id="birth-certificate-order-interest-hint">Das Gesetz verlangt bei Geschwistern ein berechtigtes, bei allen anderen ein rechtliches Interesse.</p>
    <p class="dw-hint" id="birth-certificate-order-interest-limits">Mindestens 10 Zeichen. Höchstens 120 Wörter.</p>
    <textarea class="dw-input dw-textarea" id="birth-certificate-order-interest" name="interest" aria-describedby="birth-certificate-order-interest-when birth-certificate-order-interest-hint birth-certificate-order-interest-limits" rows="4" data-word-count="120"></textarea>
    </div>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="birth-certificate-order-interestProof">Nachweis</label>
    <p class="dw-condition" id="birth-certificate-order-interestProof-when" data-plain>Nur beantworten, wenn Sie bei „<bdi>Wessen Urkunde bestellen Sie?</bdi>“ die Antwort „<bdi>Die meiner Schwester oder meines Bruders</bdi>“ oder „<bdi>Die einer anderen Person</bdi>“ gewählt haben.</p>
    <p class="dw-condition" id="birth-certificate-order-interestProof-required">Diese Angabe ist nötig, wenn Sie bei „<bdi>Wessen Urkunde bestellen Sie?</bdi>“ die Antwort „<bdi>Die einer anderen Person</bdi>“ gewählt haben. Sonst ist sie freiwillig.</p>
    <p class="dw-hint" id="birth-certificate-order-interestProof-hint">Zum Beispiel Schreiben des Nachlassgerichts, Titel oder Vollmacht.</p>
    <p class="dw-hint" id="birth-certificate-order-interestProof-limits">PDF, JPEG oder PNG, höchstens 3 Dateien mit je höchstens 10&#xA0;MB</p>
    <input class="dw-input dw-file" type="file" id="birth-certificate-order-interestProof" name="interestProof" aria-describedby="birth-certificate-order-interestProof-when birth-certificate-order-interestProof-required birth-certificate-order-interestProof-hint birth-certificate-order-interestProof-limits" accept="application/pdf,image/jpeg,image/png" multiple>
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="birth-certificate-order-identity">Kopie Ihres Ausweises</label>
    <p class="dw-hint" id="birth-certificate-order-identity-hint">Wir löschen die Kopie, sobald die Urkunde verschickt ist.</p>
    <p class="dw-hint" id="birth-certificate-order-identity-limits">PDF, JPEG oder PNG, höchstens 2 Dateien mit je höchstens 10&#xA0;MB</p>
    <input class="dw-input dw-file" type="file" id="birth-certificate-order-identity" name="identity" aria-describedby="birth-certificate-order-identity-hint birth-certificate-order-identity-limits" accept="application/pdf,image/jpeg,image/png" multiple>
    </div>
    </fieldset>
    <fieldset class="dw-part" id="birth-certificate-order--page-delivery" data-page="delivery">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 4 von 4</span> <h2>Lieferung</h2></legend>
    <fieldset class="dw-field dw-group" id="birth-certificate-order-applicant" data-field="applicant">
    <legend class="dw-label">Ihr Name</legend>
    <div class="dw-field" data-field>
    <label class="dw-label" for="birth-certificate-order-applicant.givenName">Vorname</label>
    <p class="dw-hint" id="birth-certificate-order-applicant.givenName-hint">Alle Vornamen, die Sie im Alltag führen.</p>
    <input class="dw-input" type="text" id="birth-certificate-order-applicant.givenName" name="applicant.givenName" aria-describedby="birth-certificate-order-applicant.givenName-hint" autocomplete="given-name">
    </div>
    <div class="dw-field" data-field><label class="dw-label" for="birth-certificate-order-applicant.familyName">Familienname</label><input class="dw-input" type="text" id="birth-certificate-order-applicant.familyName" name="applicant.familyName" autocomplete="family-name"></div>
    </fieldset>
    <fieldset class="dw-field" data-field aria-describedby="birth-certificate-order-applicantBirthDate-hint">
    <legend class="dw-label">Ihr Geburtsdatum</legend>
    <p class="dw-hint" id="birth-certificate-order-applicantBirthDate-hint">Bestellen dürfen Personen ab 16 Jahren.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="birth-certificate-order-applicantBirthDate">Tag</label> <input class="dw-input" type="text" id="birth-certificate-order-applicantBirthDate" name="applicantBirthDate.day" inputmode="numeric" autocomplete="bday-day"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="birth-certificate-order-applicantBirthDate.month">Monat</label> <input class="dw-input" type="text" id="birth-certificate-order-applicantBirthDate.month" name="applicantBirthDate.month" inputmode="numeric" autocomplete="bday-month"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="birth-certificate-order-applicantBirthDate.year">Jahr</label> <input class="dw-input" type="text" id="birth-certificate-order-applicantBirthDate.year" name="applicantBirthDate.year" inputmode="numeric" autocomplete="bday-year"></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group" id="birth-certificate-order-address" data-field="address" aria-describedby="birth-certificate-order-address-hint">
    <legend class="dw-label">Lieferanschrift</legend>
    <p class="dw-hint" id="birth-certificate-order-address-hint">In Deutschland. Für Lieferungen ins Ausland rufen Sie uns bitte an.</p>
    <div class="dw-field" data-field><label class="dw-label" for="birth-certificate-order-address.street">Straße und Hausnummer</label><input class="dw-input" type="text" id="birth-certificate-order-address.street" name="address.street" autocomplete="address-line1"></div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="birth-certificate-order-address.addition">Adresszusatz <span class="dw-mark" data-mark>(freiwillige Angabe)</span></label>
    <p class="dw-hint" id="birth-certificate-order-address.addition-hint">Zum Beispiel „bei Demir“ oder „Hinterhaus“.</p>
    <input class="dw-input" type="text" id="birth-certificate-order-address.addition" name="address.addition" aria-describedby="birth-certificate-order-address.addition-hint" autocomplete="address-line2">
    </div>
    <div class="dw-field" data-field><label class="dw-label" for="birth-certificate-order-address.postalCode">Postleitzahl</label><input class="dw-input dw-w5" type="text" id="birth-certificate-order-address.postalCode" name="address.postalCode" autocomplete="postal-code" inputmode="numeric"></div>
    <div class="dw-field" data-field><label class="dw-label" for="birth-certificate-order-address.city">Ort</label><input class="dw-input" type="text" id="birth-certificate-order-address.city" name="address.city" autocomplete="address-level2"></div>
    </fieldset>
    <fieldset class="dw-field dw-group" id="birth-certificate-order-contact" data-field="contact">
    <legend class="dw-label">So erreichen wir Sie <span class="dw-mark" data-mark>(freiwillig, aber hilfreich)</span></legend>
    <div class="dw-field" data-field>
    <label class="dw-label" for="birth-certificate-order-contact.email">E-Mail-Adresse <span class="dw-mark" data-mark>(freiwillig, aber hilfreich)</span></label>
    <p class="dw-hint" id="birth-certificate-order-contact.email-hint">Zum Beispiel name@anbieter.example. Dorthin schicken wir die Bestätigung.</p>
    <input class="dw-input" type="email" id="birth-certificate-order-contact.email" name="contact.email" aria-describedby="birth-certificate-order-contact.email-hint" autocomplete="email" spellcheck="false" autocapitalize="none">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="birth-certificate-order-contact.phone">Telefonnummer <span class="dw-mark" data-mark>(freiwillige Angabe)</span></label>
    <p class="dw-hint" id="birth-certificate-order-contact.phone-hint">Für Rückfragen am Tag. Auch eine Handynummer ist möglich.</p>
    <input class="dw-input dw-w20" type="tel" id="birth-certificate-order-contact.phone" name="contact.phone" aria-describedby="birth-certificate-order-contact.phone-hint" autocomplete="tel">
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
    <div data-part="words" data-title="{step} (Schritt {number} von {count}) – {page}" data-wrong="Fehler: {title}" data-none="Keine Angabe" data-agreed="Ja, bestätigt" data-true="Ja" data-false="Nein" data-added="{item} hinzugefügt" data-removed="{item} entfernt" data-locale="de"></div>
    <p class="dw-problem" data-part="problem"><span class="dw-unseen">Fehler:</span> <span data-text></span></p>
    <p class="dw-warning" data-part="warning"><span class="dw-unseen">Hinweis:</span> <span data-text></span></p>
    <li data-part="link"><a href="#f"></a></li>
    <button class="dw-button dw-secondary dw-remove" type="button" data-part="remove" data-words="{item} entfernen"></button>
    <p class="dw-counter" data-part="counter" data-characters-left="Noch {number} Zeichen möglich" data-characters-over="{number} Zeichen zu viel" data-words-left="Noch {number} Wörter möglich" data-words-over="{number} Wörter zu viel"></p>
    <div class="dw-review" data-part="block">
    <dl></dl>
    </div>
    <div class="dw-row" data-part="row">
    <dt></dt>
    <dd data-answer></dd>
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
        <p>Telefon: <a href="tel:+492214710170">+49 221 4710170</a></p>
        <p>E-Mail: <a href="mailto:standesamt@hellenbeck.example">standesamt@<wbr>hellenbeck.example</a></p>
        <p><a href="/standesamt">Zur Seite der Stelle</a></p>
        <p class="dw-contact-address">Schlossgasse 2<br>43210 Hellenbeck</p>
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

        """#)

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
    <div><input type="hidden" name="_service" value="birth-certificate-order"><input type="hidden" name="_version" value="1.0.0"><input type="hidden" name="_definition" value="c987566683c09fd0fa1d65b5f1cdb942e045aee8c066ca21fcfe61b5f5dab577"><input type="hidden" name="_language" value="en"></div>
    <p class="dw-progress" id="birth-certificate-order--progress" data-progress data-words="Step {number} of {count}" hidden></p>
    <div class="dw-summary" data-summary role="group" aria-labelledby="birth-certificate-order--problems" tabindex="-1" hidden>
    <h2 id="birth-certificate-order--problems">Please check your answers</h2>
    <ul></ul>
    </div>
    <fieldset class="dw-part" id="birth-certificate-order--page-certificate" data-page="certificate">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 1 of 4</span> <h2>Which certificate?</h2></legend>
    <fieldset class="dw-field" data-field aria-describedby="birth-certificate-order-bornInTown-hint">
    <legend class="dw-label">Did the birth take place in Hellenbeck?</legend>
    <p class="dw-hint" id="birth-certificate-order-bornInTown-hint">What counts is the place of birth, not where the parents lived.</p>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="birth-certificate-order-bornInTown" name="bornInTown" value="true"> <label for="birth-certificate-order-bornInTown">Yes</label></div>
    <div class="dw-choice"><input type="radio" id="birth-certificate-order-bornInTown--false" name="bornInTown" value="false"> <label for="birth-certificate-order-bornInTown--false">No</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Type of certificate</legend>
    <div class="dw-choices">
    <div class="dw-choice">
    <input type="radio" id="birth-certificate-order-kind" name="kind" value="certificate" aria-describedby="birth-certificate-order-kind-hint-certificate"> <label for="birth-certificate-order-kind">Birth certificate</label>
    <p class="dw-choice-hint" id="birth-certificate-order-kind-hint-certificate">Sufficient for most purposes.</p>
    </div>
    <div class="dw-choice">
    <input type="radio" id="birth-certificate-order-kind--multilingual" name="kind" value="multilingual" aria-describedby="birth-certificate-order-kind--multilingual-hint-multilingual"> <label for="birth-certificate-order-kind--multilingual">Multilingual (international) birth certificate</label>
    <p class="dw-choice-hint" id="birth-certificate-order-kind--multilingual-hint-multilingual">For authorities abroad.</p>
    </div>
    <div class="dw-choice">
    <input type="radio" id="birth-certificate-order-kind--registerCopy" name="kind" value="registerCopy" aria-describedby="birth-certificate-order-kind--registerCopy-hint-registerCopy"> <label for="birth-certificate-order-kind--registerCopy">Certified copy from the birth register</label>
    <p class="dw-choice-hint" id="birth-certificate-order-kind--registerCopy-hint-registerCopy">With all later changes, for example for a marriage.</p>
    </div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="birth-certificate-order-copies">Number of copies</label>
    <p class="dw-hint" id="birth-certificate-order-copies-limits">From 1 to 10</p>
    <input class="dw-input dw-number" type="text" id="birth-certificate-order-copies" name="copies" aria-describedby="birth-certificate-order-copies-limits" inputmode="numeric" value="1">
    </div>
    <fieldset class="dw-field" data-field aria-describedby="birth-certificate-order-socialSecurity-hint">
    <legend class="dw-label">Do you need the certificate for statutory social security?</legend>
    <p class="dw-hint" id="birth-certificate-order-socialSecurity-hint">For example for a pension, health insurance or parental allowance. It is then free of charge and marked accordingly.</p>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="birth-certificate-order-socialSecurity" name="socialSecurity" value="true"> <label for="birth-certificate-order-socialSecurity">Yes</label></div>
    <div class="dw-choice"><input type="radio" id="birth-certificate-order-socialSecurity--false" name="socialSecurity" value="false"> <label for="birth-certificate-order-socialSecurity--false">No</label></div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="birth-certificate-order-fee">Fee</label>
    <p class="dw-hint" id="birth-certificate-order-fee-bound">This follows from “<bdi>Do you need the certificate for statutory social security?</bdi>” and “<bdi>Number of copies</bdi>”. There is nothing to fill in here.</p>
    <output class="dw-output" id="birth-certificate-order-fee" name="fee" aria-describedby="birth-certificate-order-fee-bound">is computed</output>
    </div>
    </fieldset>
    <fieldset class="dw-part" id="birth-certificate-order--page-child" data-page="child">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 2 of 4</span> <h2>Whose birth?</h2></legend>
    <div class="dw-prose">
    <p>Please enter the details as they were <strong>at the time of birth</strong>.</p>
    </div>
    <div class="dw-field" data-field><label class="dw-label" for="birth-certificate-order-birthGivenNames">First names at birth</label><input class="dw-input" type="text" id="birth-certificate-order-birthGivenNames" name="birthGivenNames"></div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="birth-certificate-order-birthName">Name at birth</label>
    <p class="dw-hint" id="birth-certificate-order-birthName-hint">The family name at birth, not a later married name.</p>
    <input class="dw-input" type="text" id="birth-certificate-order-birthName" name="birthName" aria-describedby="birth-certificate-order-birthName-hint">
    </div>
    <fieldset class="dw-field" data-field aria-describedby="birth-certificate-order-dateOfBirth-limits">
    <legend class="dw-label">Date of birth</legend>
    <p class="dw-hint" id="birth-certificate-order-dateOfBirth-limits">Not before: 110 years ago. Not after: today.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="birth-certificate-order-dateOfBirth">Day</label> <input class="dw-input" type="text" id="birth-certificate-order-dateOfBirth" name="dateOfBirth.day" inputmode="numeric"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="birth-certificate-order-dateOfBirth.month">Month</label> <input class="dw-input" type="text" id="birth-certificate-order-dateOfBirth.month" name="dateOfBirth.month" inputmode="numeric"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="birth-certificate-order-dateOfBirth.year">Year</label> <input class="dw-input" type="text" id="birth-certificate-order-dateOfBirth.year" name="dateOfBirth.year" inputmode="numeric"></div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="birth-certificate-order-parentName">Name of one parent <span class="dw-mark" data-mark>(optional, but helpful)</span></label>
    <p class="dw-hint" id="birth-certificate-order-parentName-hint">First and last name. It helps if several entries are similar.</p>
    <input class="dw-input" type="text" id="birth-certificate-order-parentName" name="parentName" aria-describedby="birth-certificate-order-parentName-hint">
    </div>
    </fieldset>
    <fieldset class="dw-part" id="birth-certificate-order--page-entitlement" data-page="entitlement">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 3 of 4</span> <h2>Your entitlement</h2></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Whose certificate are you ordering?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="birth-certificate-order-relationship" name="relationship" value="own"> <label for="birth-certificate-order-relationship">My own</label></div>
    <div class="dw-choice"><input type="radio" id="birth-certificate-order-relationship--child" name="relationship" value="child"> <label for="birth-certificate-order-relationship--child">My child’s or grandchild’s</label></div>
    <div class="dw-choice"><input type="radio" id="birth-certificate-order-relationship--parent" name="relationship" value="parent"> <label for="birth-certificate-order-relationship--parent">My parent’s or grandparent’s</label></div>
    <div class="dw-choice"><input type="radio" id="birth-certificate-order-relationship--spouse" name="relationship" value="spouse"> <label for="birth-certificate-order-relationship--spouse">My spouse’s or registered partner’s</label></div>
    <div class="dw-choice"><input type="radio" id="birth-certificate-order-relationship--sibling" name="relationship" value="sibling"> <label for="birth-certificate-order-relationship--sibling">My sister’s or brother’s</label></div>
    <div class="dw-choice"><input type="radio" id="birth-certificate-order-relationship--someoneElse" name="relationship" value="someoneElse"> <label for="birth-certificate-order-relationship--someoneElse">Another person’s</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="birth-certificate-order-interest">What do you need the certificate for?</label>
    <p class="dw-condition" id="birth-certificate-order-interest-when" data-plain>Only answer this if you chose “<bdi>My sister’s or brother’s</bdi>” or “<bdi>Another person’s</bdi>” for “<bdi>Whose certificate are you ordering?</bdi>”.</p>
    <p class="dw-hint" id="birth-certificate-order-interest-hint">The law requires a legitimate interest for siblings and a legal interest for everybody else.</p>
    <p class="dw-hint" id="birth-certificate-order-interest-limits">At least 10 characters. At most 120 words.</p>
    <textarea class="dw-input dw-textarea" id="birth-certificate-order-interest" name="interest" aria-describedby="birth-certificate-order-interest-when birth-certificate-order-interest-hint birth-certificate-order-interest-limits" rows="4" data-word-count="120"></textarea>
    </div>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="birth-certificate-order-interestProof">Evidence</label>
    <p class="dw-condition" id="birth-certificate-order-interestProof-when" data-plain>Only answer this if you chose “<bdi>My sister’s or brother’s</bdi>” or “<bdi>Another person’s</bdi>” for “<bdi>Whose certificate are you ordering?</bdi>”.</p>
    <p class="dw-condition" id="birth-certificate-order-interestProof-required">We need this answer if you chose “<bdi>Another person’s</bdi>” for “<bdi>Whose certificate are you ordering?</bdi>”. Otherwise it is optional.</p>
    <p class="dw-hint" id="birth-certificate-order-interestProof-hint">For example a letter from the probate court, an enforceable title or a power of attorney.</p>
    <p class="dw-hint" id="birth-certificate-order-interestProof-limits">PDF, JPEG or PNG, at most 3 files of at most 10&#xA0;MB each</p>
    <input class="dw-input dw-file" type="file" id="birth-certificate-order-interestProof" name="interestProof" aria-describedby="birth-certificate-order-interestProof-when birth-certificate-order-interestProof-required birth-certificate-order-interestProof-hint birth-certificate-order-interestProof-limits" accept="application/pdf,image/jpeg,image/png" multiple>
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="birth-certificate-order-identity">Copy of your identity document</label>
    <p class="dw-hint" id="birth-certificate-order-identity-hint">We delete the copy as soon as the certificate has been sent.</p>
    <p class="dw-hint" id="birth-certificate-order-identity-limits">PDF, JPEG or PNG, at most 2 files of at most 10&#xA0;MB each</p>
    <input class="dw-input dw-file" type="file" id="birth-certificate-order-identity" name="identity" aria-describedby="birth-certificate-order-identity-hint birth-certificate-order-identity-limits" accept="application/pdf,image/jpeg,image/png" multiple>
    </div>
    </fieldset>
    <fieldset class="dw-part" id="birth-certificate-order--page-delivery" data-page="delivery">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 4 of 4</span> <h2>Delivery</h2></legend>
    <fieldset class="dw-field dw-group" id="birth-certificate-order-applicant" data-field="applicant">
    <legend class="dw-label">Your name</legend>
    <div class="dw-field" data-field>
    <label class="dw-label" for="birth-certificate-order-applicant.givenName">First name</label>
    <p class="dw-hint" id="birth-certificate-order-applicant.givenName-hint">All first names that you use in everyday life.</p>
    <input class="dw-input" type="text" id="birth-certificate-order-applicant.givenName" name="applicant.givenName" aria-describedby="birth-certificate-order-applicant.givenName-hint" autocomplete="given-name">
    </div>
    <div class="dw-field" data-field><label class="dw-label" for="birth-certificate-order-applicant.familyName">Last name</label><input class="dw-input" type="text" id="birth-certificate-order-applicant.familyName" name="applicant.familyName" autocomplete="family-name"></div>
    </fieldset>
    <fieldset class="dw-field" data-field aria-describedby="birth-certificate-order-applicantBirthDate-hint">
    <legend class="dw-label">Your date of birth</legend>
    <p class="dw-hint" id="birth-certificate-order-applicantBirthDate-hint">Persons aged 16 or over may order.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="birth-certificate-order-applicantBirthDate">Day</label> <input class="dw-input" type="text" id="birth-certificate-order-applicantBirthDate" name="applicantBirthDate.day" inputmode="numeric" autocomplete="bday-day"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="birth-certificate-order-applicantBirthDate.month">Month</label> <input class="dw-input" type="text" id="birth-certificate-order-applicantBirthDate.month" name="applicantBirthDate.month" inputmode="numeric" autocomplete="bday-month"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="birth-certificate-order-applicantBirthDate.year">Year</label> <input class="dw-input" type="text" id="birth-certificate-order-applicantBirthDate.year" name="applicantBirthDate.year" inputmode="numeric" autocomplete="bday-year"></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group" id="birth-certificate-order-address" data-field="address" aria-describedby="birth-certificate-order-address-hint">
    <legend class="dw-label">Delivery address</legend>
    <p class="dw-hint" id="birth-certificate-order-address-hint">In Germany. For deliveries abroad please call us.</p>
    <div class="dw-field" data-field><label class="dw-label" for="birth-certificate-order-address.street">Street and house number</label><input class="dw-input" type="text" id="birth-certificate-order-address.street" name="address.street" autocomplete="address-line1"></div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="birth-certificate-order-address.addition">Address supplement <span class="dw-mark" data-mark>(optional)</span></label>
    <p class="dw-hint" id="birth-certificate-order-address.addition-hint">For example “c/o Demir” or “rear building”.</p>
    <input class="dw-input" type="text" id="birth-certificate-order-address.addition" name="address.addition" aria-describedby="birth-certificate-order-address.addition-hint" autocomplete="address-line2">
    </div>
    <div class="dw-field" data-field><label class="dw-label" for="birth-certificate-order-address.postalCode">Postcode</label><input class="dw-input dw-w5" type="text" id="birth-certificate-order-address.postalCode" name="address.postalCode" autocomplete="postal-code" inputmode="numeric"></div>
    <div class="dw-field" data-field><label class="dw-label" for="birth-certificate-order-address.city">Town</label><input class="dw-input" type="text" id="birth-certificate-order-address.city" name="address.city" autocomplete="address-level2"></div>
    </fieldset>
    <fieldset class="dw-field dw-group" id="birth-certificate-order-contact" data-field="contact">
    <legend class="dw-label">How we can reach you <span class="dw-mark" data-mark>(optional, but helpful)</span></legend>
    <div class="dw-field" data-field>
    <label class="dw-label" for="birth-certificate-order-contact.email">E-mail address <span class="dw-mark" data-mark>(optional, but helpful)</span></label>
    <p class="dw-hint" id="birth-certificate-order-contact.email-hint">For example name@provider.example. We send the confirmation there.</p>
    <input class="dw-input" type="email" id="birth-certificate-order-contact.email" name="contact.email" aria-describedby="birth-certificate-order-contact.email-hint" autocomplete="email" spellcheck="false" autocapitalize="none">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="birth-certificate-order-contact.phone">Telephone number <span class="dw-mark" data-mark>(optional)</span></label>
    <p class="dw-hint" id="birth-certificate-order-contact.phone-hint">For questions during the day. A mobile number is fine.</p>
    <input class="dw-input dw-w20" type="tel" id="birth-certificate-order-contact.phone" name="contact.phone" aria-describedby="birth-certificate-order-contact.phone-hint" autocomplete="tel">
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
    <div data-part="words" data-title="{step} (step {number} of {count}) – {page}" data-wrong="Error: {title}" data-none="No answer" data-agreed="Yes, confirmed" data-true="Yes" data-false="No" data-added="{item} added" data-removed="{item} removed" data-locale="en-GB"></div>
    <p class="dw-problem" data-part="problem"><span class="dw-unseen">Error:</span> <span data-text></span></p>
    <p class="dw-warning" data-part="warning"><span class="dw-unseen">Note:</span> <span data-text></span></p>
    <li data-part="link"><a href="#f"></a></li>
    <button class="dw-button dw-secondary dw-remove" type="button" data-part="remove" data-words="Remove {item}"></button>
    <p class="dw-counter" data-part="counter" data-characters-left="{number} characters left" data-characters-over="{number} characters too many" data-words-left="{number} words left" data-words-over="{number} words too many"></p>
    <div class="dw-review" data-part="block">
    <dl></dl>
    </div>
    <div class="dw-row" data-part="row">
    <dt></dt>
    <dd data-answer></dd>
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
        <p>Telephone: <a href="tel:+492214710170">+49 221 4710170</a></p>
        <p>Email: <a href="mailto:standesamt@hellenbeck.example">standesamt@<wbr>hellenbeck.example</a></p>
        <p><a href="/standesamt">Page of this office</a></p>
        <p class="dw-contact-address">Schlossgasse 2<br>43210 Hellenbeck</p>
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

        """#)
}
