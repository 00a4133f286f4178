import FormPages
import GeneratedForms

extension ResidentParkingPermit: PagedForm {
    public static let pages = FormPages([
        FormPages.Page(language: "de", whole: { whole0 }, fragment: { fragment0 }),
        FormPages.Page(language: "en", whole: { whole1 }, fragment: { fragment1 }),
    ])

    private static let content0: StaticString = ##"""
    <p class="dw-lead" data-lead>Bitte beantworten Sie alle Fragen, die nicht als freiwillig gekennzeichnet sind.</p>
    <section class="dw-exits" data-exits>
    <h2 data-plain>Wann dieses Formular nicht das richtige ist</h2>
    <div data-exit="noMainResidence">
    <h3>Ein Bewohnerparkausweis ist so nicht möglich</h3>
    <p class="dw-condition" data-plain>Das gilt, wenn Sie „<bdi>Sind Sie in der Zone mit Ihrer Hauptwohnung gemeldet?</bdi>“ mit Nein beantwortet haben.</p>
    <div class="dw-prose">
    <p>Der Ausweis ist Menschen vorbehalten, die mit ihrer Hauptwohnung in der Zone gemeldet sind.</p>
    <ul>
    <li>Sie wohnen schon hier? <a href="/wohnung-anmelden">Melden Sie Ihre Wohnung an</a> und stellen Sie den Antrag danach.</li>
    <li>Sie arbeiten, pflegen oder bauen hier? Dafür gibt es <a href="/parken/ausnahmen">Ausnahmegenehmigungen</a>.</li>
    </ul>
    </div>
    </div>
    </section>
    <form class="dw-form" method="post" action="/forms/resident-parking-permit" novalidate enctype="multipart/form-data">
    <div><input type="hidden" name="_service" value="resident-parking-permit"><input type="hidden" name="_version" value="1.0.0"><input type="hidden" name="_definition" value="1bde3bafd9628cafafd38f55af4337c329b429ebbfcdcf02686bd872204e2b15"><input type="hidden" name="_language" value="de"></div>
    <p class="dw-progress" id="f--progress" data-progress data-words="Schritt {number} von {count}" hidden></p>
    <div class="dw-summary" data-summary role="group" aria-labelledby="f--problems" tabindex="-1" hidden>
    <h2 id="f--problems">Bitte prüfen Sie Ihre Angaben</h2>
    <ul></ul>
    </div>
    <fieldset class="dw-part" id="f--page-residence" data-page="residence">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 1 von 3</span> <h2>Wohnung und Zone</h2></legend>
    <fieldset class="dw-field" data-field aria-describedby="f-mainResidence-hint">
    <legend class="dw-label">Sind Sie in der Zone mit Ihrer Hauptwohnung gemeldet?</legend>
    <p class="dw-hint" id="f-mainResidence-hint">Eine Nebenwohnung reicht nach der Straßenverkehrs-Ordnung in der Regel nicht.</p>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-mainResidence" name="mainResidence" value="true"> <label for="f-mainResidence">Ja</label></div>
    <div class="dw-choice"><input type="radio" id="f-mainResidence--false" name="mainResidence" value="false"> <label for="f-mainResidence--false">Nein</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Bewohnerparkzone</legend>
    <details class="dw-help">
    <summary>Hilfe zu dieser Frage</summary>
    <div class="dw-prose">
    <p>Die Zone steht auf den Schildern in Ihrer Straße. Sie finden sie auch im <a href="/bewohnerparken/strassen">Straßenverzeichnis</a>.</p>
    </div>
    </details>
    <div class="dw-choices">
    <div class="dw-choice">
    <input type="radio" id="f-zone" name="zone" value="zoneA" aria-describedby="f-zone-hint-zoneA"> <label for="f-zone">Zone A – Altstadt</label>
    <p class="dw-choice-hint" id="f-zone-hint-zoneA">Zwischen Wallstraße, Kirchgasse und Markt.</p>
    </div>
    <div class="dw-choice">
    <input type="radio" id="f-zone--zoneB" name="zone" value="zoneB" aria-describedby="f-zone--zoneB-hint-zoneB"> <label for="f-zone--zoneB">Zone B – Bahnhof</label>
    <p class="dw-choice-hint" id="f-zone--zoneB-hint-zoneB">Bahnhofstraße bis Gleisweg.</p>
    </div>
    <div class="dw-choice">
    <input type="radio" id="f-zone--zoneC" name="zone" value="zoneC" aria-describedby="f-zone--zoneC-hint-zoneC"> <label for="f-zone--zoneC">Zone C – Krankenhaus</label>
    <p class="dw-choice-hint" id="f-zone--zoneC-hint-zoneC">Rund um das Klinikum Sankt Vitus.</p>
    </div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group" id="f-applicant" data-field="applicant">
    <legend class="dw-label">Ihr Name</legend>
    <div class="dw-field" data-field data-profile="given-name">
    <label class="dw-label" for="f-applicant.givenName">Vorname</label>
    <p class="dw-hint" id="f-applicant.givenName-hint">Alle Vornamen, die Sie im Alltag führen.</p>
    <input class="dw-input" type="text" id="f-applicant.givenName" name="applicant.givenName" aria-describedby="f-applicant.givenName-hint" autocomplete="given-name">
    </div>
    <div class="dw-field" data-field data-profile="family-name"><label class="dw-label" for="f-applicant.familyName">Familienname</label><input class="dw-input" type="text" id="f-applicant.familyName" name="applicant.familyName" autocomplete="family-name"></div>
    </fieldset>
    <fieldset class="dw-field" data-field data-profile="bday" aria-describedby="f-birthDate-hint">
    <legend class="dw-label">Ihr Geburtsdatum</legend>
    <p class="dw-hint" id="f-birthDate-hint">Damit finden wir Sie im Melderegister und brauchen keine Meldebescheinigung.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-birthDate">Tag</label> <input class="dw-input" type="text" id="f-birthDate" name="birthDate.day" inputmode="numeric" autocomplete="bday-day"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-birthDate.month">Monat</label> <input class="dw-input" type="text" id="f-birthDate.month" name="birthDate.month" inputmode="numeric" autocomplete="bday-month"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-birthDate.year">Jahr</label> <input class="dw-input" type="text" id="f-birthDate.year" name="birthDate.year" inputmode="numeric" autocomplete="bday-year"></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group" id="f-address" data-field="address">
    <legend class="dw-label">Anschrift in der Zone</legend>
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
    <label class="dw-label" for="f-email">E-Mail-Adresse</label>
    <p class="dw-hint" id="f-email-hint">Dorthin schicken wir den vorläufigen Ausweis.</p>
    <input class="dw-input" type="email" id="f-email" name="email" aria-describedby="f-email-hint" autocomplete="email" spellcheck="false" autocapitalize="none">
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-vehicle" data-page="vehicle">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 2 von 3</span> <h2>Ausweis und Fahrzeug</h2></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Was möchten Sie?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-request" name="request" value="firstPermit"> <label for="f-request">Zum ersten Mal beantragen</label></div>
    <div class="dw-choice"><input type="radio" id="f-request--renewal" name="request" value="renewal"> <label for="f-request--renewal">Ausweis verlängern</label></div>
    <div class="dw-choice"><input type="radio" id="f-request--newVehicle" name="request" value="newVehicle"> <label for="f-request--newVehicle">Auf ein anderes Fahrzeug umschreiben</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-permitNumber">Nummer des bisherigen Ausweises</label>
    <p class="dw-condition" id="f-permitNumber-when" data-plain>Nur beantworten, wenn Sie bei „<bdi>Was möchten Sie?</bdi>“ die Antwort „<bdi>Ausweis verlängern</bdi>“ oder „<bdi>Auf ein anderes Fahrzeug umschreiben</bdi>“ gewählt haben.</p>
    <p class="dw-condition" id="f-permitNumber-required">Diese Angabe ist nötig, wenn Sie bei „<bdi>Was möchten Sie?</bdi>“ die Antwort „<bdi>Auf ein anderes Fahrzeug umschreiben</bdi>“ gewählt haben. Sonst ist sie freiwillig.</p>
    <p class="dw-hint" id="f-permitNumber-hint">Unten rechts auf dem Ausweis, zum Beispiel A-2025-00417.</p>
    <input class="dw-input dw-w20" type="text" id="f-permitNumber" name="permitNumber" aria-describedby="f-permitNumber-when f-permitNumber-required f-permitNumber-hint">
    </div>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Auf wen ist das Fahrzeug zugelassen?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-keeper" name="keeper" value="own"> <label for="f-keeper">Auf mich</label></div>
    <div class="dw-choice"><input type="radio" id="f-keeper--otherPerson" name="keeper" value="otherPerson"> <label for="f-keeper--otherPerson">Auf eine andere Person</label></div>
    <div class="dw-choice"><input type="radio" id="f-keeper--employer" name="keeper" value="employer"> <label for="f-keeper--employer">Auf meine Firma oder die Stelle, bei der ich arbeite</label></div>
    <div class="dw-choice">
    <input type="radio" id="f-keeper--carSharing" name="keeper" value="carSharing" aria-describedby="f-keeper--carSharing-hint-carSharing"> <label for="f-keeper--carSharing">Auf eine Carsharing-Organisation</label>
    <p class="dw-choice-hint" id="f-keeper--carSharing-hint-carSharing">Der Ausweis gilt dann für alle gekennzeichneten Fahrzeuge der Organisation.</p>
    </div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-plate">Kennzeichen</label>
    <p class="dw-condition" id="f-plate-when" data-plain>Nur beantworten, wenn Sie bei „<bdi>Auf wen ist das Fahrzeug zugelassen?</bdi>“ etwas anderes als „<bdi>Auf eine Carsharing-Organisation</bdi>“ gewählt haben.</p>
    <p class="dw-hint" id="f-plate-hint">Mit Bindestrich und Leerzeichen, zum Beispiel HLB-EL 417 oder HLB-E 27E.</p>
    <input class="dw-input dw-w20" type="text" id="f-plate" name="plate" aria-describedby="f-plate-when f-plate-hint">
    </div>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-carSharingName">Name der Carsharing-Organisation</label>
    <p class="dw-condition" id="f-carSharingName-when" data-plain>Nur beantworten, wenn Sie bei „<bdi>Auf wen ist das Fahrzeug zugelassen?</bdi>“ die Antwort „<bdi>Auf eine Carsharing-Organisation</bdi>“ gewählt haben.</p>
    <input class="dw-input" type="text" id="f-carSharingName" name="carSharingName" aria-describedby="f-carSharingName-when">
    </div>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-registration">Zulassungsbescheinigung Teil I</label>
    <p class="dw-condition" id="f-registration-when" data-plain>Nur beantworten, wenn Sie bei „<bdi>Auf wen ist das Fahrzeug zugelassen?</bdi>“ etwas anderes als „<bdi>Auf eine Carsharing-Organisation</bdi>“ gewählt haben.</p>
    <p class="dw-hint" id="f-registration-hint">Vorder- und Rückseite, als ein PDF oder zwei Fotos.</p>
    <p class="dw-hint" id="f-registration-limits">PDF, JPEG oder PNG, höchstens 2 Dateien mit je höchstens 10&#xA0;MB</p>
    <input class="dw-input dw-file" type="file" id="f-registration" name="registration" aria-describedby="f-registration-when f-registration-hint f-registration-limits" accept="application/pdf,image/jpeg,image/png" multiple>
    </div>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-usageProof">Nachweis der dauerhaften Nutzung</label>
    <p class="dw-condition" id="f-usageProof-when" data-plain>Nur beantworten, wenn Sie bei „<bdi>Auf wen ist das Fahrzeug zugelassen?</bdi>“ etwas anderes als „<bdi>Auf mich</bdi>“ gewählt haben.</p>
    <p class="dw-hint" id="f-usageProof-hint">Formlose Erklärung der Halterin, des Halters oder der Firma; bei Carsharing die Mitgliedsbestätigung.</p>
    <p class="dw-hint" id="f-usageProof-limits">PDF, JPEG oder PNG, höchstens 10&#xA0;MB</p>
    <input class="dw-input dw-file" type="file" id="f-usageProof" name="usageProof" aria-describedby="f-usageProof-when f-usageProof-hint f-usageProof-limits" accept="application/pdf,image/jpeg,image/png">
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-period" data-page="period">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 3 von 3</span> <h2>Gültigkeit</h2></legend>
    <fieldset class="dw-field dw-conditional" data-field data-when aria-describedby="f-validFrom-when f-validFrom-limits">
    <legend class="dw-label">Ab wann soll der Ausweis gelten?</legend>
    <p class="dw-condition" id="f-validFrom-when" data-plain>Nur beantworten, wenn Sie bei „<bdi>Was möchten Sie?</bdi>“ etwas anderes als „<bdi>Auf ein anderes Fahrzeug umschreiben</bdi>“ gewählt haben.</p>
    <p class="dw-hint" id="f-validFrom-limits">Frühestens heute. Spätestens in 2 Monaten.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-validFrom">Tag</label> <input class="dw-input" type="text" id="f-validFrom" name="validFrom.day" inputmode="numeric"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-validFrom.month">Monat</label> <input class="dw-input" type="text" id="f-validFrom.month" name="validFrom.month" inputmode="numeric"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-validFrom.year">Jahr</label> <input class="dw-input" type="text" id="f-validFrom.year" name="validFrom.year" inputmode="numeric"></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-conditional" data-field data-when aria-describedby="f-duration-when">
    <legend class="dw-label">Wie lange?</legend>
    <p class="dw-condition" id="f-duration-when" data-plain>Nur beantworten, wenn Sie bei „<bdi>Was möchten Sie?</bdi>“ etwas anderes als „<bdi>Auf ein anderes Fahrzeug umschreiben</bdi>“ gewählt haben.</p>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-duration" name="duration" value="oneYear" checked> <label for="f-duration">Ein Jahr (60 Euro)</label></div>
    <div class="dw-choice"><input type="radio" id="f-duration--twoYears" name="duration" value="twoYears"> <label for="f-duration--twoYears">Zwei Jahre (115 Euro)</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-price">Preis des Ausweises</label>
    <p class="dw-condition" id="f-price-when" data-plain>Gilt nur, wenn Sie bei „<bdi>Was möchten Sie?</bdi>“ etwas anderes als „<bdi>Auf ein anderes Fahrzeug umschreiben</bdi>“ gewählt haben.</p>
    <p class="dw-hint" id="f-price-bound">Das ergibt sich aus „<bdi>Wie lange?</bdi>“. Sie müssen hier nichts angeben.</p>
    <output class="dw-output" id="f-price" name="price" aria-describedby="f-price-when f-price-bound">wird berechnet</output>
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-benefitCard">Nummer des Hellenbeck-Passes <span class="dw-mark" data-mark>(freiwillige Angabe)</span></label>
    <p class="dw-hint" id="f-benefitCard-hint">Nur für den halben Preis, zum Beispiel HP-204711.</p>
    <input class="dw-input dw-w10" type="text" id="f-benefitCard" name="benefitCard" aria-describedby="f-benefitCard-hint">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-fee">Das zahlen Sie</label>
    <p class="dw-hint" id="f-fee-bound">Das ergibt sich aus „<bdi>Was möchten Sie?</bdi>“, „<bdi>Nummer des Hellenbeck-Passes</bdi>“ und „<bdi>Preis des Ausweises</bdi>“. Sie müssen hier nichts angeben.</p>
    <output class="dw-output" id="f-fee" name="fee" aria-describedby="f-fee-bound">wird berechnet</output>
    </div>
    <div class="dw-field" data-field>
    <div id="f-declaration-text" class="dw-prose">
    <p>Ich gebe den Ausweis zurück, wenn ich aus der Zone wegziehe oder das Fahrzeug nicht mehr nutze.</p>
    </div>
    <div class="dw-choice"><input type="checkbox" id="f-declaration" name="declaration" value="true" aria-describedby="f-declaration-text"> <label for="f-declaration">Erklärung</label></div>
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
        <title>Bewohnerparkausweis beantragen: Formular – Hellenbeck</title>
        <meta name="description" content="Mit einem Bewohnerparkausweis parken Sie in Ihrer Zone ohne Parkschein und ohne Zeitlimit.">
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
        <li><a href="../../de/resident-parking-permit/form.html" hreflang="de" lang="de" aria-current="page">Deutsch</a></li>
        <li><a href="../../en/resident-parking-permit/form.html" hreflang="en" lang="en">English</a></li>
        </ul>
        </nav>
        </div>
        </header>
        <main class="dw-main" id="inhalt">
        <div class="dw-width dw-narrow" data-frame="resident-parking-permit" data-language="de">
        <nav class="dw-breadcrumb" aria-label="Sie sind hier">
        <ol>
        <li><a href="../index.html">Online-Dienste</a></li>
        <li><a href="./index.html">Bewohnerparkausweis beantragen</a></li>
        <li><span aria-current="page">Formular</span></li>
        </ol>
        </nav>
        <h1>Bewohnerparkausweis beantragen</h1>

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
        <p class="dw-contact-name">Straßenverkehrsbehörde</p>
        <p>Telefon: <a href="tel:+492214710150" dir="ltr">+49 221 4710150</a></p>
        <p>E-Mail: <a href="mailto:verkehr@hellenbeck.example">verkehr@<wbr>hellenbeck.example</a></p>
        <p><a href="/strassenverkehr">Zur Seite der Stelle</a></p>
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
        <div class="dw dw-embedded" lang="de" data-frame="resident-parking-permit" data-language="de">
        <link rel="stylesheet" href="../../assets/fragment.css">

        """#,
        content0,
        #"""
        <script type="module" src="../../assets/form.js"></script>
        </div>

        """#,
        idPrefix: "resident-parking-permit--")

    private static let content1: StaticString = ##"""
    <p class="dw-lead" data-lead>Please answer all questions that are not marked as optional.</p>
    <section class="dw-exits" data-exits>
    <h2 data-plain>When this is not the right form</h2>
    <div data-exit="noMainResidence">
    <h3>A resident parking permit is not possible in this case</h3>
    <p class="dw-condition" data-plain>This is so if you answered “<bdi>Is your registered main residence in the zone?</bdi>” with No.</p>
    <div class="dw-prose">
    <p>The permit is reserved for people whose registered main residence is in the zone.</p>
    <ul>
    <li>You already live here? <a href="/wohnung-anmelden">Register your residence</a> and apply afterwards.</li>
    <li>You work, care for somebody or do building work here? There are <a href="/parken/ausnahmen">special permits</a> for that.</li>
    </ul>
    </div>
    </div>
    </section>
    <form class="dw-form" method="post" action="/forms/resident-parking-permit" novalidate enctype="multipart/form-data">
    <div><input type="hidden" name="_service" value="resident-parking-permit"><input type="hidden" name="_version" value="1.0.0"><input type="hidden" name="_definition" value="1bde3bafd9628cafafd38f55af4337c329b429ebbfcdcf02686bd872204e2b15"><input type="hidden" name="_language" value="en"></div>
    <p class="dw-progress" id="f--progress" data-progress data-words="Step {number} of {count}" hidden></p>
    <div class="dw-summary" data-summary role="group" aria-labelledby="f--problems" tabindex="-1" hidden>
    <h2 id="f--problems">Please check your answers</h2>
    <ul></ul>
    </div>
    <fieldset class="dw-part" id="f--page-residence" data-page="residence">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 1 of 3</span> <h2>Residence and zone</h2></legend>
    <fieldset class="dw-field" data-field aria-describedby="f-mainResidence-hint">
    <legend class="dw-label">Is your registered main residence in the zone?</legend>
    <p class="dw-hint" id="f-mainResidence-hint">Under the Road Traffic Regulations a secondary residence is usually not sufficient.</p>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-mainResidence" name="mainResidence" value="true"> <label for="f-mainResidence">Yes</label></div>
    <div class="dw-choice"><input type="radio" id="f-mainResidence--false" name="mainResidence" value="false"> <label for="f-mainResidence--false">No</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Resident parking zone</legend>
    <details class="dw-help">
    <summary>Help with this question</summary>
    <div class="dw-prose">
    <p>The zone is shown on the signs in your street. You can also find it in the <a href="/bewohnerparken/strassen">list of streets</a>.</p>
    </div>
    </details>
    <div class="dw-choices">
    <div class="dw-choice">
    <input type="radio" id="f-zone" name="zone" value="zoneA" aria-describedby="f-zone-hint-zoneA"> <label for="f-zone">Zone A – old town</label>
    <p class="dw-choice-hint" id="f-zone-hint-zoneA">Between Wallstraße, Kirchgasse and Markt.</p>
    </div>
    <div class="dw-choice">
    <input type="radio" id="f-zone--zoneB" name="zone" value="zoneB" aria-describedby="f-zone--zoneB-hint-zoneB"> <label for="f-zone--zoneB">Zone B – railway station</label>
    <p class="dw-choice-hint" id="f-zone--zoneB-hint-zoneB">From Bahnhofstraße to Gleisweg.</p>
    </div>
    <div class="dw-choice">
    <input type="radio" id="f-zone--zoneC" name="zone" value="zoneC" aria-describedby="f-zone--zoneC-hint-zoneC"> <label for="f-zone--zoneC">Zone C – hospital</label>
    <p class="dw-choice-hint" id="f-zone--zoneC-hint-zoneC">Around the Sankt Vitus hospital.</p>
    </div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group" id="f-applicant" data-field="applicant">
    <legend class="dw-label">Your name</legend>
    <div class="dw-field" data-field data-profile="given-name">
    <label class="dw-label" for="f-applicant.givenName">First name</label>
    <p class="dw-hint" id="f-applicant.givenName-hint">All first names that you use in everyday life.</p>
    <input class="dw-input" type="text" id="f-applicant.givenName" name="applicant.givenName" aria-describedby="f-applicant.givenName-hint" autocomplete="given-name">
    </div>
    <div class="dw-field" data-field data-profile="family-name"><label class="dw-label" for="f-applicant.familyName">Last name</label><input class="dw-input" type="text" id="f-applicant.familyName" name="applicant.familyName" autocomplete="family-name"></div>
    </fieldset>
    <fieldset class="dw-field" data-field data-profile="bday" aria-describedby="f-birthDate-hint">
    <legend class="dw-label">Your date of birth</legend>
    <p class="dw-hint" id="f-birthDate-hint">It lets us find you in the population register, so we need no certificate of residence.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-birthDate">Day</label> <input class="dw-input" type="text" id="f-birthDate" name="birthDate.day" inputmode="numeric" autocomplete="bday-day"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-birthDate.month">Month</label> <input class="dw-input" type="text" id="f-birthDate.month" name="birthDate.month" inputmode="numeric" autocomplete="bday-month"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-birthDate.year">Year</label> <input class="dw-input" type="text" id="f-birthDate.year" name="birthDate.year" inputmode="numeric" autocomplete="bday-year"></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group" id="f-address" data-field="address">
    <legend class="dw-label">Address in the zone</legend>
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
    <label class="dw-label" for="f-email">E-mail address</label>
    <p class="dw-hint" id="f-email-hint">We send the temporary permit there.</p>
    <input class="dw-input" type="email" id="f-email" name="email" aria-describedby="f-email-hint" autocomplete="email" spellcheck="false" autocapitalize="none">
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-vehicle" data-page="vehicle">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 2 of 3</span> <h2>Permit and vehicle</h2></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">What would you like to do?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-request" name="request" value="firstPermit"> <label for="f-request">Apply for the first time</label></div>
    <div class="dw-choice"><input type="radio" id="f-request--renewal" name="request" value="renewal"> <label for="f-request--renewal">Renew a permit</label></div>
    <div class="dw-choice"><input type="radio" id="f-request--newVehicle" name="request" value="newVehicle"> <label for="f-request--newVehicle">Transfer it to another vehicle</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-permitNumber">Number of the current permit</label>
    <p class="dw-condition" id="f-permitNumber-when" data-plain>Only answer this if you chose “<bdi>Renew a permit</bdi>” or “<bdi>Transfer it to another vehicle</bdi>” for “<bdi>What would you like to do?</bdi>”.</p>
    <p class="dw-condition" id="f-permitNumber-required">We need this answer if you chose “<bdi>Transfer it to another vehicle</bdi>” for “<bdi>What would you like to do?</bdi>”. Otherwise it is optional.</p>
    <p class="dw-hint" id="f-permitNumber-hint">At the bottom right of the permit, for example A-2025-00417.</p>
    <input class="dw-input dw-w20" type="text" id="f-permitNumber" name="permitNumber" aria-describedby="f-permitNumber-when f-permitNumber-required f-permitNumber-hint">
    </div>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">In whose name is the vehicle registered?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-keeper" name="keeper" value="own"> <label for="f-keeper">In my name</label></div>
    <div class="dw-choice"><input type="radio" id="f-keeper--otherPerson" name="keeper" value="otherPerson"> <label for="f-keeper--otherPerson">In another person’s name</label></div>
    <div class="dw-choice"><input type="radio" id="f-keeper--employer" name="keeper" value="employer"> <label for="f-keeper--employer">In the name of my company or employer</label></div>
    <div class="dw-choice">
    <input type="radio" id="f-keeper--carSharing" name="keeper" value="carSharing" aria-describedby="f-keeper--carSharing-hint-carSharing"> <label for="f-keeper--carSharing">In the name of a car-sharing organisation</label>
    <p class="dw-choice-hint" id="f-keeper--carSharing-hint-carSharing">The permit is then valid for all marked vehicles of the organisation.</p>
    </div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-plate">Number plate</label>
    <p class="dw-condition" id="f-plate-when" data-plain>Only answer this if you chose something other than “<bdi>In the name of a car-sharing organisation</bdi>” for “<bdi>In whose name is the vehicle registered?</bdi>”.</p>
    <p class="dw-hint" id="f-plate-hint">With hyphen and space, for example HLB-EL 417 or HLB-E 27E.</p>
    <input class="dw-input dw-w20" type="text" id="f-plate" name="plate" aria-describedby="f-plate-when f-plate-hint">
    </div>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-carSharingName">Name of the car-sharing organisation</label>
    <p class="dw-condition" id="f-carSharingName-when" data-plain>Only answer this if you chose “<bdi>In the name of a car-sharing organisation</bdi>” for “<bdi>In whose name is the vehicle registered?</bdi>”.</p>
    <input class="dw-input" type="text" id="f-carSharingName" name="carSharingName" aria-describedby="f-carSharingName-when">
    </div>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-registration">Vehicle registration certificate part I</label>
    <p class="dw-condition" id="f-registration-when" data-plain>Only answer this if you chose something other than “<bdi>In the name of a car-sharing organisation</bdi>” for “<bdi>In whose name is the vehicle registered?</bdi>”.</p>
    <p class="dw-hint" id="f-registration-hint">Front and back, as one PDF or two photos.</p>
    <p class="dw-hint" id="f-registration-limits">PDF, JPEG or PNG, at most 2 files of at most 10&#xA0;MB each</p>
    <input class="dw-input dw-file" type="file" id="f-registration" name="registration" aria-describedby="f-registration-when f-registration-hint f-registration-limits" accept="application/pdf,image/jpeg,image/png" multiple>
    </div>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-usageProof">Evidence of permanent use</label>
    <p class="dw-condition" id="f-usageProof-when" data-plain>Only answer this if you chose something other than “<bdi>In my name</bdi>” for “<bdi>In whose name is the vehicle registered?</bdi>”.</p>
    <p class="dw-hint" id="f-usageProof-hint">Informal statement by the keeper or the company; for car sharing the confirmation of membership.</p>
    <p class="dw-hint" id="f-usageProof-limits">PDF, JPEG or PNG, at most 10&#xA0;MB</p>
    <input class="dw-input dw-file" type="file" id="f-usageProof" name="usageProof" aria-describedby="f-usageProof-when f-usageProof-hint f-usageProof-limits" accept="application/pdf,image/jpeg,image/png">
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-period" data-page="period">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 3 of 3</span> <h2>Validity</h2></legend>
    <fieldset class="dw-field dw-conditional" data-field data-when aria-describedby="f-validFrom-when f-validFrom-limits">
    <legend class="dw-label">From when shall the permit be valid?</legend>
    <p class="dw-condition" id="f-validFrom-when" data-plain>Only answer this if you chose something other than “<bdi>Transfer it to another vehicle</bdi>” for “<bdi>What would you like to do?</bdi>”.</p>
    <p class="dw-hint" id="f-validFrom-limits">Not before: today. Not after: in 2 months.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-validFrom">Day</label> <input class="dw-input" type="text" id="f-validFrom" name="validFrom.day" inputmode="numeric"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-validFrom.month">Month</label> <input class="dw-input" type="text" id="f-validFrom.month" name="validFrom.month" inputmode="numeric"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-validFrom.year">Year</label> <input class="dw-input" type="text" id="f-validFrom.year" name="validFrom.year" inputmode="numeric"></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-conditional" data-field data-when aria-describedby="f-duration-when">
    <legend class="dw-label">For how long?</legend>
    <p class="dw-condition" id="f-duration-when" data-plain>Only answer this if you chose something other than “<bdi>Transfer it to another vehicle</bdi>” for “<bdi>What would you like to do?</bdi>”.</p>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-duration" name="duration" value="oneYear" checked> <label for="f-duration">One year (60 euros)</label></div>
    <div class="dw-choice"><input type="radio" id="f-duration--twoYears" name="duration" value="twoYears"> <label for="f-duration--twoYears">Two years (115 euros)</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-price">Price of the permit</label>
    <p class="dw-condition" id="f-price-when" data-plain>This only applies if you chose something other than “<bdi>Transfer it to another vehicle</bdi>” for “<bdi>What would you like to do?</bdi>”.</p>
    <p class="dw-hint" id="f-price-bound">This follows from “<bdi>For how long?</bdi>”. There is nothing to fill in here.</p>
    <output class="dw-output" id="f-price" name="price" aria-describedby="f-price-when f-price-bound">is computed</output>
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-benefitCard">Number of the Hellenbeck benefit card <span class="dw-mark" data-mark>(optional)</span></label>
    <p class="dw-hint" id="f-benefitCard-hint">Only for the half price, for example HP-204711.</p>
    <input class="dw-input dw-w10" type="text" id="f-benefitCard" name="benefitCard" aria-describedby="f-benefitCard-hint">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-fee">What you pay</label>
    <p class="dw-hint" id="f-fee-bound">This follows from “<bdi>What would you like to do?</bdi>”, “<bdi>Number of the Hellenbeck benefit card</bdi>” and “<bdi>Price of the permit</bdi>”. There is nothing to fill in here.</p>
    <output class="dw-output" id="f-fee" name="fee" aria-describedby="f-fee-bound">is computed</output>
    </div>
    <div class="dw-field" data-field>
    <div id="f-declaration-text" class="dw-prose">
    <p>I will return the permit if I move away from the zone or no longer use the vehicle.</p>
    </div>
    <div class="dw-choice"><input type="checkbox" id="f-declaration" name="declaration" value="true" aria-describedby="f-declaration-text"> <label for="f-declaration">Declaration</label></div>
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
        <title>Apply for a resident parking permit: form – Hellenbeck</title>
        <meta name="description" content="With a resident parking permit you park in your zone without a ticket and without a time limit.">
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
        <li><a href="../../de/resident-parking-permit/form.html" hreflang="de" lang="de">Deutsch</a></li>
        <li><a href="../../en/resident-parking-permit/form.html" hreflang="en" lang="en" aria-current="page">English</a></li>
        </ul>
        </nav>
        </div>
        </header>
        <main class="dw-main" id="inhalt">
        <div class="dw-width dw-narrow" data-frame="resident-parking-permit" data-language="en">
        <nav class="dw-breadcrumb" aria-label="You are here">
        <ol>
        <li><a href="../index.html">Online services</a></li>
        <li><a href="./index.html">Apply for a resident parking permit</a></li>
        <li><span aria-current="page">Form</span></li>
        </ol>
        </nav>
        <h1>Apply for a resident parking permit</h1>

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
        <p class="dw-contact-name">Road Traffic Authority</p>
        <p>Telephone: <a href="tel:+492214710150" dir="ltr">+49 221 4710150</a></p>
        <p>Email: <a href="mailto:verkehr@hellenbeck.example">verkehr@<wbr>hellenbeck.example</a></p>
        <p><a href="/strassenverkehr">Page of this office</a></p>
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
        <div class="dw dw-embedded" lang="en" data-frame="resident-parking-permit" data-language="en">
        <link rel="stylesheet" href="../../assets/fragment.css">

        """#,
        content1,
        #"""
        <script type="module" src="../../assets/form.js"></script>
        </div>

        """#,
        idPrefix: "resident-parking-permit--")
}
