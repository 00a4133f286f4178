import FormPages
import GeneratedForms

extension EventNotification: PagedForm {
    public static let pages = FormPages([
        FormPages.Page(language: "de", whole: { whole0 }, fragment: { fragment0 }),
        FormPages.Page(language: "en", whole: { whole1 }, fragment: { fragment1 }),
    ])

    private static let content0: StaticString = ##"""
    <p class="dw-lead" data-lead>Bitte beantworten Sie alle Fragen, die nicht als freiwillig gekennzeichnet sind.</p>
    <section class="dw-exits" data-exits>
    <h2 data-plain>Wann dieses Formular nicht das richtige ist</h2>
    <div data-exit="assemblyGoesToThePolice">
    <h3>Versammlungen zeigen Sie bei der Polizei an</h3>
    <p class="dw-condition" data-plain>Das gilt, wenn Sie bei „<bdi>Was für eine Veranstaltung ist es?</bdi>“ die Antwort „<bdi>Demonstration oder Kundgebung</bdi>“ gewählt haben.</p>
    <div class="dw-prose">
    <p>Demonstrationen und Kundgebungen stehen unter dem Schutz des Grundgesetzes und brauchen <strong>keine Genehmigung</strong>. Zeigen Sie sie der Polizei an, spätestens 48 Stunden bevor Sie öffentlich dazu einladen (§ 10 VersG NRW).</p>
    <p>Zuständig ist die Kreispolizeibehörde, <a href="tel:110">Telefon 110</a> nur im Notfall.</p>
    </div>
    </div>
    </section>
    <form class="dw-form" method="post" action="/forms/event-notification" novalidate enctype="multipart/form-data">
    <div><input type="hidden" name="_service" value="event-notification"><input type="hidden" name="_version" value="1.0.0"><input type="hidden" name="_definition" value="353d11b19724a4193975d013112cea1d89e79130d6bda946c322dc433cefc97a"><input type="hidden" name="_language" value="de"></div>
    <p class="dw-progress" id="f--progress" data-progress data-words="Schritt {number} von {count}" hidden></p>
    <div class="dw-summary" data-summary role="group" aria-labelledby="f--problems" tabindex="-1" hidden>
    <h2 id="f--problems">Bitte prüfen Sie Ihre Angaben</h2>
    <ul></ul>
    </div>
    <fieldset class="dw-part" id="f--page-event" data-page="event">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 1 von 5</span> <h2>Ihre Veranstaltung</h2></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Was für eine Veranstaltung ist es?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-kind" name="kind" value="streetParty"> <label for="f-kind">Straßen- oder Nachbarschaftsfest</label></div>
    <div class="dw-choice"><input type="radio" id="f-kind--festival" name="kind" value="festival"> <label for="f-kind--festival">Stadt-, Schützen- oder Vereinsfest</label></div>
    <div class="dw-choice"><input type="radio" id="f-kind--concert" name="kind" value="concert"> <label for="f-kind--concert">Konzert oder Aufführung</label></div>
    <div class="dw-choice"><input type="radio" id="f-kind--market" name="kind" value="market"> <label for="f-kind--market">Markt oder Flohmarkt</label></div>
    <div class="dw-choice"><input type="radio" id="f-kind--sports" name="kind" value="sports"> <label for="f-kind--sports">Sportveranstaltung</label></div>
    <div class="dw-choice"><input type="radio" id="f-kind--procession" name="kind" value="procession"> <label for="f-kind--procession">Umzug oder Prozession</label></div>
    <div class="dw-choice"><input type="radio" id="f-kind--assembly" name="kind" value="assembly"> <label for="f-kind--assembly">Demonstration oder Kundgebung</label></div>
    <div class="dw-choice"><input type="radio" id="f-kind--otherEvent" name="kind" value="otherEvent"> <label for="f-kind--otherEvent">Etwas anderes</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-otherKind">Welche Art von Veranstaltung?</label>
    <p class="dw-condition" id="f-otherKind-when" data-plain>Nur beantworten, wenn Sie bei „<bdi>Was für eine Veranstaltung ist es?</bdi>“ die Antwort „<bdi>Etwas anderes</bdi>“ gewählt haben.</p>
    <input class="dw-input" type="text" id="f-otherKind" name="otherKind" aria-describedby="f-otherKind-when">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-eventTitle">Name der Veranstaltung</label>
    <p class="dw-hint" id="f-eventTitle-limits">Mindestens 3 Zeichen</p>
    <input class="dw-input" type="text" id="f-eventTitle" name="eventTitle" aria-describedby="f-eventTitle-limits">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-description">Was ist geplant?</label>
    <p class="dw-hint" id="f-description-hint">Ablauf und Programm in höchstens 150 Wörtern.</p>
    <p class="dw-hint" id="f-description-limits">Höchstens 150 Wörter</p>
    <textarea class="dw-input dw-textarea" id="f-description" name="description" aria-describedby="f-description-hint f-description-limits" rows="6" data-word-count="150"></textarea>
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-website">Internetseite der Veranstaltung <span class="dw-mark" data-mark>(freiwillige Angabe)</span></label>
    <p class="dw-hint" id="f-website-hint">Beginnt mit https://</p>
    <input class="dw-input" type="url" id="f-website" name="website" aria-describedby="f-website-hint" autocomplete="url" spellcheck="false" autocapitalize="none">
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-time" data-page="time">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 2 von 5</span> <h2>Wann?</h2></legend>
    <fieldset class="dw-field" data-field aria-describedby="f-firstDay-hint">
    <legend class="dw-label">Erster Tag</legend>
    <p class="dw-hint" id="f-firstDay-hint">Frühestens in vier Wochen. Ist es kürzer, rufen Sie uns bitte an.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-firstDay">Tag</label> <input class="dw-input" type="text" id="f-firstDay" name="firstDay.day" inputmode="numeric"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-firstDay.month">Monat</label> <input class="dw-input" type="text" id="f-firstDay.month" name="firstDay.month" inputmode="numeric"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-firstDay.year">Jahr</label> <input class="dw-input" type="text" id="f-firstDay.year" name="firstDay.year" inputmode="numeric"></div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field aria-describedby="f-lastDay-hint f-lastDay-bound">
    <legend class="dw-label">Letzter Tag</legend>
    <p class="dw-hint" id="f-lastDay-hint">Bei einem Tag derselbe wie oben.</p>
    <p class="dw-hint" id="f-lastDay-bound">Frühestens der Tag bei „<bdi>Erster Tag</bdi>“.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-lastDay">Tag</label> <input class="dw-input" type="text" id="f-lastDay" name="lastDay.day" inputmode="numeric"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-lastDay.month">Monat</label> <input class="dw-input" type="text" id="f-lastDay.month" name="lastDay.month" inputmode="numeric"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-lastDay.year">Jahr</label> <input class="dw-input" type="text" id="f-lastDay.year" name="lastDay.year" inputmode="numeric"></div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-startTime">Beginn</label>
    <p class="dw-hint" id="f-startTime-hint">Zum Beispiel 14:30.</p>
    <input class="dw-input dw-w10" type="text" id="f-startTime" name="startTime" aria-describedby="f-startTime-hint">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-endTime">Ende</label>
    <p class="dw-hint" id="f-endTime-hint">Wenn es nach Mitternacht endet, geben Sie als letzten Tag den folgenden Tag an.</p>
    <input class="dw-input dw-w10" type="text" id="f-endTime" name="endTime" aria-describedby="f-endTime-hint">
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-place" data-page="place">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 3 von 5</span> <h2>Wo?</h2></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Ortsteil</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-district" name="district" value="centre"> <label for="f-district">Innenstadt</label></div>
    <div class="dw-choice"><input type="radio" id="f-district--northTown" name="district" value="northTown"> <label for="f-district--northTown">Nordstadt</label></div>
    <div class="dw-choice"><input type="radio" id="f-district--muehlenfeld" name="district" value="muehlenfeld"> <label for="f-district--muehlenfeld">Mühlenfeld</label></div>
    <div class="dw-choice"><input type="radio" id="f-district--altenbeck" name="district" value="altenbeck"> <label for="f-district--altenbeck">Altenbeck</label></div>
    <div class="dw-choice"><input type="radio" id="f-district--sanktVitus" name="district" value="sanktVitus"> <label for="f-district--sanktVitus">Sankt Vitus</label></div>
    <div class="dw-choice"><input type="radio" id="f-district--heide" name="district" value="heide"> <label for="f-district--heide">Auf der Heide</label></div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-location">Ort der Veranstaltung</label>
    <p class="dw-hint" id="f-location-hint">Adresse, Platz oder Weg des Umzugs.</p>
    <p class="dw-hint" id="f-location-limits">Höchstens 500 Zeichen</p>
    <textarea class="dw-input dw-textarea" id="f-location" name="location" aria-describedby="f-location-hint f-location-limits" rows="3" data-characters="500"></textarea>
    </div>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Findet alles in einem Gebäude statt?</legend>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-indoors" name="indoors" value="true"> <label for="f-indoors">Ja</label></div>
    <div class="dw-choice"><input type="radio" id="f-indoors--false" name="indoors" value="false"> <label for="f-indoors--false">Nein</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-conditional" data-field data-when aria-describedby="f-publicRoad-when">
    <legend class="dw-label">Nutzen Sie öffentliche Straßen, Wege oder Plätze?</legend>
    <p class="dw-condition" id="f-publicRoad-when" data-plain>Nur beantworten, wenn Sie „<bdi>Findet alles in einem Gebäude statt?</bdi>“ mit Nein beantwortet haben.</p>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-publicRoad" name="publicRoad" value="true"> <label for="f-publicRoad">Ja</label></div>
    <div class="dw-choice"><input type="radio" id="f-publicRoad--false" name="publicRoad" value="false"> <label for="f-publicRoad--false">Nein</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-areaSize">Genutzte Fläche</label>
    <p class="dw-condition" id="f-areaSize-when" data-plain>Nur beantworten, wenn Sie „<bdi>Nutzen Sie öffentliche Straßen, Wege oder Plätze?</bdi>“ mit Ja beantwortet haben.</p>
    <p class="dw-hint" id="f-areaSize-hint">Geschätzt genügt.</p>
    <p class="dw-hint" id="f-areaSize-limits">Von 1 bis 500.000</p>
    <div class="dw-affix"><input class="dw-input dw-number" type="text" id="f-areaSize" name="areaSize" aria-describedby="f-areaSize-when f-areaSize-hint f-areaSize-limits f-areaSize-unit" inputmode="numeric" data-number><span class="dw-unit" id="f-areaSize-unit" data-unit="&#xA0;m²">m²</span></div>
    </div>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-sitePlan">Lageplan</label>
    <p class="dw-condition" id="f-sitePlan-when" data-plain>Nur beantworten, wenn Sie „<bdi>Findet alles in einem Gebäude statt?</bdi>“ mit Nein beantwortet haben.</p>
    <p class="dw-condition" id="f-sitePlan-required">Diese Angabe ist nötig, wenn Sie „<bdi>Nutzen Sie öffentliche Straßen, Wege oder Plätze?</bdi>“ mit Ja beantwortet haben oder Ihre Angabe bei „<bdi>Wie viele Gäste erwarten Sie gleichzeitig?</bdi>“ größer als 500 ist. Sonst ist sie freiwillig.</p>
    <p class="dw-hint" id="f-sitePlan-hint">Eine Skizze mit Ständen, Bühne und Rettungswegen reicht. Bitte 3 Meter für die Feuerwehr frei lassen.</p>
    <p class="dw-hint" id="f-sitePlan-limits">PDF, JPEG oder PNG, höchstens 3 Dateien mit je höchstens 10&#xA0;MB</p>
    <input class="dw-input dw-file" type="file" id="f-sitePlan" name="sitePlan" aria-describedby="f-sitePlan-when f-sitePlan-required f-sitePlan-hint f-sitePlan-limits" accept="application/pdf,image/jpeg,image/png" multiple>
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-details" data-page="details">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 4 von 5</span> <h2>Gäste und Programm</h2></legend>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-visitors">Wie viele Gäste erwarten Sie gleichzeitig?</label>
    <p class="dw-hint" id="f-visitors-limits">Von 1 bis 50.000</p>
    <input class="dw-input dw-number" type="text" id="f-visitors" name="visitors" aria-describedby="f-visitors-limits" inputmode="numeric" data-number>
    </div>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-stewards">Wie viele Ordnungskräfte setzen Sie ein?</label>
    <p class="dw-condition" id="f-stewards-when" data-plain>Nur beantworten, wenn Ihre Angabe bei „<bdi>Wie viele Gäste erwarten Sie gleichzeitig?</bdi>“ mindestens 1000 ist.</p>
    <p class="dw-hint" id="f-stewards-limits">Von 1 bis 1000</p>
    <input class="dw-input dw-number" type="text" id="f-stewards" name="stewards" aria-describedby="f-stewards-when f-stewards-limits" inputmode="numeric" data-number>
    </div>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-safetyConcept">Sicherheitskonzept</label>
    <p class="dw-condition" id="f-safetyConcept-when" data-plain>Nur beantworten, wenn Ihre Angabe bei „<bdi>Wie viele Gäste erwarten Sie gleichzeitig?</bdi>“ mindestens 1000 ist.</p>
    <p class="dw-condition" id="f-safetyConcept-required">Diese Angabe ist nötig, wenn Ihre Angabe bei „<bdi>Wie viele Gäste erwarten Sie gleichzeitig?</bdi>“ mindestens 5000 ist. Sonst ist sie freiwillig.</p>
    <p class="dw-hint" id="f-safetyConcept-hint">Ab 5.000 Gästen Pflicht.</p>
    <p class="dw-hint" id="f-safetyConcept-limits">PDF, höchstens 20&#xA0;MB</p>
    <input class="dw-input dw-file" type="file" id="f-safetyConcept" name="safetyConcept" aria-describedby="f-safetyConcept-when f-safetyConcept-required f-safetyConcept-hint f-safetyConcept-limits" accept="application/pdf">
    </div>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Nehmen Sie Eintritt?</legend>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-chargesAdmission" name="chargesAdmission" value="true"> <label for="f-chargesAdmission">Ja</label></div>
    <div class="dw-choice"><input type="radio" id="f-chargesAdmission--false" name="chargesAdmission" value="false"> <label for="f-chargesAdmission--false">Nein</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-admission">Höchster Eintrittspreis</label>
    <p class="dw-condition" id="f-admission-when" data-plain>Nur beantworten, wenn Sie „<bdi>Nehmen Sie Eintritt?</bdi>“ mit Ja beantwortet haben.</p>
    <p class="dw-hint" id="f-admission-limits">Von 0,50&#xA0;€ bis 500&#xA0;€</p>
    <div class="dw-affix"><input class="dw-input dw-number" type="text" id="f-admission" name="admission" aria-describedby="f-admission-when f-admission-limits f-admission-unit" inputmode="decimal" data-number><span class="dw-unit" id="f-admission-unit" data-unit="&#xA0;€">€</span></div>
    </div>
    <fieldset class="dw-field" data-field aria-describedby="f-structures-hint f-structures-limits">
    <legend class="dw-label">Was bauen Sie auf? <span class="dw-mark" data-mark>(freiwillige Angabe)</span></legend>
    <p class="dw-hint" id="f-structures-hint">Mehreres ist möglich. Wenn Sie nichts aufbauen, lassen Sie die Frage frei.</p>
    <p class="dw-hint" id="f-structures-limits">Sie können mehrere Antworten auswählen.</p>
    <div class="dw-choices">
    <div class="dw-choice"><input type="checkbox" id="f-structures" name="structures" value="stalls"> <label for="f-structures">Verkaufs- oder Infostände</label></div>
    <div class="dw-choice"><input type="checkbox" id="f-structures--tent" name="structures" value="tent"> <label for="f-structures--tent">Zelt über 75 m²</label></div>
    <div class="dw-choice"><input type="checkbox" id="f-structures--stage" name="structures" value="stage"> <label for="f-structures--stage">Bühne</label></div>
    <div class="dw-choice"><input type="checkbox" id="f-structures--grandstand" name="structures" value="grandstand"> <label for="f-structures--grandstand">Tribüne</label></div>
    <div class="dw-choice"><input type="checkbox" id="f-structures--bouncyCastle" name="structures" value="bouncyCastle"> <label for="f-structures--bouncyCastle">Hüpfburg</label></div>
    <div class="dw-choice"><input type="checkbox" id="f-structures--fairgroundRide" name="structures" value="fairgroundRide"> <label for="f-structures--fairgroundRide">Fahrgeschäft</label></div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-stageHeight">Höhe der Bühne, falls vorhanden <span class="dw-mark" data-mark>(freiwillige Angabe)</span></label>
    <p class="dw-hint" id="f-stageHeight-hint">Ab 5 Metern prüft die Bauaufsicht.</p>
    <p class="dw-hint" id="f-stageHeight-limits">Von 0,10 bis 15</p>
    <div class="dw-affix"><input class="dw-input dw-number" type="text" id="f-stageHeight" name="stageHeight" aria-describedby="f-stageHeight-hint f-stageHeight-limits f-stageHeight-unit" inputmode="decimal" data-number><span class="dw-unit" id="f-stageHeight-unit" data-unit="&#xA0;m">m</span></div>
    </div>
    <fieldset class="dw-field" data-field aria-describedby="f-alcohol-hint">
    <legend class="dw-label">Wird Alkohol verkauft?</legend>
    <p class="dw-hint" id="f-alcohol-hint">Auch gegen Spende. Dann stellen wir die Gestattung nach § 12 GastG gleich mit aus.</p>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-alcohol" name="alcohol" value="true"> <label for="f-alcohol">Ja</label></div>
    <div class="dw-choice"><input type="radio" id="f-alcohol--false" name="alcohol" value="false"> <label for="f-alcohol--false">Nein</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Gibt es im Freien Musik oder Durchsagen über Lautsprecher?</legend>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-music" name="music" value="true"> <label for="f-music">Ja</label></div>
    <div class="dw-choice"><input type="radio" id="f-music--false" name="music" value="false"> <label for="f-music--false">Nein</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-musicUntil">Bis wann?</label>
    <p class="dw-condition" id="f-musicUntil-when" data-plain>Nur beantworten, wenn Sie „<bdi>Gibt es im Freien Musik oder Durchsagen über Lautsprecher?</bdi>“ mit Ja beantwortet haben.</p>
    <p class="dw-hint" id="f-musicUntil-limits">Zum Beispiel: 8:30 oder 14:00</p>
    <input class="dw-input dw-w10" type="text" id="f-musicUntil" name="musicUntil" aria-describedby="f-musicUntil-when f-musicUntil-limits">
    </div>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Planen Sie ein Feuerwerk?</legend>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-fireworks" name="fireworks" value="true"> <label for="f-fireworks">Ja</label></div>
    <div class="dw-choice"><input type="radio" id="f-fireworks--false" name="fireworks" value="false"> <label for="f-fireworks--false">Nein</label></div>
    </div>
    </fieldset>
    <div class="dw-note" id="f-fireworksNote" data-note="fireworksNote" data-when>
    <p class="dw-condition" data-plain>Gilt nur, wenn Sie „<bdi>Planen Sie ein Feuerwerk?</bdi>“ mit Ja beantwortet haben:</p>
    <div class="dw-prose">
    <p>Ein Feuerwerk der Kategorie F2 außerhalb von Silvester braucht eine Ausnahme. Wir schicken Ihnen den Antrag zu.</p>
    </div>
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-organiser" data-page="organiser">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Teil 5 von 5</span> <h2>Wer veranstaltet?</h2></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Wer ist Veranstalterin oder Veranstalter?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-organiserKind" name="organiserKind" value="person"> <label for="f-organiserKind">Eine Privatperson</label></div>
    <div class="dw-choice"><input type="radio" id="f-organiserKind--association" name="organiserKind" value="association"> <label for="f-organiserKind--association">Ein Verein</label></div>
    <div class="dw-choice"><input type="radio" id="f-organiserKind--company" name="organiserKind" value="company"> <label for="f-organiserKind--company">Ein Unternehmen</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group dw-conditional" id="f-organisation" data-field="organisation" data-when aria-describedby="f-organisation-when">
    <legend class="dw-label">Verein oder Unternehmen</legend>
    <p class="dw-condition" id="f-organisation-when" data-plain>Nur ausfüllen, wenn Sie bei „<bdi>Wer ist Veranstalterin oder Veranstalter?</bdi>“ die Antwort „<bdi>Ein Verein</bdi>“ oder „<bdi>Ein Unternehmen</bdi>“ gewählt haben.</p>
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
    <fieldset class="dw-field dw-group" id="f-responsiblePerson" data-field="responsiblePerson">
    <legend class="dw-label">Verantwortliche Person</legend>
    <div class="dw-field" data-field data-profile="given-name">
    <label class="dw-label" for="f-responsiblePerson.givenName">Vorname</label>
    <p class="dw-hint" id="f-responsiblePerson.givenName-hint">Alle Vornamen, die Sie im Alltag führen.</p>
    <input class="dw-input" type="text" id="f-responsiblePerson.givenName" name="responsiblePerson.givenName" aria-describedby="f-responsiblePerson.givenName-hint" autocomplete="given-name">
    </div>
    <div class="dw-field" data-field data-profile="family-name"><label class="dw-label" for="f-responsiblePerson.familyName">Familienname</label><input class="dw-input" type="text" id="f-responsiblePerson.familyName" name="responsiblePerson.familyName" autocomplete="family-name"></div>
    </fieldset>
    <fieldset class="dw-field dw-group" id="f-address" data-field="address">
    <legend class="dw-label">Anschrift</legend>
    <div class="dw-field" data-field data-profile="address-line1"><label class="dw-label" for="f-address.street">Straße und Hausnummer</label><input class="dw-input" type="text" id="f-address.street" name="address.street" autocomplete="address-line1"></div>
    <div class="dw-field" data-field data-profile="address-line2">
    <label class="dw-label" for="f-address.addition">Adresszusatz <span class="dw-mark" data-mark>(freiwillige Angabe)</span></label>
    <p class="dw-hint" id="f-address.addition-hint">Zum Beispiel „bei Demir“ oder „Hinterhaus“.</p>
    <input class="dw-input" type="text" id="f-address.addition" name="address.addition" aria-describedby="f-address.addition-hint" autocomplete="address-line2">
    </div>
    <div class="dw-field" data-field data-profile="postal-code"><label class="dw-label" for="f-address.postalCode">Postleitzahl</label><input class="dw-input dw-w5" type="text" id="f-address.postalCode" name="address.postalCode" autocomplete="postal-code" inputmode="numeric"></div>
    <div class="dw-field" data-field data-profile="address-level2"><label class="dw-label" for="f-address.city">Ort</label><input class="dw-input" type="text" id="f-address.city" name="address.city" autocomplete="address-level2"></div>
    </fieldset>
    <div class="dw-field" data-field data-profile="email"><label class="dw-label" for="f-email">E-Mail-Adresse</label><input class="dw-input" type="email" id="f-email" name="email" autocomplete="email" spellcheck="false" autocapitalize="none"></div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-phoneOnSite">Telefon während der Veranstaltung</label>
    <p class="dw-hint" id="f-phoneOnSite-hint">Unter dieser Nummer muss die verantwortliche Person die ganze Zeit erreichbar sein.</p>
    <input class="dw-input dw-w20" type="tel" id="f-phoneOnSite" name="phoneOnSite" aria-describedby="f-phoneOnSite-hint" autocomplete="tel">
    </div>
    <fieldset class="dw-field dw-group" id="f-partners" data-field="partners" data-list data-least="0" data-most="8" data-item-label="Beteiligte Stelle" data-item-title="Beteiligte Stelle {number}" aria-describedby="f-partners-hint f-partners-limits">
    <legend class="dw-label">Weitere Beteiligte <span class="dw-mark" data-mark>(freiwillige Angabe)</span></legend>
    <p class="dw-hint" id="f-partners-hint">Zum Beispiel Sanitätsdienst oder Sicherheitsdienst.</p>
    <p class="dw-hint" id="f-partners-limits" data-plain>Lassen Sie frei, was Sie nicht brauchen. Hier ist Platz für 3 Einträge. Wenn Sie mehr brauchen (höchstens 8), wenden Sie sich bitte an die zuständige Stelle.</p>
    <fieldset class="dw-field dw-group" data-field="partners.0" data-item="0">
    <legend class="dw-label"><span data-title>Beteiligte Stelle 1</span> <span class="dw-mark" data-mark data-plain>(freiwillige Angabe)</span></legend>
    <div class="dw-field" data-field><label class="dw-label" for="f-partners.0.name">Name</label><input class="dw-input" type="text" id="f-partners.0.name" name="partners.0.name"></div>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Aufgabe</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-partners.0.task" name="partners.0.task" value="firstAid"> <label for="f-partners.0.task">Sanitätsdienst</label></div>
    <div class="dw-choice"><input type="radio" id="f-partners.0.task--security" name="partners.0.task" value="security"> <label for="f-partners.0.task--security">Sicherheitsdienst</label></div>
    <div class="dw-choice"><input type="radio" id="f-partners.0.task--catering" name="partners.0.task" value="catering"> <label for="f-partners.0.task--catering">Speisen und Getränke</label></div>
    <div class="dw-choice"><input type="radio" id="f-partners.0.task--otherTask" name="partners.0.task" value="otherTask"> <label for="f-partners.0.task--otherTask">Etwas anderes</label></div>
    <div class="dw-choice" data-plain><input type="radio" id="f-partners.0.task--" name="partners.0.task" value=""> <label for="f-partners.0.task--">Keine Angabe</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-partners.0.taskName">Welche Aufgabe?</label>
    <p class="dw-condition" id="f-partners.0.taskName-when" data-plain>Nur beantworten, wenn Sie bei „<bdi>Aufgabe</bdi>“ die Antwort „<bdi>Etwas anderes</bdi>“ gewählt haben.</p>
    <input class="dw-input" type="text" id="f-partners.0.taskName" name="partners.0.taskName" aria-describedby="f-partners.0.taskName-when">
    </div>
    <div class="dw-field dw-conditional" data-field>
    <label class="dw-label" for="f-partners.0.phone">Telefonnummer</label>
    <p class="dw-condition" id="f-partners.0.phone-required">Diese Angabe ist nötig, wenn Sie bei „<bdi>Aufgabe</bdi>“ die Antwort „<bdi>Sanitätsdienst</bdi>“ gewählt haben. Sonst ist sie freiwillig.</p>
    <input class="dw-input dw-w20" type="tel" id="f-partners.0.phone" name="partners.0.phone" aria-describedby="f-partners.0.phone-required">
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group" data-field="partners.1" data-item="1">
    <legend class="dw-label"><span data-title>Beteiligte Stelle 2</span> <span class="dw-mark" data-mark data-plain>(freiwillige Angabe)</span></legend>
    <div class="dw-field" data-field><label class="dw-label" for="f-partners.1.name">Name</label><input class="dw-input" type="text" id="f-partners.1.name" name="partners.1.name"></div>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Aufgabe</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-partners.1.task" name="partners.1.task" value="firstAid"> <label for="f-partners.1.task">Sanitätsdienst</label></div>
    <div class="dw-choice"><input type="radio" id="f-partners.1.task--security" name="partners.1.task" value="security"> <label for="f-partners.1.task--security">Sicherheitsdienst</label></div>
    <div class="dw-choice"><input type="radio" id="f-partners.1.task--catering" name="partners.1.task" value="catering"> <label for="f-partners.1.task--catering">Speisen und Getränke</label></div>
    <div class="dw-choice"><input type="radio" id="f-partners.1.task--otherTask" name="partners.1.task" value="otherTask"> <label for="f-partners.1.task--otherTask">Etwas anderes</label></div>
    <div class="dw-choice" data-plain><input type="radio" id="f-partners.1.task--" name="partners.1.task" value=""> <label for="f-partners.1.task--">Keine Angabe</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-partners.1.taskName">Welche Aufgabe?</label>
    <p class="dw-condition" id="f-partners.1.taskName-when" data-plain>Nur beantworten, wenn Sie bei „<bdi>Aufgabe</bdi>“ die Antwort „<bdi>Etwas anderes</bdi>“ gewählt haben.</p>
    <input class="dw-input" type="text" id="f-partners.1.taskName" name="partners.1.taskName" aria-describedby="f-partners.1.taskName-when">
    </div>
    <div class="dw-field dw-conditional" data-field>
    <label class="dw-label" for="f-partners.1.phone">Telefonnummer</label>
    <p class="dw-condition" id="f-partners.1.phone-required">Diese Angabe ist nötig, wenn Sie bei „<bdi>Aufgabe</bdi>“ die Antwort „<bdi>Sanitätsdienst</bdi>“ gewählt haben. Sonst ist sie freiwillig.</p>
    <input class="dw-input dw-w20" type="tel" id="f-partners.1.phone" name="partners.1.phone" aria-describedby="f-partners.1.phone-required">
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group" data-field="partners.2" data-item="2">
    <legend class="dw-label"><span data-title>Beteiligte Stelle 3</span> <span class="dw-mark" data-mark data-plain>(freiwillige Angabe)</span></legend>
    <div class="dw-field" data-field><label class="dw-label" for="f-partners.2.name">Name</label><input class="dw-input" type="text" id="f-partners.2.name" name="partners.2.name"></div>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Aufgabe</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-partners.2.task" name="partners.2.task" value="firstAid"> <label for="f-partners.2.task">Sanitätsdienst</label></div>
    <div class="dw-choice"><input type="radio" id="f-partners.2.task--security" name="partners.2.task" value="security"> <label for="f-partners.2.task--security">Sicherheitsdienst</label></div>
    <div class="dw-choice"><input type="radio" id="f-partners.2.task--catering" name="partners.2.task" value="catering"> <label for="f-partners.2.task--catering">Speisen und Getränke</label></div>
    <div class="dw-choice"><input type="radio" id="f-partners.2.task--otherTask" name="partners.2.task" value="otherTask"> <label for="f-partners.2.task--otherTask">Etwas anderes</label></div>
    <div class="dw-choice" data-plain><input type="radio" id="f-partners.2.task--" name="partners.2.task" value=""> <label for="f-partners.2.task--">Keine Angabe</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-partners.2.taskName">Welche Aufgabe?</label>
    <p class="dw-condition" id="f-partners.2.taskName-when" data-plain>Nur beantworten, wenn Sie bei „<bdi>Aufgabe</bdi>“ die Antwort „<bdi>Etwas anderes</bdi>“ gewählt haben.</p>
    <input class="dw-input" type="text" id="f-partners.2.taskName" name="partners.2.taskName" aria-describedby="f-partners.2.taskName-when">
    </div>
    <div class="dw-field dw-conditional" data-field>
    <label class="dw-label" for="f-partners.2.phone">Telefonnummer</label>
    <p class="dw-condition" id="f-partners.2.phone-required">Diese Angabe ist nötig, wenn Sie bei „<bdi>Aufgabe</bdi>“ die Antwort „<bdi>Sanitätsdienst</bdi>“ gewählt haben. Sonst ist sie freiwillig.</p>
    <input class="dw-input dw-w20" type="tel" id="f-partners.2.phone" name="partners.2.phone" aria-describedby="f-partners.2.phone-required">
    </div>
    </fieldset>
    <button class="dw-button dw-secondary" type="button" data-part="add" hidden>Beteiligte Stelle hinzufügen</button>
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
        <title>Veranstaltung anzeigen: Formular – Hellenbeck</title>
        <meta name="description" content="Straßenfest, Konzert, Flohmarkt, Umzug: Mit einer Anzeige informieren Sie alle Stellen, die Ihre Veranstaltung betrifft – Ordnungsamt, Straßenverkehrsbehörde,&#xA0;…">
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
        <li><a href="../../de/event-notification/form.html" hreflang="de" lang="de" aria-current="page">Deutsch</a></li>
        <li><a href="../../en/event-notification/form.html" hreflang="en" lang="en">English</a></li>
        </ul>
        </nav>
        </div>
        </header>
        <main class="dw-main" id="inhalt">
        <div class="dw-width dw-narrow" data-frame="event-notification" data-language="de">
        <nav class="dw-breadcrumb" aria-label="Sie sind hier">
        <ol>
        <li><a href="../index.html">Online-Dienste</a></li>
        <li><a href="./index.html">Veranstaltung anzeigen</a></li>
        <li><span aria-current="page">Formular</span></li>
        </ol>
        </nav>
        <h1>Veranstaltung anzeigen</h1>

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
        <p class="dw-contact-name">Ordnungsamt</p>
        <p>Telefon: <a href="tel:+492214710160" dir="ltr">+49 221 4710160</a></p>
        <p>E-Mail: <a href="mailto:ordnungsamt@hellenbeck.example">ordnungsamt@<wbr>hellenbeck.example</a></p>
        <p><a href="/ordnungsamt">Zur Seite der Stelle</a></p>
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
        <div class="dw dw-embedded" lang="de" data-frame="event-notification" data-language="de">
        <link rel="stylesheet" href="../../assets/fragment.css">

        """#,
        content0,
        #"""
        <script type="module" src="../../assets/form.js"></script>
        </div>

        """#,
        idPrefix: "event-notification--")

    private static let content1: StaticString = ##"""
    <p class="dw-lead" data-lead>Please answer all questions that are not marked as optional.</p>
    <section class="dw-exits" data-exits>
    <h2 data-plain>When this is not the right form</h2>
    <div data-exit="assemblyGoesToThePolice">
    <h3>Please notify the police of assemblies</h3>
    <p class="dw-condition" data-plain>This is so if you chose “<bdi>Demonstration or rally</bdi>” for “<bdi>What kind of event is it?</bdi>”.</p>
    <div class="dw-prose">
    <p>Demonstrations and rallies are protected by the constitution and need <strong>no permit</strong>. Notify the police no later than 48 hours before you publicly call for them (section 10 VersG NRW).</p>
    <p>The district police authority is responsible; <a href="tel:110">telephone 110</a> only in an emergency.</p>
    </div>
    </div>
    </section>
    <form class="dw-form" method="post" action="/forms/event-notification" novalidate enctype="multipart/form-data">
    <div><input type="hidden" name="_service" value="event-notification"><input type="hidden" name="_version" value="1.0.0"><input type="hidden" name="_definition" value="353d11b19724a4193975d013112cea1d89e79130d6bda946c322dc433cefc97a"><input type="hidden" name="_language" value="en"></div>
    <p class="dw-progress" id="f--progress" data-progress data-words="Step {number} of {count}" hidden></p>
    <div class="dw-summary" data-summary role="group" aria-labelledby="f--problems" tabindex="-1" hidden>
    <h2 id="f--problems">Please check your answers</h2>
    <ul></ul>
    </div>
    <fieldset class="dw-part" id="f--page-event" data-page="event">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 1 of 5</span> <h2>Your event</h2></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">What kind of event is it?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-kind" name="kind" value="streetParty"> <label for="f-kind">Street or neighbourhood party</label></div>
    <div class="dw-choice"><input type="radio" id="f-kind--festival" name="kind" value="festival"> <label for="f-kind--festival">Town, club or marksmen’s festival</label></div>
    <div class="dw-choice"><input type="radio" id="f-kind--concert" name="kind" value="concert"> <label for="f-kind--concert">Concert or performance</label></div>
    <div class="dw-choice"><input type="radio" id="f-kind--market" name="kind" value="market"> <label for="f-kind--market">Market or flea market</label></div>
    <div class="dw-choice"><input type="radio" id="f-kind--sports" name="kind" value="sports"> <label for="f-kind--sports">Sports event</label></div>
    <div class="dw-choice"><input type="radio" id="f-kind--procession" name="kind" value="procession"> <label for="f-kind--procession">Parade or procession</label></div>
    <div class="dw-choice"><input type="radio" id="f-kind--assembly" name="kind" value="assembly"> <label for="f-kind--assembly">Demonstration or rally</label></div>
    <div class="dw-choice"><input type="radio" id="f-kind--otherEvent" name="kind" value="otherEvent"> <label for="f-kind--otherEvent">Something else</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-otherKind">What kind of event?</label>
    <p class="dw-condition" id="f-otherKind-when" data-plain>Only answer this if you chose “<bdi>Something else</bdi>” for “<bdi>What kind of event is it?</bdi>”.</p>
    <input class="dw-input" type="text" id="f-otherKind" name="otherKind" aria-describedby="f-otherKind-when">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-eventTitle">Name of the event</label>
    <p class="dw-hint" id="f-eventTitle-limits">At least 3 characters</p>
    <input class="dw-input" type="text" id="f-eventTitle" name="eventTitle" aria-describedby="f-eventTitle-limits">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-description">What is planned?</label>
    <p class="dw-hint" id="f-description-hint">Course of events and programme in at most 150 words.</p>
    <p class="dw-hint" id="f-description-limits">At most 150 words</p>
    <textarea class="dw-input dw-textarea" id="f-description" name="description" aria-describedby="f-description-hint f-description-limits" rows="6" data-word-count="150"></textarea>
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-website">Website of the event <span class="dw-mark" data-mark>(optional)</span></label>
    <p class="dw-hint" id="f-website-hint">Begins with https://</p>
    <input class="dw-input" type="url" id="f-website" name="website" aria-describedby="f-website-hint" autocomplete="url" spellcheck="false" autocapitalize="none">
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-time" data-page="time">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 2 of 5</span> <h2>When?</h2></legend>
    <fieldset class="dw-field" data-field aria-describedby="f-firstDay-hint">
    <legend class="dw-label">First day</legend>
    <p class="dw-hint" id="f-firstDay-hint">In four weeks at the earliest. If it is sooner, please call us.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-firstDay">Day</label> <input class="dw-input" type="text" id="f-firstDay" name="firstDay.day" inputmode="numeric"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-firstDay.month">Month</label> <input class="dw-input" type="text" id="f-firstDay.month" name="firstDay.month" inputmode="numeric"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-firstDay.year">Year</label> <input class="dw-input" type="text" id="f-firstDay.year" name="firstDay.year" inputmode="numeric"></div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field aria-describedby="f-lastDay-hint f-lastDay-bound">
    <legend class="dw-label">Last day</legend>
    <p class="dw-hint" id="f-lastDay-hint">For a one-day event the same as above.</p>
    <p class="dw-hint" id="f-lastDay-bound">Not before the day given for “<bdi>First day</bdi>”.</p>
    <div class="dw-date">
    <div class="dw-date-box"><label class="dw-box-label" for="f-lastDay">Day</label> <input class="dw-input" type="text" id="f-lastDay" name="lastDay.day" inputmode="numeric"></div>
    <div class="dw-date-box"><label class="dw-box-label" for="f-lastDay.month">Month</label> <input class="dw-input" type="text" id="f-lastDay.month" name="lastDay.month" inputmode="numeric"></div>
    <div class="dw-date-box dw-date-year"><label class="dw-box-label" for="f-lastDay.year">Year</label> <input class="dw-input" type="text" id="f-lastDay.year" name="lastDay.year" inputmode="numeric"></div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-startTime">Start</label>
    <p class="dw-hint" id="f-startTime-hint">For example 14:30.</p>
    <input class="dw-input dw-w10" type="text" id="f-startTime" name="startTime" aria-describedby="f-startTime-hint">
    </div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-endTime">End</label>
    <p class="dw-hint" id="f-endTime-hint">If it ends after midnight, enter the following day as the last day.</p>
    <input class="dw-input dw-w10" type="text" id="f-endTime" name="endTime" aria-describedby="f-endTime-hint">
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-place" data-page="place">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 3 of 5</span> <h2>Where?</h2></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">District</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-district" name="district" value="centre"> <label for="f-district">Town centre</label></div>
    <div class="dw-choice"><input type="radio" id="f-district--northTown" name="district" value="northTown"> <label for="f-district--northTown">Nordstadt</label></div>
    <div class="dw-choice"><input type="radio" id="f-district--muehlenfeld" name="district" value="muehlenfeld"> <label for="f-district--muehlenfeld">Mühlenfeld</label></div>
    <div class="dw-choice"><input type="radio" id="f-district--altenbeck" name="district" value="altenbeck"> <label for="f-district--altenbeck">Altenbeck</label></div>
    <div class="dw-choice"><input type="radio" id="f-district--sanktVitus" name="district" value="sanktVitus"> <label for="f-district--sanktVitus">Sankt Vitus</label></div>
    <div class="dw-choice"><input type="radio" id="f-district--heide" name="district" value="heide"> <label for="f-district--heide">Auf der Heide</label></div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-location">Venue</label>
    <p class="dw-hint" id="f-location-hint">Address, square or route of the parade.</p>
    <p class="dw-hint" id="f-location-limits">At most 500 characters</p>
    <textarea class="dw-input dw-textarea" id="f-location" name="location" aria-describedby="f-location-hint f-location-limits" rows="3" data-characters="500"></textarea>
    </div>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Does everything take place inside a building?</legend>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-indoors" name="indoors" value="true"> <label for="f-indoors">Yes</label></div>
    <div class="dw-choice"><input type="radio" id="f-indoors--false" name="indoors" value="false"> <label for="f-indoors--false">No</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-conditional" data-field data-when aria-describedby="f-publicRoad-when">
    <legend class="dw-label">Will you use public streets, paths or squares?</legend>
    <p class="dw-condition" id="f-publicRoad-when" data-plain>Only answer this if you answered “<bdi>Does everything take place inside a building?</bdi>” with No.</p>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-publicRoad" name="publicRoad" value="true"> <label for="f-publicRoad">Yes</label></div>
    <div class="dw-choice"><input type="radio" id="f-publicRoad--false" name="publicRoad" value="false"> <label for="f-publicRoad--false">No</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-areaSize">Area used</label>
    <p class="dw-condition" id="f-areaSize-when" data-plain>Only answer this if you answered “<bdi>Will you use public streets, paths or squares?</bdi>” with Yes.</p>
    <p class="dw-hint" id="f-areaSize-hint">An estimate is enough.</p>
    <p class="dw-hint" id="f-areaSize-limits">From 1 to 500,000</p>
    <div class="dw-affix"><input class="dw-input dw-number" type="text" id="f-areaSize" name="areaSize" aria-describedby="f-areaSize-when f-areaSize-hint f-areaSize-limits f-areaSize-unit" inputmode="numeric" data-number><span class="dw-unit" id="f-areaSize-unit" data-unit="&#xA0;m²">m²</span></div>
    </div>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-sitePlan">Site plan</label>
    <p class="dw-condition" id="f-sitePlan-when" data-plain>Only answer this if you answered “<bdi>Does everything take place inside a building?</bdi>” with No.</p>
    <p class="dw-condition" id="f-sitePlan-required">We need this answer if you answered “<bdi>Will you use public streets, paths or squares?</bdi>” with Yes or your answer to “<bdi>How many guests do you expect at the same time?</bdi>” is more than 500. Otherwise it is optional.</p>
    <p class="dw-hint" id="f-sitePlan-hint">A sketch with stalls, stage and escape routes is enough. Please leave 3 metres for the fire brigade.</p>
    <p class="dw-hint" id="f-sitePlan-limits">PDF, JPEG or PNG, at most 3 files of at most 10&#xA0;MB each</p>
    <input class="dw-input dw-file" type="file" id="f-sitePlan" name="sitePlan" aria-describedby="f-sitePlan-when f-sitePlan-required f-sitePlan-hint f-sitePlan-limits" accept="application/pdf,image/jpeg,image/png" multiple>
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-details" data-page="details">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 4 of 5</span> <h2>Guests and programme</h2></legend>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-visitors">How many guests do you expect at the same time?</label>
    <p class="dw-hint" id="f-visitors-limits">From 1 to 50,000</p>
    <input class="dw-input dw-number" type="text" id="f-visitors" name="visitors" aria-describedby="f-visitors-limits" inputmode="numeric" data-number>
    </div>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-stewards">How many stewards will you deploy?</label>
    <p class="dw-condition" id="f-stewards-when" data-plain>Only answer this if your answer to “<bdi>How many guests do you expect at the same time?</bdi>” is at least 1000.</p>
    <p class="dw-hint" id="f-stewards-limits">From 1 to 1000</p>
    <input class="dw-input dw-number" type="text" id="f-stewards" name="stewards" aria-describedby="f-stewards-when f-stewards-limits" inputmode="numeric" data-number>
    </div>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-safetyConcept">Safety concept</label>
    <p class="dw-condition" id="f-safetyConcept-when" data-plain>Only answer this if your answer to “<bdi>How many guests do you expect at the same time?</bdi>” is at least 1000.</p>
    <p class="dw-condition" id="f-safetyConcept-required">We need this answer if your answer to “<bdi>How many guests do you expect at the same time?</bdi>” is at least 5000. Otherwise it is optional.</p>
    <p class="dw-hint" id="f-safetyConcept-hint">Mandatory for 5,000 guests or more.</p>
    <p class="dw-hint" id="f-safetyConcept-limits">PDF, at most 20&#xA0;MB</p>
    <input class="dw-input dw-file" type="file" id="f-safetyConcept" name="safetyConcept" aria-describedby="f-safetyConcept-when f-safetyConcept-required f-safetyConcept-hint f-safetyConcept-limits" accept="application/pdf">
    </div>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Do you charge admission?</legend>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-chargesAdmission" name="chargesAdmission" value="true"> <label for="f-chargesAdmission">Yes</label></div>
    <div class="dw-choice"><input type="radio" id="f-chargesAdmission--false" name="chargesAdmission" value="false"> <label for="f-chargesAdmission--false">No</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-admission">Highest admission price</label>
    <p class="dw-condition" id="f-admission-when" data-plain>Only answer this if you answered “<bdi>Do you charge admission?</bdi>” with Yes.</p>
    <p class="dw-hint" id="f-admission-limits">From €0.50 to €500</p>
    <div class="dw-affix"><input class="dw-input dw-number" type="text" id="f-admission" name="admission" aria-describedby="f-admission-when f-admission-limits f-admission-unit" inputmode="decimal" data-number><span class="dw-unit" id="f-admission-unit" data-unit="&#xA0;€">€</span></div>
    </div>
    <fieldset class="dw-field" data-field aria-describedby="f-structures-hint f-structures-limits">
    <legend class="dw-label">What will you set up? <span class="dw-mark" data-mark>(optional)</span></legend>
    <p class="dw-hint" id="f-structures-hint">You can choose several. If you set up nothing, leave this question empty.</p>
    <p class="dw-hint" id="f-structures-limits">You can choose more than one answer.</p>
    <div class="dw-choices">
    <div class="dw-choice"><input type="checkbox" id="f-structures" name="structures" value="stalls"> <label for="f-structures">Sales or information stalls</label></div>
    <div class="dw-choice"><input type="checkbox" id="f-structures--tent" name="structures" value="tent"> <label for="f-structures--tent">Tent of more than 75 m²</label></div>
    <div class="dw-choice"><input type="checkbox" id="f-structures--stage" name="structures" value="stage"> <label for="f-structures--stage">Stage</label></div>
    <div class="dw-choice"><input type="checkbox" id="f-structures--grandstand" name="structures" value="grandstand"> <label for="f-structures--grandstand">Grandstand</label></div>
    <div class="dw-choice"><input type="checkbox" id="f-structures--bouncyCastle" name="structures" value="bouncyCastle"> <label for="f-structures--bouncyCastle">Bouncy castle</label></div>
    <div class="dw-choice"><input type="checkbox" id="f-structures--fairgroundRide" name="structures" value="fairgroundRide"> <label for="f-structures--fairgroundRide">Fairground ride</label></div>
    </div>
    </fieldset>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-stageHeight">Height of the stage, if any <span class="dw-mark" data-mark>(optional)</span></label>
    <p class="dw-hint" id="f-stageHeight-hint">The building authority checks stages of 5 metres or more.</p>
    <p class="dw-hint" id="f-stageHeight-limits">From 0.10 to 15</p>
    <div class="dw-affix"><input class="dw-input dw-number" type="text" id="f-stageHeight" name="stageHeight" aria-describedby="f-stageHeight-hint f-stageHeight-limits f-stageHeight-unit" inputmode="decimal" data-number><span class="dw-unit" id="f-stageHeight-unit" data-unit="&#xA0;m">m</span></div>
    </div>
    <fieldset class="dw-field" data-field aria-describedby="f-alcohol-hint">
    <legend class="dw-label">Will alcohol be sold?</legend>
    <p class="dw-hint" id="f-alcohol-hint">Also in return for a donation. We then issue the permit under section 12 GastG at the same time.</p>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-alcohol" name="alcohol" value="true"> <label for="f-alcohol">Yes</label></div>
    <div class="dw-choice"><input type="radio" id="f-alcohol--false" name="alcohol" value="false"> <label for="f-alcohol--false">No</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Will there be music or announcements over loudspeakers outdoors?</legend>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-music" name="music" value="true"> <label for="f-music">Yes</label></div>
    <div class="dw-choice"><input type="radio" id="f-music--false" name="music" value="false"> <label for="f-music--false">No</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-musicUntil">Until what time?</label>
    <p class="dw-condition" id="f-musicUntil-when" data-plain>Only answer this if you answered “<bdi>Will there be music or announcements over loudspeakers outdoors?</bdi>” with Yes.</p>
    <p class="dw-hint" id="f-musicUntil-limits">For example: 8:30 or 14:00</p>
    <input class="dw-input dw-w10" type="text" id="f-musicUntil" name="musicUntil" aria-describedby="f-musicUntil-when f-musicUntil-limits">
    </div>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Are you planning fireworks?</legend>
    <div class="dw-choices dw-choices-row">
    <div class="dw-choice"><input type="radio" id="f-fireworks" name="fireworks" value="true"> <label for="f-fireworks">Yes</label></div>
    <div class="dw-choice"><input type="radio" id="f-fireworks--false" name="fireworks" value="false"> <label for="f-fireworks--false">No</label></div>
    </div>
    </fieldset>
    <div class="dw-note" id="f-fireworksNote" data-note="fireworksNote" data-when>
    <p class="dw-condition" data-plain>This only applies if you answered “<bdi>Are you planning fireworks?</bdi>” with Yes:</p>
    <div class="dw-prose">
    <p>Category F2 fireworks outside New Year’s Eve require an exemption. We will send you the application.</p>
    </div>
    </div>
    </fieldset>
    <fieldset class="dw-part" id="f--page-organiser" data-page="organiser">
    <legend class="dw-part-title"><span class="dw-step" data-plain>Part 5 of 5</span> <h2>Who is the organiser?</h2></legend>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Who is the organiser?</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-organiserKind" name="organiserKind" value="person"> <label for="f-organiserKind">A private person</label></div>
    <div class="dw-choice"><input type="radio" id="f-organiserKind--association" name="organiserKind" value="association"> <label for="f-organiserKind--association">An association</label></div>
    <div class="dw-choice"><input type="radio" id="f-organiserKind--company" name="organiserKind" value="company"> <label for="f-organiserKind--company">A company</label></div>
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group dw-conditional" id="f-organisation" data-field="organisation" data-when aria-describedby="f-organisation-when">
    <legend class="dw-label">Association or company</legend>
    <p class="dw-condition" id="f-organisation-when" data-plain>Only fill this in if you chose “<bdi>An association</bdi>” or “<bdi>A company</bdi>” for “<bdi>Who is the organiser?</bdi>”.</p>
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
    <fieldset class="dw-field dw-group" id="f-responsiblePerson" data-field="responsiblePerson">
    <legend class="dw-label">Responsible person</legend>
    <div class="dw-field" data-field data-profile="given-name">
    <label class="dw-label" for="f-responsiblePerson.givenName">First name</label>
    <p class="dw-hint" id="f-responsiblePerson.givenName-hint">All first names that you use in everyday life.</p>
    <input class="dw-input" type="text" id="f-responsiblePerson.givenName" name="responsiblePerson.givenName" aria-describedby="f-responsiblePerson.givenName-hint" autocomplete="given-name">
    </div>
    <div class="dw-field" data-field data-profile="family-name"><label class="dw-label" for="f-responsiblePerson.familyName">Last name</label><input class="dw-input" type="text" id="f-responsiblePerson.familyName" name="responsiblePerson.familyName" autocomplete="family-name"></div>
    </fieldset>
    <fieldset class="dw-field dw-group" id="f-address" data-field="address">
    <legend class="dw-label">Address</legend>
    <div class="dw-field" data-field data-profile="address-line1"><label class="dw-label" for="f-address.street">Street and house number</label><input class="dw-input" type="text" id="f-address.street" name="address.street" autocomplete="address-line1"></div>
    <div class="dw-field" data-field data-profile="address-line2">
    <label class="dw-label" for="f-address.addition">Address supplement <span class="dw-mark" data-mark>(optional)</span></label>
    <p class="dw-hint" id="f-address.addition-hint">For example “c/o Demir” or “rear building”.</p>
    <input class="dw-input" type="text" id="f-address.addition" name="address.addition" aria-describedby="f-address.addition-hint" autocomplete="address-line2">
    </div>
    <div class="dw-field" data-field data-profile="postal-code"><label class="dw-label" for="f-address.postalCode">Postcode</label><input class="dw-input dw-w5" type="text" id="f-address.postalCode" name="address.postalCode" autocomplete="postal-code" inputmode="numeric"></div>
    <div class="dw-field" data-field data-profile="address-level2"><label class="dw-label" for="f-address.city">Town</label><input class="dw-input" type="text" id="f-address.city" name="address.city" autocomplete="address-level2"></div>
    </fieldset>
    <div class="dw-field" data-field data-profile="email"><label class="dw-label" for="f-email">E-mail address</label><input class="dw-input" type="email" id="f-email" name="email" autocomplete="email" spellcheck="false" autocapitalize="none"></div>
    <div class="dw-field" data-field>
    <label class="dw-label" for="f-phoneOnSite">Telephone during the event</label>
    <p class="dw-hint" id="f-phoneOnSite-hint">The responsible person has to be available on this number all the time.</p>
    <input class="dw-input dw-w20" type="tel" id="f-phoneOnSite" name="phoneOnSite" aria-describedby="f-phoneOnSite-hint" autocomplete="tel">
    </div>
    <fieldset class="dw-field dw-group" id="f-partners" data-field="partners" data-list data-least="0" data-most="8" data-item-label="Party involved" data-item-title="Party involved {number}" aria-describedby="f-partners-hint f-partners-limits">
    <legend class="dw-label">Others involved <span class="dw-mark" data-mark>(optional)</span></legend>
    <p class="dw-hint" id="f-partners-hint">For example first-aid or security services.</p>
    <p class="dw-hint" id="f-partners-limits" data-plain>Leave empty what you do not need. There is room for 3 entries here. If you need more (8 at the most), please get in touch with the responsible unit.</p>
    <fieldset class="dw-field dw-group" data-field="partners.0" data-item="0">
    <legend class="dw-label"><span data-title>Party involved 1</span> <span class="dw-mark" data-mark data-plain>(optional)</span></legend>
    <div class="dw-field" data-field><label class="dw-label" for="f-partners.0.name">Name</label><input class="dw-input" type="text" id="f-partners.0.name" name="partners.0.name"></div>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Task</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-partners.0.task" name="partners.0.task" value="firstAid"> <label for="f-partners.0.task">First aid</label></div>
    <div class="dw-choice"><input type="radio" id="f-partners.0.task--security" name="partners.0.task" value="security"> <label for="f-partners.0.task--security">Security</label></div>
    <div class="dw-choice"><input type="radio" id="f-partners.0.task--catering" name="partners.0.task" value="catering"> <label for="f-partners.0.task--catering">Food and drink</label></div>
    <div class="dw-choice"><input type="radio" id="f-partners.0.task--otherTask" name="partners.0.task" value="otherTask"> <label for="f-partners.0.task--otherTask">Something else</label></div>
    <div class="dw-choice" data-plain><input type="radio" id="f-partners.0.task--" name="partners.0.task" value=""> <label for="f-partners.0.task--">No answer</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-partners.0.taskName">What task?</label>
    <p class="dw-condition" id="f-partners.0.taskName-when" data-plain>Only answer this if you chose “<bdi>Something else</bdi>” for “<bdi>Task</bdi>”.</p>
    <input class="dw-input" type="text" id="f-partners.0.taskName" name="partners.0.taskName" aria-describedby="f-partners.0.taskName-when">
    </div>
    <div class="dw-field dw-conditional" data-field>
    <label class="dw-label" for="f-partners.0.phone">Telephone number</label>
    <p class="dw-condition" id="f-partners.0.phone-required">We need this answer if you chose “<bdi>First aid</bdi>” for “<bdi>Task</bdi>”. Otherwise it is optional.</p>
    <input class="dw-input dw-w20" type="tel" id="f-partners.0.phone" name="partners.0.phone" aria-describedby="f-partners.0.phone-required">
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group" data-field="partners.1" data-item="1">
    <legend class="dw-label"><span data-title>Party involved 2</span> <span class="dw-mark" data-mark data-plain>(optional)</span></legend>
    <div class="dw-field" data-field><label class="dw-label" for="f-partners.1.name">Name</label><input class="dw-input" type="text" id="f-partners.1.name" name="partners.1.name"></div>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Task</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-partners.1.task" name="partners.1.task" value="firstAid"> <label for="f-partners.1.task">First aid</label></div>
    <div class="dw-choice"><input type="radio" id="f-partners.1.task--security" name="partners.1.task" value="security"> <label for="f-partners.1.task--security">Security</label></div>
    <div class="dw-choice"><input type="radio" id="f-partners.1.task--catering" name="partners.1.task" value="catering"> <label for="f-partners.1.task--catering">Food and drink</label></div>
    <div class="dw-choice"><input type="radio" id="f-partners.1.task--otherTask" name="partners.1.task" value="otherTask"> <label for="f-partners.1.task--otherTask">Something else</label></div>
    <div class="dw-choice" data-plain><input type="radio" id="f-partners.1.task--" name="partners.1.task" value=""> <label for="f-partners.1.task--">No answer</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-partners.1.taskName">What task?</label>
    <p class="dw-condition" id="f-partners.1.taskName-when" data-plain>Only answer this if you chose “<bdi>Something else</bdi>” for “<bdi>Task</bdi>”.</p>
    <input class="dw-input" type="text" id="f-partners.1.taskName" name="partners.1.taskName" aria-describedby="f-partners.1.taskName-when">
    </div>
    <div class="dw-field dw-conditional" data-field>
    <label class="dw-label" for="f-partners.1.phone">Telephone number</label>
    <p class="dw-condition" id="f-partners.1.phone-required">We need this answer if you chose “<bdi>First aid</bdi>” for “<bdi>Task</bdi>”. Otherwise it is optional.</p>
    <input class="dw-input dw-w20" type="tel" id="f-partners.1.phone" name="partners.1.phone" aria-describedby="f-partners.1.phone-required">
    </div>
    </fieldset>
    <fieldset class="dw-field dw-group" data-field="partners.2" data-item="2">
    <legend class="dw-label"><span data-title>Party involved 3</span> <span class="dw-mark" data-mark data-plain>(optional)</span></legend>
    <div class="dw-field" data-field><label class="dw-label" for="f-partners.2.name">Name</label><input class="dw-input" type="text" id="f-partners.2.name" name="partners.2.name"></div>
    <fieldset class="dw-field" data-field>
    <legend class="dw-label">Task</legend>
    <div class="dw-choices">
    <div class="dw-choice"><input type="radio" id="f-partners.2.task" name="partners.2.task" value="firstAid"> <label for="f-partners.2.task">First aid</label></div>
    <div class="dw-choice"><input type="radio" id="f-partners.2.task--security" name="partners.2.task" value="security"> <label for="f-partners.2.task--security">Security</label></div>
    <div class="dw-choice"><input type="radio" id="f-partners.2.task--catering" name="partners.2.task" value="catering"> <label for="f-partners.2.task--catering">Food and drink</label></div>
    <div class="dw-choice"><input type="radio" id="f-partners.2.task--otherTask" name="partners.2.task" value="otherTask"> <label for="f-partners.2.task--otherTask">Something else</label></div>
    <div class="dw-choice" data-plain><input type="radio" id="f-partners.2.task--" name="partners.2.task" value=""> <label for="f-partners.2.task--">No answer</label></div>
    </div>
    </fieldset>
    <div class="dw-field dw-conditional" data-field data-when>
    <label class="dw-label" for="f-partners.2.taskName">What task?</label>
    <p class="dw-condition" id="f-partners.2.taskName-when" data-plain>Only answer this if you chose “<bdi>Something else</bdi>” for “<bdi>Task</bdi>”.</p>
    <input class="dw-input" type="text" id="f-partners.2.taskName" name="partners.2.taskName" aria-describedby="f-partners.2.taskName-when">
    </div>
    <div class="dw-field dw-conditional" data-field>
    <label class="dw-label" for="f-partners.2.phone">Telephone number</label>
    <p class="dw-condition" id="f-partners.2.phone-required">We need this answer if you chose “<bdi>First aid</bdi>” for “<bdi>Task</bdi>”. Otherwise it is optional.</p>
    <input class="dw-input dw-w20" type="tel" id="f-partners.2.phone" name="partners.2.phone" aria-describedby="f-partners.2.phone-required">
    </div>
    </fieldset>
    <button class="dw-button dw-secondary" type="button" data-part="add" hidden>Add: Party involved</button>
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
        <title>Notify the town of an event: form – Hellenbeck</title>
        <meta name="description" content="Street party, concert, flea market, parade: with one notification you inform all offices that your event concerns – Public Order Office, Road Traffic&#xA0;…">
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
        <li><a href="../../de/event-notification/form.html" hreflang="de" lang="de">Deutsch</a></li>
        <li><a href="../../en/event-notification/form.html" hreflang="en" lang="en" aria-current="page">English</a></li>
        </ul>
        </nav>
        </div>
        </header>
        <main class="dw-main" id="inhalt">
        <div class="dw-width dw-narrow" data-frame="event-notification" data-language="en">
        <nav class="dw-breadcrumb" aria-label="You are here">
        <ol>
        <li><a href="../index.html">Online services</a></li>
        <li><a href="./index.html">Notify the town of an event</a></li>
        <li><span aria-current="page">Form</span></li>
        </ol>
        </nav>
        <h1>Notify the town of an event</h1>

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
        <p class="dw-contact-name">Public Order Office</p>
        <p>Telephone: <a href="tel:+492214710160" dir="ltr">+49 221 4710160</a></p>
        <p>Email: <a href="mailto:ordnungsamt@hellenbeck.example">ordnungsamt@<wbr>hellenbeck.example</a></p>
        <p><a href="/ordnungsamt">Page of this office</a></p>
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
        <div class="dw dw-embedded" lang="en" data-frame="event-notification" data-language="en">
        <link rel="stylesheet" href="../../assets/fragment.css">

        """#,
        content1,
        #"""
        <script type="module" src="../../assets/form.js"></script>
        </div>

        """#,
        idPrefix: "event-notification--")
}
