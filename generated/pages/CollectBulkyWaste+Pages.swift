import FormPages
import GeneratedForms

extension CollectBulkyWaste: PagedForm {
    public static let pages = FormPages([
        FormPages.Page(language: "de", whole: { whole0 }, fragment: { fragment0 }),
        FormPages.Page(language: "en", whole: { whole1 }, fragment: { fragment1 }),
        FormPages.Page(language: "de-simple", whole: { whole2 }, fragment: { fragment2 }),
    ])

    private static let content0: StaticString = ##"""
    <p class="dw-lead" data-lead>Bitte beantworten Sie alle Fragen, die nicht als freiwillig gekennzeichnet sind.</p>
    <section class="dw-exits" data-exits>
    <h2 data-plain>Wann dieses Formular nicht das richtige ist</h2>
    <div data-exit="tooMuch">
    <h3>Das ist mehr, als wir auf einmal abholen können</h3>
    <p class="dw-condition" data-plain>Das gilt, wenn Ihre Angabe bei „<bdi>Menge insgesamt</bdi>“ größer als 5&#xA0;m³ ist.</p>
    <div class="dw-prose">
    <p>Wir holen bis zu 5 Kubikmeter ab. Für eine Entrümpelung bestellen Sie bitte einen <a href="/container">Container</a> oder rufen Sie die <a href="tel:+492214710110">Abfallberatung</a> an.</p>
    </div>
    </div>
    </section>
    <form class="dw-form" method="post" action="/forms/collect-bulky-waste" novalidate>
    <div><input type="hidden" name="_service" value="collect-bulky-waste"><input type="hidden" name="_version" value="1.0.0"><input type="hidden" name="_definition" value="4a77fb14fa3c448698265001e984dc4452373b21ab45cfc8be5a540e2569bf69"><input type="hidden" name="_language" value="de"></div>
    <p class="dw-progress" id="f--progress" data-progress data-words="Schritt {number} von {count}" hidden></p>
    <div class="dw-summary" data-summary role="group" aria-labelledby="f--problems" tabindex="-1" hidden>
    <h2 id="f--problems">Bitte prüfen Sie Ihre Angaben</h2>
    <ul></ul>
    </div>
    <fieldset class="dw-part" id="f--page-things" data-page="things">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 1 von 3</span> <h2>Was sollen wir abholen?</h2></legend>
    <fieldset class="dw-field dw-group" id="f-items" data-field="items" data-list data-least="1" data-most="15" data-item-label="Gegenstand" data-item-title="Gegenstand {number}" aria-describedby="f-items-limits">
    <legend class="dw-label">Gegenstände</legend>
    <p class="dw-hint" id="f-items-limits" data-plain>Lassen Sie frei, was Sie nicht brauchen. Hier ist Platz für 3 Einträge. Wenn Sie mehr brauchen (höchstens 15), wenden Sie sich bitte an die zuständige Stelle.</p>
    <fieldset class="dw-field dw-group" data-field="items.0" data-item="0">
    <legend class="dw-label"><span data-title>Gegenstand 1</span></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Was ist es?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-items.0.kind" name="items.0.kind" value="sofa"> <label for="f-items.0.kind">Sofa oder Sessel</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.0.kind--table" name="items.0.kind" value="table"> <label for="f-items.0.kind--table">Tisch oder Stuhl</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.0.kind--wardrobe" name="items.0.kind" value="wardrobe"> <label for="f-items.0.kind--wardrobe">Schrank oder Regal</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.0.kind--bed" name="items.0.kind" value="bed"> <label for="f-items.0.kind--bed">Bett oder Matratze</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.0.kind--carpet" name="items.0.kind" value="carpet"> <label for="f-items.0.kind--carpet">Teppich</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.0.kind--appliance" name="items.0.kind" value="appliance"> <label for="f-items.0.kind--appliance">Großes Elektrogerät</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.0.kind--otherThing" name="items.0.kind" value="otherThing"> <label for="f-items.0.kind--otherThing">Etwas anderes</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-items.0.thing">Welcher Gegenstand?</label>
    <p class="dw-condition" id="f-items.0.thing-when" data-plain>Nur beantworten, wenn Sie bei „<bdi>Was ist es?</bdi>“ die Antwort „<bdi>Etwas anderes</bdi>“ gewählt haben.</p>
    <input class="dw-input" type="text" id="f-items.0.thing" name="items.0.thing" aria-describedby="f-items.0.thing-when">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-items.0.quantity">Anzahl</label>
    <p class="dw-hint" id="f-items.0.quantity-limits">Von 1 bis 10</p>
    <input class="dw-input dw-number" type="text" id="f-items.0.quantity" name="items.0.quantity" aria-describedby="f-items.0.quantity-limits" inputmode="numeric" data-number value="1">
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group" data-field="items.1" data-item="1">
    <legend class="dw-label"><span data-title>Gegenstand 2</span> <span class="dw-mark" data-mark data-plain>(freiwillige Angabe)</span></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Was ist es?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-items.1.kind" name="items.1.kind" value="sofa"> <label for="f-items.1.kind">Sofa oder Sessel</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.1.kind--table" name="items.1.kind" value="table"> <label for="f-items.1.kind--table">Tisch oder Stuhl</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.1.kind--wardrobe" name="items.1.kind" value="wardrobe"> <label for="f-items.1.kind--wardrobe">Schrank oder Regal</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.1.kind--bed" name="items.1.kind" value="bed"> <label for="f-items.1.kind--bed">Bett oder Matratze</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.1.kind--carpet" name="items.1.kind" value="carpet"> <label for="f-items.1.kind--carpet">Teppich</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.1.kind--appliance" name="items.1.kind" value="appliance"> <label for="f-items.1.kind--appliance">Großes Elektrogerät</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.1.kind--otherThing" name="items.1.kind" value="otherThing"> <label for="f-items.1.kind--otherThing">Etwas anderes</label></div>
    <div class="dw-choice" data-plain><input type="radio" id="f-items.1.kind--" name="items.1.kind" value=""> <label for="f-items.1.kind--">Keine Angabe</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-items.1.thing">Welcher Gegenstand?</label>
    <p class="dw-condition" id="f-items.1.thing-when" data-plain>Nur beantworten, wenn Sie bei „<bdi>Was ist es?</bdi>“ die Antwort „<bdi>Etwas anderes</bdi>“ gewählt haben.</p>
    <input class="dw-input" type="text" id="f-items.1.thing" name="items.1.thing" aria-describedby="f-items.1.thing-when">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-items.1.quantity">Anzahl</label>
    <p class="dw-hint" id="f-items.1.quantity-limits">Von 1 bis 10</p>
    <input class="dw-input dw-number" type="text" id="f-items.1.quantity" name="items.1.quantity" aria-describedby="f-items.1.quantity-limits" inputmode="numeric" data-number data-preset="1">
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group" data-field="items.2" data-item="2">
    <legend class="dw-label"><span data-title>Gegenstand 3</span> <span class="dw-mark" data-mark data-plain>(freiwillige Angabe)</span></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Was ist es?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-items.2.kind" name="items.2.kind" value="sofa"> <label for="f-items.2.kind">Sofa oder Sessel</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.2.kind--table" name="items.2.kind" value="table"> <label for="f-items.2.kind--table">Tisch oder Stuhl</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.2.kind--wardrobe" name="items.2.kind" value="wardrobe"> <label for="f-items.2.kind--wardrobe">Schrank oder Regal</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.2.kind--bed" name="items.2.kind" value="bed"> <label for="f-items.2.kind--bed">Bett oder Matratze</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.2.kind--carpet" name="items.2.kind" value="carpet"> <label for="f-items.2.kind--carpet">Teppich</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.2.kind--appliance" name="items.2.kind" value="appliance"> <label for="f-items.2.kind--appliance">Großes Elektrogerät</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.2.kind--otherThing" name="items.2.kind" value="otherThing"> <label for="f-items.2.kind--otherThing">Etwas anderes</label></div>
    <div class="dw-choice" data-plain><input type="radio" id="f-items.2.kind--" name="items.2.kind" value=""> <label for="f-items.2.kind--">Keine Angabe</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-items.2.thing">Welcher Gegenstand?</label>
    <p class="dw-condition" id="f-items.2.thing-when" data-plain>Nur beantworten, wenn Sie bei „<bdi>Was ist es?</bdi>“ die Antwort „<bdi>Etwas anderes</bdi>“ gewählt haben.</p>
    <input class="dw-input" type="text" id="f-items.2.thing" name="items.2.thing" aria-describedby="f-items.2.thing-when">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-items.2.quantity">Anzahl</label>
    <p class="dw-hint" id="f-items.2.quantity-limits">Von 1 bis 10</p>
    <input class="dw-input dw-number" type="text" id="f-items.2.quantity" name="items.2.quantity" aria-describedby="f-items.2.quantity-limits" inputmode="numeric" data-number data-preset="1">
    </div>
    </fieldset>
    <button class="dw-button dw-secondary" type="button" data-part="add" hidden>Gegenstand hinzufügen</button>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-volume">Menge insgesamt</label>
    <p class="dw-hint" id="f-volume-hint">Geschätzt genügt. Ein Sofa mit drei Plätzen hat etwa 2 Kubikmeter.</p>
    <p class="dw-hint" id="f-volume-limits">Von 0,1 bis 50</p>
    <div class="dw-affix"><input class="dw-input dw-number" type="text" id="f-volume" name="volume" aria-describedby="f-volume-hint f-volume-limits f-volume-unit" inputmode="decimal" data-number><span class="dw-unit" id="f-volume-unit" data-unit="&#xA0;m³">m³</span></div>
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-pickup" data-page="pickup">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 2 von 3</span> <h2>Wann und wo?</h2></legend>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-street">Straße und Hausnummer</label>
    <p class="dw-hint" id="f-street-hint">In Hellenbeck, dort holen wir ab.</p>
    <input class="dw-input" type="text" id="f-street" name="street" aria-describedby="f-street-hint" autocomplete="address-line1">
    </div>
    <fieldset class="dw-field" data-field aria-describedby="f-days-hint f-days-limits">
    <legend class="dw-label">An welchen Wochentagen passt es Ihnen?</legend>
    <p class="dw-hint" id="f-days-hint">Bitte wählen Sie mindestens zwei Tage.</p>
    <p class="dw-hint" id="f-days-limits">Bitte wählen Sie 2 bis 5 Antworten aus.</p>
    <div class="dw-choices">
    <div class="dw-choice"><input type="checkbox" id="f-days" name="days" value="monday"> <label for="f-days">Montag</label></div>
    <div class="dw-choice"><input type="checkbox" id="f-days--tuesday" name="days" value="tuesday"> <label for="f-days--tuesday">Dienstag</label></div>
    <div class="dw-choice"><input type="checkbox" id="f-days--wednesday" name="days" value="wednesday"> <label for="f-days--wednesday">Mittwoch</label></div>
    <div class="dw-choice"><input type="checkbox" id="f-days--thursday" name="days" value="thursday"> <label for="f-days--thursday">Donnerstag</label></div>
    <div class="dw-choice"><input type="checkbox" id="f-days--friday" name="days" value="friday"> <label for="f-days--friday">Freitag</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field aria-describedby="f-notBefore-limits">
    <legend class="dw-label">Nicht vor dem <span class="dw-mark" data-mark>(freiwillige Angabe)</span></legend>
    <p class="dw-hint" id="f-notBefore-limits">Frühestens in 3 Tagen. Spätestens in 3 Monaten.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-notBefore">Tag</label> <input class="dw-input" type="text" id="f-notBefore" name="notBefore.day" inputmode="numeric"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-notBefore.month">Monat</label> <input class="dw-input" type="text" id="f-notBefore.month" name="notBefore.month" inputmode="numeric"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-notBefore.year">Jahr</label> <input class="dw-input" type="text" id="f-notBefore.year" name="notBefore.year" inputmode="numeric"></div>
    </div>
    </fieldset>
    </fieldset>
    <fieldset class="dw-part" id="f--page-you" data-page="you">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 3 von 3</span> <h2>Über Sie</h2></legend>
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
    <legend class="dw-label">So erreichen wir Sie</legend>
    <p class="dw-hint" id="f-contact-hint">Damit wir Ihnen den Abholtag nennen können.</p>
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
        <title>Sperrmüll abholen lassen: Formular – Hellenbeck</title>
        <meta name="description" content="Das alte Sofa muss weg und passt in keine Tonne? Melden Sie Ihren Sperrmüll an, und wir holen ihn vor Ihrer Haustür ab – zweimal im Jahr kostenlos.">
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
        <li><a href="../../de/collect-bulky-waste/form.html" hreflang="de" lang="de" aria-current="page">Deutsch</a></li>
        <li><a href="../../en/collect-bulky-waste/form.html" hreflang="en" lang="en">English</a></li>
        <li><a href="../../de-simple/collect-bulky-waste/form.html" hreflang="de-simple" lang="de-simple">Leichte Sprache</a></li>
        </ul>
        </nav>
        </div>
        </header>
        <main class="dw-main" id="inhalt">
        <div class="dw-width dw-narrow" data-frame="collect-bulky-waste" data-language="de">
        <nav class="dw-breadcrumb" aria-label="Sie sind hier">
        <ol>
        <li><a href="../index.html">Online-Dienste</a></li>
        <li><a href="./index.html">Sperrmüll abholen lassen</a></li>
        <li><span aria-current="page">Formular</span></li>
        </ol>
        </nav>
        <h1>Sperrmüll abholen lassen</h1>

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
        <div class="dw dw-embedded" lang="de" data-frame="collect-bulky-waste" data-language="de">
        <link rel="stylesheet" href="../../assets/fragment.css">

        """#,
        content0,
        #"""
        <script type="module" src="../../assets/form.js"></script>
        </div>

        """#,
        idPrefix: "collect-bulky-waste--")

    private static let content1: StaticString = ##"""
    <p class="dw-lead" data-lead>Please answer all questions that are not marked as optional.</p>
    <section class="dw-exits" data-exits>
    <h2 data-plain>When this is not the right form</h2>
    <div data-exit="tooMuch">
    <h3>This is more than we can collect at once</h3>
    <p class="dw-condition" data-plain>This is so if your answer to “<bdi>Total volume</bdi>” is more than 5&#xA0;m³.</p>
    <div class="dw-prose">
    <p>We collect up to 5 cubic metres. To clear out a whole home please order a <a href="/container">skip</a> or call the <a href="tel:+492214710110">waste advisory service</a>.</p>
    </div>
    </div>
    </section>
    <form class="dw-form" method="post" action="/forms/collect-bulky-waste" novalidate>
    <div><input type="hidden" name="_service" value="collect-bulky-waste"><input type="hidden" name="_version" value="1.0.0"><input type="hidden" name="_definition" value="4a77fb14fa3c448698265001e984dc4452373b21ab45cfc8be5a540e2569bf69"><input type="hidden" name="_language" value="en"></div>
    <p class="dw-progress" id="f--progress" data-progress data-words="Step {number} of {count}" hidden></p>
    <div class="dw-summary" data-summary role="group" aria-labelledby="f--problems" tabindex="-1" hidden>
    <h2 id="f--problems">Please check your answers</h2>
    <ul></ul>
    </div>
    <fieldset class="dw-part" id="f--page-things" data-page="things">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 1 of 3</span> <h2>What shall we collect?</h2></legend>
    <fieldset class="dw-field dw-group" id="f-items" data-field="items" data-list data-least="1" data-most="15" data-item-label="Item" data-item-title="Item {number}" aria-describedby="f-items-limits">
    <legend class="dw-label">Items</legend>
    <p class="dw-hint" id="f-items-limits" data-plain>Leave empty what you do not need. There is room for 3 entries here. If you need more (15 at the most), please get in touch with the responsible unit.</p>
    <fieldset class="dw-field dw-group" data-field="items.0" data-item="0">
    <legend class="dw-label"><span data-title>Item 1</span></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">What is it?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-items.0.kind" name="items.0.kind" value="sofa"> <label for="f-items.0.kind">Sofa or armchair</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.0.kind--table" name="items.0.kind" value="table"> <label for="f-items.0.kind--table">Table or chair</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.0.kind--wardrobe" name="items.0.kind" value="wardrobe"> <label for="f-items.0.kind--wardrobe">Wardrobe or shelf</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.0.kind--bed" name="items.0.kind" value="bed"> <label for="f-items.0.kind--bed">Bed or mattress</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.0.kind--carpet" name="items.0.kind" value="carpet"> <label for="f-items.0.kind--carpet">Carpet</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.0.kind--appliance" name="items.0.kind" value="appliance"> <label for="f-items.0.kind--appliance">Large electrical appliance</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.0.kind--otherThing" name="items.0.kind" value="otherThing"> <label for="f-items.0.kind--otherThing">Something else</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-items.0.thing">What item?</label>
    <p class="dw-condition" id="f-items.0.thing-when" data-plain>Only answer this if you chose “<bdi>Something else</bdi>” for “<bdi>What is it?</bdi>”.</p>
    <input class="dw-input" type="text" id="f-items.0.thing" name="items.0.thing" aria-describedby="f-items.0.thing-when">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-items.0.quantity">Quantity</label>
    <p class="dw-hint" id="f-items.0.quantity-limits">From 1 to 10</p>
    <input class="dw-input dw-number" type="text" id="f-items.0.quantity" name="items.0.quantity" aria-describedby="f-items.0.quantity-limits" inputmode="numeric" data-number value="1">
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group" data-field="items.1" data-item="1">
    <legend class="dw-label"><span data-title>Item 2</span> <span class="dw-mark" data-mark data-plain>(optional)</span></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">What is it?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-items.1.kind" name="items.1.kind" value="sofa"> <label for="f-items.1.kind">Sofa or armchair</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.1.kind--table" name="items.1.kind" value="table"> <label for="f-items.1.kind--table">Table or chair</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.1.kind--wardrobe" name="items.1.kind" value="wardrobe"> <label for="f-items.1.kind--wardrobe">Wardrobe or shelf</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.1.kind--bed" name="items.1.kind" value="bed"> <label for="f-items.1.kind--bed">Bed or mattress</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.1.kind--carpet" name="items.1.kind" value="carpet"> <label for="f-items.1.kind--carpet">Carpet</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.1.kind--appliance" name="items.1.kind" value="appliance"> <label for="f-items.1.kind--appliance">Large electrical appliance</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.1.kind--otherThing" name="items.1.kind" value="otherThing"> <label for="f-items.1.kind--otherThing">Something else</label></div>
    <div class="dw-choice" data-plain><input type="radio" id="f-items.1.kind--" name="items.1.kind" value=""> <label for="f-items.1.kind--">No answer</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-items.1.thing">What item?</label>
    <p class="dw-condition" id="f-items.1.thing-when" data-plain>Only answer this if you chose “<bdi>Something else</bdi>” for “<bdi>What is it?</bdi>”.</p>
    <input class="dw-input" type="text" id="f-items.1.thing" name="items.1.thing" aria-describedby="f-items.1.thing-when">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-items.1.quantity">Quantity</label>
    <p class="dw-hint" id="f-items.1.quantity-limits">From 1 to 10</p>
    <input class="dw-input dw-number" type="text" id="f-items.1.quantity" name="items.1.quantity" aria-describedby="f-items.1.quantity-limits" inputmode="numeric" data-number data-preset="1">
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group" data-field="items.2" data-item="2">
    <legend class="dw-label"><span data-title>Item 3</span> <span class="dw-mark" data-mark data-plain>(optional)</span></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">What is it?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-items.2.kind" name="items.2.kind" value="sofa"> <label for="f-items.2.kind">Sofa or armchair</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.2.kind--table" name="items.2.kind" value="table"> <label for="f-items.2.kind--table">Table or chair</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.2.kind--wardrobe" name="items.2.kind" value="wardrobe"> <label for="f-items.2.kind--wardrobe">Wardrobe or shelf</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.2.kind--bed" name="items.2.kind" value="bed"> <label for="f-items.2.kind--bed">Bed or mattress</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.2.kind--carpet" name="items.2.kind" value="carpet"> <label for="f-items.2.kind--carpet">Carpet</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.2.kind--appliance" name="items.2.kind" value="appliance"> <label for="f-items.2.kind--appliance">Large electrical appliance</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.2.kind--otherThing" name="items.2.kind" value="otherThing"> <label for="f-items.2.kind--otherThing">Something else</label></div>
    <div class="dw-choice" data-plain><input type="radio" id="f-items.2.kind--" name="items.2.kind" value=""> <label for="f-items.2.kind--">No answer</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-items.2.thing">What item?</label>
    <p class="dw-condition" id="f-items.2.thing-when" data-plain>Only answer this if you chose “<bdi>Something else</bdi>” for “<bdi>What is it?</bdi>”.</p>
    <input class="dw-input" type="text" id="f-items.2.thing" name="items.2.thing" aria-describedby="f-items.2.thing-when">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-items.2.quantity">Quantity</label>
    <p class="dw-hint" id="f-items.2.quantity-limits">From 1 to 10</p>
    <input class="dw-input dw-number" type="text" id="f-items.2.quantity" name="items.2.quantity" aria-describedby="f-items.2.quantity-limits" inputmode="numeric" data-number data-preset="1">
    </div>
    </fieldset>
    <button class="dw-button dw-secondary" type="button" data-part="add" hidden>Add: Item</button>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-volume">Total volume</label>
    <p class="dw-hint" id="f-volume-hint">An estimate is enough. A three-seater sofa has about 2 cubic metres.</p>
    <p class="dw-hint" id="f-volume-limits">From 0.1 to 50</p>
    <div class="dw-affix"><input class="dw-input dw-number" type="text" id="f-volume" name="volume" aria-describedby="f-volume-hint f-volume-limits f-volume-unit" inputmode="decimal" data-number><span class="dw-unit" id="f-volume-unit" data-unit="&#xA0;m³">m³</span></div>
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-pickup" data-page="pickup">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 2 of 3</span> <h2>When and where?</h2></legend>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-street">Street and house number</label>
    <p class="dw-hint" id="f-street-hint">In Hellenbeck, where we collect the items.</p>
    <input class="dw-input" type="text" id="f-street" name="street" aria-describedby="f-street-hint" autocomplete="address-line1">
    </div>
    <fieldset class="dw-field" data-field aria-describedby="f-days-hint f-days-limits">
    <legend class="dw-label">Which weekdays suit you?</legend>
    <p class="dw-hint" id="f-days-hint">Please choose at least two days.</p>
    <p class="dw-hint" id="f-days-limits">Please choose 2 to 5 answers.</p>
    <div class="dw-choices">
    <div class="dw-choice"><input type="checkbox" id="f-days" name="days" value="monday"> <label for="f-days">Monday</label></div>
    <div class="dw-choice"><input type="checkbox" id="f-days--tuesday" name="days" value="tuesday"> <label for="f-days--tuesday">Tuesday</label></div>
    <div class="dw-choice"><input type="checkbox" id="f-days--wednesday" name="days" value="wednesday"> <label for="f-days--wednesday">Wednesday</label></div>
    <div class="dw-choice"><input type="checkbox" id="f-days--thursday" name="days" value="thursday"> <label for="f-days--thursday">Thursday</label></div>
    <div class="dw-choice"><input type="checkbox" id="f-days--friday" name="days" value="friday"> <label for="f-days--friday">Friday</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field aria-describedby="f-notBefore-limits">
    <legend class="dw-label">Not before <span class="dw-mark" data-mark>(optional)</span></legend>
    <p class="dw-hint" id="f-notBefore-limits">Not before: in 3 days. Not after: in 3 months.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-notBefore">Day</label> <input class="dw-input" type="text" id="f-notBefore" name="notBefore.day" inputmode="numeric"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-notBefore.month">Month</label> <input class="dw-input" type="text" id="f-notBefore.month" name="notBefore.month" inputmode="numeric"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-notBefore.year">Year</label> <input class="dw-input" type="text" id="f-notBefore.year" name="notBefore.year" inputmode="numeric"></div>
    </div>
    </fieldset>
    </fieldset>
    <fieldset class="dw-part" id="f--page-you" data-page="you">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 3 of 3</span> <h2>About you</h2></legend>
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
    <legend class="dw-label">How we can reach you</legend>
    <p class="dw-hint" id="f-contact-hint">So that we can tell you the collection day.</p>
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
        <title>Have bulky waste collected: form – Hellenbeck</title>
        <meta name="description" content="The old sofa has to go and fits into no bin? Register your bulky waste and we collect it outside your front door – free of charge twice a year.">
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
        <li><a href="../../de/collect-bulky-waste/form.html" hreflang="de" lang="de">Deutsch</a></li>
        <li><a href="../../en/collect-bulky-waste/form.html" hreflang="en" lang="en" aria-current="page">English</a></li>
        <li><a href="../../de-simple/collect-bulky-waste/form.html" hreflang="de-simple" lang="de-simple">Leichte Sprache</a></li>
        </ul>
        </nav>
        </div>
        </header>
        <main class="dw-main" id="inhalt">
        <div class="dw-width dw-narrow" data-frame="collect-bulky-waste" data-language="en">
        <nav class="dw-breadcrumb" aria-label="You are here">
        <ol>
        <li><a href="../index.html">Online services</a></li>
        <li><a href="./index.html">Have bulky waste collected</a></li>
        <li><span aria-current="page">Form</span></li>
        </ol>
        </nav>
        <h1>Have bulky waste collected</h1>

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
        <div class="dw dw-embedded" lang="en" data-frame="collect-bulky-waste" data-language="en">
        <link rel="stylesheet" href="../../assets/fragment.css">

        """#,
        content1,
        #"""
        <script type="module" src="../../assets/form.js"></script>
        </div>

        """#,
        idPrefix: "collect-bulky-waste--")

    private static let content2: StaticString = ##"""
    <p class="dw-lead" data-lead>Bitte beantworten Sie die Fragen. Bei einer Frage steht „freiwillig“? Dann müssen Sie nicht antworten.</p>
    <section class="dw-exits" data-exits>
    <h2 data-plain>Dann ist es nicht das richtige Formular</h2>
    <div data-exit="tooMuch">
    <h3>Das ist zu viel</h3>
    <p class="dw-condition" data-plain>Steht bei „<bdi>Wie viel ist es?</bdi>“ mehr als 5&#xA0;m³? Dann gilt das für Sie.</p>
    <div class="dw-prose">
    <p>Wir können nicht so viel abholen.
    Rufen Sie bitte die <a href="tel:+492214710110">Abfall·beratung</a> an.</p>
    </div>
    </div>
    </section>
    <form class="dw-form" method="post" action="/forms/collect-bulky-waste" novalidate>
    <div><input type="hidden" name="_service" value="collect-bulky-waste"><input type="hidden" name="_version" value="1.0.0"><input type="hidden" name="_definition" value="4a77fb14fa3c448698265001e984dc4452373b21ab45cfc8be5a540e2569bf69"><input type="hidden" name="_language" value="de-simple"></div>
    <p class="dw-progress" id="f--progress" data-progress data-words="Schritt {number} von {count}" hidden></p>
    <div class="dw-summary" data-summary role="group" aria-labelledby="f--problems" tabindex="-1" hidden>
    <h2 id="f--problems">Etwas stimmt noch nicht</h2>
    <ul></ul>
    </div>
    <fieldset class="dw-part" id="f--page-things" data-page="things">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 1 von 3</span> <h2>Was sollen wir abholen?</h2></legend>
    <fieldset class="dw-field dw-group" id="f-items" data-field="items" data-list data-least="1" data-most="15" data-item-label="Sache" data-item-title="Sache {number}" aria-describedby="f-items-limits">
    <legend class="dw-label">Ihre Sachen</legend>
    <p class="dw-hint" id="f-items-limits" data-plain>Sie brauchen ein Feld nicht? Dann lassen Sie es leer. Hier können Sie 3 Sachen eintragen. Sie brauchen mehr? Dann fragen Sie uns bitte. Es dürfen höchstens 15 sein.</p>
    <fieldset class="dw-field dw-group" data-field="items.0" data-item="0">
    <legend class="dw-label"><span data-title>Sache 1</span></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Was ist es?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-items.0.kind" name="items.0.kind" value="sofa"> <label for="f-items.0.kind">Sofa oder Sessel</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.0.kind--table" name="items.0.kind" value="table"> <label for="f-items.0.kind--table">Tisch oder Stuhl</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.0.kind--wardrobe" name="items.0.kind" value="wardrobe"> <label for="f-items.0.kind--wardrobe">Schrank oder Regal</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.0.kind--bed" name="items.0.kind" value="bed"> <label for="f-items.0.kind--bed">Bett oder Matratze</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.0.kind--carpet" name="items.0.kind" value="carpet"> <label for="f-items.0.kind--carpet">Teppich</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.0.kind--appliance" name="items.0.kind" value="appliance"> <label for="f-items.0.kind--appliance">Großes Elektro·gerät</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.0.kind--otherThing" name="items.0.kind" value="otherThing"> <label for="f-items.0.kind--otherThing">Etwas anderes</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-items.0.thing">Welche Sache?</label>
    <p class="dw-condition" id="f-items.0.thing-when" data-plain>Haben Sie bei „<bdi>Was ist es?</bdi>“ die Antwort „<bdi>Etwas anderes</bdi>“ gewählt? Nur dann beantworten Sie bitte diese Frage.</p>
    <input class="dw-input" type="text" id="f-items.0.thing" name="items.0.thing" aria-describedby="f-items.0.thing-when">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-items.0.quantity">Wie viele?</label>
    <p class="dw-hint" id="f-items.0.quantity-limits">Von 1 bis 10</p>
    <input class="dw-input dw-number" type="text" id="f-items.0.quantity" name="items.0.quantity" aria-describedby="f-items.0.quantity-limits" inputmode="numeric" data-number value="1">
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group" data-field="items.1" data-item="1">
    <legend class="dw-label"><span data-title>Sache 2</span> <span class="dw-mark" data-mark data-plain>(freiwillig)</span></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Was ist es?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-items.1.kind" name="items.1.kind" value="sofa"> <label for="f-items.1.kind">Sofa oder Sessel</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.1.kind--table" name="items.1.kind" value="table"> <label for="f-items.1.kind--table">Tisch oder Stuhl</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.1.kind--wardrobe" name="items.1.kind" value="wardrobe"> <label for="f-items.1.kind--wardrobe">Schrank oder Regal</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.1.kind--bed" name="items.1.kind" value="bed"> <label for="f-items.1.kind--bed">Bett oder Matratze</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.1.kind--carpet" name="items.1.kind" value="carpet"> <label for="f-items.1.kind--carpet">Teppich</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.1.kind--appliance" name="items.1.kind" value="appliance"> <label for="f-items.1.kind--appliance">Großes Elektro·gerät</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.1.kind--otherThing" name="items.1.kind" value="otherThing"> <label for="f-items.1.kind--otherThing">Etwas anderes</label></div>
    <div class="dw-choice" data-plain><input type="radio" id="f-items.1.kind--" name="items.1.kind" value=""> <label for="f-items.1.kind--">Ich möchte nichts angeben</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-items.1.thing">Welche Sache?</label>
    <p class="dw-condition" id="f-items.1.thing-when" data-plain>Haben Sie bei „<bdi>Was ist es?</bdi>“ die Antwort „<bdi>Etwas anderes</bdi>“ gewählt? Nur dann beantworten Sie bitte diese Frage.</p>
    <input class="dw-input" type="text" id="f-items.1.thing" name="items.1.thing" aria-describedby="f-items.1.thing-when">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-items.1.quantity">Wie viele?</label>
    <p class="dw-hint" id="f-items.1.quantity-limits">Von 1 bis 10</p>
    <input class="dw-input dw-number" type="text" id="f-items.1.quantity" name="items.1.quantity" aria-describedby="f-items.1.quantity-limits" inputmode="numeric" data-number data-preset="1">
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group" data-field="items.2" data-item="2">
    <legend class="dw-label"><span data-title>Sache 3</span> <span class="dw-mark" data-mark data-plain>(freiwillig)</span></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Was ist es?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-items.2.kind" name="items.2.kind" value="sofa"> <label for="f-items.2.kind">Sofa oder Sessel</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.2.kind--table" name="items.2.kind" value="table"> <label for="f-items.2.kind--table">Tisch oder Stuhl</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.2.kind--wardrobe" name="items.2.kind" value="wardrobe"> <label for="f-items.2.kind--wardrobe">Schrank oder Regal</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.2.kind--bed" name="items.2.kind" value="bed"> <label for="f-items.2.kind--bed">Bett oder Matratze</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.2.kind--carpet" name="items.2.kind" value="carpet"> <label for="f-items.2.kind--carpet">Teppich</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.2.kind--appliance" name="items.2.kind" value="appliance"> <label for="f-items.2.kind--appliance">Großes Elektro·gerät</label></div>
    <div class="dw-choice"><input type="radio" id="f-items.2.kind--otherThing" name="items.2.kind" value="otherThing"> <label for="f-items.2.kind--otherThing">Etwas anderes</label></div>
    <div class="dw-choice" data-plain><input type="radio" id="f-items.2.kind--" name="items.2.kind" value=""> <label for="f-items.2.kind--">Ich möchte nichts angeben</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-items.2.thing">Welche Sache?</label>
    <p class="dw-condition" id="f-items.2.thing-when" data-plain>Haben Sie bei „<bdi>Was ist es?</bdi>“ die Antwort „<bdi>Etwas anderes</bdi>“ gewählt? Nur dann beantworten Sie bitte diese Frage.</p>
    <input class="dw-input" type="text" id="f-items.2.thing" name="items.2.thing" aria-describedby="f-items.2.thing-when">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-items.2.quantity">Wie viele?</label>
    <p class="dw-hint" id="f-items.2.quantity-limits">Von 1 bis 10</p>
    <input class="dw-input dw-number" type="text" id="f-items.2.quantity" name="items.2.quantity" aria-describedby="f-items.2.quantity-limits" inputmode="numeric" data-number data-preset="1">
    </div>
    </fieldset>
    <button class="dw-button dw-secondary" type="button" data-part="add" hidden>Sache: noch eine Angabe machen</button>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-volume">Wie viel ist es?</label>
    <p class="dw-hint" id="f-volume-hint">Ein großes Sofa sind 2 Kubik·meter.</p>
    <p class="dw-hint" id="f-volume-limits">Von 0,1 bis 50</p>
    <div class="dw-affix"><input class="dw-input dw-number" type="text" id="f-volume" name="volume" aria-describedby="f-volume-hint f-volume-limits f-volume-unit" inputmode="decimal" data-number><span class="dw-unit" id="f-volume-unit" data-unit="&#xA0;m³">m³</span></div>
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-pickup" data-page="pickup">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 2 von 3</span> <h2>Wann und wo?</h2></legend>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-street">Straße und Haus·nummer</label>
    <p class="dw-hint" id="f-street-hint">Dort holen wir die Sachen ab.</p>
    <input class="dw-input" type="text" id="f-street" name="street" aria-describedby="f-street-hint" autocomplete="address-line1">
    </div>
    <fieldset class="dw-field" data-field aria-describedby="f-days-hint f-days-limits">
    <legend class="dw-label">An welchen Tagen haben Sie Zeit?</legend>
    <p class="dw-hint" id="f-days-hint">Wählen Sie bitte 2 Tage oder mehr.</p>
    <p class="dw-hint" id="f-days-limits">Bitte wählen Sie 2 bis 5 Antworten.</p>
    <div class="dw-choices">
    <div class="dw-choice"><input type="checkbox" id="f-days" name="days" value="monday"> <label for="f-days">Montag</label></div>
    <div class="dw-choice"><input type="checkbox" id="f-days--tuesday" name="days" value="tuesday"> <label for="f-days--tuesday">Dienstag</label></div>
    <div class="dw-choice"><input type="checkbox" id="f-days--wednesday" name="days" value="wednesday"> <label for="f-days--wednesday">Mittwoch</label></div>
    <div class="dw-choice"><input type="checkbox" id="f-days--thursday" name="days" value="thursday"> <label for="f-days--thursday">Donnerstag</label></div>
    <div class="dw-choice"><input type="checkbox" id="f-days--friday" name="days" value="friday"> <label for="f-days--friday">Freitag</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field aria-describedby="f-notBefore-limits">
    <legend class="dw-label">Ab welchem Tag? <span class="dw-mark" data-mark>(freiwillig)</span></legend>
    <p class="dw-hint" id="f-notBefore-limits">Der früheste Tag ist: in 3 Tagen. Der späteste Tag ist: in 3 Monaten.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-notBefore">Tag</label> <input class="dw-input" type="text" id="f-notBefore" name="notBefore.day" inputmode="numeric"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-notBefore.month">Monat</label> <input class="dw-input" type="text" id="f-notBefore.month" name="notBefore.month" inputmode="numeric"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-notBefore.year">Jahr</label> <input class="dw-input" type="text" id="f-notBefore.year" name="notBefore.year" inputmode="numeric"></div>
    </div>
    </fieldset>
    </fieldset>
    <fieldset class="dw-part" id="f--page-you" data-page="you">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 3 von 3</span> <h2>Über Sie</h2></legend>
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
    <legend class="dw-label">So erreichen wir Sie</legend>
    <p class="dw-hint" id="f-contact-hint">Dann können wir Ihnen den Tag sagen.</p>
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
        <title>Sperr·müll abholen lassen: Formular – Hellenbeck</title>
        <meta name="description" content="Haben Sie alte Möbel? Und passen die Möbel in keine Tonne? Dann holen wir die Möbel ab. Das heißt Sperr·müll. 2-mal im Jahr kostet das nichts.">
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
        <li><a href="../../de/collect-bulky-waste/form.html" hreflang="de" lang="de">Deutsch</a></li>
        <li><a href="../../en/collect-bulky-waste/form.html" hreflang="en" lang="en">English</a></li>
        <li><a href="../../de-simple/collect-bulky-waste/form.html" hreflang="de-simple" lang="de-simple" aria-current="page">Leichte Sprache</a></li>
        </ul>
        </nav>
        </div>
        </header>
        <main class="dw-main" id="inhalt">
        <div class="dw-width dw-narrow" data-frame="collect-bulky-waste" data-language="de-simple">
        <nav class="dw-breadcrumb" aria-label="Sie sind hier">
        <ol>
        <li><a href="../index.html">Online-Dienste</a></li>
        <li><a href="./index.html">Sperr·müll abholen lassen</a></li>
        <li><span aria-current="page">Formular</span></li>
        </ol>
        </nav>
        <h1>Sperr·müll abholen lassen</h1>

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
        <div class="dw dw-embedded" lang="de-simple" data-frame="collect-bulky-waste" data-language="de-simple">
        <link rel="stylesheet" href="../../assets/fragment.css">

        """#,
        content2,
        #"""
        <script type="module" src="../../assets/form.js"></script>
        </div>

        """#,
        idPrefix: "collect-bulky-waste--")
}
