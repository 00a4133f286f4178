import FormPages
import GeneratedForms

extension ReportDefect: PagedForm {
    public static let pages = FormPages([
        FormPages.Page(language: "de", whole: { whole0 }, fragment: { fragment0 }),
        FormPages.Page(language: "en", whole: { whole1 }, fragment: { fragment1 }),
        FormPages.Page(language: "de-simple", whole: { whole2 }, fragment: { fragment2 }),
    ])

    private static let content0: StaticString = ##"""
    <p class="dw-lead" data-lead>Bitte beantworten Sie alle Fragen, die nicht als freiwillig gekennzeichnet sind.</p>
    <section class="dw-exits" data-exits>
    <h2 data-plain>Wann dieses Formular nicht das richtige ist</h2>
    <div data-exit="callAtOnce">
    <h3>Bitte rufen Sie sofort an</h3>
    <p class="dw-condition" data-plain>Das gilt, wenn Sie „<bdi>Ist gerade jemand in Gefahr?</bdi>“ mit Ja beantwortet haben.</p>
    <div class="dw-prose">
    <p>Eine Online-Meldung wird nicht sofort gelesen. Rufen Sie deshalb bitte an:</p>
    <ul>
    <li>Menschen sind verletzt oder in Lebensgefahr: <a href="tel:112">112</a></li>
    <li>Gefahr im Straßenverkehr: <a href="tel:110">110</a></li>
    <li>Alles andere, rund um die Uhr: <a href="tel:+492214710189">Bereitschaft des Bauhofs</a></li>
    </ul>
    </div>
    </div>
    </section>
    <form class="dw-form" method="post" action="/forms/report-defect" novalidate enctype="multipart/form-data">
    <div><input type="hidden" name="_service" value="report-defect"><input type="hidden" name="_version" value="1.0.0"><input type="hidden" name="_definition" value="ee3e49855a4d4d93d47042df78999eae190d581a0d9cbb0b2effde237b5aee20"><input type="hidden" name="_language" value="de"></div>
    <p class="dw-progress" id="f--progress" data-progress data-words="Schritt {number} von {count}" hidden></p>
    <div class="dw-summary" data-summary role="group" aria-labelledby="f--problems" tabindex="-1" hidden>
    <h2 id="f--problems">Bitte prüfen Sie Ihre Angaben</h2>
    <ul></ul>
    </div>
    <fieldset class="dw-part" id="f--page-defect" data-page="defect">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 1 von 3</span> <h2>Was ist los?</h2></legend>
    <fieldset class="dw-field" data-field aria-describedby="f-danger-hint">
    <legend class="dw-label">Ist gerade jemand in Gefahr?</legend>
    <p class="dw-hint" id="f-danger-hint">Zum Beispiel durch einen offenen Schacht, ein hängendes Kabel oder einen umgestürzten Baum.</p>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-danger" name="danger" value="true"> <label for="f-danger">Ja</label></div>
    <div class="dw-choice"><input type="radio" id="f-danger--false" name="danger" value="false"> <label for="f-danger--false">Nein</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Worum geht es?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-category" name="category" value="pothole"> <label for="f-category">Schlagloch oder Schaden am Weg</label></div>
    <div class="dw-choice"><input type="radio" id="f-category--streetLight" name="category" value="streetLight"> <label for="f-category--streetLight">Straßenlaterne</label></div>
    <div class="dw-choice"><input type="radio" id="f-category--trafficSign" name="category" value="trafficSign"> <label for="f-category--trafficSign">Verkehrszeichen oder Ampel</label></div>
    <div class="dw-choice"><input type="radio" id="f-category--rubbish" name="category" value="rubbish"> <label for="f-category--rubbish">Müll am falschen Ort</label></div>
    <div class="dw-choice"><input type="radio" id="f-category--playground" name="category" value="playground"> <label for="f-category--playground">Spielplatz</label></div>
    <div class="dw-choice"><input type="radio" id="f-category--tree" name="category" value="tree"> <label for="f-category--tree">Baum oder Grünfläche</label></div>
    <div class="dw-choice"><input type="radio" id="f-category--graffiti" name="category" value="graffiti"> <label for="f-category--graffiti">Graffiti oder Beschädigung</label></div>
    <div class="dw-choice"><input type="radio" id="f-category--other" name="category" value="other"> <label for="f-category--other">Etwas anderes</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-lampNumber">Nummer der Laterne <span class="dw-mark" data-mark>(freiwillig, aber hilfreich)</span></label>
    <p class="dw-condition" id="f-lampNumber-when" data-plain>Nur beantworten, wenn Sie bei „<bdi>Worum geht es?</bdi>“ die Antwort „<bdi>Straßenlaterne</bdi>“ gewählt haben.</p>
    <p class="dw-hint" id="f-lampNumber-hint">Sie steht auf dem Aufkleber am Mast, etwa in Augenhöhe – zum Beispiel HB-1234.</p>
    <input class="dw-input dw-w10" type="text" id="f-lampNumber" name="lampNumber" aria-describedby="f-lampNumber-when f-lampNumber-hint">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-description">Beschreiben Sie den Schaden</label>
    <p class="dw-hint" id="f-description-hint">Ein oder zwei Sätze genügen. Bitte nennen Sie keine Namen anderer Menschen und keine Kennzeichen.</p>
    <p class="dw-hint" id="f-description-limits">10 bis 1000 Zeichen</p>
    <textarea class="dw-input dw-textarea" id="f-description" name="description" aria-describedby="f-description-hint f-description-limits" rows="5" data-characters="1000"></textarea>
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-photos">Fotos <span class="dw-mark" data-mark>(freiwillige Angabe)</span></label>
    <p class="dw-hint" id="f-photos-hint">Bis zu drei Bilder. Bitte so fotografieren, dass keine Gesichter und Kennzeichen zu sehen sind.</p>
    <p class="dw-hint" id="f-photos-limits">JPEG oder PNG, höchstens 3 Dateien mit je höchstens 10&#xA0;MB</p>
    <input class="dw-input dw-file" type="file" id="f-photos" name="photos" aria-describedby="f-photos-hint f-photos-limits" accept="image/jpeg,image/png" multiple>
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-place" data-page="place">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 2 von 3</span> <h2>Wo ist es?</h2></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Ortsteil <span class="dw-mark" data-mark>(freiwillig, aber hilfreich)</span></legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-district" name="district" value="centre"> <label for="f-district">Innenstadt</label></div>
    <div class="dw-choice"><input type="radio" id="f-district--northTown" name="district" value="northTown"> <label for="f-district--northTown">Nordstadt</label></div>
    <div class="dw-choice"><input type="radio" id="f-district--muehlenfeld" name="district" value="muehlenfeld"> <label for="f-district--muehlenfeld">Mühlenfeld</label></div>
    <div class="dw-choice"><input type="radio" id="f-district--altenbeck" name="district" value="altenbeck"> <label for="f-district--altenbeck">Altenbeck</label></div>
    <div class="dw-choice"><input type="radio" id="f-district--sanktVitus" name="district" value="sanktVitus"> <label for="f-district--sanktVitus">Sankt Vitus</label></div>
    <div class="dw-choice"><input type="radio" id="f-district--heide" name="district" value="heide"> <label for="f-district--heide">Auf der Heide</label></div>
    <div class="dw-choice"><input type="radio" id="f-district--" name="district" value=""> <label for="f-district--">Keine Angabe</label></div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-street">Straße und Hausnummer <span class="dw-mark" data-mark>(freiwillige Angabe)</span></label>
    <p class="dw-hint" id="f-street-hint">Oder das nächste Haus. Eine Kreuzung geht auch.</p>
    <input class="dw-input" type="text" id="f-street" name="street" aria-describedby="f-street-hint">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-placeHint">Ort genauer beschreiben <span class="dw-mark" data-mark>(freiwillige Angabe)</span></label>
    <p class="dw-hint" id="f-placeHint-hint">Zum Beispiel „Spielplatz am Ententeich, zweite Bank“.</p>
    <p class="dw-hint" id="f-placeHint-limits">Höchstens 300 Zeichen</p>
    <textarea class="dw-input dw-textarea" id="f-placeHint" name="placeHint" aria-describedby="f-placeHint-hint f-placeHint-limits" rows="3" data-characters="300"></textarea>
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-reply" data-page="reply">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 3 von 3</span> <h2>Möchten Sie eine Antwort?</h2></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Sollen wir Ihnen Bescheid geben, wenn der Schaden behoben ist?</legend>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-wantsReply" name="wantsReply" value="true"> <label for="f-wantsReply">Ja</label></div>
    <div class="dw-choice"><input type="radio" id="f-wantsReply--false" name="wantsReply" value="false"> <label for="f-wantsReply--false">Nein</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group dw-conditional" id="f-contact" data-field="contact" data-when aria-describedby="f-contact-when f-contact-hint">
    <legend class="dw-label">So erreichen wir Sie</legend>
    <p class="dw-condition" id="f-contact-when" data-plain>Nur ausfüllen, wenn Sie „<bdi>Sollen wir Ihnen Bescheid geben, wenn der Schaden behoben ist?</bdi>“ mit Ja beantwortet haben.</p>
    <p class="dw-hint" id="f-contact-hint">E-Mail oder Telefon genügt. Wir nutzen die Angabe nur für diese Antwort und löschen sie drei Monate nach dem Ende des Vorgangs.</p>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-contact.email">E-Mail-Adresse <span class="dw-mark" data-mark>(freiwillig, aber hilfreich)</span></label>
    <p class="dw-hint" id="f-contact.email-hint">Zum Beispiel name@anbieter.example. Dorthin schicken wir die Bestätigung.</p>
    <input class="dw-input" type="email" id="f-contact.email" name="contact.email" aria-describedby="f-contact.email-hint" autocomplete="email" spellcheck="false" autocapitalize="none">
    </div>
    <div class="dw-field" data-field>
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
        <title>Schaden oder Mangel melden: Formular – Hellenbeck</title>
        <meta name="description" content="Schlagloch, dunkle Laterne, wilder Müll, kaputte Schaukel: Sagen Sie uns, wo es hakt. Die Meldung geht direkt an das Team, das den Schaden behebt.">
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
        <li><a href="../../de/report-defect/form.html" hreflang="de" lang="de" aria-current="page">Deutsch</a></li>
        <li><a href="../../en/report-defect/form.html" hreflang="en" lang="en">English</a></li>
        <li><a href="../../de-simple/report-defect/form.html" hreflang="de-simple" lang="de-simple">Leichte Sprache</a></li>
        </ul>
        </nav>
        </div>
        </header>
        <main class="dw-main" id="inhalt">
        <div class="dw-width dw-narrow" data-frame="report-defect" data-language="de">
        <nav class="dw-breadcrumb" aria-label="Sie sind hier">
        <ol>
        <li><a href="../index.html">Online-Dienste</a></li>
        <li><a href="./index.html">Schaden oder Mangel melden</a></li>
        <li><span aria-current="page">Formular</span></li>
        </ol>
        </nav>
        <h1>Schaden oder Mangel melden</h1>

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
        <p class="dw-contact-name">Bauhof</p>
        <p>Telefon: <a href="tel:+492214710180" dir="ltr">+49 221 4710180</a></p>
        <p>E-Mail: <a href="mailto:bauhof@hellenbeck.example">bauhof@<wbr>hellenbeck.example</a></p>
        <p><a href="/bauhof">Zur Seite der Stelle</a></p>
        <p class="dw-contact-address"><bdi>Am Werkhof 1</bdi><br><bdi>43211 Hellenbeck</bdi></p>
        </address>
        <p class="dw-imprint">Formularversion 1.0.0</p>
        </div>
        </footer>
        </body>
        </html>

        """#)

    private static let fragment0 = PageTemplate(
        #"""
        <div class="dw dw-embedded" lang="de" data-frame="report-defect" data-language="de">
        <link rel="stylesheet" href="../../assets/fragment.css">

        """#,
        content0,
        #"""
        <script type="module" src="../../assets/form.js"></script>
        </div>

        """#,
        idPrefix: "report-defect--")

    private static let content1: StaticString = ##"""
    <p class="dw-lead" data-lead>Please answer all questions that are not marked as optional.</p>
    <section class="dw-exits" data-exits>
    <h2 data-plain>When this is not the right form</h2>
    <div data-exit="callAtOnce">
    <h3>Please call at once</h3>
    <p class="dw-condition" data-plain>This is so if you answered “<bdi>Is anybody in danger right now?</bdi>” with Yes.</p>
    <div class="dw-prose">
    <p>An online report is not read immediately. Please call instead:</p>
    <ul>
    <li>People are injured or their lives are in danger: <a href="tel:112">112</a></li>
    <li>Danger in road traffic: <a href="tel:110">110</a></li>
    <li>Everything else, day and night: <a href="tel:+492214710189">on-call service of the works depot</a></li>
    </ul>
    </div>
    </div>
    </section>
    <form class="dw-form" method="post" action="/forms/report-defect" novalidate enctype="multipart/form-data">
    <div><input type="hidden" name="_service" value="report-defect"><input type="hidden" name="_version" value="1.0.0"><input type="hidden" name="_definition" value="ee3e49855a4d4d93d47042df78999eae190d581a0d9cbb0b2effde237b5aee20"><input type="hidden" name="_language" value="en"></div>
    <p class="dw-progress" id="f--progress" data-progress data-words="Step {number} of {count}" hidden></p>
    <div class="dw-summary" data-summary role="group" aria-labelledby="f--problems" tabindex="-1" hidden>
    <h2 id="f--problems">Please check your answers</h2>
    <ul></ul>
    </div>
    <fieldset class="dw-part" id="f--page-defect" data-page="defect">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 1 of 3</span> <h2>What is wrong?</h2></legend>
    <fieldset class="dw-field" data-field aria-describedby="f-danger-hint">
    <legend class="dw-label">Is anybody in danger right now?</legend>
    <p class="dw-hint" id="f-danger-hint">For example because of an open manhole, a hanging cable or a fallen tree.</p>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-danger" name="danger" value="true"> <label for="f-danger">Yes</label></div>
    <div class="dw-choice"><input type="radio" id="f-danger--false" name="danger" value="false"> <label for="f-danger--false">No</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">What is it about?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-category" name="category" value="pothole"> <label for="f-category">Pothole or damaged path</label></div>
    <div class="dw-choice"><input type="radio" id="f-category--streetLight" name="category" value="streetLight"> <label for="f-category--streetLight">Street light</label></div>
    <div class="dw-choice"><input type="radio" id="f-category--trafficSign" name="category" value="trafficSign"> <label for="f-category--trafficSign">Traffic sign or traffic light</label></div>
    <div class="dw-choice"><input type="radio" id="f-category--rubbish" name="category" value="rubbish"> <label for="f-category--rubbish">Dumped rubbish</label></div>
    <div class="dw-choice"><input type="radio" id="f-category--playground" name="category" value="playground"> <label for="f-category--playground">Playground</label></div>
    <div class="dw-choice"><input type="radio" id="f-category--tree" name="category" value="tree"> <label for="f-category--tree">Tree or green space</label></div>
    <div class="dw-choice"><input type="radio" id="f-category--graffiti" name="category" value="graffiti"> <label for="f-category--graffiti">Graffiti or vandalism</label></div>
    <div class="dw-choice"><input type="radio" id="f-category--other" name="category" value="other"> <label for="f-category--other">Something else</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-lampNumber">Number of the street light <span class="dw-mark" data-mark>(optional, but helpful)</span></label>
    <p class="dw-condition" id="f-lampNumber-when" data-plain>Only answer this if you chose “<bdi>Street light</bdi>” for “<bdi>What is it about?</bdi>”.</p>
    <p class="dw-hint" id="f-lampNumber-hint">It is on the sticker on the mast, at about eye level – for example HB-1234.</p>
    <input class="dw-input dw-w10" type="text" id="f-lampNumber" name="lampNumber" aria-describedby="f-lampNumber-when f-lampNumber-hint">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-description">Describe the defect</label>
    <p class="dw-hint" id="f-description-hint">One or two sentences are enough. Please do not mention names of other people or number plates.</p>
    <p class="dw-hint" id="f-description-limits">10 to 1000 characters</p>
    <textarea class="dw-input dw-textarea" id="f-description" name="description" aria-describedby="f-description-hint f-description-limits" rows="5" data-characters="1000"></textarea>
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-photos">Photos <span class="dw-mark" data-mark>(optional)</span></label>
    <p class="dw-hint" id="f-photos-hint">Up to three pictures. Please make sure that no faces or number plates are visible.</p>
    <p class="dw-hint" id="f-photos-limits">JPEG or PNG, at most 3 files of at most 10&#xA0;MB each</p>
    <input class="dw-input dw-file" type="file" id="f-photos" name="photos" aria-describedby="f-photos-hint f-photos-limits" accept="image/jpeg,image/png" multiple>
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-place" data-page="place">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 2 of 3</span> <h2>Where is it?</h2></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">District <span class="dw-mark" data-mark>(optional, but helpful)</span></legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-district" name="district" value="centre"> <label for="f-district">Town centre</label></div>
    <div class="dw-choice"><input type="radio" id="f-district--northTown" name="district" value="northTown"> <label for="f-district--northTown">Nordstadt</label></div>
    <div class="dw-choice"><input type="radio" id="f-district--muehlenfeld" name="district" value="muehlenfeld"> <label for="f-district--muehlenfeld">Mühlenfeld</label></div>
    <div class="dw-choice"><input type="radio" id="f-district--altenbeck" name="district" value="altenbeck"> <label for="f-district--altenbeck">Altenbeck</label></div>
    <div class="dw-choice"><input type="radio" id="f-district--sanktVitus" name="district" value="sanktVitus"> <label for="f-district--sanktVitus">Sankt Vitus</label></div>
    <div class="dw-choice"><input type="radio" id="f-district--heide" name="district" value="heide"> <label for="f-district--heide">Auf der Heide</label></div>
    <div class="dw-choice"><input type="radio" id="f-district--" name="district" value=""> <label for="f-district--">No answer</label></div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-street">Street and house number <span class="dw-mark" data-mark>(optional)</span></label>
    <p class="dw-hint" id="f-street-hint">Or the nearest house. A crossroads is fine, too.</p>
    <input class="dw-input" type="text" id="f-street" name="street" aria-describedby="f-street-hint">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-placeHint">Describe the place in more detail <span class="dw-mark" data-mark>(optional)</span></label>
    <p class="dw-hint" id="f-placeHint-hint">For example “playground at the duck pond, second bench”.</p>
    <p class="dw-hint" id="f-placeHint-limits">At most 300 characters</p>
    <textarea class="dw-input dw-textarea" id="f-placeHint" name="placeHint" aria-describedby="f-placeHint-hint f-placeHint-limits" rows="3" data-characters="300"></textarea>
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-reply" data-page="reply">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 3 of 3</span> <h2>Would you like a reply?</h2></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Shall we let you know when the defect is fixed?</legend>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-wantsReply" name="wantsReply" value="true"> <label for="f-wantsReply">Yes</label></div>
    <div class="dw-choice"><input type="radio" id="f-wantsReply--false" name="wantsReply" value="false"> <label for="f-wantsReply--false">No</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group dw-conditional" id="f-contact" data-field="contact" data-when aria-describedby="f-contact-when f-contact-hint">
    <legend class="dw-label">How we can reach you</legend>
    <p class="dw-condition" id="f-contact-when" data-plain>Only fill this in if you answered “<bdi>Shall we let you know when the defect is fixed?</bdi>” with Yes.</p>
    <p class="dw-hint" id="f-contact-hint">E-mail or telephone is enough. We use it only for this reply and delete it three months after the end of the case.</p>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-contact.email">E-mail address <span class="dw-mark" data-mark>(optional, but helpful)</span></label>
    <p class="dw-hint" id="f-contact.email-hint">For example name@provider.example. We send the confirmation there.</p>
    <input class="dw-input" type="email" id="f-contact.email" name="contact.email" aria-describedby="f-contact.email-hint" autocomplete="email" spellcheck="false" autocapitalize="none">
    </div>
    <div class="dw-field" data-field>
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
        <title>Report a defect: form – Hellenbeck</title>
        <meta name="description" content="Pothole, dark street light, illegally dumped rubbish, broken swing: tell us what is wrong. Your report goes straight to the team that fixes it.">
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
        <li><a href="../../de/report-defect/form.html" hreflang="de" lang="de">Deutsch</a></li>
        <li><a href="../../en/report-defect/form.html" hreflang="en" lang="en" aria-current="page">English</a></li>
        <li><a href="../../de-simple/report-defect/form.html" hreflang="de-simple" lang="de-simple">Leichte Sprache</a></li>
        </ul>
        </nav>
        </div>
        </header>
        <main class="dw-main" id="inhalt">
        <div class="dw-width dw-narrow" data-frame="report-defect" data-language="en">
        <nav class="dw-breadcrumb" aria-label="You are here">
        <ol>
        <li><a href="../index.html">Online services</a></li>
        <li><a href="./index.html">Report a defect</a></li>
        <li><span aria-current="page">Form</span></li>
        </ol>
        </nav>
        <h1>Report a defect</h1>

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
        <p class="dw-contact-name">Municipal works depot</p>
        <p>Telephone: <a href="tel:+492214710180" dir="ltr">+49 221 4710180</a></p>
        <p>Email: <a href="mailto:bauhof@hellenbeck.example">bauhof@<wbr>hellenbeck.example</a></p>
        <p><a href="/bauhof">Page of this office</a></p>
        <p class="dw-contact-address"><bdi>Am Werkhof 1</bdi><br><bdi>43211 Hellenbeck</bdi></p>
        </address>
        <p class="dw-imprint">Form version 1.0.0</p>
        </div>
        </footer>
        </body>
        </html>

        """#)

    private static let fragment1 = PageTemplate(
        #"""
        <div class="dw dw-embedded" lang="en" data-frame="report-defect" data-language="en">
        <link rel="stylesheet" href="../../assets/fragment.css">

        """#,
        content1,
        #"""
        <script type="module" src="../../assets/form.js"></script>
        </div>

        """#,
        idPrefix: "report-defect--")

    private static let content2: StaticString = ##"""
    <p class="dw-lead" data-lead>Bitte beantworten Sie die Fragen. Bei einer Frage steht „freiwillig“? Dann müssen Sie nicht antworten.</p>
    <section class="dw-exits" data-exits>
    <h2 data-plain>Dann ist es nicht das richtige Formular</h2>
    <div data-exit="callAtOnce">
    <h3>Bitte rufen Sie sofort an</h3>
    <p class="dw-condition" data-plain>Haben Sie bei „<bdi>Ist ein Mensch in Gefahr?</bdi>“ Ja gewählt? Dann gilt das für Sie.</p>
    <div class="dw-prose">
    <p>Wir lesen das Formular nicht sofort.
    Rufen Sie deshalb bitte an:</p>
    <ul>
    <li>Ist ein Mensch verletzt? Rufen Sie die <a href="tel:112">112</a> an.</li>
    <li>Ist auf der Straße eine Gefahr? Rufen Sie die <a href="tel:110">110</a> an.</li>
    <li>Ist es etwas anderes? Rufen Sie den <a href="tel:+492214710189">Bau·hof</a> an.</li>
    </ul>
    </div>
    </div>
    </section>
    <form class="dw-form" method="post" action="/forms/report-defect" novalidate enctype="multipart/form-data">
    <div><input type="hidden" name="_service" value="report-defect"><input type="hidden" name="_version" value="1.0.0"><input type="hidden" name="_definition" value="ee3e49855a4d4d93d47042df78999eae190d581a0d9cbb0b2effde237b5aee20"><input type="hidden" name="_language" value="de-simple"></div>
    <p class="dw-progress" id="f--progress" data-progress data-words="Schritt {number} von {count}" hidden></p>
    <div class="dw-summary" data-summary role="group" aria-labelledby="f--problems" tabindex="-1" hidden>
    <h2 id="f--problems">Etwas stimmt noch nicht</h2>
    <ul></ul>
    </div>
    <fieldset class="dw-part" id="f--page-defect" data-page="defect">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 1 von 3</span> <h2>Was ist kaputt?</h2></legend>
    <fieldset class="dw-field" data-field aria-describedby="f-danger-hint">
    <legend class="dw-label">Ist ein Mensch in Gefahr?</legend>
    <p class="dw-hint" id="f-danger-hint">Zum Beispiel durch ein tiefes Loch. Oder durch ein Kabel.</p>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-danger" name="danger" value="true"> <label for="f-danger">Ja</label></div>
    <div class="dw-choice"><input type="radio" id="f-danger--false" name="danger" value="false"> <label for="f-danger--false">Nein</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Was ist kaputt?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-category" name="category" value="pothole"> <label for="f-category">Loch in der Straße</label></div>
    <div class="dw-choice"><input type="radio" id="f-category--streetLight" name="category" value="streetLight"> <label for="f-category--streetLight">Straßen·lampe</label></div>
    <div class="dw-choice"><input type="radio" id="f-category--trafficSign" name="category" value="trafficSign"> <label for="f-category--trafficSign">Schild oder Ampel</label></div>
    <div class="dw-choice"><input type="radio" id="f-category--rubbish" name="category" value="rubbish"> <label for="f-category--rubbish">Müll</label></div>
    <div class="dw-choice"><input type="radio" id="f-category--playground" name="category" value="playground"> <label for="f-category--playground">Spiel·platz</label></div>
    <div class="dw-choice"><input type="radio" id="f-category--tree" name="category" value="tree"> <label for="f-category--tree">Baum oder Wiese</label></div>
    <div class="dw-choice"><input type="radio" id="f-category--graffiti" name="category" value="graffiti"> <label for="f-category--graffiti">Etwas ist beschmiert</label></div>
    <div class="dw-choice"><input type="radio" id="f-category--other" name="category" value="other"> <label for="f-category--other">Etwas anderes</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-lampNumber">Nummer von der Lampe <span class="dw-mark" data-mark>(freiwillig, aber es hilft uns)</span></label>
    <p class="dw-condition" id="f-lampNumber-when" data-plain>Haben Sie bei „<bdi>Was ist kaputt?</bdi>“ die Antwort „<bdi>Straßen·lampe</bdi>“ gewählt? Nur dann beantworten Sie bitte diese Frage.</p>
    <p class="dw-hint" id="f-lampNumber-hint">Die Nummer klebt an der Lampe. Zum Beispiel HB-1234.</p>
    <input class="dw-input dw-w10" type="text" id="f-lampNumber" name="lampNumber" aria-describedby="f-lampNumber-when f-lampNumber-hint">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-description">Schreiben Sie, was kaputt ist</label>
    <p class="dw-hint" id="f-description-hint">Ein Satz reicht. Schreiben Sie keine Namen von anderen Menschen.</p>
    <p class="dw-hint" id="f-description-limits">Schreiben Sie 10 bis 1000 Zeichen.</p>
    <textarea class="dw-input dw-textarea" id="f-description" name="description" aria-describedby="f-description-hint f-description-limits" rows="5" data-characters="1000"></textarea>
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-photos">Fotos <span class="dw-mark" data-mark>(freiwillig)</span></label>
    <p class="dw-hint" id="f-photos-hint">Sie können 3 Fotos schicken. Auf den Fotos sollen keine Menschen sein.</p>
    <p class="dw-hint" id="f-photos-limits">Höchstens 3 Dateien. Jede Datei muss so sein: JPEG oder PNG, höchstens 10&#xA0;MB</p>
    <input class="dw-input dw-file" type="file" id="f-photos" name="photos" aria-describedby="f-photos-hint f-photos-limits" accept="image/jpeg,image/png" multiple>
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-place" data-page="place">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 2 von 3</span> <h2>Wo ist es?</h2></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Orts·teil <span class="dw-mark" data-mark>(freiwillig, aber es hilft uns)</span></legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-district" name="district" value="centre"> <label for="f-district">Innen·stadt</label></div>
    <div class="dw-choice"><input type="radio" id="f-district--northTown" name="district" value="northTown"> <label for="f-district--northTown">Nord·stadt</label></div>
    <div class="dw-choice"><input type="radio" id="f-district--muehlenfeld" name="district" value="muehlenfeld"> <label for="f-district--muehlenfeld">Mühlen·feld</label></div>
    <div class="dw-choice"><input type="radio" id="f-district--altenbeck" name="district" value="altenbeck"> <label for="f-district--altenbeck">Altenbeck</label></div>
    <div class="dw-choice"><input type="radio" id="f-district--sanktVitus" name="district" value="sanktVitus"> <label for="f-district--sanktVitus">Sankt Vitus</label></div>
    <div class="dw-choice"><input type="radio" id="f-district--heide" name="district" value="heide"> <label for="f-district--heide">Auf der Heide</label></div>
    <div class="dw-choice"><input type="radio" id="f-district--" name="district" value=""> <label for="f-district--">Ich möchte nichts angeben</label></div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-street">Straße und Haus·nummer <span class="dw-mark" data-mark>(freiwillig)</span></label>
    <p class="dw-hint" id="f-street-hint">Oder das nächste Haus.</p>
    <input class="dw-input" type="text" id="f-street" name="street" aria-describedby="f-street-hint">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-placeHint">Wo ist es genau? <span class="dw-mark" data-mark>(freiwillig)</span></label>
    <p class="dw-hint" id="f-placeHint-hint">Zum Beispiel am Spiel·platz.</p>
    <p class="dw-hint" id="f-placeHint-limits">Schreiben Sie höchstens 300 Zeichen.</p>
    <textarea class="dw-input dw-textarea" id="f-placeHint" name="placeHint" aria-describedby="f-placeHint-hint f-placeHint-limits" rows="3" data-characters="300"></textarea>
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-reply" data-page="reply">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 3 von 3</span> <h2>Wollen Sie eine Antwort?</h2></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Sollen wir Ihnen antworten?</legend>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-wantsReply" name="wantsReply" value="true"> <label for="f-wantsReply">Ja</label></div>
    <div class="dw-choice"><input type="radio" id="f-wantsReply--false" name="wantsReply" value="false"> <label for="f-wantsReply--false">Nein</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group dw-conditional" id="f-contact" data-field="contact" data-when aria-describedby="f-contact-when f-contact-hint">
    <legend class="dw-label">So erreichen wir Sie</legend>
    <p class="dw-condition" id="f-contact-when" data-plain>Haben Sie bei „<bdi>Sollen wir Ihnen antworten?</bdi>“ Ja gewählt? Nur dann füllen Sie bitte diesen Teil aus.</p>
    <p class="dw-hint" id="f-contact-hint">E-Mail oder Telefon. Eins von beiden reicht.</p>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-contact.email">E-Mail-Adresse <span class="dw-mark" data-mark>(freiwillig, aber es hilft uns)</span></label>
    <p class="dw-hint" id="f-contact.email-hint">Wir schicken Ihnen dann eine E-Mail.</p>
    <input class="dw-input" type="email" id="f-contact.email" name="contact.email" aria-describedby="f-contact.email-hint" autocomplete="email" spellcheck="false" autocapitalize="none">
    </div>
    <div class="dw-field" data-field>
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
        <title>Schaden melden: Formular – Hellenbeck</title>
        <meta name="description" content="Haben Sie etwas Kaputtes gesehen? Zum Beispiel ein Loch in der Straße. Oder eine Lampe ohne Licht. Oder Müll im Park. Dann sagen Sie es uns. Wir reparieren es.">
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
        <li><a href="../../de/report-defect/form.html" hreflang="de" lang="de">Deutsch</a></li>
        <li><a href="../../en/report-defect/form.html" hreflang="en" lang="en">English</a></li>
        <li><a href="../../de-simple/report-defect/form.html" hreflang="de-simple" lang="de-simple" aria-current="page">Leichte Sprache</a></li>
        </ul>
        </nav>
        </div>
        </header>
        <main class="dw-main" id="inhalt">
        <div class="dw-width dw-narrow" data-frame="report-defect" data-language="de-simple">
        <nav class="dw-breadcrumb" aria-label="Sie sind hier">
        <ol>
        <li><a href="../index.html">Online-Dienste</a></li>
        <li><a href="./index.html">Schaden melden</a></li>
        <li><span aria-current="page">Formular</span></li>
        </ol>
        </nav>
        <h1>Schaden melden</h1>

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
        <p class="dw-contact-name">Bau·hof</p>
        <p>Telefon: <a href="tel:+492214710180" dir="ltr">+49 221 4710180</a></p>
        <p>E-Mail: <a href="mailto:bauhof@hellenbeck.example">bauhof@<wbr>hellenbeck.example</a></p>
        <p><a href="/bauhof">Hier steht mehr</a></p>
        <p class="dw-contact-address"><bdi>Am Werkhof 1</bdi><br><bdi>43211 Hellenbeck</bdi></p>
        </address>
        <p class="dw-imprint">Nummer vom Formular: 1.0.0</p>
        </div>
        </footer>
        </body>
        </html>

        """#)

    private static let fragment2 = PageTemplate(
        #"""
        <div class="dw dw-embedded" lang="de-simple" data-frame="report-defect" data-language="de-simple">
        <link rel="stylesheet" href="../../assets/fragment.css">

        """#,
        content2,
        #"""
        <script type="module" src="../../assets/form.js"></script>
        </div>

        """#,
        idPrefix: "report-defect--")
}
