import FormPages
import GeneratedForms

extension ExchangeWasteBin: PagedForm {
    public static let pages = FormPages([
        FormPages.Page(language: "de", whole: { whole0 }, fragment: { fragment0 }),
        FormPages.Page(language: "en", whole: { whole1 }, fragment: { fragment1 }),
        FormPages.Page(language: "de-simple", whole: { whole2 }, fragment: { fragment2 }),
    ])

    private static let content0: StaticString = ##"""
    <p class="dw-lead" data-lead>Bitte beantworten Sie alle Fragen, die nicht als freiwillig gekennzeichnet sind.</p>
    <section class="dw-exits" data-exits>
    <h2 data-plain>Wann dieses Formular nicht das richtige ist</h2>
    <div data-exit="tenantCannotOrder">
    <h3>Bitte wenden Sie sich an Ihre Vermieterin oder Ihren Vermieter</h3>
    <p class="dw-condition" data-plain>Das gilt, wenn Sie bei „<bdi>In welcher Rolle bestellen Sie?</bdi>“ die Antwort „<bdi>Ich wohne dort zur Miete</bdi>“ gewählt haben.</p>
    <div class="dw-prose">
    <p>Die Tonnen gehören zum Grundstück, und die Gebühr steht im Bescheid der Eigentümerin oder des Eigentümers. Deshalb kann nur von dort ein Tausch bestellt werden.</p>
    <p>Sie trennen gut und die Tonne ist trotzdem zu voll? Die <a href="tel:+492214710110">Abfallberatung</a> kommt gern ins Haus.</p>
    </div>
    </div>
    </section>
    <form class="dw-form" method="post" action="/forms/exchange-waste-bin" novalidate>
    <div><input type="hidden" name="_service" value="exchange-waste-bin"><input type="hidden" name="_version" value="1.0.0"><input type="hidden" name="_definition" value="2154eb90b581fcd9f75f949cdab935d444851a263600092e824799ce8ff24a8f"><input type="hidden" name="_language" value="de"></div>
    <p class="dw-progress" id="f--progress" data-progress data-words="Schritt {number} von {count}" hidden></p>
    <div class="dw-summary" data-summary role="group" aria-labelledby="f--problems" tabindex="-1" hidden>
    <h2 id="f--problems">Bitte prüfen Sie Ihre Angaben</h2>
    <ul></ul>
    </div>
    <fieldset class="dw-part" id="f--page-bin" data-page="bin">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 1 von 3</span> <h2>Ihre Tonne</h2></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">In welcher Rolle bestellen Sie?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-role" name="role" value="owner"> <label for="f-role">Mir gehört das Grundstück</label></div>
    <div class="dw-choice"><input type="radio" id="f-role--manager" name="role" value="manager"> <label for="f-role--manager">Ich verwalte das Grundstück</label></div>
    <div class="dw-choice"><input type="radio" id="f-role--tenant" name="role" value="tenant"> <label for="f-role--tenant">Ich wohne dort zur Miete</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Welche Tonne möchten Sie tauschen?</legend>
    <details class="dw-help">
    <summary>Hilfe zu dieser Frage</summary>
    <div class="dw-prose">
    <p>Die gelbe Tonne gehört nicht der Stadt. Für sie ist das Unternehmen zuständig, das auf dem Aufkleber steht.</p>
    </div>
    </details>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-kind" name="kind" value="residual"> <label for="f-kind">Restmüll (graue Tonne)</label></div>
    <div class="dw-choice"><input type="radio" id="f-kind--organic" name="kind" value="organic"> <label for="f-kind--organic">Bioabfall (braune Tonne)</label></div>
    <div class="dw-choice"><input type="radio" id="f-kind--paper" name="kind" value="paper"> <label for="f-kind--paper">Altpapier (blaue Tonne)</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field aria-describedby="f-currentSize-hint">
    <legend class="dw-label">Größe heute</legend>
    <p class="dw-hint" id="f-currentSize-hint">Die Literzahl ist in den Deckel oder Rand geprägt.</p>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-currentSize" name="currentSize" value="l60"> <label for="f-currentSize">60 Liter</label></div>
    <div class="dw-choice"><input type="radio" id="f-currentSize--l80" name="currentSize" value="l80"> <label for="f-currentSize--l80">80 Liter</label></div>
    <div class="dw-choice"><input type="radio" id="f-currentSize--l120" name="currentSize" value="l120"> <label for="f-currentSize--l120">120 Liter</label></div>
    <div class="dw-choice"><input type="radio" id="f-currentSize--l240" name="currentSize" value="l240"> <label for="f-currentSize--l240">240 Liter</label></div>
    <div class="dw-choice">
    <input type="radio" id="f-currentSize--l1100" name="currentSize" value="l1100" aria-describedby="f-currentSize--l1100-hint-l1100"> <label for="f-currentSize--l1100">1.100 Liter</label>
    <p class="dw-choice-hint" id="f-currentSize--l1100-hint-l1100">Großer Behälter auf vier Rollen, für Wohnanlagen und Betriebe.</p>
    </div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Gewünschte Größe</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-newSize" name="newSize" value="l60"> <label for="f-newSize">60 Liter</label></div>
    <div class="dw-choice"><input type="radio" id="f-newSize--l80" name="newSize" value="l80"> <label for="f-newSize--l80">80 Liter</label></div>
    <div class="dw-choice"><input type="radio" id="f-newSize--l120" name="newSize" value="l120"> <label for="f-newSize--l120">120 Liter</label></div>
    <div class="dw-choice"><input type="radio" id="f-newSize--l240" name="newSize" value="l240"> <label for="f-newSize--l240">240 Liter</label></div>
    <div class="dw-choice">
    <input type="radio" id="f-newSize--l1100" name="newSize" value="l1100" aria-describedby="f-newSize--l1100-hint-l1100"> <label for="f-newSize--l1100">1.100 Liter</label>
    <p class="dw-choice-hint" id="f-newSize--l1100-hint-l1100">Großer Behälter auf vier Rollen, für Wohnanlagen und Betriebe.</p>
    </div>
    </div>
    </fieldset>
    <div class="dw-note" id="f-moreExpensive" data-note="moreExpensive" data-when>
    <p class="dw-condition" data-plain>Gilt nur, wenn der Wert bei „<bdi>Gewünschte Größe</bdi>“ größer ist als bei „<bdi>Größe heute</bdi>“:</p>
    <div class="dw-prose">
    <p>Eine größere Tonne kostet mehr im Jahr. Die Preise stehen in der <a href="/abfallgebuehren">Gebührenübersicht</a>.</p>
    </div>
    </div>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-residents">Wie viele Personen leben auf dem Grundstück?</label>
    <p class="dw-condition" id="f-residents-when" data-plain>Nur beantworten, wenn Sie bei „<bdi>Welche Tonne möchten Sie tauschen?</bdi>“ die Antwort „<bdi>Restmüll (graue Tonne)</bdi>“ gewählt haben und der Wert bei „<bdi>Gewünschte Größe</bdi>“ kleiner ist als bei „<bdi>Größe heute</bdi>“.</p>
    <p class="dw-hint" id="f-residents-hint">Wir fragen das nur bei einer kleineren Restmülltonne, weil jeder Person 15 Liter je Woche zustehen müssen.</p>
    <p class="dw-hint" id="f-residents-limits">Von 1 bis 500</p>
    <input class="dw-input dw-number" type="text" id="f-residents" name="residents" aria-describedby="f-residents-when f-residents-hint f-residents-limits" inputmode="numeric" data-number>
    </div>
    <fieldset class="dw-field dw-conditional" data-field data-when aria-describedby="f-hasCompost-when f-hasCompost-hint">
    <legend class="dw-label">Kompostieren Sie auf dem Grundstück?</legend>
    <p class="dw-condition" id="f-hasCompost-when" data-plain>Nur beantworten, wenn Sie bei „<bdi>Welche Tonne möchten Sie tauschen?</bdi>“ die Antwort „<bdi>Bioabfall (braune Tonne)</bdi>“ gewählt haben und der Wert bei „<bdi>Gewünschte Größe</bdi>“ kleiner ist als bei „<bdi>Größe heute</bdi>“.</p>
    <p class="dw-hint" id="f-hasCompost-hint">Dann kann die Gebühr für die Biotonne sinken.</p>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-hasCompost" name="hasCompost" value="true"> <label for="f-hasCompost">Ja</label></div>
    <div class="dw-choice"><input type="radio" id="f-hasCompost--false" name="hasCompost" value="false"> <label for="f-hasCompost--false">Nein</label></div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-binNumber">Nummer der Tonne <span class="dw-mark" data-mark>(freiwillig, aber hilfreich)</span></label>
    <p class="dw-hint" id="f-binNumber-hint">Acht Ziffern auf dem Aufkleber an der Vorderseite. So nehmen wir sicher die richtige Tonne mit.</p>
    <input class="dw-input dw-w10" type="text" id="f-binNumber" name="binNumber" aria-describedby="f-binNumber-hint">
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-place" data-page="place">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 2 von 3</span> <h2>Ort und Zeit</h2></legend>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-street">Straße und Hausnummer der Tonne</label>
    <p class="dw-hint" id="f-street-hint">Die Straße in Hellenbeck, in der die Tonne geleert wird.</p>
    <input class="dw-input" type="text" id="f-street" name="street" aria-describedby="f-street-hint">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-customerNumber">Kassenzeichen</label>
    <p class="dw-hint" id="f-customerNumber-hint">Es steht oben rechts auf dem Abgabenbescheid, zum Beispiel 4711.000815.3.</p>
    <details class="dw-help">
    <summary>Hilfe zu dieser Frage</summary>
    <div class="dw-prose">
    <p>Am Kassenzeichen erkennen wir das Grundstück und müssen Sie nicht um Nachweise bitten. Sie finden den Bescheid nicht? Die Stadtkasse nennt Ihnen das Kassenzeichen.</p>
    </div>
    </details>
    <input class="dw-input dw-w20" type="text" id="f-customerNumber" name="customerNumber" aria-describedby="f-customerNumber-hint">
    </div>
    <fieldset class="dw-field" data-field aria-describedby="f-exchangeFrom-hint">
    <legend class="dw-label">Ab wann soll getauscht werden? <span class="dw-mark" data-mark>(freiwillige Angabe)</span></legend>
    <p class="dw-hint" id="f-exchangeFrom-hint">Frühestens in einer Woche. Ohne Angabe tauschen wir so bald wie möglich.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-exchangeFrom">Tag</label> <input class="dw-input" type="text" id="f-exchangeFrom" name="exchangeFrom.day" inputmode="numeric"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-exchangeFrom.month">Monat</label> <input class="dw-input" type="text" id="f-exchangeFrom.month" name="exchangeFrom.month" inputmode="numeric"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-exchangeFrom.year">Jahr</label> <input class="dw-input" type="text" id="f-exchangeFrom.year" name="exchangeFrom.year" inputmode="numeric"></div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-remark">Müssen wir etwas wissen? <span class="dw-mark" data-mark>(freiwillige Angabe)</span></label>
    <p class="dw-hint" id="f-remark-hint">Zum Beispiel, wenn die Tonne hinter einem Tor steht.</p>
    <p class="dw-hint" id="f-remark-limits">Höchstens 500 Zeichen. Höchstens 80 Wörter.</p>
    <textarea class="dw-input dw-textarea" id="f-remark" name="remark" aria-describedby="f-remark-hint f-remark-limits" rows="3" data-word-count="80"></textarea>
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-contactDetails" data-page="contactDetails">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 3 von 3</span> <h2>Über Sie</h2></legend>
    <fieldset class="dw-field dw-group dw-conditional" id="f-company" data-field="company" data-when aria-describedby="f-company-when f-company-hint">
    <legend class="dw-label">Hausverwaltung <span class="dw-mark" data-mark>(freiwillige Angabe)</span></legend>
    <p class="dw-condition" id="f-company-when" data-plain>Nur ausfüllen, wenn Sie bei „<bdi>In welcher Rolle bestellen Sie?</bdi>“ die Antwort „<bdi>Ich verwalte das Grundstück</bdi>“ gewählt haben.</p>
    <p class="dw-hint" id="f-company-hint">Nur ausfüllen, wenn Sie für eine Firma bestellen.</p>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-company.name">Name der Organisation</label>
    <p class="dw-hint" id="f-company.name-hint">So, wie er im Vereins- oder Handelsregister steht.</p>
    <input class="dw-input" type="text" id="f-company.name" name="company.name" aria-describedby="f-company.name-hint" autocomplete="organization">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-company.registerNumber">Registernummer <span class="dw-mark" data-mark>(freiwillige Angabe)</span></label>
    <p class="dw-hint" id="f-company.registerNumber-hint">Zum Beispiel VR 1234 oder HRB 56789.</p>
    <input class="dw-input dw-w20" type="text" id="f-company.registerNumber" name="company.registerNumber" aria-describedby="f-company.registerNumber-hint">
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
    <fieldset class="dw-field dw-group" id="f-contact" data-field="contact" aria-describedby="f-contact-hint">
    <legend class="dw-label">So erreichen wir Sie <span class="dw-mark" data-mark>(freiwillig, aber hilfreich)</span></legend>
    <p class="dw-hint" id="f-contact-hint">Damit wir Ihnen den Termin nennen können. E-Mail oder Telefon genügt.</p>
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
        <title>Mülltonne tauschen: Formular – Hellenbeck</title>
        <meta name="description" content="Ihre Tonne ist ständig zu voll oder fast immer halb leer? Tauschen Sie sie gegen eine größere oder kleinere – für Restmüll, Bioabfall oder Altpapier.">
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
        <li><a href="../../de/exchange-waste-bin/form.html" hreflang="de" lang="de" aria-current="page">Deutsch</a></li>
        <li><a href="../../en/exchange-waste-bin/form.html" hreflang="en" lang="en">English</a></li>
        <li><a href="../../de-simple/exchange-waste-bin/form.html" hreflang="de-simple" lang="de-simple">Leichte Sprache</a></li>
        </ul>
        </nav>
        </div>
        </header>
        <main class="dw-main" id="inhalt">
        <div class="dw-width dw-narrow" data-frame="exchange-waste-bin" data-language="de">
        <nav class="dw-breadcrumb" aria-label="Sie sind hier">
        <ol>
        <li><a href="../index.html">Online-Dienste</a></li>
        <li><a href="./index.html">Mülltonne tauschen</a></li>
        <li><span aria-current="page">Formular</span></li>
        </ol>
        </nav>
        <h1>Mülltonne tauschen</h1>

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
        <p class="dw-contact-name">Abfallberatung</p>
        <p>Telefon: <a href="tel:+492214710110" dir="ltr">+49 221 4710110</a></p>
        <p>E-Mail: <a href="mailto:abfallberatung@hellenbeck.example">abfallberatung@<wbr>hellenbeck.example</a></p>
        <p><a href="/abfallberatung">Zur Seite der Stelle</a></p>
        <p class="dw-contact-address"><bdi>Am Werkhof 3</bdi><br><bdi>43211 Hellenbeck</bdi></p>
        </address>
        <p class="dw-imprint">Formularversion 1.0.0</p>
        </div>
        </footer>
        </body>
        </html>

        """#)

    private static let fragment0 = PageTemplate(
        #"""
        <div class="dw dw-embedded" lang="de" data-frame="exchange-waste-bin" data-language="de">
        <link rel="stylesheet" href="../../assets/fragment.css">

        """#,
        content0,
        #"""
        <script type="module" src="../../assets/form.js"></script>
        </div>

        """#,
        idPrefix: "exchange-waste-bin--")

    private static let content1: StaticString = ##"""
    <p class="dw-lead" data-lead>Please answer all questions that are not marked as optional.</p>
    <section class="dw-exits" data-exits>
    <h2 data-plain>When this is not the right form</h2>
    <div data-exit="tenantCannotOrder">
    <h3>Please contact your landlord</h3>
    <p class="dw-condition" data-plain>This is so if you chose “<bdi>I am a tenant there</bdi>” for “<bdi>In what capacity are you ordering?</bdi>”.</p>
    <div class="dw-prose">
    <p>The bins belong to the property, and the charge is part of the owner’s notice. That is why only the owner or the property management can order an exchange.</p>
    <p>You sort your waste well and the bin is still too full? The <a href="tel:+492214710110">waste advisory service</a> will gladly visit you.</p>
    </div>
    </div>
    </section>
    <form class="dw-form" method="post" action="/forms/exchange-waste-bin" novalidate>
    <div><input type="hidden" name="_service" value="exchange-waste-bin"><input type="hidden" name="_version" value="1.0.0"><input type="hidden" name="_definition" value="2154eb90b581fcd9f75f949cdab935d444851a263600092e824799ce8ff24a8f"><input type="hidden" name="_language" value="en"></div>
    <p class="dw-progress" id="f--progress" data-progress data-words="Step {number} of {count}" hidden></p>
    <div class="dw-summary" data-summary role="group" aria-labelledby="f--problems" tabindex="-1" hidden>
    <h2 id="f--problems">Please check your answers</h2>
    <ul></ul>
    </div>
    <fieldset class="dw-part" id="f--page-bin" data-page="bin">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 1 of 3</span> <h2>Your bin</h2></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">In what capacity are you ordering?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-role" name="role" value="owner"> <label for="f-role">I own the property</label></div>
    <div class="dw-choice"><input type="radio" id="f-role--manager" name="role" value="manager"> <label for="f-role--manager">I manage the property</label></div>
    <div class="dw-choice"><input type="radio" id="f-role--tenant" name="role" value="tenant"> <label for="f-role--tenant">I am a tenant there</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Which bin would you like to exchange?</legend>
    <details class="dw-help">
    <summary>Help with this question</summary>
    <div class="dw-prose">
    <p>The yellow bin does not belong to the town. The company named on its sticker is responsible for it.</p>
    </div>
    </details>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-kind" name="kind" value="residual"> <label for="f-kind">Residual waste (grey bin)</label></div>
    <div class="dw-choice"><input type="radio" id="f-kind--organic" name="kind" value="organic"> <label for="f-kind--organic">Organic waste (brown bin)</label></div>
    <div class="dw-choice"><input type="radio" id="f-kind--paper" name="kind" value="paper"> <label for="f-kind--paper">Paper (blue bin)</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field aria-describedby="f-currentSize-hint">
    <legend class="dw-label">Current size</legend>
    <p class="dw-hint" id="f-currentSize-hint">The number of litres is embossed on the lid or rim.</p>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-currentSize" name="currentSize" value="l60"> <label for="f-currentSize">60 litres</label></div>
    <div class="dw-choice"><input type="radio" id="f-currentSize--l80" name="currentSize" value="l80"> <label for="f-currentSize--l80">80 litres</label></div>
    <div class="dw-choice"><input type="radio" id="f-currentSize--l120" name="currentSize" value="l120"> <label for="f-currentSize--l120">120 litres</label></div>
    <div class="dw-choice"><input type="radio" id="f-currentSize--l240" name="currentSize" value="l240"> <label for="f-currentSize--l240">240 litres</label></div>
    <div class="dw-choice">
    <input type="radio" id="f-currentSize--l1100" name="currentSize" value="l1100" aria-describedby="f-currentSize--l1100-hint-l1100"> <label for="f-currentSize--l1100">1,100 litres</label>
    <p class="dw-choice-hint" id="f-currentSize--l1100-hint-l1100">Large container on four wheels, for housing complexes and businesses.</p>
    </div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Desired size</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-newSize" name="newSize" value="l60"> <label for="f-newSize">60 litres</label></div>
    <div class="dw-choice"><input type="radio" id="f-newSize--l80" name="newSize" value="l80"> <label for="f-newSize--l80">80 litres</label></div>
    <div class="dw-choice"><input type="radio" id="f-newSize--l120" name="newSize" value="l120"> <label for="f-newSize--l120">120 litres</label></div>
    <div class="dw-choice"><input type="radio" id="f-newSize--l240" name="newSize" value="l240"> <label for="f-newSize--l240">240 litres</label></div>
    <div class="dw-choice">
    <input type="radio" id="f-newSize--l1100" name="newSize" value="l1100" aria-describedby="f-newSize--l1100-hint-l1100"> <label for="f-newSize--l1100">1,100 litres</label>
    <p class="dw-choice-hint" id="f-newSize--l1100-hint-l1100">Large container on four wheels, for housing complexes and businesses.</p>
    </div>
    </div>
    </fieldset>
    <div class="dw-note" id="f-moreExpensive" data-note="moreExpensive" data-when>
    <p class="dw-condition" data-plain>This only applies if “<bdi>Desired size</bdi>” is more than “<bdi>Current size</bdi>”:</p>
    <div class="dw-prose">
    <p>A larger bin costs more per year. See the <a href="/abfallgebuehren">overview of charges</a> for prices.</p>
    </div>
    </div>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-residents">How many people live on the property?</label>
    <p class="dw-condition" id="f-residents-when" data-plain>Only answer this if you chose “<bdi>Residual waste (grey bin)</bdi>” for “<bdi>Which bin would you like to exchange?</bdi>” and “<bdi>Desired size</bdi>” is less than “<bdi>Current size</bdi>”.</p>
    <p class="dw-hint" id="f-residents-hint">We ask this only for a smaller residual waste bin, because 15 litres per person and week are the minimum.</p>
    <p class="dw-hint" id="f-residents-limits">From 1 to 500</p>
    <input class="dw-input dw-number" type="text" id="f-residents" name="residents" aria-describedby="f-residents-when f-residents-hint f-residents-limits" inputmode="numeric" data-number>
    </div>
    <fieldset class="dw-field dw-conditional" data-field data-when aria-describedby="f-hasCompost-when f-hasCompost-hint">
    <legend class="dw-label">Do you compost on the property?</legend>
    <p class="dw-condition" id="f-hasCompost-when" data-plain>Only answer this if you chose “<bdi>Organic waste (brown bin)</bdi>” for “<bdi>Which bin would you like to exchange?</bdi>” and “<bdi>Desired size</bdi>” is less than “<bdi>Current size</bdi>”.</p>
    <p class="dw-hint" id="f-hasCompost-hint">Your charge for the organic bin may then be lower.</p>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-hasCompost" name="hasCompost" value="true"> <label for="f-hasCompost">Yes</label></div>
    <div class="dw-choice"><input type="radio" id="f-hasCompost--false" name="hasCompost" value="false"> <label for="f-hasCompost--false">No</label></div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-binNumber">Number of the bin <span class="dw-mark" data-mark>(optional, but helpful)</span></label>
    <p class="dw-hint" id="f-binNumber-hint">Eight digits on the sticker at the front. It makes sure that we take the right bin.</p>
    <input class="dw-input dw-w10" type="text" id="f-binNumber" name="binNumber" aria-describedby="f-binNumber-hint">
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-place" data-page="place">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 2 of 3</span> <h2>Place and time</h2></legend>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-street">Street and house number of the bin</label>
    <p class="dw-hint" id="f-street-hint">The street in Hellenbeck where the bin is emptied.</p>
    <input class="dw-input" type="text" id="f-street" name="street" aria-describedby="f-street-hint">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-customerNumber">Reference number</label>
    <p class="dw-hint" id="f-customerNumber-hint">It is at the top right of the notice of municipal charges, for example 4711.000815.3.</p>
    <details class="dw-help">
    <summary>Help with this question</summary>
    <div class="dw-prose">
    <p>The reference number identifies the property, so we need no further proof. If you cannot find the notice, the municipal treasury will tell you the number.</p>
    </div>
    </details>
    <input class="dw-input dw-w20" type="text" id="f-customerNumber" name="customerNumber" aria-describedby="f-customerNumber-hint">
    </div>
    <fieldset class="dw-field" data-field aria-describedby="f-exchangeFrom-hint">
    <legend class="dw-label">From when should we exchange it? <span class="dw-mark" data-mark>(optional)</span></legend>
    <p class="dw-hint" id="f-exchangeFrom-hint">In one week at the earliest. If you leave this empty, we come as soon as possible.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-exchangeFrom">Day</label> <input class="dw-input" type="text" id="f-exchangeFrom" name="exchangeFrom.day" inputmode="numeric"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-exchangeFrom.month">Month</label> <input class="dw-input" type="text" id="f-exchangeFrom.month" name="exchangeFrom.month" inputmode="numeric"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-exchangeFrom.year">Year</label> <input class="dw-input" type="text" id="f-exchangeFrom.year" name="exchangeFrom.year" inputmode="numeric"></div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-remark">Is there anything we should know? <span class="dw-mark" data-mark>(optional)</span></label>
    <p class="dw-hint" id="f-remark-hint">For example if the bin stands behind a gate.</p>
    <p class="dw-hint" id="f-remark-limits">At most 500 characters. At most 80 words.</p>
    <textarea class="dw-input dw-textarea" id="f-remark" name="remark" aria-describedby="f-remark-hint f-remark-limits" rows="3" data-word-count="80"></textarea>
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-contactDetails" data-page="contactDetails">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 3 of 3</span> <h2>About you</h2></legend>
    <fieldset class="dw-field dw-group dw-conditional" id="f-company" data-field="company" data-when aria-describedby="f-company-when f-company-hint">
    <legend class="dw-label">Property management <span class="dw-mark" data-mark>(optional)</span></legend>
    <p class="dw-condition" id="f-company-when" data-plain>Only fill this in if you chose “<bdi>I manage the property</bdi>” for “<bdi>In what capacity are you ordering?</bdi>”.</p>
    <p class="dw-hint" id="f-company-hint">Fill in only if you order on behalf of a company.</p>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-company.name">Name of the organisation</label>
    <p class="dw-hint" id="f-company.name-hint">As it is entered in the register of associations or companies.</p>
    <input class="dw-input" type="text" id="f-company.name" name="company.name" aria-describedby="f-company.name-hint" autocomplete="organization">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-company.registerNumber">Register number <span class="dw-mark" data-mark>(optional)</span></label>
    <p class="dw-hint" id="f-company.registerNumber-hint">For example VR 1234 or HRB 56789.</p>
    <input class="dw-input dw-w20" type="text" id="f-company.registerNumber" name="company.registerNumber" aria-describedby="f-company.registerNumber-hint">
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
    <fieldset class="dw-field dw-group" id="f-contact" data-field="contact" aria-describedby="f-contact-hint">
    <legend class="dw-label">How we can reach you <span class="dw-mark" data-mark>(optional, but helpful)</span></legend>
    <p class="dw-hint" id="f-contact-hint">So that we can tell you the date. E-mail or telephone is enough.</p>
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
        <title>Exchange a waste bin: form – Hellenbeck</title>
        <meta name="description" content="Is your bin always too full or nearly always half empty? Exchange it for a larger or smaller one – for residual waste, organic waste or paper.">
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
        <li><a href="../../de/exchange-waste-bin/form.html" hreflang="de" lang="de">Deutsch</a></li>
        <li><a href="../../en/exchange-waste-bin/form.html" hreflang="en" lang="en" aria-current="page">English</a></li>
        <li><a href="../../de-simple/exchange-waste-bin/form.html" hreflang="de-simple" lang="de-simple">Leichte Sprache</a></li>
        </ul>
        </nav>
        </div>
        </header>
        <main class="dw-main" id="inhalt">
        <div class="dw-width dw-narrow" data-frame="exchange-waste-bin" data-language="en">
        <nav class="dw-breadcrumb" aria-label="You are here">
        <ol>
        <li><a href="../index.html">Online services</a></li>
        <li><a href="./index.html">Exchange a waste bin</a></li>
        <li><span aria-current="page">Form</span></li>
        </ol>
        </nav>
        <h1>Exchange a waste bin</h1>

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
        <p class="dw-contact-name">Waste advisory service</p>
        <p>Telephone: <a href="tel:+492214710110" dir="ltr">+49 221 4710110</a></p>
        <p>Email: <a href="mailto:abfallberatung@hellenbeck.example">abfallberatung@<wbr>hellenbeck.example</a></p>
        <p><a href="/abfallberatung">Page of this office</a></p>
        <p class="dw-contact-address"><bdi>Am Werkhof 3</bdi><br><bdi>43211 Hellenbeck</bdi></p>
        </address>
        <p class="dw-imprint">Form version 1.0.0</p>
        </div>
        </footer>
        </body>
        </html>

        """#)

    private static let fragment1 = PageTemplate(
        #"""
        <div class="dw dw-embedded" lang="en" data-frame="exchange-waste-bin" data-language="en">
        <link rel="stylesheet" href="../../assets/fragment.css">

        """#,
        content1,
        #"""
        <script type="module" src="../../assets/form.js"></script>
        </div>

        """#,
        idPrefix: "exchange-waste-bin--")

    private static let content2: StaticString = ##"""
    <p class="dw-lead" data-lead>Bitte beantworten Sie die Fragen. Bei einer Frage steht „freiwillig“? Dann müssen Sie nicht antworten.</p>
    <section class="dw-exits" data-exits>
    <h2 data-plain>Dann ist es nicht das richtige Formular</h2>
    <div data-exit="tenantCannotOrder">
    <h3>Bitte sprechen Sie mit der Person, der das Haus gehört</h3>
    <p class="dw-condition" data-plain>Haben Sie bei „<bdi>Wem gehört das Haus?</bdi>“ die Antwort „<bdi>Ich wohne zur Miete</bdi>“ gewählt? Dann gilt das für Sie.</p>
    <div class="dw-prose">
    <p>Sie wohnen zur Miete.
    Dann können Sie die Tonne nicht selbst tauschen.</p>
    <p>Sprechen Sie bitte mit der Person, der das Haus gehört.
    Oder rufen Sie die <a href="tel:+492214710110">Abfall·beratung</a> an.</p>
    </div>
    </div>
    </section>
    <form class="dw-form" method="post" action="/forms/exchange-waste-bin" novalidate>
    <div><input type="hidden" name="_service" value="exchange-waste-bin"><input type="hidden" name="_version" value="1.0.0"><input type="hidden" name="_definition" value="2154eb90b581fcd9f75f949cdab935d444851a263600092e824799ce8ff24a8f"><input type="hidden" name="_language" value="de-simple"></div>
    <p class="dw-progress" id="f--progress" data-progress data-words="Schritt {number} von {count}" hidden></p>
    <div class="dw-summary" data-summary role="group" aria-labelledby="f--problems" tabindex="-1" hidden>
    <h2 id="f--problems">Etwas stimmt noch nicht</h2>
    <ul></ul>
    </div>
    <fieldset class="dw-part" id="f--page-bin" data-page="bin">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 1 von 3</span> <h2>Ihre Tonne</h2></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Wem gehört das Haus?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-role" name="role" value="owner"> <label for="f-role">Das Haus gehört mir</label></div>
    <div class="dw-choice"><input type="radio" id="f-role--manager" name="role" value="manager"> <label for="f-role--manager">Ich verwalte das Haus</label></div>
    <div class="dw-choice"><input type="radio" id="f-role--tenant" name="role" value="tenant"> <label for="f-role--tenant">Ich wohne zur Miete</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Welche Tonne wollen Sie tauschen?</legend>
    <details class="dw-help">
    <summary>Hilfe zu dieser Frage</summary>
    <div class="dw-prose">
    <p>Die gelbe Tonne gehört nicht der Stadt.
    Auf der gelben Tonne steht der Name von der Firma.
    Rufen Sie dort bitte an.</p>
    </div>
    </details>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-kind" name="kind" value="residual"> <label for="f-kind">Rest·müll – graue Tonne</label></div>
    <div class="dw-choice"><input type="radio" id="f-kind--organic" name="kind" value="organic"> <label for="f-kind--organic">Bio·müll – braune Tonne</label></div>
    <div class="dw-choice"><input type="radio" id="f-kind--paper" name="kind" value="paper"> <label for="f-kind--paper">Alt·papier – blaue Tonne</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field aria-describedby="f-currentSize-hint">
    <legend class="dw-label">Wie groß ist die Tonne jetzt?</legend>
    <p class="dw-hint" id="f-currentSize-hint">Die Zahl steht auf dem Deckel.</p>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-currentSize" name="currentSize" value="l60"> <label for="f-currentSize">60 Liter</label></div>
    <div class="dw-choice"><input type="radio" id="f-currentSize--l80" name="currentSize" value="l80"> <label for="f-currentSize--l80">80 Liter</label></div>
    <div class="dw-choice"><input type="radio" id="f-currentSize--l120" name="currentSize" value="l120"> <label for="f-currentSize--l120">120 Liter</label></div>
    <div class="dw-choice"><input type="radio" id="f-currentSize--l240" name="currentSize" value="l240"> <label for="f-currentSize--l240">240 Liter</label></div>
    <div class="dw-choice">
    <input type="radio" id="f-currentSize--l1100" name="currentSize" value="l1100" aria-describedby="f-currentSize--l1100-hint-l1100"> <label for="f-currentSize--l1100">1.100 Liter</label>
    <p class="dw-choice-hint" id="f-currentSize--l1100-hint-l1100">Das ist ein sehr großer Behälter mit 4 Rollen.</p>
    </div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Wie groß soll die neue Tonne sein?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-newSize" name="newSize" value="l60"> <label for="f-newSize">60 Liter</label></div>
    <div class="dw-choice"><input type="radio" id="f-newSize--l80" name="newSize" value="l80"> <label for="f-newSize--l80">80 Liter</label></div>
    <div class="dw-choice"><input type="radio" id="f-newSize--l120" name="newSize" value="l120"> <label for="f-newSize--l120">120 Liter</label></div>
    <div class="dw-choice"><input type="radio" id="f-newSize--l240" name="newSize" value="l240"> <label for="f-newSize--l240">240 Liter</label></div>
    <div class="dw-choice">
    <input type="radio" id="f-newSize--l1100" name="newSize" value="l1100" aria-describedby="f-newSize--l1100-hint-l1100"> <label for="f-newSize--l1100">1.100 Liter</label>
    <p class="dw-choice-hint" id="f-newSize--l1100-hint-l1100">Das ist ein sehr großer Behälter mit 4 Rollen.</p>
    </div>
    </div>
    </fieldset>
    <div class="dw-note" id="f-moreExpensive" data-note="moreExpensive" data-when>
    <p class="dw-condition" data-plain>Ist der Wert bei „<bdi>Wie groß soll die neue Tonne sein?</bdi>“ größer als bei „<bdi>Wie groß ist die Tonne jetzt?</bdi>“? Dann gilt das für Sie:</p>
    <div class="dw-prose">
    <p>Eine größere Tonne kostet mehr Geld.
    Die Preise stehen in der <a href="/abfallgebuehren">Liste</a>.</p>
    </div>
    </div>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-residents">Wie viele Menschen wohnen im Haus?</label>
    <p class="dw-condition" id="f-residents-when" data-plain>Haben Sie bei „<bdi>Welche Tonne wollen Sie tauschen?</bdi>“ die Antwort „<bdi>Rest·müll – graue Tonne</bdi>“ gewählt und ist der Wert bei „<bdi>Wie groß soll die neue Tonne sein?</bdi>“ kleiner als bei „<bdi>Wie groß ist die Tonne jetzt?</bdi>“? Nur dann beantworten Sie bitte diese Frage.</p>
    <p class="dw-hint" id="f-residents-hint">Jeder Mensch braucht etwas Platz in der Tonne.</p>
    <p class="dw-hint" id="f-residents-limits">Von 1 bis 500</p>
    <input class="dw-input dw-number" type="text" id="f-residents" name="residents" aria-describedby="f-residents-when f-residents-hint f-residents-limits" inputmode="numeric" data-number>
    </div>
    <fieldset class="dw-field dw-conditional" data-field data-when aria-describedby="f-hasCompost-when f-hasCompost-hint">
    <legend class="dw-label">Haben Sie einen Kompost·haufen?</legend>
    <p class="dw-condition" id="f-hasCompost-when" data-plain>Haben Sie bei „<bdi>Welche Tonne wollen Sie tauschen?</bdi>“ die Antwort „<bdi>Bio·müll – braune Tonne</bdi>“ gewählt und ist der Wert bei „<bdi>Wie groß soll die neue Tonne sein?</bdi>“ kleiner als bei „<bdi>Wie groß ist die Tonne jetzt?</bdi>“? Nur dann beantworten Sie bitte diese Frage.</p>
    <p class="dw-hint" id="f-hasCompost-hint">Dann zahlen Sie vielleicht weniger.</p>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-hasCompost" name="hasCompost" value="true"> <label for="f-hasCompost">Ja</label></div>
    <div class="dw-choice"><input type="radio" id="f-hasCompost--false" name="hasCompost" value="false"> <label for="f-hasCompost--false">Nein</label></div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-binNumber">Nummer von der Tonne <span class="dw-mark" data-mark>(freiwillig, aber es hilft uns)</span></label>
    <p class="dw-hint" id="f-binNumber-hint">Die Nummer steht vorne auf der Tonne. Sie hat 8 Zahlen.</p>
    <input class="dw-input dw-w10" type="text" id="f-binNumber" name="binNumber" aria-describedby="f-binNumber-hint">
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-place" data-page="place">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 2 von 3</span> <h2>Wo und wann?</h2></legend>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-street">In welcher Straße steht die Tonne?</label>
    <p class="dw-hint" id="f-street-hint">Schreiben Sie auch die Haus·nummer.</p>
    <input class="dw-input" type="text" id="f-street" name="street" aria-describedby="f-street-hint">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-customerNumber">Kassen·zeichen</label>
    <p class="dw-hint" id="f-customerNumber-hint">Es steht auf dem Brief mit den Müll·gebühren. Zum Beispiel 4711.000815.3.</p>
    <details class="dw-help">
    <summary>Hilfe zu dieser Frage</summary>
    <div class="dw-prose">
    <p>Sie haben kein Kassen·zeichen?
    Dann rufen Sie bitte die Stadt·kasse an.</p>
    </div>
    </details>
    <input class="dw-input dw-w20" type="text" id="f-customerNumber" name="customerNumber" aria-describedby="f-customerNumber-hint">
    </div>
    <fieldset class="dw-field" data-field aria-describedby="f-exchangeFrom-hint">
    <legend class="dw-label">Ab welchem Tag sollen wir tauschen? <span class="dw-mark" data-mark>(freiwillig)</span></legend>
    <p class="dw-hint" id="f-exchangeFrom-hint">Sie wissen es nicht? Dann schreiben Sie nichts.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-exchangeFrom">Tag</label> <input class="dw-input" type="text" id="f-exchangeFrom" name="exchangeFrom.day" inputmode="numeric"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-exchangeFrom.month">Monat</label> <input class="dw-input" type="text" id="f-exchangeFrom.month" name="exchangeFrom.month" inputmode="numeric"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-exchangeFrom.year">Jahr</label> <input class="dw-input" type="text" id="f-exchangeFrom.year" name="exchangeFrom.year" inputmode="numeric"></div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-remark">Müssen wir etwas wissen? <span class="dw-mark" data-mark>(freiwillig)</span></label>
    <p class="dw-hint" id="f-remark-hint">Zum Beispiel ein Tor.</p>
    <p class="dw-hint" id="f-remark-limits">Schreiben Sie höchstens 500 Zeichen. Schreiben Sie höchstens 80 Wörter.</p>
    <textarea class="dw-input dw-textarea" id="f-remark" name="remark" aria-describedby="f-remark-hint f-remark-limits" rows="3" data-word-count="80"></textarea>
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-contactDetails" data-page="contactDetails">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 3 von 3</span> <h2>Über Sie</h2></legend>
    <fieldset class="dw-field dw-group dw-conditional" id="f-company" data-field="company" data-when aria-describedby="f-company-when f-company-hint">
    <legend class="dw-label">Haus·verwaltung <span class="dw-mark" data-mark>(freiwillig)</span></legend>
    <p class="dw-condition" id="f-company-when" data-plain>Haben Sie bei „<bdi>Wem gehört das Haus?</bdi>“ die Antwort „<bdi>Ich verwalte das Haus</bdi>“ gewählt? Nur dann füllen Sie bitte diesen Teil aus.</p>
    <p class="dw-hint" id="f-company-hint">Nur für Firmen.</p>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-company.name"><span lang="de">Name der Organisation</span></label>
    <p class="dw-hint" id="f-company.name-hint" lang="de">So, wie er im Vereins- oder Handelsregister steht.</p>
    <input class="dw-input" type="text" id="f-company.name" name="company.name" aria-describedby="f-company.name-hint" autocomplete="organization">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-company.registerNumber"><span lang="de">Registernummer</span> <span class="dw-mark" data-mark>(freiwillig)</span></label>
    <p class="dw-hint" id="f-company.registerNumber-hint" lang="de">Zum Beispiel VR 1234 oder HRB 56789.</p>
    <input class="dw-input dw-w20" type="text" id="f-company.registerNumber" name="company.registerNumber" aria-describedby="f-company.registerNumber-hint">
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group" id="f-applicant" data-field="applicant">
    <legend class="dw-label">Ihr Name</legend>
    <div class="dw-field" data-field data-profile="given-name">
    <label class="dw-label" for="f-applicant.givenName">Vorname</label>
    <p class="dw-hint" id="f-applicant.givenName-hint">Zum Beispiel Anna.</p>
    <input class="dw-input" type="text" id="f-applicant.givenName" name="applicant.givenName" aria-describedby="f-applicant.givenName-hint" autocomplete="given-name">
    </div>
    <div class="dw-field" data-field data-profile="family-name"><label class="dw-label" for="f-applicant.familyName">Nachname</label><input class="dw-input" type="text" id="f-applicant.familyName" name="applicant.familyName" autocomplete="family-name"></div>
    </fieldset>
    <fieldset class="dw-field dw-group" id="f-contact" data-field="contact" aria-describedby="f-contact-hint">
    <legend class="dw-label">So erreichen wir Sie <span class="dw-mark" data-mark>(freiwillig, aber es hilft uns)</span></legend>
    <p class="dw-hint" id="f-contact-hint">E-Mail oder Telefon. Eins von beiden reicht.</p>
    <div class="dw-field" data-field data-profile="email">
    <label class="dw-label" for="f-contact.email">E-Mail-Adresse <span class="dw-mark" data-mark>(freiwillig, aber es hilft uns)</span></label>
    <p class="dw-hint" id="f-contact.email-hint">Wir schicken Ihnen dann eine E-Mail.</p>
    <input class="dw-input" type="email" id="f-contact.email" name="contact.email" aria-describedby="f-contact.email-hint" autocomplete="email" spellcheck="false" autocapitalize="none">
    </div>
    <div class="dw-field" data-field data-profile="tel">
    <label class="dw-label" for="f-contact.phone">Telefon·nummer <span class="dw-mark" data-mark>(freiwillig)</span></label>
    <p class="dw-hint" id="f-contact.phone-hint">Dann können wir Sie anrufen.</p>
    <input class="dw-input dw-w20" type="tel" id="f-contact.phone" name="contact.phone" aria-describedby="f-contact.phone-hint" autocomplete="tel">
    </div>
    </fieldset>
    </fieldset>
    <section class="dw-send" data-check>
    <h2>Prüfen und abschicken</h2>
    <p>Bitte lesen Sie alles noch einmal. Ist alles richtig? Dann schicken Sie das Formular ab.</p>
    <div data-review></div>
    <button class="dw-button" type="submit" data-send>Formular abschicken</button>
    </section>
    <div class="dw-steps" data-steps hidden><button class="dw-button" type="submit" data-next>Weiter</button><button class="dw-button dw-secondary" type="button" data-back hidden>Zurück</button></div>
    <p class="dw-unseen" role="status" data-status></p>
    <template data-parts>
    <div data-part="words" data-title="{step} (Schritt {number} von {count}) – {page}" data-wrong="Fehler: {title}" data-none="Keine Antwort" data-agreed="Ja" data-added="{item} ist jetzt da" data-removed="{item} ist jetzt weg" data-locale="de" data-lost="Diese Antwort haben wir nicht gespeichert. Bitte antworten Sie noch einmal."></div>
    <p class="dw-problem" data-part="problem"><span class="dw-unseen">Fehler:</span> <span data-text></span></p>
    <p class="dw-warning" data-part="warning"><span class="dw-unseen">Hinweis:</span> <span data-text></span></p>
    <li data-part="link"><a href="#f"></a></li>
    <button class="dw-button dw-secondary dw-remove" type="button" data-part="remove" data-words="{item} wegnehmen"></button>
    <p class="dw-counter" data-part="counter" data-character-left="Sie können noch {number} Zeichen schreiben." data-characters-left="Sie können noch {number} Zeichen schreiben." data-character-over="Das ist {number} Zeichen zu viel." data-characters-over="Das sind {number} Zeichen zu viel." data-word-left="Sie können noch {number} Wort schreiben." data-words-left="Sie können noch {number} Wörter schreiben." data-word-over="Das ist {number} Wort zu viel." data-words-over="Das sind {number} Wörter zu viel."></p>
    <div class="dw-review" data-part="block">
    <dl></dl>
    </div>
    <div class="dw-row" data-part="row">
    <dt></dt>
    <dd data-answer="de-simple" dir="auto"></dd>
    <dd class="dw-change"><a href="#f"><span aria-hidden="true">Ändern</span><span class="dw-unseen" data-words="{label} ändern"></span></a></dd>
    </div>
    </template>
    </form>

    """##

    private static let whole2 = PageTemplate(
        ##"""
        <!DOCTYPE html>
        <html lang="de-simple">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Müll·tonne tauschen: Formular – Hellenbeck</title>
        <meta name="description" content="Ist Ihre Müll·tonne zu klein? Oder ist Ihre Müll·tonne zu groß? Dann können Sie die Müll·tonne tauschen. Das geht für Rest·müll, Bio·müll und Alt·papier.">
        <meta name="color-scheme" content="light dark">
        <link rel="stylesheet" href="../../assets/form.css">
        <script type="module" src="../../assets/form.js" blocking="render"></script>
        <meta name="robots" content="noindex">
        </head>
        <body class="dw dw-simple">
        <a class="dw-skip" href="#inhalt">Zum Inhalt springen</a>
        <header class="dw-banner">
        <div class="dw-width dw-banner-row">
        <a class="dw-town" href="../index.html">Hellenbeck <span class="dw-town-section">Online-Dienste</span></a>
        <nav class="dw-languages" aria-label="Sprache wählen">
        <ul>
        <li><a href="../../de/exchange-waste-bin/form.html" hreflang="de" lang="de">Deutsch</a></li>
        <li><a href="../../en/exchange-waste-bin/form.html" hreflang="en" lang="en">English</a></li>
        <li><a href="../../de-simple/exchange-waste-bin/form.html" hreflang="de-simple" lang="de-simple" aria-current="page">Leichte Sprache</a></li>
        </ul>
        </nav>
        </div>
        </header>
        <main class="dw-main" id="inhalt">
        <div class="dw-width dw-narrow" data-frame="exchange-waste-bin" data-language="de-simple">
        <nav class="dw-breadcrumb" aria-label="Sie sind hier">
        <ol>
        <li><a href="../index.html">Online-Dienste</a></li>
        <li><a href="./index.html">Müll·tonne tauschen</a></li>
        <li><span aria-current="page">Formular</span></li>
        </ol>
        </nav>
        <h1>Müll·tonne tauschen</h1>

        """##,
        content2,
        #"""
        </div>
        </main>
        <footer class="dw-footer">
        <div class="dw-width">
        <p class="dw-footer-town">Hellenbeck</p>
        <p class="dw-footer-title">Hier bekommen Sie Hilfe</p>
        <address class="dw-contact">
        <p class="dw-contact-name">Abfall·beratung</p>
        <p>Telefon: <a href="tel:+492214710110" dir="ltr">+49 221 4710110</a></p>
        <p>E-Mail: <a href="mailto:abfallberatung@hellenbeck.example">abfallberatung@<wbr>hellenbeck.example</a></p>
        <p><a href="/abfallberatung">Hier steht mehr</a></p>
        <p class="dw-contact-address"><bdi>Am Werkhof 3</bdi><br><bdi>43211 Hellenbeck</bdi></p>
        </address>
        <p class="dw-imprint">Nummer vom Formular: 1.0.0</p>
        </div>
        </footer>
        </body>
        </html>

        """#)

    private static let fragment2 = PageTemplate(
        #"""
        <div class="dw dw-embedded" lang="de-simple" data-frame="exchange-waste-bin" data-language="de-simple">
        <link rel="stylesheet" href="../../assets/fragment.css">

        """#,
        content2,
        #"""
        <script type="module" src="../../assets/form.js"></script>
        </div>

        """#,
        idPrefix: "exchange-waste-bin--")
}
